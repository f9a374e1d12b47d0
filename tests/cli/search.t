# Everything that was written is searched; best first.

$ rapport import openclaw "$HERE/../data/section-6" -q
1
$ rapport add "Zoë Åkesson" --company "Sheet Music" --email zoe@sheets.example --summary "wants a logo" -q >id.txt
$ rapport note zoe "asked for a ＬＯＧＯ in blue" -q >id.txt
$ rapport note "Client L" "ガス自動化 and a logo" -q >id.txt
$ rapport search sheet --format table
NAME         STAGE      WHERE     FOUND
Zoë Åkesson  new        company   Sheet Music
Client A     won        timeline  Delivered spreadsheet tool, positive feedback
Client H     contacted  timeline  Invoices from a sheet
$ rapport search logo --format table
NAME         STAGE      WHERE     FOUND
Client F     contacted  tags      logo
Zoë Åkesson  new        summary   wants a logo
Client L     contacted  timeline  ガス自動化 and a logo
$ rapport search SPREADSHEET | cut -f 2-
Client A	won	timeline	Delivered spreadsheet tool, positive feedback
$ rapport search zoe | cut -f 2-
Zoë Åkesson	new	name	Zoë Åkesson
$ rapport search "client a" | cut -f 2-
Client A	won	name	Client A
Client B	won	name	Client B
Client F	contacted	name	Client F
Client E	contacted	name	Client E
Client C	won	name	Client C
Client L	contacted	name	Client L
Client K	contacted	name	Client K
Client G	contacted	name	Client G
Client H	contacted	name	Client H
Client I	lost	name	Client I
Client J	contacted	name	Client J
Client D	won	name	Client D
$ rapport search ｶﾞｽ | cut -f 2-
Client L	contacted	timeline	ガス自動化 and a logo
$ rapport search logo blue | cut -f 2-
Zoë Åkesson	new	timeline	asked for a ＬＯＧＯ in blue
$ rapport search blue sheet | cut -f 2-
Zoë Åkesson	new	timeline	…d for a ＬＯＧＯ in blue
$ rapport search nowhere
$ rapport search dashboard --json
[{"id":"66543df8-54f0-5163-9ec3-fbb45b57b669","name":"Client B","stage":"won","field":"notes","excerpt":"Dashboards","found":[{"start":0,"length":9}]}]
$ rapport search dashboard -q | wc -l
1
$ rapport search a --limit 2 2>&1 | cut -f 2
Client A
Zoë Åkesson
rapport: there are more hits than 2; --limit 0 lists all
$ rapport search a --limit 0 -q | wc -l
13
$ rapport search
rapport: TEXT... is missing; usage: rapport search TEXT... [--limit N]
[2]
$ rapport search " "
rapport: say what to search for
[2]
$ rapport search a b c d e f g h i j k l m n o p q
rapport: search for at most 16 words at once
[2]

# Quotes keep words together; a word that says nothing new changes nothing.

$ rapport search '"a logo" blue' -q | wc -l
1
$ rapport search '"in blue" logo' | cut -f 2-
Zoë Åkesson	new	timeline	asked for a ＬＯＧＯ in blue
$ rapport search '"blue in"'
$ rapport search logo LOGO ｌｏｇｏ blue | cut -f 2-
Zoë Åkesson	new	timeline	asked for a ＬＯＧＯ in blue
$ rapport search '""'
rapport: say what to search for
[2]

# Names: the whole name, its beginning, a word in it, anywhere; then by name.

$ rapport add "Tom" -q >id.txt
$ rapport add "Tomas" -q >id.txt
$ rapport add "Ann Tom" -q >id.txt
$ rapport add "Ann Tompkins" -q >id.txt
$ rapport add "Phantom" -q >id.txt
$ rapport search tom | cut -f 2
Tom
Tomas
Ann Tom
Ann Tompkins
Phantom
Client A

# Addresses in any notation; so is every other field, and what has no field.

$ rapport edit phantom 'phones=+81 90-1234-5678' 'channels=telegram:@ghost' title=Owner -q
<uuid>
$ rapport search 090 1234 5678 | cut -f 2-
Phantom	new	phones	+81 90-1234-5678
$ rapport search ＋８１９０１２３４５６７８ | cut -f 2-
Phantom	new	phones	+81 90-1234-5678
$ rapport search '(090)12345678' owner | cut -f 2-
Phantom	new	phones	+81 90-1234-5678
$ rapport search @ghost | cut -f 2-
Phantom	new	channels	telegram:@ghost
$ rapport search GHOST owner | cut -f 2-
Phantom	new	channels	telegram:@ghost
$ rapport search PHANTOM@SHEETS.example
$ rapport search ZOE@Sheets.Example | cut -f 2-
Zoë Åkesson	new	emails	zoe@sheets.example
$ printf '{"record":"contact","id":"11111111-1111-4111-8111-111111111111","name":"Max","stage":"new","shoe":"size 44","importedLine":"abcdef"}\n' >max.jsonl
$ rapport import jsonl max.jsonl -q
11
$ rapport search "size 44" | cut -f 2-
Max	new	custom	shoe: "size 44"
$ rapport search abcdef

# Where the words are is told in characters; archived contacts say so.

$ rapport archive phantom -q
<uuid>
$ rapport search phantom | cut -f 2-
Phantom	archived	name	Phantom
$ rapport search phantom --json | tr ',' '\n' | grep archived
"archived":true
$ rapport search ガス logo --json
[{"id":"e625d76b-419a-5de6-b451-37035682aade","name":"Client L","stage":"contacted","field":"timeline","date":"2026-02-11","excerpt":"ガス自動化 and a logo","found":[{"start":0,"length":6},{"start":22,"length":4}]}]
$ rapport search ガス logo --color=always --format table | cat -v
^[[1mNAME      STAGE      WHERE     FOUND^[[0m
Client L  contacted  timeline  ^[[1mM-cM-^BM-,M-cM-^BM-9^[[0mM-hM-^GM-*M-eM-^KM-^UM-eM-^LM-^V and a ^[[1mlogo^[[0m
$ rapport search tom --color=always --format table --limit 2 2>/dev/null | cat -v
^[[1mNAME   STAGE  WHERE  FOUND^[[0m
^[[1mTom^[[0m    new    name   ^[[1mTom^[[0m
^[[1mTom^[[0mas  new    name   ^[[1mTom^[[0mas
$ rapport search sheet --anonymize
<uuid>	new	company
3eb0e250-b62d-5608-bba2-a28b263c23eb	won	timeline
5ed9ff7f-5f5a-5af5-ac88-1455a65988b5	contacted	timeline

# A part of a number is found by its digits, whatever the notation; four digits are found as they are written.
$ rapport --book phones add Hana --phone "+81-80-1111-2222" -q > /dev/null; rapport --book phones add Tom --phone "(555) 267-1234" -q > /dev/null
$ rapport --book phones log Tom note "0801111 was another one's number" -q > /dev/null
$ for part in 0801111 08011112222 +81801 ０８０１１１１ 5552671 555-2671 1234 26712; do echo "$part: $(rapport --book phones search "$part" --format plain 2>/dev/null | cut -f2 | paste -sd , -)"; done
0801111: Hana,Tom
08011112222: Hana
+81801: Hana
０８０１１１１: Hana,Tom
5552671: Tom
555-2671: Tom
1234: Tom
26712: Tom
$ rapport --book phones search 00001
$ rapport --book phones search 5552671 --json | grep -o '"field":"[a-z]*"\|"excerpt":"[^"]*"'
"field":"phones"
"excerpt":"(555) 267-1234"
