# Everything about one contact.

$ rapport add -q "Client C" --platform coconala --force --email c@example.com --tag vip --stage active --value 15000 >/dev/null
$ rapport log -q "Client C" delivery "The export tool" --amount 8000 --rating 5 --date 2026-02-04 >/dev/null
$ rapport note "Client C" "Likes it." >/dev/null
$ rapport show "Client C"
Client C
Active Client for 0 days · Coconala · ★ 5.0

  Next step            7-day check-in, today
  Revenue              ¥8,000, net ¥6,240 (1 order)
  Id                   <uuid>
  E-mail               c@example.com
  Value                ¥15,000
  Tags                 vip
  First contact        2026-02-11 (today)
  Created              2026-02-11T09:00:00Z
  Updated              2026-02-11T09:00:00Z
  Interactions         2
  Last contact         2026-02-04 (7 days ago)
  Last delivery        2026-02-04 (7 days ago)
  Completeness         55%, without company, source, summary, phone, title

Score 4.70
  revenue    █████       5 × 30 % = 1.50  ¥8,000
  orders     ██          2 × 25 % = 0.50  1 order
  response   █████       5 × 20 % = 1.00  normal (assumed)
  review     ██████████ 10 × 15 % = 1.50  5.00 from 1 rating
  referral   ██          2 × 10 % = 0.20  low (assumed)

Follow-ups
  2026-02-11    7-day check-in — today (delivered Feb 4)
                How's the tool working?
  2026-02-18    check-in — in 7 days (since Feb 4)
  2026-03-06    30-day follow-up — in 23 days (delivered Feb 4)
                Need any adjustments?
  2026-05-05    90-day follow-up — in 2 months (delivered Feb 4)
                Working on new solutions — interested?

Timeline
  2026-02-11  · note
                Likes it.
  2026-02-04  → delivery         ¥8,000  ★ 5.0
                The export tool
$ rapport show c@example.com --limit 1 | sed -n '/^Timeline/,$p'
Timeline
  2026-02-11  · note
                Likes it.
$ rapport show "Client C" --json --limit 1
{"id":"<uuid>","name":"Client C","emails":["c@example.com"],"platform":"coconala","stage":"active","stageSince":"2026-02-11","value":15000,"currency":"JPY","tags":["vip"],"firstContact":"2026-02-11","createdAt":"2026-02-11T09:00:00Z","updatedAt":"2026-02-11T09:00:00Z","score":4.7,"orders":1,"interactions":2,"revenue":[{"amount":8000,"currency":"JPY"}],"rating":5,"lastContact":"2026-02-04","lastDelivery":"2026-02-04","nextDue":"2026-02-11","completeness":55,"timeline":[{"id":"<uuid>","clientId":"<uuid>","date":"2026-02-11","at":"2026-02-11T09:00:00Z","type":"note","platform":"coconala","notes":"Likes it.","by":"tester"}],"followUps":[{"id":"<uuid>/delivery-7","clientId":"<uuid>","name":"Client C","rule":"delivery-7","label":"7-day check-in","message":"How's the tool working?","since":"2026-02-04","due":"2026-02-11","overdueDays":0,"state":"open"},{"id":"<uuid>/active-14d","clientId":"<uuid>","name":"Client C","rule":"active-14d","label":"check-in","since":"2026-02-04","due":"2026-02-18","overdueDays":0,"state":"open"},{"id":"<uuid>/delivery-30","clientId":"<uuid>","name":"Client C","rule":"delivery-30","label":"30-day follow-up","message":"Need any adjustments?","since":"2026-02-04","due":"2026-03-06","overdueDays":0,"state":"open"},{"id":"<uuid>/delivery-90","clientId":"<uuid>","name":"Client C","rule":"delivery-90","label":"90-day follow-up","message":"Working on new solutions — interested?","since":"2026-02-04","due":"2026-05-05","overdueDays":0,"state":"open"}],"scoreFactors":[{"factor":"revenue","input":"¥8,000","points":5,"weight":30,"share":1.5,"assumed":false},{"factor":"orders","input":"1 order","points":2,"weight":25,"share":0.5,"assumed":false},{"factor":"response","input":"normal","points":5,"weight":20,"share":1,"assumed":true},{"factor":"review","input":"5.00 from 1 rating","points":10,"weight":15,"share":1.5,"assumed":false},{"factor":"referral","input":"low","points":2,"weight":10,"share":0.2,"assumed":true}]}
$ rapport show "Client C" --format csv
id,externalId,name,company,title,emails,phones,channels,platform,platformId,source,summary,stage,stageSince,value,currency,tags,satisfaction,responseSpeed,referral,cadence,firstContact,notes,archived,openingRevenue,openingInteractions,createdAt,updatedAt,custom,enriched,score,orders,interactions,revenue,rating,lastContact,lastDelivery,nextDue,completeness,#rapport-csv 1
<uuid>,,Client C,,,c@example.com,,,coconala,,,,active,2026-02-11,15000,JPY,vip,,,,,2026-02-11,,,,,2026-02-11T09:00:00Z,2026-02-11T09:00:00Z,,,4.70,1,2,8000 JPY,5.00,2026-02-04,2026-02-04,2026-02-11,55,
$ rapport show "Client C" --format jsonl -n 1 | cut -c 1-60
{"id":"<uuid>","name":"Client 
$ rapport show -q "Client C"
<uuid>

# In what is shared there are no names, addresses and notes.

$ rapport show "Client C" --anonymize
<uuid>
Active Client for 0 days · Coconala · ★ 5.0

  Next step            7-day check-in, today
  Revenue              ¥8,000, net ¥6,240 (1 order)
  Id                   <uuid>
  Value                ¥15,000
  Tags                 vip
  First contact        2026-02-11 (today)
  Created              2026-02-11T09:00:00Z
  Updated              2026-02-11T09:00:00Z
  Interactions         2
  Last contact         2026-02-04 (7 days ago)
  Last delivery        2026-02-04 (7 days ago)
  Completeness         55%

Score 4.70
  revenue    █████       5 × 30 % = 1.50  ¥8,000
  orders     ██          2 × 25 % = 0.50  1 order
  response   █████       5 × 20 % = 1.00  normal (assumed)
  review     ██████████ 10 × 15 % = 1.50  5.00 from 1 rating
  referral   ██          2 × 10 % = 0.20  low (assumed)

Follow-ups
  2026-02-11    7-day check-in — today (delivered Feb 4)
                How's the tool working?
  2026-02-18    check-in — in 7 days (since Feb 4)
  2026-03-06    30-day follow-up — in 23 days (delivered Feb 4)
                Need any adjustments?
  2026-05-05    90-day follow-up — in 2 months (delivered Feb 4)
                Working on new solutions — interested?

Timeline
  2026-02-11  · note
  2026-02-04  → delivery         ¥8,000  ★ 5.0
$ rapport show "Client C" --anonymize --json
{"id":"<uuid>","platform":"coconala","stage":"active","stageSince":"2026-02-11","value":15000,"currency":"JPY","tags":["vip"],"firstContact":"2026-02-11","createdAt":"2026-02-11T09:00:00Z","updatedAt":"2026-02-11T09:00:00Z","score":4.7,"orders":1,"interactions":2,"revenue":[{"amount":8000,"currency":"JPY"}],"rating":5,"lastContact":"2026-02-04","lastDelivery":"2026-02-04","nextDue":"2026-02-11","completeness":55,"timeline":[{"id":"<uuid>","clientId":"<uuid>","date":"2026-02-11","at":"2026-02-11T09:00:00Z","type":"note","platform":"coconala"},{"id":"<uuid>","clientId":"<uuid>","date":"2026-02-04","type":"delivery","platform":"coconala","amount":8000,"currency":"JPY","rating":5}],"followUps":[{"id":"<uuid>/delivery-7","clientId":"<uuid>","name":"<uuid>","rule":"delivery-7","label":"7-day check-in","message":"How's the tool working?","since":"2026-02-04","due":"2026-02-11","overdueDays":0,"state":"open"},{"id":"<uuid>/active-14d","clientId":"<uuid>","name":"<uuid>","rule":"active-14d","label":"check-in","since":"2026-02-04","due":"2026-02-18","overdueDays":0,"state":"open"},{"id":"<uuid>/delivery-30","clientId":"<uuid>","name":"<uuid>","rule":"delivery-30","label":"30-day follow-up","message":"Need any adjustments?","since":"2026-02-04","due":"2026-03-06","overdueDays":0,"state":"open"},{"id":"<uuid>/delivery-90","clientId":"<uuid>","name":"<uuid>","rule":"delivery-90","label":"90-day follow-up","message":"Working on new solutions — interested?","since":"2026-02-04","due":"2026-05-05","overdueDays":0,"state":"open"}],"scoreFactors":[{"factor":"revenue","input":"¥8,000","points":5,"weight":30,"share":1.5,"assumed":false},{"factor":"orders","input":"1 order","points":2,"weight":25,"share":0.5,"assumed":false},{"factor":"response","input":"normal","points":5,"weight":20,"share":1,"assumed":true},{"factor":"review","input":"5.00 from 1 rating","points":10,"weight":15,"share":1.5,"assumed":false},{"factor":"referral","input":"low","points":2,"weight":10,"share":0.2,"assumed":true}]}

# What does not work.

$ rapport show
rapport: CONTACT is missing; usage: rapport show CONTACT [--limit N]
[2]
$ rapport show nobody
rapport: no contact is called 'nobody'
[3]
$ rapport show nobody --json
{"error":{"code":"not-found","message":"no contact is called 'nobody'"}}
[3]
$ rapport show "Client C" --limit many
rapport: --limit takes a whole number from 0 to 2147483647, not 'many'
[2]
$ rapport show "Client C" too
rapport: 'too' is one word too many; usage: rapport show CONTACT [--limit N]
[2]

# On a day before its last move, a contact is in its stage for no days yet; the sum of the
# line that it was imported from is nobody's business.

$ rapport add "Ann Early" --stage contacted
Ann Early: added in Contacted
$ rapport show "Ann Early" --as-of 2026-02-10 | sed -n 2p
Contacted
$ rapport import openclaw "$HERE/../data/section-6" -q >id.txt
$ rapport show client-a | grep -c 'Imported line'
0
[1]
