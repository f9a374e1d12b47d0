# The same contacts in every format.

$ rapport import openclaw "$HERE/../data/section-6" -q
1
$ rapport add "=SUM(A1)" --email eve@example.com --value '$1,234.50' --summary "two
> lines, \"quoted\"" --tag a,b --phone "+81 90-1234-5678" -q >id.txt
$ rapport add "Tab	bed" -q
rapport: name has the control character U+0009 at position 4; leave it out
[5]
$ rapport add "$(printf 'Esc\033[31m')" -q
rapport: name has the control character U+001B at position 4; leave it out
[5]
$ rapport list sum --format table
NAME      STAGE      VALUE  SCORE  REVENUE  NEXT DUE
=SUM(A1)  new    $1,234.50   1.95        0  2026-02-13
$ rapport list sum --format plain | cut -f 2-
=SUM(A1)	new		$1,234.50	1.95	0		2026-02-13
$ rapport list sum --format csv | cut -d , -f 3,6,7,12-
name,emails,phones,summary,stage,stageSince,value,currency,tags,satisfaction,responseSpeed,referral,cadence,firstContact,notes,archived,openingRevenue,openingInteractions,createdAt,updatedAt,custom,enriched,score,orders,interactions,revenue,rating,lastContact,lastDelivery,nextDue,completeness,#rapport-csv 1
'=SUM(A1),eve@example.com,+81 90-1234-5678,"two
new,USD,a; b,2026-02-11,,,,,2026-02-11T09:00:00Z,2026-02-11T09:00:00Z,,,1.95,0,0,0,,,,2026-02-13,65,
$ rapport list sum --format csv --raw | cut -d , -f 3 | head -2
name
=SUM(A1)
$ rapport list sum --format json | jq -c '.[] | [.name, .value, .currency, .summary, .tags, .revenue]'
["=SUM(A1)",1234.5,"USD","two\nlines, \"quoted\"",["a","b"],[]]
$ rapport list sum --format jsonl | wc -l
1
$ rapport list sum --format ids | wc -c
37
$ rapport list sum -q | wc -c
37
$ rapport list sum -q --json | jq length
1
$ rapport list --format yaml
rapport: --format: there is no format 'yaml'; there are table, plain, json, jsonl, csv, ids
[2]

# Files hold what a pipe would.

$ rapport list --json -o list.json; rapport list --json | cmp - list.json
$ rapport list --format table -o list.txt; rapport list --format table | cmp - list.txt
$ rapport list --format csv -o list.csv; rapport list --format csv | cmp - list.csv
$ rapport list -o list.plain; rapport list | cmp - list.plain
$ stat -c %a list.json
600

# The report's own forms.

$ rapport report --format markdown
\# CRM Report — February 2026

| | |
|---|---:|
| Total clients | 13 |
| Active (30 days) | 5 |
| Revenue this month | ¥15,000 |
| Net after fees | ¥13,280 |

## Top clients

| # | Client | Revenue | Orders | Rating | Score |
|---:|---|---:|---:|---:|---:|
| 1 | Client A | ¥8,000 | 3 | 5.0 | 5.45 |
| 2 | Client B | ¥5,000 | 2 | 4.5 | 5.00 |

## Follow-ups due

| Client | Follow-up | Clock | Due |
|---|---|---|---|
| Client C | 7-day check-in | delivered Feb 4 | today |
| Client D | 30-day follow-up | delivered Jan 11 | yesterday |

## Pipeline

| Stage | Clients | Value | Weighted |
|---|---:|---:|---:|
| New Lead | 1 | $1,234.50 | $123.45 |
| Contacted | 7 | ¥0 | ¥0 |
| Qualified | 0 | ¥0 | ¥0 |
| Proposal Sent | 0 | ¥0 | ¥0 |
| Deposit Paid | 0 | ¥0 | ¥0 |
| Active Client | 0 | ¥0 | ¥0 |
| Closed Won | 4 | ¥0 | ¥0 |
| Closed Lost | 1 | ¥0 | ¥0 |
$ rapport report --format csv
section,id,name,measure,value,currency
summary,2026-02,,month,2026-02,
summary,2026-02,,asOf,2026-02-11,
summary,2026-02,,totalClients,13,
summary,2026-02,,activeClients,5,
summary,2026-02,,activeDays,30,
summary,2026-02,,revenue,15000,JPY
summary,2026-02,,net,13280,JPY
topClients,3eb0e250-b62d-5608-bba2-a28b263c23eb,Client A,revenue,8000,JPY
topClients,3eb0e250-b62d-5608-bba2-a28b263c23eb,Client A,orders,3,
topClients,3eb0e250-b62d-5608-bba2-a28b263c23eb,Client A,rating,5.00,
topClients,3eb0e250-b62d-5608-bba2-a28b263c23eb,Client A,score,5.45,
topClients,66543df8-54f0-5163-9ec3-fbb45b57b669,Client B,revenue,5000,JPY
topClients,66543df8-54f0-5163-9ec3-fbb45b57b669,Client B,orders,2,
topClients,66543df8-54f0-5163-9ec3-fbb45b57b669,Client B,rating,4.50,
topClients,66543df8-54f0-5163-9ec3-fbb45b57b669,Client B,score,5.00,
followUps,dc26bd40-1d25-5e27-b7f1-edbcdf60f9d2/delivery-7,Client C,clientId,dc26bd40-1d25-5e27-b7f1-edbcdf60f9d2,
followUps,dc26bd40-1d25-5e27-b7f1-edbcdf60f9d2/delivery-7,Client C,rule,delivery-7,
followUps,dc26bd40-1d25-5e27-b7f1-edbcdf60f9d2/delivery-7,Client C,label,7-day check-in,
followUps,dc26bd40-1d25-5e27-b7f1-edbcdf60f9d2/delivery-7,Client C,message,How's the tool working?,
followUps,dc26bd40-1d25-5e27-b7f1-edbcdf60f9d2/delivery-7,Client C,since,2026-02-04,
followUps,dc26bd40-1d25-5e27-b7f1-edbcdf60f9d2/delivery-7,Client C,due,2026-02-11,
followUps,dc26bd40-1d25-5e27-b7f1-edbcdf60f9d2/delivery-7,Client C,overdueDays,0,
followUps,dc26bd40-1d25-5e27-b7f1-edbcdf60f9d2/delivery-7,Client C,state,open,
followUps,d578bb43-a0ea-5610-b2b1-a12cb063f4a7/delivery-30,Client D,clientId,d578bb43-a0ea-5610-b2b1-a12cb063f4a7,
followUps,d578bb43-a0ea-5610-b2b1-a12cb063f4a7/delivery-30,Client D,rule,delivery-30,
followUps,d578bb43-a0ea-5610-b2b1-a12cb063f4a7/delivery-30,Client D,label,30-day follow-up,
followUps,d578bb43-a0ea-5610-b2b1-a12cb063f4a7/delivery-30,Client D,message,Need any adjustments?,
followUps,d578bb43-a0ea-5610-b2b1-a12cb063f4a7/delivery-30,Client D,since,2026-01-11,
followUps,d578bb43-a0ea-5610-b2b1-a12cb063f4a7/delivery-30,Client D,due,2026-02-10,
followUps,d578bb43-a0ea-5610-b2b1-a12cb063f4a7/delivery-30,Client D,overdueDays,1,
followUps,d578bb43-a0ea-5610-b2b1-a12cb063f4a7/delivery-30,Client D,state,open,
pipeline,new,New Lead,count,1,
pipeline,new,New Lead,value,1234.50,USD
pipeline,new,New Lead,weighted,123.45,USD
pipeline,new,New Lead,meanDays,0.00,
pipeline,contacted,Contacted,count,7,
pipeline,contacted,Contacted,meanDays,79.29,
pipeline,qualified,Qualified,count,0,
pipeline,proposal,Proposal Sent,count,0,
pipeline,deposit,Deposit Paid,count,0,
pipeline,active,Active Client,count,0,
pipeline,won,Closed Won,count,4,
pipeline,won,Closed Won,meanDays,10.25,
pipeline,lost,Closed Lost,count,1,
pipeline,lost,Closed Lost,meanDays,0.00,
$ rapport report --json | jq -c .
{"month":"2026-02","asOf":"2026-02-11","totalClients":13,"activeClients":5,"activeDays":30,"revenue":[{"amount":15000,"currency":"JPY"}],"net":[{"amount":13280,"currency":"JPY"}],"topClients":[{"id":"3eb0e250-b62d-5608-bba2-a28b263c23eb","name":"Client A","revenue":[{"amount":8000,"currency":"JPY"}],"orders":3,"rating":5,"score":5.45},{"id":"66543df8-54f0-5163-9ec3-fbb45b57b669","name":"Client B","revenue":[{"amount":5000,"currency":"JPY"}],"orders":2,"rating":4.5,"score":5}],"followUps":[{"id":"dc26bd40-1d25-5e27-b7f1-edbcdf60f9d2/delivery-7","clientId":"dc26bd40-1d25-5e27-b7f1-edbcdf60f9d2","name":"Client C","rule":"delivery-7","label":"7-day check-in","message":"How's the tool working?","since":"2026-02-04","due":"2026-02-11","overdueDays":0,"state":"open"},{"id":"d578bb43-a0ea-5610-b2b1-a12cb063f4a7/delivery-30","clientId":"d578bb43-a0ea-5610-b2b1-a12cb063f4a7","name":"Client D","rule":"delivery-30","label":"30-day follow-up","message":"Need any adjustments?","since":"2026-01-11","due":"2026-02-10","overdueDays":1,"state":"open"}],"pipeline":[{"stage":"new","label":"New Lead","count":1,"value":[{"amount":1234.5,"currency":"USD"}],"weighted":[{"amount":123.45,"currency":"USD"}],"meanDays":0},{"stage":"contacted","label":"Contacted","count":7,"value":[],"weighted":[],"meanDays":79.29},{"stage":"qualified","label":"Qualified","count":0,"value":[],"weighted":[]},{"stage":"proposal","label":"Proposal Sent","count":0,"value":[],"weighted":[]},{"stage":"deposit","label":"Deposit Paid","count":0,"value":[],"weighted":[]},{"stage":"active","label":"Active Client","count":0,"value":[],"weighted":[]},{"stage":"won","label":"Closed Won","count":4,"value":[],"weighted":[],"meanDays":10.25},{"stage":"lost","label":"Closed Lost","count":1,"value":[],"weighted":[],"meanDays":0}]}
$ rapport --report --format json | jq -r .month
2026-02
$ rapport --report --json | jq -r .month
2026-02
$ rapport --json report | jq -r .month
2026-02
$ rapport report --format html -o report.html; head -c 15 report.html; echo; grep -c "<svg" report.html; grep -ciE 'src=|href="http|@import' report.html
<!DOCTYPE html>
3
0
[1]
$ rapport report pipeline --format json | jq length
8

# Other lists.

$ rapport due --format csv
id,clientId,name,rule,label,message,since,due,overdueDays,state
d578bb43-a0ea-5610-b2b1-a12cb063f4a7/delivery-30,d578bb43-a0ea-5610-b2b1-a12cb063f4a7,Client D,delivery-30,30-day follow-up,Need any adjustments?,2026-01-11,2026-02-10,1,open
dc26bd40-1d25-5e27-b7f1-edbcdf60f9d2/delivery-7,dc26bd40-1d25-5e27-b7f1-edbcdf60f9d2,Client C,delivery-7,7-day check-in,How's the tool working?,2026-02-04,2026-02-11,0,open
$ rapport due --format jsonl | jq -r .rule
delivery-30
delivery-7
$ rapport score -n 1 --format csv
id,name,score,scoreFactors
3eb0e250-b62d-5608-bba2-a28b263c23eb,Client A,5.45,"[{""factor"":""revenue"",""input"":""¥8,000"",""points"":5,""weight"":30,""share"":1.5,""assumed"":false},{""factor"":""orders"",""input"":""3 orders"",""points"":5,""weight"":25,""share"":1.25,""assumed"":false},{""factor"":""response"",""input"":""normal"",""points"":5,""weight"":20,""share"":1,""assumed"":true},{""factor"":""review"",""input"":""5.00 from 3 ratings"",""points"":10,""weight"":15,""share"":1.5,""assumed"":false},{""factor"":""referral"",""input"":""low"",""points"":2,""weight"":10,""share"":0.2,""assumed"":true}]"
$ rapport search client --format csv -n 1
id,name,stage,archived,field,date,excerpt,found
3eb0e250-b62d-5608-bba2-a28b263c23eb,Client A,won,,name,,Client A,"[{""start"":0,""length"":6}]"
rapport: there are more hits than 1; --limit 0 lists all
$ rapport board --format jsonl -n 0 | head -1
{"stage":"new","label":"New Lead","count":1,"value":[{"amount":1234.50,"currency":"USD"}],"weighted":[{"amount":123.45,"currency":"USD"}],"cards":[]}
