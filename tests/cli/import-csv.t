# A table of anybody's: what its columns mean is found out, or said.

$ cat >people.csv <<'END'
> Name;E-mail;Phone;Budget;Favourite colour;Notes
> "Chen, Sarah";sarah@example.com;+1 555 010 2000;$1,200;green;"likes ""tea""
> and biscuits"
> Bob Stone;bob@example.com;;800;;
> END
$ rapport import csv people.csv --dry-run
2 new, 0 changed, 0 same
rapport: This was a rehearsal; nothing was changed.
rapport: people.csv: a table, UTF-8, parted by semicolon
rapport: columns kept as members of their own: Favourite colour
rapport: amounts without a currency are taken as JPY; --currency says another
$ rapport list
$ rapport import csv people.csv
2 new, 0 changed, 0 same
rapport: people.csv: a table, UTF-8, parted by semicolon
rapport: columns kept as members of their own: Favourite colour
rapport: amounts without a currency are taken as JPY; --currency says another
$ rapport import csv people.csv
0 new, 0 changed, 2 same
rapport: people.csv: a table, UTF-8, parted by semicolon
rapport: columns kept as members of their own: Favourite colour
rapport: amounts without a currency are taken as JPY; --currency says another
$ rapport show chen | sed -n '/Id/!p' | head -20
Chen, Sarah
New Lead for 0 days

  Next step            first reply, in 2 days
  E-mail               sarah@example.com
  Phone                +1 555 010 2000
  Value                $1,200.00
  Notes                likes "tea"
                       and biscuits
  Created              2026-02-11T09:00:00Z
  Updated              2026-02-11T09:00:00Z
  Other                Favourite colour: "green"
  Completeness         50%, without company, source, summary, title, platform,
                       tags

Score 1.95
  revenue    █           1 × 30 % = 0.30  ¥0
  orders                 0 × 25 % = 0.00  0 orders
  response   █████       5 × 20 % = 1.00  normal (assumed)
  review     ███         3 × 15 % = 0.45  no rating
$ rapport import people.csv --json
{"new":0,"changed":0,"same":2,"refused":[]}

# What the row says anew wins; what it does not say stays, and so do addresses.

$ rapport edit bob emails=+bob@home.example company=Stone notes=Tall -q >id.txt
$ cat >later.csv <<'END'
> name,email,phone,company,stage
> Bob Stone,BOB@example.com,555-010-3000,Stone Ltd,Negotiation
> END
$ rapport import csv later.csv
0 new, 1 changed, 0 same
rapport: later.csv:2: Bob Stone: company stays Stone; Stone Ltd was offered
rapport: 1 value that no import gave stays; --overwrite takes what was offered
rapport: later.csv: a table, UTF-8, parted by comma
$ rapport list bob --columns name,emails,phones,company,notes,value,stage
Bob Stone	bob@example.com, bob@home.example	555-010-3000	Stone	Tall	¥800	proposal
$ rapport history bob | cut -f2- | head -3
2026-02-11T09:00:00Z	tester	import	imported 0 new, 1 changed	
2026-02-11T09:00:00Z	tester	edit	Bob Stone: company Stone, emails bob@example.com, bob@home.example, notes Tall	
2026-02-11T09:00:00Z	tester	import	imported 2 new, 0 changed	
$ rapport undo
undone: imported 0 new, 1 changed
$ rapport list bob --columns name,emails,phones,company,notes,value,stage
Bob Stone	bob@example.com, bob@home.example		Stone	Tall	¥800	new

# Bad rows are refused with their line, and the rest goes in.

$ printf 'Name,Email,First contact\nAda,ada@example.com,2026-01-05\n,,\nBad Mail,nowhere,\nBad Day,,2026-02-31\nToo,many,,cells\n"Open,quote@example.com,\nEve,eve@example.com,3/4/2025\n,no@name.example,\nB\001ad,,\nBad \377,,\n' >bad.csv
$ rapport import csv bad.csv
4 new, 0 changed, 0 same, 5 refused
rapport: bad.csv:4: emails: 'nowhere' is no address; one such as sarah@example.com is expected
rapport: bad.csv:5: First contact: '2026-02-31' is not a day; one such as 2026-02-10 is expected
rapport: bad.csv:6: the row has 4 cells, but there are 3 columns; a cell with the delimiter in it needs quotes
rapport: bad.csv:7: the quote that opens here is never closed
rapport: bad.csv:10: Name has the control character U+0001 at position 2; leave it out
rapport: bad.csv: a table, WINDOWS-1252, parted by comma
rapport: days such as 3/4/2024 are taken as month first: First contact; --dates day-first reads them the other way
[5]
$ rapport list --columns name,firstContact
Ada	2026-01-05
Bad ÿ	
Bob Stone	
Chen, Sarah	
Eve	2025-03-04
no@name.example	
$ rapport import csv bad.csv --dates day-first 2>/dev/null; rapport list eve --columns name,firstContact
0 new, 0 changed, 4 same, 5 refused
Eve	2025-03-04
$ rapport import csv bad.csv --json 2>/dev/null | cut -c1-160
{"new":0,"changed":0,"same":4,"refused":[{"file":"bad.csv","line":4,"reason":"emails: 'nowhere' is no address; one such as sarah@example.com is expected"},{"fil

# A file without telling headings, and what can be said about it.

$ printf 'Buyer,Placed,Total,Order no,Stars\nkaro88,2026-01-03,40.00,F1,5\nkaro88,2026-01-20,60.50,F2,\nmint_co,2026-02-01,25,F3,4.5\n' >sales.csv
$ printf 'a,b\n1,2\n' >nothing.csv
$ rapport import csv nothing.csv
rapport: nothing.csv: no column says who is meant; say it with --map COLUMN=name.  The first line has: a, b
[5]
$ rapport import nothing.csv
rapport: what 'nothing.csv' is cannot be told from its lines; say one of the formats first: openclaw, jsonl, vcard, csv
[2]
$ rapport import csv sales.csv -m Seller=name
rapport: there is no column 'Seller'; the columns are: Buyer, Placed, Total, Order no, Stars
[2]
$ rapport import csv sales.csv -m Buyer=nobody 2>&1 | cut -c1-120
rapport: 'nobody' is nothing a column can be; it can be externalId, name, company, title, emails, phones, channels, plat
$ rapport import csv sales.csv -m Buyer
rapport: --map 'Buyer': write it as COLUMN=FIELD, such as 'Buyer=name'
[2]
$ rapport import csv sales.csv --preset nowhere 2>&1 | cut -c1-120
rapport: there is no preset 'nowhere'; there are rapport, rapport-raw, google, google-old, linkedin, outlook, hubspot-de
$ rapport import csv sales.csv --preset google
rapport: sales.csv: no line has the columns of Google Contacts, which are First Name, Last Name, Organization Name, Labels; the first one has: Buyer, Placed, Total, Order no, Stars
[5]
$ rapport import csv sales.csv -m Buyer=name --preset 'a b'
rapport: --preset: 'a b' is no name for a mapping; letters, digits, - and _ are expected
[2]
$ rapport import csv sales.csv --currency dollars
rapport: --currency: 'dollars' is no currency; a code such as USD is expected
[2]
$ rapport import csv sales.csv --dates backwards
rapport: --dates: day-first or month-first is expected, not 'backwards'
[2]
$ rapport import csv sales.csv --charset klingon
rapport: there is no encoding 'klingon'; UTF-8, CP932, WINDOWS-1252 and UTF-16LE are some
[2]
$ rapport import csv sales.csv -m Buyer=name --set platform
rapport: --set: 'platform': write it as FIELD=VALUE, such as platform=fiverr
[2]

# Rows with a day are things that happened; the mapping is kept by its name, and the file is known by
# its columns afterwards.

$ rapport import csv sales.csv -m Buyer=name -m Placed=date -m Total=amount -m 'Order no=reference' -m Stars=rating --set platform=fiverr --currency USD --preset fiverr-sales
5 new, 0 changed, 0 same
rapport: sales.csv: a table, UTF-8, parted by comma
rapport: the mapping is kept as 'fiverr-sales'
$ cat .config/rapport/mappings/fiverr-sales.csv
column,field
Buyer,name
Placed,date
Total,amount
Order no,reference
Stars,rating
"",platform=fiverr
"",currency=USD
$ rapport import csv sales.csv
0 new, 0 changed, 5 same
rapport: sales.csv: fiverr-sales, UTF-8, parted by comma
$ rapport list platform:fiverr --columns name,revenue,rating,lastContact
karo88	$100.50	5.00	2026-01-20
mint_co	$25.00	4.50	2026-02-01
$ rapport report platforms
fiverr	3	$125.50	$25.10	$100.40
$ echo 'Buyer,colour' >>.config/rapport/mappings/fiverr-sales.csv; rapport import csv sales.csv 2>&1 | cut -c1-140
rapport: <home>/.config/rapport/mappings/fiverr-sales.csv:9: 'colour' is nothing a column can be; it can be externalId,
$ rm .config/rapport/mappings/fiverr-sales.csv

# Encodings and delimiters are found out.

$ printf 'N\303\244me\tE-mail*\nZo\303\253\tz@example.com\n' | iconv -t UTF-16 >wide.csv; sed -i 's/a/a/' wide.csv; rapport import csv wide.csv --dry-run -m Näme=name
1 new, 0 changed, 0 same
rapport: This was a rehearsal; nothing was changed.
rapport: wide.csv: a table, UTF-16LE, parted by tab
$ printf '氏名,メール\n田中 花子,hanako@example.jp\n' | iconv -t CP932 | rapport import csv - ; rapport list 田中 --columns name,emails
1 new, 0 changed, 0 same
rapport: -: a table, CP932, parted by comma
田中 花子	hanako@example.jp
$ printf 'sep=|\nname|phone\nPipe Piper|555-123\n' | rapport import csv -
1 new, 0 changed, 0 same
rapport: -: a table, UTF-8, parted by a sign of its own
$ printf 'name,budget\nMüller,"1.234,56"\nPaid,(12.00)\n' | rapport import csv - --currency EUR
1 new, 0 changed, 0 same, 1 refused
rapport: -:3: value: it cannot be negative
rapport: -: a table, UTF-8, parted by comma
[5]
$ rapport list müller --columns name,value
Müller	€1,234.56

# Our own table read back gives what it was made of; the apostrophe before a formula goes again, but only
# beneath the mark.

$ cat >own.csv <<'END'
> id,externalId,name,emails,tags,value,currency,stage,stageSince,notes,message,'=odd,rank (JSON),createdAt,score,#rapport-csv 1
> 11111111-1111-4111-8111-111111111111,old-7,'=cmd(),ann@example.com; b@example.com,"a,b; c",5.50,USD,active,2026-01-02,"'-x
>  two ",hi,'@y,"{""a"":1}",2026-01-01T08:00:00Z,7.15,
> 22222222-2222-4222-8222-222222222222,,'quoted,,"[""x; y""]",,,new,2026-01-02,-,,,,2026-01-01T08:00:00Z,1.95,
> END
$ rapport --book own import csv own.csv
2 new, 0 changed, 0 same
rapport: own.csv: rapport's own, UTF-8, parted by comma
rapport: columns kept as members of their own: message, =odd, rank
rapport: columns left out: score
$ rapport --book own export
{"record":"contact","id":"<uuid>","externalId":"old-7","name":"=cmd()","emails":["ann@example.com","b@example.com"],"stage":"active","stageSince":"2026-01-02","value":5.50,"currency":"USD","tags":["a","b","c"],"notes":"-x\n two ","createdAt":"2026-01-01T08:00:00Z","updatedAt":"2026-01-01T08:00:00Z","message":"hi","=odd":"@y","rank":{"a":1}}
{"record":"contact","id":"<uuid>","name":"'quoted","stage":"new","stageSince":"2026-01-02","tags":["x; y"],"notes":"-","createdAt":"2026-01-01T08:00:00Z","updatedAt":"2026-01-01T08:00:00Z"}
$ rapport --book own import own.csv -q
rapport: own.csv: rapport's own, UTF-8, parted by comma
rapport: columns kept as members of their own: message, =odd, rank
rapport: columns left out: score
$ sed 's/,#rapport-csv 1//; s/,$//' own.csv >raw.csv; rapport --book raw import raw.csv; rapport --book raw list --columns name,tags
2 new, 0 changed, 0 same
rapport: raw.csv: rapport's own, raw, UTF-8, parted by comma
rapport: columns kept as members of their own: message, '=odd, rank
rapport: columns left out: score
'=cmd()	a, b, c
'quoted	x; y

# What we export comes back as it was.

$ rapport --book own export csv -o ours.csv; rapport --book again import ours.csv -q 2>/dev/null; rapport --book own export >one.jsonl; rapport --book again export | cmp - one.jsonl && echo the same bytes
1
the same bytes
$ rapport --book again import ours.csv 2>/dev/null
0 new, 0 changed, 2 same

# Rows are no headings, whatever they begin with.

$ printf 'Name,E-mail\nPerson 1,p1@example.com\nDeal 2,d2@example.com\nActivity,\n' | rapport --book rows import csv -
3 new, 0 changed, 0 same
rapport: -: a table, UTF-8, parted by comma

# The dash of Pipedrive's headings tells them from those of others.

$ printf 'First Name,Last Name,Organization Name,E-mail Address\nAnn,Lee,Co,a@b.example\n' >people.csv
$ rapport --book dash import csv people.csv; rapport --book dash list --columns name,company,emails
1 new, 0 changed, 0 same
rapport: people.csv: a table, UTF-8, parted by comma
Ann Lee	Co	a@b.example
$ printf 'First Name,Middle Name,Last Name,Organization Name,Organization Title,Notes,Labels,E-mail 1 - Value\nBo,K,Ray,Ray Ltd,Buyer,tall,* myContacts ::: VIP,bo@ray.example\n' >few.csv
$ rapport --book dash import csv few.csv; rapport --book dash list bo --columns name,company,title,notes,tags,emails
1 new, 0 changed, 0 same
rapport: few.csv: Google Contacts, UTF-8, parted by comma
Bo K Ray	Ray Ltd	Buyer	tall	vip	bo@ray.example
$ printf 'Name,Person Name,Deal Title\nCy,other,shop\n' | rapport --book dash import csv -
1 new, 0 changed, 0 same
rapport: -: a table, UTF-8, parted by comma
rapport: columns kept as members of their own: Person Name, Deal Title
$ printf 'Organization – Name,Organization – Label\nDee Ltd,vip\n' | rapport --book dash import csv -
1 new, 0 changed, 0 same
rapport: -: Pipedrive organizations, UTF-8, parted by comma

# What is given for all rows is a part of what a row says.

$ printf 'Name,Email\nSet Ter,set@ter.example\n' >s.csv
$ rapport --book set import csv s.csv 2>/dev/null; rapport --book set import csv s.csv --set tags=late 2>/dev/null; rapport --book set import csv s.csv --set tags=late 2>/dev/null
1 new, 0 changed, 0 same
0 new, 1 changed, 0 same
0 new, 0 changed, 1 same
$ rapport --book set list --columns name,tags
Set Ter	late

# The notes of LinkedIn may stand behind its headings.

$ cat >notes.csv <<'END'
> First Name,Last Name,URL,Email Address,Company,Position,Connected On
> Notes:
> "When exporting your connection data, you may notice, that some are missing."
>
> Notes:,,,,,,
> Ann,Lee,https://www.linkedin.com/in/ann,,Co,Buyer,12 Mar 2025
> END
$ rapport --book notes import csv notes.csv; rapport --book notes list --columns name,company
1 new, 0 changed, 0 same
rapport: notes.csv: LinkedIn connections, UTF-8, parted by comma
rapport: passed over: 3 rows that name nobody
Ann Lee	Co

# Every deal of a contact leaves a note, even those of one title; one without a day has that of its end, or of
# the first import.

$ printf 'Record ID,Deal Name,Deal Stage,Amount,Close Date,Associated Contact\n1,Shop,closedwon,$5000,2025-06-01 12:00,Ann\n2,Shop,qualifiedtobuy,$2500,2025-06-01,Ann\n3,Logo,closedlost,$10,,Ann\n' >deals.csv
$ rapport --book deals import csv deals.csv
4 new, 0 changed, 0 same
rapport: deals.csv: HubSpot deals, UTF-8, parted by comma
rapport: of several deals of a contact the open one is shown; 2 further deals are in the timeline
rapport: columns kept as members of their own: Record ID, Close Date
$ RAPPORT_NOW=2026-03-15T09:00:00Z rapport --book deals import csv deals.csv 2>/dev/null
0 new, 0 changed, 4 same
$ rapport --book deals list --columns name,stage,value; rapport --book deals show ann | sed -n '/^Timeline/,$p' | grep -B1 Deal:
Ann	qualified	$2,500.00
  2026-02-11  · note
                Deal: Shop · Qualified · $2,500.00
  2026-02-11  · note
                Deal: Logo · Closed Lost · $10.00
  2025-06-01  · note
                Deal: Shop · Closed Won · $5,000.00

# The order of days holds for the end of a deal as well; a column with both orders is told.

$ printf 'Deal - Title,Deal - Status,Deal - Contact person,Deal - Won time\nShop,won,Ann,03/04/2025\nLogo,won,Bob,05/06/2025\n' >won.csv
$ rapport --book won import csv won.csv --dates day-first
4 new, 0 changed, 0 same
rapport: won.csv: Pipedrive deals, UTF-8, parted by comma
rapport: columns kept as members of their own: Deal - Won time
$ rapport --book won list --columns name; rapport --book won show ann | grep -B1 Deal:
Ann
Bob
  2025-04-03  · note
                Deal: Shop · Closed Won
$ rapport --book open import csv won.csv; rapport --book open show ann | grep -B1 Deal:
4 new, 0 changed, 0 same
rapport: won.csv: Pipedrive deals, UTF-8, parted by comma
rapport: days such as 3/4/2024 are taken as month first: Deal - Won time; --dates day-first reads them the other way
rapport: columns kept as members of their own: Deal - Won time
  2025-03-04  · note
                Deal: Shop · Closed Won
$ printf 'Name,First contact\nAnn,13/4/2025\nBob,4/13/2025\nCy,3/4/2025\n' >mixed.csv
$ rapport --book mixed import csv mixed.csv; rapport --book mixed list --columns name,firstContact
3 new, 0 changed, 0 same
rapport: mixed.csv: a table, UTF-8, parted by comma
rapport: First contact has days in both orders: 13/4/2025 in line 2 and 4/13/2025 in line 3; those that could be either are taken as day first, --dates says otherwise
Ann	2025-04-13
Bob	2025-04-13
Cy	2025-04-03

# What is no table, amounts with points, and columns that say the same.

$ : >empty.csv; printf '\n\n' >blank.csv; printf 'PK\003\004xyz' >book.csv; printf 'Name\0\n\1\0\0' >zero.csv
$ rapport import csv empty.csv
rapport: empty.csv: the file is empty
[5]
$ rapport import csv blank.csv
rapport: blank.csv: there are but blank lines in it
[5]
$ rapport import csv book.csv
rapport: book.csv: this is a workbook or an archive and no table; save it as CSV there and import that
[5]
$ rapport import csv zero.csv
rapport: zero.csv: this is no text, as there are zero bytes in it; a table in CSV is expected
[5]
$ printf 'Name;Value\nAnn;3.000\nBob;1.234.567\nCy;2.000,50\n' >points.csv; rapport --book points import csv points.csv --currency EUR; rapport --book points list --columns name,value
3 new, 0 changed, 0 same
rapport: points.csv: a table, UTF-8, parted by semicolon
Ann	€3,000.00
Bob	€1,234,567.00
Cy	€2,000.50
$ printf 'Name,Value\nAnn,3.000\nBob,1.234.567\n' | rapport --book comma import csv - --currency EUR; rapport --book comma list --columns name,value
1 new, 0 changed, 0 same, 1 refused
rapport: -:2: value: '3.000': a point before three digits may part thousands; write 3000 or 3,000, or fewer decimals
rapport: -: a table, UTF-8, parted by comma
Bob	€1,234,567.00
$ printf 'Name,Company,Organization\nAnn,One,Two\n' | rapport --book second import csv -
1 new, 0 changed, 0 same
rapport: -: a table, UTF-8, parted by comma
rapport: columns whose field another one has, kept as members of their own where they differ: Organization
$ printf 'BEGIN:VCARD\nFN:Ann\nEND:VCARD\n' >ann.vcf; rapport import ann.vcf points.csv
rapport: ann.vcf is vcard, but points.csv is csv; import one after the other, or say which format all of them have
[2]
