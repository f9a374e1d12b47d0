# Tables of other programs, each imported twice: the second time nothing changes.

$ for file in "$HERE"/../data/csv/*.csv; do
>   book=$(basename "$file" .csv)
>   echo "$book"
>   rapport --book "$book" import csv "$file" 2>&1 | sed "s,rapport: .*/,  ,; s,^rapport: ,  ,"
>   rapport --book "$book" import "$file" 2>/dev/null
>   rapport --book "$book" check | cut -d: -f1 | grep -v "The book is sound"
>   rapport --book "$book" undo >/dev/null && rapport --book "$book" list
> done
atomic
24 new, 0 changed, 0 same
  atomic.csv: Atomic CRM, UTF-8, parted by comma
  columns kept as members of their own: has_newsletter
0 new, 0 changed, 24 same
chinese
24 new, 0 changed, 0 same
  chinese.csv: a table, UTF-8, parted by comma
  stages that have no place here became New Lead and a tag: 观望
0 new, 0 changed, 24 same
client-manager-leads
24 new, 0 changed, 0 same
  client-manager-leads.csv: client-manager leads, UTF-8, parted by comma
0 new, 0 changed, 24 same
client-manager
12 new, 0 changed, 0 same
  client-manager.csv: client-manager clients, UTF-8, parted by comma
  columns kept as members of their own: rate, rate_type
  stages that have no place here became New Lead and a tag: paused
0 new, 0 changed, 12 same
crm-csv
18 new, 0 changed, 0 same, 2 refused
  crm-csv.csv:5: value: '800.50': it has more than the 0 decimals of JPY; --currency says another
  crm-csv.csv:11: value: '800.50': it has more than the 0 decimals of JPY; --currency says another
  crm-csv.csv: the crm.csv of agents, UTF-8, parted by comma
  columns kept as members of their own: updated
  stages that have no place here became New Lead and a tag: on-hold
  amounts without a currency are taken as JPY; --currency says another
0 new, 0 changed, 18 same, 2 refused
generic
12 new, 0 changed, 0 same
  generic.csv: a table, UTF-8, parted by tab
  1 row has fewer cells than there are columns, the first in line 5
0 new, 0 changed, 12 same
google-old
12 new, 0 changed, 0 same
  google-old.csv: Google Contacts, the layout before 2024, UTF-16LE, parted by comma
  columns kept as members of their own: Birthday, Address 1 - Formatted
0 new, 0 changed, 12 same
google
12 new, 0 changed, 0 same
  google.csv: Google Contacts, UTF-8, parted by comma
  columns kept as members of their own: Phonetic First Name, Phonetic Last Name, Birthday, Address 1 - Formatted, Address 1 - City, Custom Field 1 - Label, Custom Field 1 - Value
0 new, 0 changed, 12 same
hubspot-companies
10 new, 0 changed, 0 same
  hubspot-companies.csv: HubSpot companies, UTF-8, parted by comma
  columns kept as members of their own: Domain, Company owner, Industry
0 new, 0 changed, 10 same
hubspot-deals
19 new, 0 changed, 0 same
  hubspot-deals.csv: HubSpot deals, UTF-8, parted by comma
  of several deals of a contact the open one is shown; 1 further deal is in the timeline
  columns kept as members of their own: Record ID, Pipeline, Deal owner, Close Date
  stages that have no place here became New Lead and a tag: On hold
  amounts without a currency are taken as JPY; --currency says another
0 new, 0 changed, 19 same
hubspot-view
12 new, 0 changed, 0 same
  hubspot-view.csv: HubSpot contacts, UTF-8, parted by comma
  columns kept as members of their own: Contact owner
  stages that have no place here became New Lead and a tag: Waiting on legal
0 new, 0 changed, 12 same
hubspot
18 new, 0 changed, 0 same
  hubspot.csv: HubSpot contacts, UTF-8, parted by comma
  columns kept as members of their own: City, Contact owner, Lifecycle Stage, Unsubscribed from all email, Associated Deal IDs
  columns whose field another one has, kept as members of their own where they differ: Associated Company
  stages that have no place here became New Lead and a tag: Waiting on legal
0 new, 0 changed, 18 same
japanese
12 new, 0 changed, 0 same
  japanese.csv: a table, CP932, parted by comma
  stages that have no place here became New Lead and a tag: 検討中
0 new, 0 changed, 12 same
linkedin
11 new, 0 changed, 0 same
  linkedin.csv: LinkedIn connections, UTF-8, parted by comma
  passed over: 2 rows that name nobody
0 new, 0 changed, 11 same
outlook-com
12 new, 0 changed, 0 same
  outlook-com.csv: Outlook, UTF-8, parted by comma
  columns kept as members of their own: Given Yomi, Business City
0 new, 0 changed, 12 same
outlook
11 new, 0 changed, 0 same
  outlook.csv: Outlook, WINDOWS-1252, parted by comma
  columns kept as members of their own: Birthday, Home Street, Spouse, Business City
0 new, 0 changed, 11 same
pipedrive-activities
20 new, 0 changed, 0 same
  pipedrive-activities.csv: Pipedrive activities, UTF-8, parted by comma
  columns kept as members of their own: Activity - Due time, Activity - Assigned to user
0 new, 0 changed, 20 same
pipedrive-deals
19 new, 0 changed, 0 same
  pipedrive-deals.csv: Pipedrive deals, UTF-8, parted by semicolon
  of several deals of a contact the open one is shown; 1 further deal is in the timeline
  columns kept as members of their own: Deal - Owner, Deal - Pipeline, Deal - Expected close date, Deal - Lost reason
  stages that have no place here became New Lead and a tag: Idea
0 new, 0 changed, 19 same
pipedrive-organizations
10 new, 0 changed, 0 same
  pipedrive-organizations.csv: Pipedrive organizations, UTF-8, parted by comma
  columns kept as members of their own: Organization - Owner, Organization - Address, Organization - Visible to
0 new, 0 changed, 10 same
pipedrive
16 new, 0 changed, 0 same
  pipedrive.csv: Pipedrive people, UTF-8, parted by comma
  columns kept as members of their own: Person - Owner
0 new, 0 changed, 16 same
salesforce
24 new, 0 changed, 0 same
  salesforce.csv: a Salesforce report, UTF-8, parted by comma
  columns kept as members of their own: Mailing City
0 new, 0 changed, 24 same
upwork-old
8 new, 0 changed, 0 same
  upwork-old.csv: Upwork transactions, the layout before 2025, UTF-8, parted by comma
  columns left out: Freelancer, Account Name, ExchangeRate, Balance
  passed over: 3 rows that are about no client
  left out: 1 fee that belongs to no payment in the file
0 new, 0 changed, 8 same
upwork
8 new, 0 changed, 0 same
  upwork.csv: Upwork transactions, UTF-8, parted by comma
  columns left out: Freelancer, Account name, Amount in local currency, Currency, Current balance $
  passed over: 3 rows that are about no client
  left out: 1 fee that belongs to no payment in the file
0 new, 0 changed, 8 same
zoho
12 new, 0 changed, 0 same
  zoho.csv: Zoho contacts, UTF-8, parted by comma
  columns kept as members of their own: Account Name.id, Mailing City
0 new, 0 changed, 12 same

# Google: an address with * comes first, cells may hold several, groups become tags.

$ rapport --book google redo >/dev/null; rapport --book google show sarah | grep -A1 -E "E-mail|Phone|Tags|Notes|Company"
  Company              Chen Studio
  Title                Owner
  E-mail               sarah@work.example, s.chen@work.example,
                       sarah@chen.example
  Phone                +1 555 010 2001
  Tags                 cafe, vip
  Notes                Likes tea.
                       No calls before ten.
$ rapport --book google list --columns name,company,title,tags
Anders Holm	Holm AS		
Dr. Marco Paolo Bianchi, Jr.	Bianchi & Figli, S.r.l.	CEO	starred
José García	Señor & Co	Ventas	
Leila Haddad	Haddad Group	Director	
Nameless Works	Nameless Works		
Noah Fitzgerald	Fitz Ltd	Buyer	
Priya Raman	Raman Textiles	Head of "Ops"	
Sarah Chen	Chen Studio	Owner	cafe, vip
Þórunn Jónsdóttir			
Zoë van Dijk		Designer	
山田 太郎	株式会社ミドリ	部長	
王 小雨	上海某某科技	经理	

# The old layout, in UTF-16.

$ rapport --book google-old redo >/dev/null; rapport --book google-old list --columns name,company,title,emails,tags
Anders Holm	Holm AS		anders@holm.example	clients
José García	Señor & Co	Ventas	jose@garcia.example	clients
Leila Haddad	Haddad Group	Director	leila@haddad.example	clients
Marco Bianchi	Bianchi & Figli, S.r.l.	CEO	marco@bianchi.example	clients
Nameless Works	Nameless Works		office@nameless.example	clients
Noah Fitzgerald	Fitz Ltd	Buyer		clients
Priya Raman	Raman Textiles	Head of "Ops"	priya@raman.example	clients
Sarah Chen	Chen Studio	Owner	sarah@chen.example	clients
Þórunn Jónsdóttir			thorunn@jons.example	clients
Zoë van Dijk		Designer	zoe@home.example, zoe@vandijk.example	clients
太郎 山田	株式会社ミドリ	部長	taro@midori.example	clients
小雨 王	上海某某科技	经理	wang@shanghai.example	clients

# LinkedIn: the preamble and restricted members are passed over; the day is the first contact.

$ rapport --book linkedin redo >/dev/null; rapport --book linkedin list --columns name,company,firstContact,channels
Anders 🚀 Holm	Holm AS	2022-02-02	linkedin:https://www.linkedin.com/in/person-5
José García	Señor & Co	2024-08-15	linkedin:https://www.linkedin.com/in/person-6
Leila Haddad	Haddad Group	2016-12-11	linkedin:https://www.linkedin.com/in/person-11
Marco Bianchi	Bianchi & Figli, S.r.l.	2022-02-07	linkedin:https://www.linkedin.com/in/person-1
Noah Fitzgerald	Fitz Ltd	2022-06-21	linkedin:https://www.linkedin.com/in/person-9
Priya Raman, PhD	Raman Textiles	2023-11-09	linkedin:https://www.linkedin.com/in/person-7
Sarah Chen	Chen Studio	2025-03-12	linkedin:https://www.linkedin.com/in/person-0
Þórunn Jónsdóttir		2018-05-03	linkedin:https://www.linkedin.com/in/person-8
Zoë van Dijk		2021-02-28	linkedin:https://www.linkedin.com/in/person-3
山田 太郎	株式会社ミドリ	2020-01-01	linkedin:https://www.linkedin.com/in/person-2
王 小雨	上海某某科技	2019-09-30	linkedin:https://www.linkedin.com/in/person-4

# Outlook, in Windows-1252 with everything quoted.

$ rapport --book outlook redo >/dev/null; rapport --book outlook list --columns name,company,title,phones,tags
Amélie Rousseau	Café Brontë	Gérante	+33 1 55 50 10 11	clients, friends
Anders Holm	Holm AS		+47 22 55 01 06	clients, friends
José García	Señor & Co	Ventas	+34 91 555 0107	
Jürgen Müller	Müller GmbH	Geschäftsführer	+49 30 5550 1012	
Leila Haddad	Haddad Group	Director		
Marco Bianchi	Bianchi & Figli, S.r.l.	CEO	+39 06 5550 1002	clients, friends
Ms. Sarah Chen	Chen Studio	Owner	+1 555 010 2001	
Nameless Works	Nameless Works			clients, friends
Noah Fitzgerald	Fitz Ltd	Buyer	+44 20 5550 1010	
Priya Raman	Raman Textiles	Head of "Ops"	+91 22 5550 1008	clients, friends
Zoë van Dijk		Designer	+31 20 555 0104	

# HubSpot: internal names of stages, days in two forms, several ids in a cell.

$ rapport --book hubspot redo >/dev/null; rapport --book hubspot list --columns name,externalId,stage,firstContact,lastContact
Anders Holm	hubspot:906	contacted	2024-03-06	2025-11-06
José García	hubspot:907	contacted	2024-03-19	
Leila Haddad	hubspot:912	qualified	2024-03-12	
Marco Bianchi	hubspot:902	new	2024-03-02	2025-11-02
Nameless Works	hubspot:911	new	2024-03-23	
Noah Fitzgerald	hubspot:910	new	2024-03-10	
Priya Raman	hubspot:908	contacted	2024-03-08	
Sarah Chen	hubspot:901	new	2024-03-13	2025-11-01
Þórunn Jónsdóttir	hubspot:909	new	2024-03-21	
Zoë van Dijk	hubspot:904	qualified	2024-03-04	2025-11-04
山田 太郎	hubspot:903	contacted	2024-03-15	2025-11-03
王 小雨	hubspot:905	lost	2024-03-17	2025-11-05
$ rapport --book hubspot-deals redo >/dev/null; rapport --book hubspot-deals list --columns name,externalId,stage,value,summary
Acme Inc		qualified		Card
App	hubspot:908	won	¥15,000	App
Audit	hubspot:907	proposal	¥999	Audit
Logo	hubspot:905	qualified	¥300	Logo
Newsletter	hubspot:906	qualified	¥450	Newsletter
Redesign	hubspot:904	lost	¥800	Redesign
Second shop for Chen	hubspot:901	qualified	¥2,500	Shop for Chen Second shop for Chen
Support	hubspot:909	new	¥120	Support
Website	hubspot:902	proposal	¥1,200	Website

# Deals find the contacts that the other file brought, by their ids.

$ rapport --book hubspot import csv "$HERE/../data/csv/hubspot-deals.csv" 2>/dev/null; rapport --book hubspot list stage:won,qualified --columns name,stage,value
11 new, 8 changed, 0 same
Acme Inc	qualified	
Anders Holm	qualified	¥450
Leila Haddad	qualified	
Priya Raman	won	¥15,000
Sarah Chen	qualified	¥2,500
王 小雨	qualified	¥300

# Pipedrive: of several deals the open one counts, the others are told in the timeline.

$ rapport --book pipedrive redo >/dev/null; rapport --book pipedrive list --columns name,company,emails,tags
Anders Holm	Holm AS	anders@holm.example	
José García	Señor & Co	jose@garcia.example	
Leila Haddad	Haddad Group	leila@haddad.example	
Marco Bianchi	Bianchi & Figli, S.r.l.	marco@bianchi.example	customer, hot lead
Nameless Works	Nameless Works	office@nameless.example	
Noah Fitzgerald	Fitz Ltd		
Priya Raman	Raman Textiles	priya@raman.example	
Sarah Chen	Chen Studio	sarah@chen.example, home@chen.example	
Þórunn Jónsdóttir		thorunn@jons.example	
Zoë van Dijk		zoe@vandijk.example	
太郎 山田	株式会社ミドリ	taro@midori.example	
小雨 王	上海某某科技	wang@shanghai.example	
$ rapport --book pipedrive import csv "$HERE/../data/csv/pipedrive-deals.csv" 2>/dev/null; rapport --book pipedrive list has:value --columns name,stage,value
10 new, 9 changed, 0 same
Anders Holm	new	$15,000.00
José García	qualified	$120.00
Marco Bianchi	won	€1,200.00
Priya Raman	lost	$60.00
Sarah Chen	proposal	$700.00
Þórunn Jónsdóttir	won	$45.00
Zoë van Dijk	qualified	£300.50
太郎 山田	lost	¥80,000
$ rapport --book pipedrive show sarah | grep Deal:
                Deal: Second shop · Proposal Sent · $700.00
                Deal: Shop · Qualified · $5,000.00
$ rapport --book pipedrive import csv "$HERE/../data/csv/pipedrive-activities.csv" 2>/dev/null; rapport --book pipedrive show marco | sed -n '/^Timeline/,$p'
11 new, 9 changed, 0 same
Timeline
  2026-02-11  · stage       Contacted → Closed Won
  2026-01-11  → meeting
                Meeting about the shop · Shop
  2025-12-02  → message
                Last contact
  2025-01-03  · note
                Deal: Website · Closed Won · €1,200.00

# Upwork: earnings are payments, and service fees their fees.

$ rapport --book upwork redo >/dev/null; rapport --book upwork report platforms; rapport --book upwork list --columns name,revenue
upwork	5	$1,850.00	$185.00	$1,665.00
Acme Inc	$1,100.00
Beta LLC	$450.00
Café & Söhne	$300.00
$ rapport --book upwork-old redo >/dev/null; rapport --book upwork-old report platforms
upwork	5	$1,850.00	$185.00	$1,665.00

# The crm.csv of agents: stages, what is to be done next, when it was last heard of.

$ rapport --book crm-csv redo >/dev/null; rapport --book crm-csv list --columns name,stage,value,tags,lastContact
Anders Holm	won	¥15,000		2026-01-06
José García	lost	$5,000.00		
Leila Haddad	new	¥15,000		
Marco Bianchi	qualified	¥1,200		2026-01-02
Nameless Works	new	€300.00		
Priya Raman	contacted	¥1,200	nurture	
Sarah Chen	new	$5,000.00		2026-01-01
Þórunn Jónsdóttir	new			
太郎 山田	qualified			2026-01-03
小雨 王	proposal	€300.00		2026-01-05
$ rapport --book crm-csv due --week | cut -f2,4-
2026-02-10	Sarah Chen	Send proposal	Send proposal
2026-02-11	Marco Bianchi	Send proposal	Send proposal
2026-02-12	太郎 山田	Send proposal	Send proposal
2026-02-13	Leila Haddad	first reply	
2026-02-13	Nameless Works	first reply	
2026-02-13	Þórunn Jónsdóttir	first reply	
2026-02-14	小雨 王	proposal follow-up	

# Headings in Chinese, and in Japanese as Windows writes it.

$ rapport --book chinese redo >/dev/null; rapport --book chinese list --columns name,company,stage,tags,lastContact
Anders Holm	Holm AS	new	import:观望, 重要	2026-01-06
José García	Señor & Co	new	重要	2026-01-07
Leila Haddad	Haddad Group	new	import:观望, 重要	2026-01-12
Marco Bianchi	Bianchi & Figli, S.r.l.	contacted	重要	2026-01-02
Nameless Works	Nameless Works	lost	重要	2026-01-11
Noah Fitzgerald	Fitz Ltd	won	重要	2026-01-10
Priya Raman	Raman Textiles	contacted	重要	2026-01-08
Sarah Chen	Chen Studio	new	重要	2026-01-01
Þórunn Jónsdóttir		proposal	重要	2026-01-09
Zoë van Dijk		won	重要	2026-01-04
山田太郎	株式会社ミドリ	proposal	重要	2026-01-03
王小雨	上海某某科技	lost	重要	2026-01-05
$ rapport --book japanese redo >/dev/null; rapport --book japanese list --columns name,company,stage,value,notes
中村 大輔	株式会社オ	won	¥50,000	①次回は来週
伊藤 結衣	株式会社キ	new	¥70,000	①次回は来週
佐々木 涼	株式会社ア	new	¥10,000	①次回は来週
加藤 翔	株式会社ク	new	¥80,000	①次回は来週
吉田 彩	株式会社ケ	contacted	¥90,000	①次回は来週
小林 さくら	株式会社エ	proposal	¥40,000	①次回は来週
山本 蓮	株式会社コ	qualified	¥100,000	①次回は来週
斎藤 陽	株式会社サ	proposal	¥110,000	①次回は来週
松本 凛	株式会社シ	won	¥120,000	①次回は来週
渡辺 健太	株式会社ウ	qualified	¥30,000	①次回は来週
高橋 美咲	株式会社イ	contacted	¥20,000	①次回は来週
髙木 誠	株式会社カ	lost	¥60,000	①次回は来週

# A fee that Upwork gave back lowers that of its payment; a customer of HubSpot is one whatever its lead status says.

$ (head -3 "$HERE/../data/csv/upwork.csv"; echo '"Jan 25, 2025",700009,Service Fee refund,Refund for Ref ID 800001,,,,,,Me,Acme Inc,Me,,800009,20.00,20.00,USD,0.00,') >back.csv
$ rapport --book back import csv back.csv; rapport --book back report platforms
2 new, 0 changed, 0 same
rapport: back.csv: Upwork transactions, UTF-8, parted by comma
rapport: columns left out: Freelancer, Account name, Amount in local currency, Currency, Current balance $
upwork	1	$1,200.00	$100.00	$1,100.00
$ printf 'Record ID,First Name,Last Name,Contact owner,Lead Status,Lifecycle Stage\n1,Ann,A,Me,NEW,customer\n2,Bob,B,Me,,opportunity\n3,Cy,C,Me,OPEN,lead\n4,Dee,D,Me,,other\n' >life.csv
$ rapport --book life import csv life.csv; rapport --book life list --columns name,stage
4 new, 0 changed, 0 same
rapport: life.csv: HubSpot contacts, UTF-8, parted by comma
rapport: columns kept as members of their own: Contact owner, Lifecycle Stage
Ann A	active
Bob B	qualified
Cy C	new
Dee D	new
