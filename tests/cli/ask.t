# Questions in plain words.

$ rapport import openclaw "$SOURCE/tests/data/section-6" >/dev/null 2>&1; rapport add -q "Sarah Chen" --platform fiverr --value 3000 --tag vip >/dev/null; rapport add -q "Sara Lind" --stage active >/dev/null; rapport add -q 田中太郎 >/dev/null; rapport add -q 王伟 --stage qualified >/dev/null

# Each becomes a command, which is told on stderr.

$ rapport ask "Who do I need to follow up with today?" --format csv
rapport: that is: rapport due --today
id,clientId,name,rule,label,message,since,due,overdueDays,state
d578bb43-a0ea-5610-b2b1-a12cb063f4a7/delivery-30,d578bb43-a0ea-5610-b2b1-a12cb063f4a7,Client D,delivery-30,30-day follow-up,Need any adjustments?,2026-01-11,2026-02-10,1,open
dc26bd40-1d25-5e27-b7f1-edbcdf60f9d2/delivery-7,dc26bd40-1d25-5e27-b7f1-edbcdf60f9d2,Client C,delivery-7,7-day check-in,How's the tool working?,2026-02-04,2026-02-11,0,open
$ rapport ask "What's in my pipeline this week?" --format csv
rapport: that is: rapport report pipeline
stage,label,count,value,weighted,meanDays
new,New Lead,2,3000 JPY,300 JPY,0.00
contacted,Contacted,7,0,0,79.29
qualified,Qualified,1,0,0,0.00
proposal,Proposal Sent,0,0,0,
deposit,Deposit Paid,0,0,0,
active,Active Client,1,0,0,0.00
won,Closed Won,4,0,0,10.25
lost,Closed Lost,1,0,0,0.00
$ rapport ask "What happened with Sarah Chen?" --format csv
rapport: that is: rapport show 'Sarah Chen'
id,externalId,name,company,title,emails,phones,channels,platform,platformId,source,summary,stage,stageSince,value,currency,tags,satisfaction,responseSpeed,referral,cadence,firstContact,notes,archived,openingRevenue,openingInteractions,createdAt,updatedAt,custom,enriched,score,orders,interactions,revenue,rating,lastContact,lastDelivery,nextDue,completeness,#rapport-csv 1
<uuid>,,Sarah Chen,,,,,,fiverr,,,,new,2026-02-11,3000,JPY,vip,,,,,2026-02-11,,,,,2026-02-11T09:00:00Z,2026-02-11T09:00:00Z,,,1.95,0,0,0,,,,2026-02-13,20,
$ rapport ask "Show me all active clients" --format csv
rapport: that is: rapport list stage:active
id,externalId,name,company,title,emails,phones,channels,platform,platformId,source,summary,stage,stageSince,value,currency,tags,satisfaction,responseSpeed,referral,cadence,firstContact,notes,archived,openingRevenue,openingInteractions,createdAt,updatedAt,custom,enriched,score,orders,interactions,revenue,rating,lastContact,lastDelivery,nextDue,completeness,#rapport-csv 1
<uuid>,,Sara Lind,,,,,,,,,,active,2026-02-11,,,,,,,,2026-02-11,,,,,2026-02-11T09:00:00Z,2026-02-11T09:00:00Z,,,1.95,0,0,0,,,,2026-02-25,10,
$ rapport ask "Any overdue follow-ups?"
rapport: that is: rapport due --overdue
d578bb43-a0ea-5610-b2b1-a12cb063f4a7/delivery-30	2026-02-10	1	Client D	30-day follow-up	Need any adjustments?
$ rapport ask "Show me all contacts" --format ids | wc -l | tr -d ' '
rapport: that is: rapport list
16
$ rapport ask "Follow up with Sarah Chen in 5 days"
rapport: that is: rapport follow 'Sarah Chen' 2026-02-16
Sarah Chen: follow-up on Feb 16
$ rapport ask "Add note to Sarah Chen: had a great call. She's in!"
rapport: that is: rapport note 'Sarah Chen' 'had a great call. She'\''s in!'
Sarah Chen: noted
$ rapport ask "Move Sarah Chen to Proposal Sent"
rapport: that is: rapport move 'Sarah Chen' proposal
Sarah Chen: moved to Proposal Sent
$ rapport ask "Who needs a follow-up this week?" | wc -l | tr -d ' '
rapport: that is: rapport due --week
4
$ rapport ask "Export my CRM contacts" | wc -l | tr -d ' '
rapport: that is: rapport export jsonl
40
$ rapport ask "How many contacts do I have?"
rapport: that is: rapport list --count
16
$ rapport ask "Who are my best clients?" --format csv | head -n 3
rapport: that is: rapport score --limit 10
id,name,score,scoreFactors
3eb0e250-b62d-5608-bba2-a28b263c23eb,Client A,5.45,"[{""factor"":""revenue"",""input"":""¥8,000"",""points"":5,""weight"":30,""share"":1.5,""assumed"":false},{""factor"":""orders"",""input"":""3 orders"",""points"":5,""weight"":25,""share"":1.25,""assumed"":false},{""factor"":""response"",""input"":""normal"",""points"":5,""weight"":20,""share"":1,""assumed"":true},{""factor"":""review"",""input"":""5.00 from 3 ratings"",""points"":10,""weight"":15,""share"":1.5,""assumed"":false},{""factor"":""referral"",""input"":""low"",""points"":2,""weight"":10,""share"":0.2,""assumed"":true}]"
66543df8-54f0-5163-9ec3-fbb45b57b669,Client B,5.00,"[{""factor"":""revenue"",""input"":""¥5,000"",""points"":5,""weight"":30,""share"":1.5,""assumed"":false},{""factor"":""orders"",""input"":""2 orders"",""points"":5,""weight"":25,""share"":1.25,""assumed"":false},{""factor"":""response"",""input"":""normal"",""points"":5,""weight"":20,""share"":1,""assumed"":true},{""factor"":""review"",""input"":""4.50 from 2 ratings"",""points"":7,""weight"":15,""share"":1.05,""assumed"":false},{""factor"":""referral"",""input"":""low"",""points"":2,""weight"":10,""share"":0.2,""assumed"":true}]"

# Deleting is for good, so it takes the name, or --yes.

$ rapport ask "Delete Sarah Chen from the CRM"
rapport: that is: rapport erase 'Sarah Chen'
rapport: Everything about Sarah Chen goes for good, with 2 interactions, 1 follow-up and 4 entries of the journal; type the name to erase it: (no terminal to type it on: add --yes to do it; nothing was changed)
[2]
$ rapport add "Passing By" -q >passing
$ rapport ask "Delete Passing By from the CRM" --yes
rapport: that is: rapport erase 'Passing By'
1 contact erased, with 0 interactions, 0 follow-ups and 1 entry of the journal
$ rapport show "Sarah Chen" --format ids | wc -l | tr -d ' '
1

# Case, width, politeness and word order do not matter.

$ rapport ask WHO IS ACTIVE --format csv
rapport: that is: rapport list stage:active
id,externalId,name,company,title,emails,phones,channels,platform,platformId,source,summary,stage,stageSince,value,currency,tags,satisfaction,responseSpeed,referral,cadence,firstContact,notes,archived,openingRevenue,openingInteractions,createdAt,updatedAt,custom,enriched,score,orders,interactions,revenue,rating,lastContact,lastDelivery,nextDue,completeness,#rapport-csv 1
<uuid>,,Sara Lind,,,,,,,,,,active,2026-02-11,,,,,,,,2026-02-11,,,,,2026-02-11T09:00:00Z,2026-02-11T09:00:00Z,,,1.95,0,0,0,,,,2026-02-25,10,
$ rapport ask "Hi! Could you please move sarah chen to ACTIVE, thanks"
rapport: that is: rapport move 'sarah chen' active
Sarah Chen: moved to Active Client
$ rapport ask "In 5 days, follow up with Mike"
rapport: that is: rapport follow Mike 2026-02-16
rapport: no contact is called 'Mike'
[3]

# Japanese and Chinese.

$ rapport ask 連絡先は何人いますか？
rapport: that is: rapport list --count
16
$ rapport ask 5日後に田中さんにフォローアップしてください
rapport: that is: rapport follow 田中 2026-02-16
田中太郎: follow-up on Feb 16
$ rapport ask 田中さんにメモを追加：請求書を希望
rapport: that is: rapport note 田中 請求書を希望
田中太郎: noted
$ rapport ask 田中さんを提案済みに移動してください
rapport: that is: rapport move 田中 proposal
田中太郎: moved to Proposal Sent
$ rapport ask アクティブな顧客をすべて見せて --format csv
rapport: that is: rapport list stage:active
id,externalId,name,company,title,emails,phones,channels,platform,platformId,source,summary,stage,stageSince,value,currency,tags,satisfaction,responseSpeed,referral,cadence,firstContact,notes,archived,openingRevenue,openingInteractions,createdAt,updatedAt,custom,enriched,score,orders,interactions,revenue,rating,lastContact,lastDelivery,nextDue,completeness,#rapport-csv 1
<uuid>,,Sara Lind,,,,,,,,,,active,2026-02-11,,,,,,,,2026-02-11,,,,,2026-02-11T09:00:00Z,2026-02-11T09:00:00Z,,,1.95,0,0,0,,,,2026-02-25,10,
<uuid>,,Sarah Chen,,,,,,fiverr,,,,active,2026-02-11,3000,JPY,vip,,,,,2026-02-11,,,,,2026-02-11T09:00:00Z,2026-02-11T09:00:00Z,,,1.95,0,3,0,,,,2026-02-16,20,
$ rapport ask 我有多少联系人？
rapport: that is: rapport list --count
16
$ rapport ask 5天后跟进王伟
rapport: that is: rapport follow 王伟 2026-02-16
王伟: follow-up on Feb 16
$ rapport ask 给王伟添加备注：需要发票
rapport: that is: rapport note 王伟 需要发票
王伟: noted
$ rapport ask 把王伟移到已发提案
rapport: that is: rapport move 王伟 proposal
王伟: moved to Proposal Sent
$ rapport ask 显示所有活跃客户 --format csv
rapport: that is: rapport list stage:active
id,externalId,name,company,title,emails,phones,channels,platform,platformId,source,summary,stage,stageSince,value,currency,tags,satisfaction,responseSpeed,referral,cadence,firstContact,notes,archived,openingRevenue,openingInteractions,createdAt,updatedAt,custom,enriched,score,orders,interactions,revenue,rating,lastContact,lastDelivery,nextDue,completeness,#rapport-csv 1
<uuid>,,Sara Lind,,,,,,,,,,active,2026-02-11,,,,,,,,2026-02-11,,,,,2026-02-11T09:00:00Z,2026-02-11T09:00:00Z,,,1.95,0,0,0,,,,2026-02-25,10,
<uuid>,,Sarah Chen,,,,,,fiverr,,,,active,2026-02-11,3000,JPY,vip,,,,,2026-02-11,,,,,2026-02-11T09:00:00Z,2026-02-11T09:00:00Z,,,1.95,0,3,0,,,,2026-02-16,20,

# Formats are passed on.

$ rapport ask "How many active clients do I have?" --json
rapport: that is: rapport list stage:active --count
{"count":2}
$ rapport ask "Export my contacts" --json | head -c 7
rapport: that is: rapport export jsonl
{"recor
$ rapport ask "Move Sara Lind to won" -q
<uuid>
$ rapport ask "Any overdue follow-ups?" --json
rapport: that is: rapport due --overdue
[{"id":"d578bb43-a0ea-5610-b2b1-a12cb063f4a7/delivery-30","clientId":"d578bb43-a0ea-5610-b2b1-a12cb063f4a7","name":"Client D","rule":"delivery-30","label":"30-day follow-up","message":"Need any adjustments?","since":"2026-01-11","due":"2026-02-10","overdueDays":1,"state":"open"}]
$ rapport ask "Show me all active clients" --anonymize --format ids | wc -l | tr -d ' '
rapport: that is: rapport list stage:active
1
$ rapport ask "Archive Sarah Chen" --anonymize
rapport: that is: rapport archive
rapport: 'archive' does not take --anonymize; see 'rapport help archive'
[2]
$ rapport ask "Tag Sara Lind as gas" --dry-run
rapport: that is: rapport tag 'Sara Lind' gas
Sara Lind: tagged gas
rapport: This was a rehearsal; nothing was changed.
$ rapport ask "Tag Sara Lind as gas" --key k1 --json | grep -o '"replayed":true'
rapport: that is: rapport tag 'Sara Lind' gas
[1]
$ rapport ask "Tag Sara Lind as gas" --key k1 --json | grep -o '"replayed":true'
rapport: that is: rapport tag 'Sara Lind' gas
"replayed":true

# Names are found as CONTACT is.

$ rapport ask "What happened with Sara?" --format csv | wc -l | tr -d ' '
rapport: that is: rapport show Sara
rapport: 2 contacts match 'Sara'; say more of the name, or the id
  <uuid>  Sara Lind
  <uuid>  Sarah Chen
0
$ rapport ask "What happened with Sar?"
rapport: that is: rapport show Sar
rapport: 2 contacts match 'Sar'; say more of the name, or the id
  <uuid>  Sara Lind
  <uuid>  Sarah Chen
[4]
$ rapport ask "Move Zed to won"
rapport: that is: rapport move Zed won
rapport: no contact is called 'Zed'
[3]
$ rapport ask "Move Sarah Chen to Nowhere"
rapport: that is: rapport move 'Sarah Chen' Nowhere
rapport: there is no stage 'Nowhere'; the stages are new, contacted, qualified, proposal, deposit, active, won, lost
[5]
$ rapport ask "Move Sarah Chen to lost"
rapport: that is: rapport move 'Sarah Chen' lost
rapport: moving to Closed Lost needs a reason; why? (no terminal to ask on: say it with --note; nothing was changed)
[2]

# What is no request changes nothing.

$ rapport ask "Don't delete Sarah Chen" 2>&1 | head -n 1
rapport: 'Don't delete Sarah Chen' is not understood; what can be asked is:
$ rapport ask "Should I follow up with Sarah Chen in 5 days?" 2>&1 | head -n 1
rapport: 'Should I follow up with Sarah Chen in 5 days?' is not understood; what can be asked is:
$ rapport ask "Move Sarah Chen to won?" 2>&1 | head -n 1
rapport: 'Move Sarah Chen to won?' is not understood; what can be asked is:
$ rapport ask "Move Sarah Chen to won if she pays" 2>&1 | head -n 1
rapport: 'Move Sarah Chen to won if she pays' is not understood; what can be asked is:
$ rapport ask 不要删除王伟 2>&1 | head -n 3
rapport: '不要删除王伟' is not understood; what can be asked is:
  今天我需要跟进谁？
  有逾期的跟进吗？
$ rapport ask 田中さんを削除しないで 2>&1 | head -n 3
rapport: '田中さんを削除しないで' is not understood; what can be asked is:
  今日フォローアップが必要なのは誰ですか？
  期限切れのフォローアップはありますか？

# What is not understood gets the list of what is.

$ rapport ask "What is the meaning of life?" 2>&1 | head -n 3; rapport ask "What is the meaning of life?" 2>/dev/null
rapport: 'What is the meaning of life?' is not understood; what can be asked is:
  Who do I need to follow up with today?
  Any overdue follow-ups?
[2]
$ rapport ask "meaning of life" --json 2>&1 | cut -c 1-120
{"error":{"code":"usage","message":"'meaning of life' is not understood; what can be asked is:\n  Who do I need to follo
$ rapport ask
rapport: QUESTION is missing; usage: rapport ask QUESTION [--note TEXT] [--apply]
[2]
$ rapport ask "What can I ask?" | head -n 6
rapport: that is: rapport help questions
Questions

What `ask` and the : of the board understand, in these words and in others like
them, and the command that answers; NAME stands for anybody.

In English

# Of two names in one request nothing is guessed and nothing is done; a name with "and" in
# it is found as it is.

$ rapport --book several add -q Alice >alice
$ rapport --book several add -q Bob >bob
$ rapport --book several ask Delete Alice and Bob --yes
rapport: that is: rapport erase 'Alice and Bob'
rapport: no contact is called 'Alice and Bob'; name several one at a time
[3]
$ rapport --book several ask アリスとボブを削除してください --yes
rapport: that is: rapport erase アリスとボブ
rapport: no contact is called 'アリスとボブ'
[3]
$ rapport --book several add -q "Alice and Bob" >both
$ rapport --book several ask Archive Alice and Bob
rapport: that is: rapport archive 'Alice and Bob'
Alice and Bob: archived
