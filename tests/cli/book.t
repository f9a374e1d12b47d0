# The book itself: how large it is, whether it is sound, copies of it.

$ rapport add 'Sarah Chen' --email sarah@example.com -q >/dev/null
$ rapport log sarah payment --amount 3000 -q >/dev/null
$ rapport stats | head -6
Folder            <home>/.local/share/rapport/book
Contacts          1
Archived          0
Interactions      1
Follow-ups        0
Journal entries   2
$ rapport stats --json | cut -d , -f 1-6
{"path":"<home>/.local/share/rapport/book","contacts":1,"archived":0,"interactions":1,"followUps":0,"journal":2
$ rapport stats --format csv | head -1
path,contacts,archived,interactions,followUps,journal,erased,backups,fileBytes,usedBytes,freeBytes,mapBytes,generation,transaction,readers,format

# A check reads everything and says nothing else when all is well.

$ rapport check | sed 's/,.*//'
The book is sound: 2 records
$ rapport check -q
$ rapport check --json | sed 's/,"records.*//'
{"problems":[]

# A backup is a file of its own, never put over another.

$ rapport backup copy
copy holds the whole book and was checked
$ stat -c %a copy
600
$ rapport backup copy
rapport: copy is there already; a backup never replaces a file
[5]
$ rapport backup no/such/folder/copy
rapport: no/such/folder/copy: No such file or directory; nothing was saved
[10]
$ rapport backup second --json
{"path":"second"}

# It becomes a book where none is.

$ rapport --book other restore copy
other is the book from copy
$ rapport --book other backups | sed "s|$PWD/||" | cut -f 1,3
copy	there
$ rapport --book other list
<uuid>	Sarah Chen	new			2.55	¥3,000	2026-02-11	2026-02-13
$ rapport --book other restore copy
rapport: other is not empty; a backup is restored into an empty place only, which --book can name
[5]
$ rapport --book third restore no-such-file
rapport: the backup no-such-file cannot be opened: No such file or directory
[10]
$ echo nonsense >junk; rapport --book fourth restore junk
rapport: the backup junk is not sound: the book is damaged; run `rapport check`, or restore a backup
[10]
$ ls -d third fourth
fourth
third
$ rapport --book fifth restore second -q; rapport --book fifth list -q | wc -l
1

# A restored book is a book like any other.

$ rapport --book other move sarah proposal; rapport list 'stage:proposal' | wc -l
Sarah Chen: moved to Proposal Sent
0
$ rapport --book other check -q

# A bit that flipped is found, and no other command takes what is wrong for right.

$ damaged=$(ls other/*/data.mdb other/data.mdb 2>/dev/null | head -1); sed -i 's/Sarah Chen/Sarah Chem/g' "$damaged"
$ rapport --book other check | tail -1 | sed 's/:.*//'
The book is damaged
$ rapport --book other check --json | cut -c 1-13; rapport --book other check -q
{"problems":[
[10]
$ rapport --book other show 'sarah@example.com' | wc -l
rapport: a record is damaged; run `rapport check`, or restore a backup
0

# One that cannot be opened at all says where it is.

$ rapport --book emptied restore copy -q; : >emptied/gen-0001/data.mdb
$ rapport --book emptied list
rapport: <home>/emptied: the book is damaged; run `rapport check`, or restore a backup
[10]
$ rapport --book emptied add Bob --json
{"error":{"code":"storage","message":"<home>/emptied: the book is damaged; run `rapport check`, or restore a backup"}}
[10]
$ rapport --book emptied check
<home>/emptied: the book is damaged; run `rapport check`, or restore a backup
The book could not be read: 0 records, 0 index entries, 0 B
[10]

# A folder without a book cannot be checked.

$ rapport --book nothing check
rapport: there is no book in nothing
[10]
