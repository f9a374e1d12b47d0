# Reports with a name are lists, in all the formats of lists.

$ rapport import openclaw "$HERE/../data/section-6" -q
1
$ rapport add "Zoë" --value '$1,200' --platform fiverr -q >id.txt
$ rapport move zoe contacted -q >id.txt; rapport move zoe proposal -q >id.txt
$ rapport move "Client F" contacted
rapport: Client F is already in Contacted
[5]
$ rapport move "Client F" qualified -q >id.txt
$ rapport log zoe payment --amount '$99.99' -q >id.txt
$ rapport log "Client G" payment --platform coconala --amount 3000 --date 2026-02-01 -q >id.txt

# The pipeline: value, what may be expected of it, and days.

$ rapport report pipeline --format table
LABEL          CONTACTS      VALUE  WEIGHTED  MEAN DAYS
New Lead              0          0         0
Contacted             6          0         0      91.67
Qualified             1          0         0       0.00
Proposal Sent         1  $1,200.00   $720.00       0.00
Deposit Paid          0          0         0
Active Client         0          0         0
Closed Won            4          0         0      10.25
Closed Lost           1          0         0       0.00
$ rapport report pipeline
New Lead	0	0	0	
Contacted	6	0	0	91.67
Qualified	1	0	0	0.00
Proposal Sent	1	$1,200.00	$720.00	0.00
Deposit Paid	0	0	0	
Active Client	0	0	0	
Closed Won	4	0	0	10.25
Closed Lost	1	0	0	0.00
$ rapport report pipeline --json | jq -c '.[3]'
{"stage":"proposal","label":"Proposal Sent","count":1,"value":[{"amount":1200,"currency":"USD"}],"weighted":[{"amount":720,"currency":"USD"}],"meanDays":0}
$ rapport report pipeline --as-of 2026-02-10 | cut -f 1,2
New Lead	1
Contacted	7
Qualified	0
Proposal Sent	0
Deposit Paid	0
Active Client	0
Closed Won	4
Closed Lost	1

# Platforms: what they keep.  Of ¥3,000 on coconala ¥2,340 are left.

$ rapport report platforms --format table
PLATFORM  INTERACTIONS    GROSS     FEE     NET
coconala             4  ¥11,000  ¥2,420  ¥8,580
direct               2   ¥5,000      ¥0  ¥5,000
fiverr               1   $99.99  $20.00  $79.99
upwork               2       ¥0      ¥0      ¥0
$ rapport report platforms --month 2026-02 --format csv
platform,interactions,gross,fee,net
coconala,3,9000 JPY,1980 JPY,7020 JPY
direct,2,5000 JPY,0 JPY,5000 JPY
fiverr,1,99.99 USD,20.00 USD,79.99 USD
upwork,1,4000 JPY,400 JPY,3600 JPY
$ rapport report platforms --json | jq -c '.[] | select(.platform == "coconala")'
{"platform":"coconala","interactions":4,"gross":[{"amount":11000,"currency":"JPY"}],"fee":[{"amount":2420,"currency":"JPY"}],"net":[{"amount":8580,"currency":"JPY"}]}
$ rapport report platforms --as-of 2026-01-31
coconala	1	¥2,000	¥440	¥1,560
upwork	1	-¥4,000	-¥400	-¥3,600
$ rapport report platforms --month 2026-01
coconala	1	¥2,000	¥440	¥1,560
upwork	1	-¥4,000	-¥400	-¥3,600

# Activity, by month and type.

$ rapport report activity --months 2
2026-01	delivery	2
2026-01	inquiry	4
2026-01	refund	1
2026-02	delivery	5
2026-02	message	1
2026-02	payment	3
2026-02	stage	3
$ rapport report activity --month 2026-02 --months 1 --as-of 2026-02-04 --format table
MONTH    TYPE      COUNT
2026-02  delivery      3
2026-02  payment       1

# Revenue, with bars; as a list it has net and orders, too.

$ rapport report revenue --months 4
2025-11  ¥0
2025-12  ¥0
2026-01  -¥2,000
2026-02  ████████████████████████████████████████ ¥18,000 + $99.99
$ rapport report revenue --months 3 --format table
MONTH               GROSS               NET  ORDERS
2025-12                 0                 0       0
2026-01           -¥2,000           -¥2,040       2
2026-02  ¥18,000 + $99.99  ¥15,620 + $79.99       5
$ rapport report revenue --months 3 --json
[{"month":"2025-12","gross":[],"net":[],"orders":0},
{"month":"2026-01","gross":[{"amount":-2000,"currency":"JPY"}],"net":[{"amount":-2040,"currency":"JPY"}],"orders":2},
{"month":"2026-02","gross":[{"amount":18000,"currency":"JPY"},{"amount":99.99,"currency":"USD"}],"net":[{"amount":15620,"currency":"JPY"},{"amount":79.99,"currency":"USD"}],"orders":5}]
$ rapport report revenue --month 2026-01 --months 1 --format csv
month,gross,net,orders
2026-01,'-2000 JPY,'-2040 JPY,2

# Conversion, from stage to stage.

$ rapport report conversion --format table
FROM       TO         MOVES  SHARE %
new        contacted      1   100.00
contacted  proposal       1    50.00
contacted  qualified      1    50.00
$ rapport report conversion --json
[{"from":"new","to":"contacted","count":1,"share":100},
{"from":"contacted","to":"proposal","count":1,"share":50},
{"from":"contacted","to":"qualified","count":1,"share":50}]
$ rapport report conversion --as-of 2026-02-10

# Stale: open, and nothing heard for long.

$ rapport report stale --format table
NAME      STAGE      LAST CONTACT  QUIET DAYS  VALUE
Client J  contacted  2025-09-14           150
Client H  contacted  2025-10-20           114
Client K  contacted  2025-12-01            72
Client L  contacted  2025-12-12            61
$ rapport report stale --days 100
Client J	contacted	2025-09-14	150	
Client H	contacted	2025-10-20	114	
$ rapport report stale --days 100 --json | jq -c '.[] | [.name, .stage, .lastContact, .quietDays]'
["Client J","contacted","2025-09-14",150]
["Client H","contacted","2025-10-20",114]
$ rapport report stale --days 61 -q | wc -l
4

# Each takes the options that it can use.

$ rapport report pipeline --top 3
rapport: this report takes no --top
[2]
$ rapport report stale --month 2026-01
rapport: this report takes no --month
[2]
$ rapport report conversion --format text
rapport: there is no format 'text'; there are table, plain, json, jsonl, csv, ids
[2]
$ rapport report revenue --months 0
rapport: --months takes a whole number from 1 to 1200, not '0'
[2]

# With rates, sums are one; JSON and CSV keep the currencies apart.

$ rapport log zoe payment --amount 500 -q >id.txt
$ rapport report platforms | grep fiverr
fiverr	2	¥500 + $99.99	¥100 + $20.00	¥400 + $79.99
$ mkdir -p .config/rapport; printf '[rates]\nUSD = 150\n' >.config/rapport/config
$ rapport report platforms | grep fiverr
fiverr	2	≈ ¥15,499	≈ ¥3,100	≈ ¥12,399
$ rapport report pipeline | grep Proposal
Proposal Sent	1	≈ ¥180,000	≈ ¥108,000	0.00
$ rapport list zoe --columns name,revenue
Zoë	≈ ¥15,499
$ rapport report platforms --format csv | grep fiverr | tr -d '\r'
fiverr,2,500 JPY; 99.99 USD,100 JPY; 20.00 USD,400 JPY; 79.99 USD
$ rm .config/rapport/config
