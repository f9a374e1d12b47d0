# Contacts are taken out of the book for good.  What goes is said first.

$ rapport add -q "Sarah Chen" --email sarah@example.com --company Zweibruecken --tag zweibruecken --notes "Zweibruecken twice" >sarah
$ rapport note "Sarah Chen" "met in Zweibruecken" --key zweibruecken-1 -q
<uuid>
$ rapport log "Sarah Chen" delivery "to Zweibruecken" --amount 3000 -q
<uuid>
$ rapport follow "Sarah Chen" +3d "visit Zweibruecken" -q
<uuid>
$ rapport add -q "Sara Chan" --company Zweibruecken >other
$ rapport merge "Sarah Chen" "Sara Chan" --yes -q
<uuid>
$ rapport add -q Bob --email bob@example.com >bob
$ rapport add -q Cleo --platform fiverr >cleo
$ rapport view save chen "Sarah Chen"
view 1 'chen' saved
$ rapport export jsonl >before
$ rapport erase "Sarah Chen" --dry-run
Sarah Chen would be erased, with 2 interactions, 1 follow-up and 5 entries of the journal
rapport: This was a rehearsal; nothing was changed.
rapport: The saved view 'chen' names one of them; `rapport view remove chen` takes it away
$ rapport erase "Sarah Chen" --dry-run --json
{"contacts":[{"id":"<uuid>","name":"Sarah Chen","interactions":2,"followUps":1,"entries":5}],"interactions":2,"followUps":1,"entries":5,"backups":[],"views":["chen"],"dryRun":true}
$ rapport export jsonl | cmp - before

# It takes the name, or --yes; without a terminal nobody is asked.

$ rapport erase "Sarah Chen"
rapport: Everything about Sarah Chen goes for good, with 2 interactions, 1 follow-up and 5 entries of the journal; type the name to erase it: (no terminal to type it on: add --yes to do it; nothing was changed)
[2]
$ rapport erase "Sarah Chen" --confirm Sarah
rapport: 'Sarah' is not the name; nothing was changed
[5]
$ rapport erase Nobody --yes
rapport: no contact is called 'Nobody'
[3]
$ rapport erase
rapport: CONTACT... is missing; usage: rapport erase CONTACT... [--confirm NAME]
[2]
$ rapport erase "Sarah Chen" Nobody --yes
rapport: no contact is called 'Nobody'
[3]
$ rapport export jsonl | cmp - before

# Not a byte of it is left: not in the book, its journal, drafts, or lines that were typed.

$ mkdir -p .local/state/rapport/drafts
$ echo "Zweibruecken again" >.local/state/rapport/drafts/note-$(cat sarah).txt
$ echo "Zweibruecken" >.local/state/rapport/drafts/form-edit-$(cat sarah).txt
$ echo "line-$(cat bob),$(cat sarah)" >.local/state/rapport/drafts/lines-00000000-0000-4000-8000-000000000001.contacts
$ echo "Zweibruecken" >.local/state/rapport/drafts/lines-00000000-0000-4000-8000-000000000001.txt
$ echo "of Bob" >.local/state/rapport/drafts/note-$(cat bob).txt
$ echo "note % about Zweibruecken" >.local/state/rapport/history-command
$ grep -rli zweibruecken .local | wc -l | tr -d ' '
5
$ rapport erase "Sarah Chen" --confirm " sarah chen " --key erase-1
1 contact erased, with 2 interactions, 1 follow-up and 5 entries of the journal
rapport: The saved view 'chen' names one of them; `rapport view remove chen` takes it away
$ grep -rli zweibruecken .local
[1]
$ ls .local/state/rapport .local/state/rapport/drafts
.local/state/rapport:
drafts

.local/state/rapport/drafts:
note-<uuid>.txt
$ rapport check
The book is sound: 3 records, 11 index entries, 2 erased contacts, 74 KB

# What remains is the fact, under the id; no undo brings anything back.

$ rapport history
10	2026-02-11T09:00:00Z	tester	erase	erased the contact <uuid>	
9	2026-02-11T09:00:00Z	tester	view	view 1 'chen' saved	
8	2026-02-11T09:00:00Z	tester	add	Cleo: added in New Lead	
7	2026-02-11T09:00:00Z	tester	add	Bob: added in New Lead	
6	2026-02-11T09:00:00Z	tester	merge	about somebody who was erased	
5	2026-02-11T09:00:00Z	tester	add	about somebody who was erased	
4	2026-02-11T09:00:00Z	tester	follow	about somebody who was erased	
3	2026-02-11T09:00:00Z	tester	log	about somebody who was erased	
2	2026-02-11T09:00:00Z	tester	note	about somebody who was erased	
1	2026-02-11T09:00:00Z	tester	add	about somebody who was erased	
$ rapport history $(cat sarah)
10	2026-02-11T09:00:00Z	tester	erase	erased the contact <uuid>	
$ rapport show $(cat sarah)
rapport: <uuid>: the contact was erased on 2026-02-11
[3]
$ rapport show $(cat other)
rapport: <uuid>: the contact was erased on 2026-02-11
[3]
$ rapport note $(cat sarah) "once more"
rapport: <uuid>: the contact was erased on 2026-02-11
[3]
$ rapport erase $(cat sarah) --yes
rapport: <uuid>: the contact was erased on 2026-02-11
[3]
$ rapport stats | grep Erased
Erased            2
$ rapport undo --entry 2
rapport: change 2 (about somebody who was erased) is nothing to undo
[5]
$ rapport erase "Sarah Chen" --yes --key erase-1
erased the contact <uuid>
rapport: The key 'erase-1' was used before; nothing was changed.
$ rapport erase "Sarah Chen" --yes --key erase-1 --json
{"contacts":[],"interactions":0,"followUps":0,"entries":0,"backups":[],"replayed":true}
$ rapport note Bob hello --key zweibruecken-1
Bob: noted
$ rapport undo
undone: Bob: noted

# An erasure is not passed over as though it were no change.

$ rapport undo
rapport: change 10 (erased the contact <uuid>) cannot be undone; nothing was changed; `rapport undo --entry 9` takes back the one before it (view 1 'chen' saved)
[4]
$ rapport undo 2
rapport: change 10 (erased the contact <uuid>) cannot be undone; nothing was changed; `rapport undo --entry 9` takes back the one before it (view 1 'chen' saved)
[4]
$ rapport undo --entry 9
undone: view 1 'chen' saved
$ rapport help erase | grep -E "undo|undone"
journal kept of them, remembered keys, and drafts of notes. It cannot be undone.

# A file does not bring it back by itself.

$ rapport import jsonl before 2>/dev/null
1 new, 0 changed, 2 same, 4 refused
[5]
$ rapport import jsonl before 2>&1 | grep -o 'was erased on.*' | uniq
was erased on 2026-02-11; --erased takes it in again
$ rapport import jsonl before --erased
4 new, 0 changed, 3 same
$ rapport show $(cat sarah) | head -1
Sarah Chen
$ rapport history $(cat sarah)
15	2026-02-11T09:00:00Z	tester	import	imported 4 new, 0 changed	
10	2026-02-11T09:00:00Z	tester	erase	erased the contact <uuid>	

# Nor does it come back as somebody else who has the same phone: that one stays as it is,
# whatever the file is.

$ echo '{"record":"contact","id":"aaaaaaaa-0000-4000-8000-000000000001","name":"Gone Person","phones":["+81 90 5555 6666"],"emails":["gone@b.jp"],"notes":"private"}' >gone.jsonl
$ echo '{"record":"interaction","id":"aaaaaaaa-0000-4000-8000-000000000002","clientId":"aaaaaaaa-0000-4000-8000-000000000001","date":"2026-02-01","type":"message","notes":"private"}' >>gone.jsonl
$ printf 'id,name,phone,notes\nc-9,Gone Too,090-5555-6666,private\n' >gone.csv
$ printf 'BEGIN:VCARD\nVERSION:4.0\nUID:gone-3\nFN:Gone Three\nTEL:090-5555-6666\nNOTE:private\nEND:VCARD\n' >gone.vcf
$ mkdir gone
$ echo '{"id":"c-4","name":"Gone Four","phones":["090-5555-6666"],"notes":"private"}' >gone/clients.jsonl
$ for each in "jsonl gone.jsonl" "csv gone.csv" "vcard gone.vcf" "openclaw gone"; do rapport import $each; rapport erase Gone --yes; done 2>/dev/null
2 new, 0 changed, 0 same
1 contact erased, with 1 interaction, 0 follow-ups and 1 entry of the journal
1 new, 0 changed, 0 same
1 contact erased, with 0 interactions, 0 follow-ups and 1 entry of the journal
1 new, 0 changed, 0 same
1 contact erased, with 0 interactions, 0 follow-ups and 1 entry of the journal
1 new, 0 changed, 0 same
1 contact erased, with 0 interactions, 0 follow-ups and 1 entry of the journal
$ rapport add Stays --phone 090-5555-6666 -q >stays
$ rapport show $(cat stays) --json >stays.json
$ for each in "jsonl gone.jsonl" "csv gone.csv" "vcard gone.vcf" "openclaw gone"; do rapport import $each 2>&1; done | grep -v ' a table'
0 new, 0 changed, 0 same, 2 refused
rapport: gone.jsonl:1: the contact was erased on 2026-02-11; --erased takes it in again
rapport: gone.jsonl:2: the contact was erased on 2026-02-11; --erased takes it in again
0 new, 0 changed, 0 same, 1 refused
rapport: gone.csv:2: the contact was erased on 2026-02-11; --erased takes it in again
0 new, 0 changed, 0 same, 1 refused
rapport: gone.vcf:1: the contact was erased on 2026-02-11; --erased takes it in again
0 new, 0 changed, 0 same, 1 refused
rapport: gone/clients.jsonl:1: the contact was erased on 2026-02-11; --erased takes it in again
$ rapport show $(cat stays) --json | cmp - stays.json
$ rapport erase Stays --yes -q
<uuid>

# Several go at once, and are counted instead of named.

$ rapport erase Bob Cleo
rapport: Everything about 2 contacts goes for good, with 0 interactions, 0 follow-ups and 4 entries of the journal; type their number to erase them: (no terminal to type it on: add --yes to do it; nothing was changed)
[2]
$ rapport erase Bob Cleo --confirm 3
rapport: '3' is not their number; nothing was changed
[5]
$ rapport erase Bob,Cleo bob@example.com --yes
rapport: no contact is called 'Bob,Cleo'; name several one at a time
[3]
$ rapport erase Bob $(cat cleo),$(cat bob) bob@example.com --confirm 2 -q >erased
$ cat bob cleo | cmp - erased
$ rapport erase $(cat sarah),$(cat bob) --yes
rapport: <uuid>: the contact was erased on 2026-02-11
[3]
$ rapport list --columns name
Sarah Chen

# Backups still hold the data, and are listed.

$ rapport backups
$ rapport backup copy
copy holds the whole book and was checked
$ rapport backup other-copy --json
{"path":"other-copy"}
$ rm other-copy
$ rapport backups
<home>/copy	2026-02-11T09:00:00Z	there
<home>/other-copy	2026-02-11T09:00:00Z	gone
$ rapport backups --json
[{"path":"<home>/copy","at":"2026-02-11T09:00:00Z","state":"there"},
{"path":"<home>/other-copy","at":"2026-02-11T09:00:00Z","state":"gone"}]
$ rapport erase "Sarah Chen" --yes
1 contact erased, with 2 interactions, 1 follow-up and 2 entries of the journal
rapport: A backup still holds the data: <home>/copy (2026-02-11)
rapport: A backup that was at <home>/other-copy (2026-02-11) still holds the data, if it was moved
rapport: The saved view 'chen' names one of them; `rapport view remove chen` takes it away
$ rapport backups --forget other-copy
<home>/copy	2026-02-11T09:00:00Z	there
$ rapport backups --forget other-copy
rapport: no backup is known at other-copy
[3]
$ rapport backups --forget nowhere/at/all
rapport: no backup is known at nowhere/at/all
[3]
$ rapport add Dan -q
<uuid>
$ rapport erase Dan --yes --json
{"contacts":[{"id":"<uuid>","interactions":0,"followUps":0,"entries":1}],"interactions":0,"followUps":0,"entries":1,"backups":[{"path":"<home>/copy","at":"2026-02-11T09:00:00Z","state":"there"}]}

# A question asks for it as well, and does not do it by itself.

$ rapport add Eva -q
<uuid>
$ rapport ask "Delete Eva from the CRM"
rapport: that is: rapport erase Eva
rapport: Everything about Eva goes for good, with 0 interactions, 0 follow-ups and 1 entry of the journal; type the name to erase it: (no terminal to type it on: add --yes to do it; nothing was changed)
[2]
$ rapport ask "Delete Eva from the CRM" --yes
rapport: that is: rapport erase Eva
1 contact erased, with 0 interactions, 0 follow-ups and 1 entry of the journal
rapport: A backup still holds the data: <home>/copy (2026-02-11)
$ rapport list --columns name
