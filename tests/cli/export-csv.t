# The contacts as a table; the last heading says that it is ours.

$ rapport add "Sarah Chen" --email sarah@example.com --email s@chen.example --phone "+81 90-1234-5678" --value '$1,234.56' --tag vip --tag gas --stage proposal -q > /dev/null
$ rapport log sarah payment --amount 3000 --rating 4.5 -q > /dev/null
$ rapport export csv | tr -d '\r' | sed 's/,[^,]*-[^,]*-4[^,]*,/,<id>,/'
id,externalId,name,company,title,emails,phones,channels,platform,platformId,source,summary,stage,stageSince,value,currency,tags,satisfaction,responseSpeed,referral,cadence,firstContact,notes,archived,openingRevenue,openingInteractions,createdAt,updatedAt,enriched,score,orders,interactions,revenue,rating,lastContact,lastDelivery,nextDue,completeness,#rapport-csv 1
<uuid>,,Sarah Chen,,,sarah@example.com; s@chen.example,+81 90-1234-5678,,,,,,proposal,2026-02-11,1234.56,USD,gas; vip,,,,,2026-02-11,,,,,2026-02-11T09:00:00Z,2026-02-11T09:00:00Z,,3.15,0,1,3000 JPY,4.50,2026-02-11,,2026-02-14,55,
$ rapport export csv | od -c | grep -c '\\r'
2

# What a spreadsheet would run gets an apostrophe; numbers and phones never; --raw leaves it.

$ rapport import jsonl - <<'END'
> {"record":"contact","id":"00000000-0000-4000-8000-000000000001","name":"=HYPERLINK(\"http://x\")","title":"-5","summary":"+1 + 1","notes":"\n=1","source":"＝1","phones":["+1 (555) 010-0199"],"tags":["@home"],"mood":"fine","=cmd":"x","size":5,"Name":"other","same (JSON)":"y"}
> {"record":"contact","id":"00000000-0000-4000-8000-000000000002","name":"'=already","channels":["line:a;b"],"mood":"- sour","size":"large","deep":{"a":[1]}}
> END
2 new, 0 changed, 0 same
$ rapport export csv -stage:proposal | tr -d '\r'
id,externalId,name,company,title,emails,phones,channels,platform,platformId,source,summary,stage,stageSince,value,currency,tags,satisfaction,responseSpeed,referral,cadence,firstContact,notes,archived,openingRevenue,openingInteractions,createdAt,updatedAt,enriched,score,orders,interactions,revenue,rating,lastContact,lastDelivery,nextDue,completeness,mood,'=cmd,size (JSON),Name (JSON),same (JSON) (JSON),deep (JSON),#rapport-csv 1
<uuid>,,"'=HYPERLINK(""http://x"")",,-5,,+1 (555) 010-0199,,,,'＝1,'+1 + 1,new,2026-02-11,,,'@home,,,,,,"'
=1",,,,2026-02-11T09:00:00Z,2026-02-11T09:00:00Z,,1.95,0,0,0,,,,2026-02-13,70,fine,x,5,"""other""","""y""",,
<uuid>,,''=already,,,,,"[""line:a;b""]",,,,,new,2026-02-11,,,,,,,,,,,,,2026-02-11T09:00:00Z,2026-02-11T09:00:00Z,,1.95,0,0,0,,,,2026-02-13,35,'- sour,,"""large""",,,"{""a"":[1]}",
$ rapport export csv name:hyperlink --raw | tr -d '\r' | tail -n 2
<uuid>,,"=HYPERLINK(""http://x"")",,-5,,+1 (555) 010-0199,,,,＝1,+1 + 1,new,2026-02-11,,,@home,,,,,,"
=1",,,,2026-02-11T09:00:00Z,2026-02-11T09:00:00Z,,1.95,0,0,0,,,,2026-02-13,70,fine,x,5,"""other""","""y"""
$ rapport export csv nobody | tr -d '\r'
id,externalId,name,company,title,emails,phones,channels,platform,platformId,source,summary,stage,stageSince,value,currency,tags,satisfaction,responseSpeed,referral,cadence,firstContact,notes,archived,openingRevenue,openingInteractions,createdAt,updatedAt,enriched,score,orders,interactions,revenue,rating,lastContact,lastDelivery,nextDue,completeness,#rapport-csv 1
$ rapport export csv -o out.csv && stat -c %a out.csv
600
$ rapport export csv --format json
{"error":{"code":"usage","message":"'export' does not take --format; see 'rapport help export'"}}
[2]

# A list as CSV is read back like an export: a guarded name and two phones, as they were.

$ rapport --book two add "=Two" --phone "+81 90-1234-5678" --phone "090 1234 9999" -q >id.txt
$ rapport --book two list --format csv > list.csv
$ cut -d, -f3,7,40 list.csv | tr -d '\r'
name,phones,#rapport-csv 1
'=Two,+81 90-1234-5678; 090 1234 9999,
$ rapport --book again import csv list.csv -q 2>said
1
$ rapport --book again list --json | jq -c '.[] | [.name, .phones]'
["=Two",["+81 90-1234-5678","090 1234 9999"]]
$ rapport --book two list --format csv --raw | head -n 1 | grep -c rapport-csv
0
[1]
