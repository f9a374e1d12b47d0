# The ranking, and why.

$ rapport score
$ rapport import openclaw "$HERE/../data/section-6" -q
1
$ rapport score --limit 4 --format table
NAME                  SCORE
Client A               5.45
Client B               5.00
Client D               2.45
Client C               2.45
$ rapport score "client a"
3eb0e250-b62d-5608-bba2-a28b263c23eb	Client A	5.45
$ rapport score "client a" --explain --format table
Client A — 5.45
FACTOR    INPUT                POINTS  WEIGHT  SHARE  ASSUMED  REMARK
revenue   ¥8,000                    5      30   1.50  no
orders    3 orders                  5      25   1.25  no
response  normal                    5      20   1.00  yes
review    5.00 from 3 ratings      10      15   1.50  no
referral  low                       2      10   0.20  yes
$ rapport score "client b" --explain
revenue	¥5,000	5	30	1.50	no	
orders	2 orders	5	25	1.25	no	
response	normal	5	20	1.00	yes	
review	4.50 from 2 ratings	7	15	1.05	no	
referral	low	2	10	0.20	yes	
$ rapport edit "client a" responseSpeed=fast referral=high -q >id.txt
$ rapport score "client a" --explain --format table
Client A — 6.65
FACTOR    INPUT                POINTS  WEIGHT  SHARE  ASSUMED  REMARK
revenue   ¥8,000                    5      30   1.50  no
orders    3 orders                  5      25   1.25  no
response  fast                      8      20   1.60  no
review    5.00 from 3 ratings      10      15   1.50  no
referral  high                      8      10   0.80  no
$ rapport score "client a" --json | jq -c '.[] | [.name, .score], .scoreFactors[]'
["Client A",6.65]
{"factor":"revenue","input":"¥8,000","points":5,"weight":30,"share":1.5,"assumed":false}
{"factor":"orders","input":"3 orders","points":5,"weight":25,"share":1.25,"assumed":false}
{"factor":"response","input":"fast","points":8,"weight":20,"share":1.6,"assumed":false}
{"factor":"review","input":"5.00 from 3 ratings","points":10,"weight":15,"share":1.5,"assumed":false}
{"factor":"referral","input":"high","points":8,"weight":10,"share":0.8,"assumed":false}
$ rapport score --json | jq -c 'length, .[0].name'
12
"Client A"
$ rapport score -q -n 1 | wc -c
37
$ rapport add Zoë -q >id.txt; rapport log zoe payment --amount '$100' -q >id.txt
$ rapport score zoe --explain --format table
Zoë — 1.95
FACTOR    INPUT      POINTS  WEIGHT  SHARE  ASSUMED  REMARK
revenue   ¥0              1      30   0.30  no       USD without a rate is not …
orders    0 orders        0      25   0.00  no
response  normal          5      20   1.00  yes
review    no rating       3      15   0.45  no
referral  low             2      10   0.20  yes
$ mkdir -p .config/rapport; printf '[rates]\nUSD = 150\n' >.config/rapport/config
$ rapport score zoe --explain --format table
Zoë — 4.05
FACTOR    INPUT      POINTS  WEIGHT  SHARE  ASSUMED  REMARK
revenue   ¥15,000         8      30   2.40  no
orders    0 orders        0      25   0.00  no
response  normal          5      20   1.00  yes
review    no rating       3      15   0.45  no
referral  low             2      10   0.20  yes
$ rapport score --explain
rapport: say whose score to explain: score CONTACT --explain
[2]
$ rapport score nobody
rapport: no contact is called 'nobody'
[3]
