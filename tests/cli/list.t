# Contacts, one a line.

$ rapport list
$ rapport list --json
[]
$ rapport list --format table
$ rapport import openclaw "$HERE/../data/section-6" -q
1
$ rapport add "Zoë Åkesson" --company "Åkesson AB" --email zoe@example.com --value '$1,200' --platform fiverr --force --stage proposal --tag vip -q >id.txt
$ rapport add "田中太郎" --value 50000 --platform coconala --tag vip -q >id.txt
$ rapport list --format table
NAME         STAGE          VALUE  SCORE  REVENUE  NEXT DUE
Client A     won                    5.45   ¥8,000  2026-02-17
Client B     won                    5.00   ¥5,000  2026-02-16
Client C     won                    2.45        0  2026-02-11
Client D     won                    2.45        0  2026-02-10
Client E     contacted              1.95       ¥0
Client F     contacted              1.95        0
Client G     contacted              1.95        0
Client H     contacted              1.95        0
Client I     lost                   1.95        0
Client J     contacted              1.95        0
Client K     contacted              1.95        0
Client L     contacted              1.95        0
Zoë Åkesson  proposal   $1,200.00   1.95        0  2026-02-14
田中太郎     new          ¥50,000   1.95        0  2026-02-13

# The wider, the more columns; names and stages are there in any width.

$ COLUMNS=200 rapport list tag:vip --format table
NAME         STAGE      PLATFORM      VALUE  SCORE  REVENUE  LAST CONTACT  NEXT DUE
Client J     contacted  direct                1.95        0  2025-09-14
Zoë Åkesson  proposal   fiverr    $1,200.00   1.95        0                2026-02-14
田中太郎     new        coconala    ¥50,000   1.95        0                2026-02-13
$ COLUMNS=100 rapport list tag:vip --format table
NAME         STAGE          VALUE  SCORE  REVENUE  LAST CONTACT  NEXT DUE
Client J     contacted              1.95        0  2025-09-14
Zoë Åkesson  proposal   $1,200.00   1.95        0                2026-02-14
田中太郎     new          ¥50,000   1.95        0                2026-02-13
$ COLUMNS=60 rapport list tag:vip --format table
NAME         STAGE      SCORE  REVENUE  NEXT DUE
Client J     contacted   1.95        0
Zoë Åkesson  proposal    1.95        0  2026-02-14
田中太郎     new         1.95        0  2026-02-13
$ COLUMNS=40 rapport list tag:vip --format table
NAME         STAGE      SCORE
Client J     contacted   1.95
Zoë Åkesson  proposal    1.95
田中太郎     new         1.95
$ COLUMNS=10 rapport list tag:vip --format table
NAME    STAGE   SCORE
Clien…  conta…   1.95
Zoë Å…  propo…   1.95
田中…   new      1.95

# Into a pipe go all columns, behind the id.

$ rapport list tag:vip | sed 's/^[-0-9a-f]*/ID/'
ID	Client J	contacted	direct		1.95	0	2025-09-14	
ID	Zoë Åkesson	proposal	fiverr	$1,200.00	1.95	0		2026-02-14
ID	田中太郎	new	coconala	¥50,000	1.95	0		2026-02-13

# Any key sorts; numbers from the largest down, what is absent at the end.

$ rapport list --columns name --sort name --limit 3
Client A
Client B
Client C
$ rapport list --columns name --sort name --reverse --limit 3
田中太郎
Zoë Åkesson
Client L
$ rapport list --columns name,score --sort score --limit 3
Client A	5.45
Client B	5.00
Client D	2.45
$ rapport list client --columns name,score --sort score --reverse --limit 1
Client H	1.95
$ rapport list --columns name,revenue --sort revenue --limit 4 'interactions>1'
Client A	¥8,000
Client B	¥5,000
Client E	¥0
Client D	0
$ rapport list --columns name,value --sort value --limit 3 'has:value'
田中太郎	¥50,000
Zoë Åkesson	$1,200.00
rapport: amounts in a currency without a rate are ordered by themselves; [rates] in the configuration joins them
$ rapport list --columns name,lastContact --sort lastContact --limit 2
Client J	2025-09-14
Client I	2025-10-02
$ rapport list --columns name,quiet --sort quiet --limit 2
Client J	150
Client I	132
$ rapport list --columns name,nextDue --sort nextDue --limit 2
Client D	2026-02-10
Client C	2026-02-11
$ rapport list --columns name,stage --sort stage tag:vip,repeat
田中太郎	new
Client J	contacted
Zoë Åkesson	proposal
Client A	won
Client B	won
$ rapport list --columns name,stage --sort stage --reverse tag:vip,repeat
Client A	won
Client B	won
Zoë Åkesson	proposal
Client J	contacted
田中太郎	new
$ rapport list --sort nonsense
rapport: 'nonsense' is no sort key; 'rapport help sort' names them
[2]
$ rapport list --sort notes
rapport: 'notes' is no sort key; 'rapport help sort' names them
[2]

# Columns are named as in JSON.

$ rapport list tag:vip --columns name,emails,tags,notes --format table
NAME         E-MAIL           TAGS  NOTES
Client J                      vip
Zoë Åkesson  zoe@example.com  vip
田中太郎                      vip
$ rapport list tag:vip --columns "Name, createdAt"
Client J	2026-02-11T09:00:00Z
Zoë Åkesson	2026-02-11T09:00:00Z
田中太郎	2026-02-11T09:00:00Z
$ rapport list --columns name,nonsense
rapport: 'nonsense' is no column; 'rapport help fields' names them
[2]
$ rapport list --columns ""
rapport: '' is no column; 'rapport help fields' names them
[2]

# As many as wanted.

$ rapport list --limit 2 -q | wc -l
2
$ rapport list --limit 0 -q | wc -l
14

# Archived ones are only there when asked for.

$ rapport archive zoe
Zoë Åkesson: archived
$ rapport list -q | wc -l
13
$ rapport list archived:yes --columns name
Zoë Åkesson
$ rapport list archived:any -q | wc -l
14

# A file is written whole or not at all.

$ rapport list tag:vip --columns name,stage -o list.txt; cat list.txt
Client J	contacted
田中太郎	new
$ rapport list tag:vip --format csv -o no/where.csv
rapport: cannot write no/where.csv: No such file or directory
[1]

# A long table is written as it comes, in columns of usual widths.

$ for i in $(seq 600); do echo "{\"record\":\"contact\",\"name\":\"Contact $i\",\"stage\":\"won\"}"; done >many.jsonl
$ rapport import jsonl many.jsonl
600 new, 0 changed, 0 same
$ rapport list stage:won --format table --sort name | sed -n '1p;599,601p'
NAME            STAGE                   VALUE  SCORE         REVENUE  NEXT DUE
Contact 93      won                             1.95               0
Contact 94      won                             1.95               0
Contact 95      won                             1.95               0
$ rapport list stage:won --format table | wc -l
605
$ rapport list stage:won --json | jq length
604

# Amounts that no rate joins are ordered by themselves, behind the others, and that is said.
$ for name in Yen Pound Dollar Cent Nothing; do rapport --book money add $name -q; done > /dev/null
$ rapport --book money log Yen payment --amount 100 -q > /dev/null; rapport --book money log Pound payment --amount '£70' -q > /dev/null
$ rapport --book money log Dollar payment --amount '$900' -q > /dev/null; rapport --book money log Cent payment --amount '$8' -q > /dev/null
$ rapport --book money ask "Who paid the most?" 2>&1 | cut -f2,7
rapport: that is: rapport list has:revenue --sort revenue --limit 10
Yen	¥100
Dollar	$900.00
Cent	$8.00
Pound	£70.00
rapport: amounts in a currency without a rate are ordered by themselves; [rates] in the configuration joins them
$ rapport --book money list --sort revenue --reverse --format plain --columns name
Pound
Cent
Dollar
Yen
Nothing
rapport: amounts in a currency without a rate are ordered by themselves; [rates] in the configuration joins them
$ mkdir -p .config/rapport; printf "[rates]\nUSD = 150\nGBP = 190\n" >.config/rapport/config
$ rapport --book money list has:revenue --sort revenue --columns name,revenue
Dollar	≈ ¥135,000
Pound	≈ ¥13,300
Cent	≈ ¥1,200
Yen	¥100
