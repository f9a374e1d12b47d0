# Rows of one import that mean one person are one contact, as if each file had come alone.

$ cat >two.csv <<'END'
> Name,Email,Phone,Title
> Bob Stone,bob@example.com,,Buyer
> Robert Stone,BOB@example.com,+1 555 010 3000,
> Ann Lee,ann@example.com,,
> END
$ rapport import csv two.csv
2 new, 0 changed, 0 same
rapport: two.csv: a table, UTF-8, parted by comma
rapport: two.csv:3: Robert Stone is taken for Bob Stone, who has the same address
$ rapport list --columns name,title,emails,phones
Ann Lee		ann@example.com	
Robert Stone	Buyer	bob@example.com	+1 555 010 3000
$ rapport import csv two.csv
0 new, 0 changed, 2 same
rapport: two.csv: a table, UTF-8, parted by comma
$ rapport undo; rapport list
undone: imported 2 new, 0 changed
$ printf 'Name,Email,Title\nBob Stone,bob@example.com,Buyer\n' >g.csv
$ printf 'Name,E-mail,Telegram,Company\nRobert Stone,bob@example.com,@bob,Stone Ltd\n' >l.csv
$ rapport --book alone import csv g.csv -q 2>/dev/null; rapport --book alone import csv l.csv -q 2>/dev/null; rapport --book alone list --columns name,title,company,channels
1
2
Robert Stone	Buyer	Stone Ltd	telegram:@bob
$ rapport --book together import csv g.csv l.csv 2>/dev/null; rapport --book together list --columns name,title,company,channels
1 new, 0 changed, 0 same
Robert Stone	Buyer	Stone Ltd	telegram:@bob
$ for i in 1 2 3; do rapport --book alone import csv g.csv l.csv; rapport --book alone import csv g.csv; rapport --book alone import csv l.csv; done 2>/dev/null | sort -u; rapport --book alone list --columns name
0 new, 0 changed, 1 same
Robert Stone

# Cards as well; colleagues with one telephone are several.

$ printf 'BEGIN:VCARD\nVERSION:3.0\nFN:Eve Moor\nEMAIL:eve@example.com\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nFN:Eve\nEMAIL:eve@example.com\nTEL:+1 555 010 4000\nEND:VCARD\n' >eve.vcf
$ rapport --book cards import vcard eve.vcf; rapport --book cards list --columns name,phones
1 new, 0 changed, 0 same
rapport: eve.vcf:6: Eve is taken for Eve Moor, who has the same address
Eve	+1 555 010 4000
$ rapport --book cards import vcard eve.vcf
0 new, 0 changed, 1 same
$ printf 'Name,Email,Phone\nCy,cy@co.example,+1 555 010 5000\nDee,dee@co.example,+1 555 010 5000\nDee,,+1 555 010 5000\nEd,ed@co.example,+1 555 010 5000\n' >co.csv
$ rapport --book co import csv co.csv; rapport --book co list --columns name,emails,phones
4 new, 0 changed, 0 same
rapport: co.csv: a table, UTF-8, parted by comma
rapport: co.csv:3: Dee has the phone of Cy, but another name and e-mail; they stay two
Cy	cy@co.example	+1 555 010 5000
Dee		+1 555 010 5000
Dee	dee@co.example	+1 555 010 5000
Ed	ed@co.example	+1 555 010 5000
$ rapport --book co import csv co.csv
0 new, 0 changed, 4 same
rapport: co.csv: a table, UTF-8, parted by comma

# A row that means two is refused, with both and what helps.

$ rapport --book three add Ann --email ann@example.com -q >/dev/null; rapport --book three add Bob --phone "+1 555 010 6000" -q >/dev/null
$ printf 'Name,Email,Phone\nAnn B,ann@example.com,+1 555 010 6000\nGus,gus@example.com,\nHal,,+1 555 010 7000\nGus Hal,gus@example.com,+1 555 010 7000\n' >both.csv
$ rapport --book three import csv both.csv 2>&1 | sed 's/([0-9a-f]\{8\})/(<id>)/g'
2 new, 0 changed, 0 same, 2 refused
rapport: both.csv:2: e-mail 'ann@example.com' is that of Ann (<id>), but phone '+1 555 010 6000' that of Bob (<id>); if they are one, `merge` them first, else take one of the two out of the row
rapport: both.csv:5: e-mail 'gus@example.com' is that of Gus (both.csv:3), but phone '+1 555 010 7000' that of Hal (both.csv:4); if they are one, `merge` them first, else take one of the two out of the row
rapport: both.csv: a table, UTF-8, parted by comma
$ rapport --book three list --columns name,emails,phones
Ann	ann@example.com	
Bob		+1 555 010 6000
Gus	gus@example.com	
Hal		+1 555 010 7000

# What was typed here stays, and is told; what an import gave is changed; what is empty is filled.

$ printf 'Name,Email,Title,Company,Notes,Tags,City\nBob Stone,bob@example.com,Buyer,Stone,Tall,a;b,Rome\n' >v1.csv
$ printf 'Name,Email,Title,Company,Notes,Tags,City,Phone\nBob Stone,bob@example.com,Head,Stone Ltd,Very tall,a;b;c,Oslo,555-0100\n' >v2.csv
$ rapport --book typed import csv v1.csv -q 2>/dev/null >/dev/null
$ rapport --book typed edit bob title=CEO notes=Short tags=-b -q >/dev/null
$ rapport --book typed import csv v1.csv 2>/dev/null; rapport --book typed list --columns name,title,company,notes,tags,phones
0 new, 0 changed, 1 same
Bob Stone	CEO	Stone	Short	a	
$ rapport --book typed import csv v2.csv --dry-run
0 new, 1 changed, 0 same
rapport: This was a rehearsal; nothing was changed.
rapport: v2.csv:2: Bob Stone: company Stone → Stone Ltd, phones empty → 555-0100, tags a → a, c, City "Rome" → "Oslo"
rapport: v2.csv:2: Bob Stone: title stays CEO; Head was offered
rapport: v2.csv:2: Bob Stone: notes stays Short; Very tall was offered
rapport: 2 values that no import gave stay; --overwrite takes what was offered
rapport: v2.csv: a table, UTF-8, parted by comma
rapport: columns kept as members of their own: City
$ rapport --book typed import csv v2.csv --dry-run --json | grep -o '"\(changes\|kept\)":\[{[^}]*}'
"changes":[{"file":"v2.csv","line":2,"id":"<uuid>","name":"Bob Stone","field":"company","value":"Stone","offered":"Stone Ltd"}
"kept":[{"file":"v2.csv","line":2,"id":"<uuid>","name":"Bob Stone","field":"title","value":"CEO","offered":"Head"}
$ rapport --book typed import csv v2.csv
0 new, 1 changed, 0 same
rapport: v2.csv:2: Bob Stone: title stays CEO; Head was offered
rapport: v2.csv:2: Bob Stone: notes stays Short; Very tall was offered
rapport: 2 values that no import gave stay; --overwrite takes what was offered
rapport: v2.csv: a table, UTF-8, parted by comma
rapport: columns kept as members of their own: City
$ rapport --book typed list --columns name,title,company,notes,tags,phones
Bob Stone	CEO	Stone Ltd	Short	a, c	555-0100
$ rapport --book typed import csv v2.csv
0 new, 0 changed, 1 same
rapport: v2.csv: a table, UTF-8, parted by comma
rapport: columns kept as members of their own: City
$ rapport --book typed import csv v2.csv --overwrite; rapport --book typed list --columns name,title,company,notes,tags,phones
0 new, 1 changed, 0 same
rapport: v2.csv: a table, UTF-8, parted by comma
rapport: columns kept as members of their own: City
Bob Stone	Head	Stone Ltd	Very tall	a, b, c	555-0100
$ rapport --book typed import csv v1.csv 2>/dev/null; rapport --book typed list --columns name,title,company,notes,tags,phones
0 new, 1 changed, 0 same
Bob Stone	Buyer	Stone	Tall	a, b, c	555-0100
$ rapport --book typed import csv v1.csv --overwrite -q 2>/dev/null >/dev/null; rapport --book typed undo; rapport --book typed history bob | cut -f3- | head -4
undone: imported 0 new, 1 changed
tester	undo	undone: imported 0 new, 1 changed	
tester	import	imported 0 new, 1 changed	undone
tester	import	imported 0 new, 1 changed	
tester	import	imported 0 new, 1 changed	
$ printf 'Name,Email,Notes\nBob Stone,bob@example.com,card 4111 1111 1111 1111\n' >card.csv; rapport --book typed edit bob notes=Mine -q >/dev/null; rapport --book typed import csv card.csv 2>&1 | grep -v parted
0 new, 0 changed, 0 same, 1 refused
rapport: card.csv:2: notes: this looks like a card number (**** 1111); payment details are never kept; leave it out
$ rapport --book typed check | cut -d: -f1
The book is sound

# What an import says as well, it did not give.

$ rapport --book both add "Bob Stone" --email bob@example.com --title Buyer -q >/dev/null; rapport --book both import csv v1.csv -q >/dev/null 2>&1; rapport --book both import csv v2.csv 2>&1 | grep stays; rapport --book both list --columns name,title,company
rapport: v2.csv:2: Bob Stone: title stays Buyer; Head was offered
rapport: 1 value that no import gave stays; --overwrite takes what was offered
Bob Stone	Buyer	Stone Ltd

# Our own table wins while the contact was not changed since it was written.

$ rapport --book own add "Ida Berg" --email ida@example.com --title Buyer -q >/dev/null; rapport --book own export csv -o own.csv
$ sed 's/Buyer/Owner/' own.csv >edited.csv; RAPPORT_NOW=2026-02-12T09:00:00Z rapport --book own import csv edited.csv; rapport --book own list --columns name,title
0 new, 1 changed, 0 same
rapport: edited.csv: rapport's own, UTF-8, parted by comma
rapport: columns left out: score, orders, interactions, revenue, nextDue, completeness
Ida Berg	Owner
$ RAPPORT_NOW=2026-02-13T09:00:00Z rapport --book own import csv edited.csv
0 new, 0 changed, 1 same
rapport: edited.csv: rapport's own, UTF-8, parted by comma
rapport: columns left out: score, orders, interactions, revenue, nextDue, completeness
$ sed 's/Buyer/Head/' own.csv | rapport --book own import csv -; rapport --book own list --columns name,title
0 new, 0 changed, 1 same
rapport: -:2: Ida Berg: title stays Owner; Head was offered
rapport: 1 value that no import gave stays; --overwrite takes what was offered
rapport: -: rapport's own, UTF-8, parted by comma
rapport: columns left out: score, orders, interactions, revenue, nextDue, completeness
Ida Berg	Owner
