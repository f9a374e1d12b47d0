# Out of one book and into another without a loss.

$ rapport add "Sarah Chen" --email sarah@example.com --value '$1,234.56' --tag vip -q > /dev/null
$ rapport log sarah delivery "Booking page" --amount 3000 --rating 4.5 -q > /dev/null
$ rapport add "高橋 美咲" --platform coconala -q > /dev/null
$ rapport move sarah proposal -q > /dev/null
$ rapport follow sarah +5d "Ask about the proposal" -q > /dev/null
$ rapport archive 高橋 -q > /dev/null
$ rapport export > book.jsonl
$ cut -d, -f1 book.jsonl
{"record":"contact"
{"record":"contact"
{"record":"interaction"
{"record":"interaction"
{"record":"followUp"
$ rapport --book other import book.jsonl
5 new, 0 changed, 0 same
$ rapport --book other export jsonl | cmp - book.jsonl && echo the same bytes
the same bytes
$ rapport --book other check | cut -d: -f1
The book is sound

# A query limits it to the contacts that match and what hangs on them.

$ rapport export stage:proposal | wc -l
4
$ rapport export jsonl archived:yes | wc -l
1
$ rapport export jsonl nobody

# -o writes a private file as a whole, and never through a link.

$ rapport export -o out.jsonl && cmp out.jsonl book.jsonl && stat -c %a out.jsonl
600
$ ln -s out.jsonl link.jsonl
$ rapport export -o link.jsonl
rapport: link.jsonl is a symbolic link and is not written to; choose another name
[5]
$ mkfifo pipe
$ rapport export -o pipe
rapport: pipe is a pipe and is not written to; choose another name
[5]

# So it is for every format: whole and private, in the place of a file that was there, through no link and no pipe.

$ cat > each <<'END'
> for format in csv html "html contact sarah" ical jsonl "openclaw clients" vcard; do
>     rm -f out && echo old > out && chmod 644 out
>     rapport export $format -o out && rapport export $format | cmp - out && stat -c "$format %a" out
>     for place in link.jsonl pipe . crm/nowhere/out /dev/null; do
>         rapport export $format -o $place
>         echo $?
>     done 2>&1 | sort | uniq -c
> done
> END
$ sh each
csv 600
      1 1
      4 5
      1 rapport: . is a folder and is not written to; choose another name
      1 rapport: /dev/null is not a regular file and is not written to; choose another name
      1 rapport: cannot write crm/nowhere/out: No such file or directory
      1 rapport: link.jsonl is a symbolic link and is not written to; choose another name
      1 rapport: pipe is a pipe and is not written to; choose another name
html 600
      1 1
      4 5
      1 rapport: . is a folder and is not written to; choose another name
      1 rapport: /dev/null is not a regular file and is not written to; choose another name
      1 rapport: cannot write crm/nowhere/out: No such file or directory
      1 rapport: link.jsonl is a symbolic link and is not written to; choose another name
      1 rapport: pipe is a pipe and is not written to; choose another name
html contact sarah 600
      1 1
      4 5
      1 rapport: . is a folder and is not written to; choose another name
      1 rapport: /dev/null is not a regular file and is not written to; choose another name
      1 rapport: cannot write crm/nowhere/out: No such file or directory
      1 rapport: link.jsonl is a symbolic link and is not written to; choose another name
      1 rapport: pipe is a pipe and is not written to; choose another name
ical 600
      1 1
      4 5
      1 rapport: . is a folder and is not written to; choose another name
      1 rapport: /dev/null is not a regular file and is not written to; choose another name
      1 rapport: cannot write crm/nowhere/out: No such file or directory
      1 rapport: link.jsonl is a symbolic link and is not written to; choose another name
      1 rapport: pipe is a pipe and is not written to; choose another name
jsonl 600
      1 1
      4 5
      1 rapport: . is a folder and is not written to; choose another name
      1 rapport: /dev/null is not a regular file and is not written to; choose another name
      1 rapport: cannot write crm/nowhere/out: No such file or directory
      1 rapport: link.jsonl is a symbolic link and is not written to; choose another name
      1 rapport: pipe is a pipe and is not written to; choose another name
openclaw clients 600
      1 1
      4 5
      1 rapport: . is a folder and is not written to; choose another name
      1 rapport: /dev/null is not a regular file and is not written to; choose another name
      1 rapport: cannot write crm/nowhere/out: No such file or directory
      1 rapport: link.jsonl is a symbolic link and is not written to; choose another name
      1 rapport: pipe is a pipe and is not written to; choose another name
vcard 600
      1 1
      4 5
      1 rapport: . is a folder and is not written to; choose another name
      1 rapport: /dev/null is not a regular file and is not written to; choose another name
      1 rapport: cannot write crm/nowhere/out: No such file or directory
      1 rapport: link.jsonl is a symbolic link and is not written to; choose another name
      1 rapport: pipe is a pipe and is not written to; choose another name
$ ls -A | grep -v '^\.' | tr '\n' ' '
book.jsonl each link.jsonl other out out.jsonl pipe 
$ cmp out.jsonl book.jsonl
$ mkdir -p below/there && cd below/there && rapport export csv -o ../up.csv && ls .. && stat -c %a ../up.csv
there
up.csv
600

# The files of the OpenClaw skill.

$ rapport export openclaw clients stage:proposal
{"id":"<uuid>","name":"Sarah Chen","firstContact":"2026-02-11","interactions":2,"totalRevenue":3000,"tags":["vip"],"emails":["sarah@example.com"],"stage":"proposal","stageSince":"2026-02-11","value":1234.56,"currency":"USD","createdAt":"2026-02-11T09:00:00Z","updatedAt":"2026-02-11T09:00:00Z"}
$ rapport export openclaw interactions stage:proposal
{"clientId":"<uuid>","date":"2026-02-11","at":"2026-02-11T09:00:00Z","type":"delivery","amount":3000,"currency":"JPY","rating":4.5,"notes":"Booking page","by":"tester","id":"<uuid>"}
{"clientId":"<uuid>","date":"2026-02-11","at":"2026-02-11T09:00:00Z","type":"stage","from":"new","to":"proposal","since":"2026-02-11","by":"tester","id":"<uuid>"}
$ mkdir crm
$ rapport export openclaw clients -o crm/clients.jsonl
$ rapport export openclaw interactions -o crm/interactions.jsonl
$ rapport --book third import openclaw crm
4 new, 0 changed, 0 same
$ rapport --book third import openclaw crm
0 new, 0 changed, 4 same
$ rapport --book third report > third.txt; rapport report | cmp - third.txt && echo the same report
the same report

# A total in another currency says which; none is lost on the way.

$ mkdir sums
$ cat > sums/clients.jsonl <<'END'
> {"id":"c-1","name":"Dollars","totalRevenue":150,"currency":"USD"}
> {"id":"c-2","name":"Both","totalRevenue":1000}
> {"id":"c-3","name":"Deal","totalRevenue":0,"value":500,"currency":"USD"}
> {"id":"c-4","name":"Before","openingRevenue":[{"amount":70,"currency":"EUR"},{"amount":20,"currency":"GBP"}]}
> {"id":"c-5","name":"Nothing"}
> END
$ cat > sums/interactions.jsonl <<'END'
> {"clientId":"c-1","date":"2026-02-10","type":"delivery","amount":100,"currency":"USD"}
> {"clientId":"c-2","date":"2026-02-10","type":"delivery","amount":120.5,"currency":"USD"}
> {"clientId":"c-3","date":"2026-02-10","type":"delivery","amount":80,"currency":"USD"}
> END
$ rapport --book fourth import openclaw sums -q
1
$ rapport --book fourth export openclaw clients | grep -oE '"name":"[A-Za-z]*"|"totalRevenue":.*"stage"|"openingRevenue":[^]]*.|"value":.*"USD"'
"name":"Deal"
"value":500.00,"currency":"USD"
"name":"Both"
"totalRevenue":1000,"stage"
"openingRevenue":[{"amount":1000,"currency":"JPY"}]
"name":"Dollars"
"totalRevenue":150.00,"currency":"USD","stage"
"openingRevenue":[{"amount":50.00,"currency":"USD"}]
"name":"Nothing"
"totalRevenue":0,"stage"
"name":"Before"
"totalRevenue":70.00,"currency":"EUR","stage"
"openingRevenue":[{"amount":70.00,"currency":"EUR"},{"amount":20.00,"currency":"GBP"}]
$ mkdir sums/again
$ rapport --book fourth export openclaw clients -o sums/again/clients.jsonl
$ rapport --book fourth export openclaw interactions -o sums/again/interactions.jsonl
$ rapport --book fifth import openclaw sums/again -q
1
$ for book in fourth fifth; do rapport --book $book list --sort name --columns name,interactions,revenue,value > $book.txt; rapport --book $book export openclaw clients > $book.jsonl; done
$ cat fifth.txt
Before	0	€70.00 + £20.00	
Both	1	¥1,000 + $120.50	
Deal	1	$80.00	$500.00
Dollars	1	$150.00	
Nothing	0	0	
$ cmp fourth.txt fifth.txt && cmp fourth.jsonl fifth.jsonl && echo the same totals
the same totals

# Nobody who stops reading breaks it.

$ rapport export | head -n 1 | wc -l
1

# What is not known.

$ rapport export xml
rapport: there is no format 'xml'; the formats are csv, jsonl, html, ical, openclaw, vcard
[2]
$ rapport export openclaw
rapport: export openclaw: say which of its files: clients or interactions
[2]
$ rapport export openclaw orders
rapport: export openclaw: say which of its files: clients or interactions
[2]
$ rapport export stage:nowhere
rapport: 'stage:nowhere': no stage 'nowhere'; there are new, contacted, qualified, proposal, deposit, active, won, lost
[2]
