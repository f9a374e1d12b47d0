# The full form: every record on a line of its own.

$ cat > book.jsonl <<'END'
> {"record":"contact","id":"11111111-1111-4111-8111-111111111111","name":"Ada Abe","stage":"active","stageSince":"2026-01-02","createdAt":"2026-01-01T08:00:00Z","updatedAt":"2026-01-02T08:00:00Z"}
> {"record":"interaction","id":"33333333-3333-4333-8333-333333333333","clientId":"11111111-1111-4111-8111-111111111111","date":"2026-02-03","type":"delivery","amount":1200,"currency":"JPY"}
> {"record":"followUp","id":"44444444-4444-4444-8444-444444444444","clientId":"11111111-1111-4111-8111-111111111111","due":"2026-02-12","text":"Ask","state":"open"}
> END
$ rapport import jsonl book.jsonl
3 new, 0 changed, 0 same
$ rapport import book.jsonl
0 new, 0 changed, 3 same
$ rapport import jsonl - < book.jsonl
0 new, 0 changed, 3 same
$ rapport export | cmp - book.jsonl && echo the same bytes
the same bytes
$ rapport due --week
<uuid>/delivery-7	2026-02-10	1	Ada Abe	7-day check-in	How's the tool working?
<uuid>	2026-02-12	0	Ada Abe	Ask	Ask
$ rapport check | cut -d: -f1
The book is sound

# -q tells the number of the entry in the journal, when there is one.

$ sed -i 's/Ada Abe/Ada Berg/' book.jsonl
$ rapport import jsonl book.jsonl -q
2
$ rapport import jsonl book.jsonl -q
$ rapport import jsonl book.jsonl --json
{"new":0,"changed":0,"same":3,"refused":[]}

# Bad lines, one of them too long and one that is no text.

$ head -c 1100000 /dev/zero | tr '\0' x > bad.jsonl
$ echo >> bad.jsonl
$ printf '{"record":"contact","name":"\377"}\n' >> bad.jsonl
$ echo '{"name":"nobody"}' >> bad.jsonl
$ echo '{"record":"contact","name":"Bob"}' >> bad.jsonl
$ rapport import jsonl bad.jsonl
1 new, 0 changed, 0 same, 3 refused
rapport: bad.jsonl:1: the line is longer than 1 MiB
rapport: bad.jsonl:2: column 29: the text is not valid UTF-8
rapport: bad.jsonl:3: record: contact, interaction, followUp or view is expected
[5]
$ rapport list --columns name
Ada Berg
Bob

# A file with DOS line ends and a byte-order mark is as good.

$ printf '\357\273\277{"record":"contact","name":"Cem"}\r\n\r\n' | rapport import jsonl -
1 new, 0 changed, 0 same
$ rapport list --columns name
Ada Berg
Bob
Cem

# Several files, a file that is not there, and no file.

$ rapport import jsonl book.jsonl nowhere.jsonl
rapport: cannot read nowhere.jsonl: No such file or directory
[1]
$ rapport import jsonl
rapport: import jsonl: name the files, or - for standard input
[2]
$ echo '{"name":"nobody"}' > strange.jsonl
$ rapport import strange.jsonl
rapport: what 'strange.jsonl' is cannot be told from its lines; say one of the formats first: openclaw, jsonl, vcard, csv
[2]
$ rapport import jsonl bad.jsonl nowhere --json
{"error":{"code":"error","message":"cannot read nowhere: No such file or directory"}}
[1]

# A month whose sum no number can hold is refused whole, and everything is as it was.

$ contact=00000000-0001-4001-8001-000000000001
> printf '{"record":"contact","id":"%s","name":"Dee"}\n' $contact >vast.jsonl
> for i in $(seq 1025); do
>   printf '{"record":"interaction","id":"00000000-0002-4001-8001-%012d","clientId":"%s","date":"2026-02-0%d","type":"payment","amount":9007199254740991,"currency":"JPY"}\n' $i $contact $((i % 2 + 1))
> done >>vast.jsonl
$ rapport import jsonl vast.jsonl
rapport: the amounts of 2026-02, JPY would come to more than can be counted; nothing was saved
[5]
$ head -1024 vast.jsonl >most.jsonl; rapport import jsonl most.jsonl
1024 new, 0 changed, 0 same
$ rapport report --month 2026-02 | sed -n 5p; rapport check -q
Revenue this month: ¥9,214,364,837,600,034,993
$ rapport log dee payment --amount 9007199254740991
rapport: the amounts of 2026-02, JPY would come to more than can be counted; nothing was saved
[5]
$ rapport report --month 2026-02 | sed -n 5p; rapport check -q
Revenue this month: ¥9,214,364,837,600,034,993
