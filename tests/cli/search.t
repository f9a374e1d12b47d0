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
Client D	won	name	Client D
Client L	contacted	name	Client L
Client K	contacted	name	Client K
Client G	contacted	name	Client G
Client H	contacted	name	Client H
Client I	lost	name	Client I
Client J	contacted	name	Client J
$ rapport search ｶﾞｽ | cut -f 2-
Client L	contacted	timeline	ガス自動化 and a logo
$ rapport search logo blue | cut -f 2-
Zoë Åkesson	new	timeline	asked for a ＬＯＧＯ in blue
$ rapport search blue sheet | cut -f 2-
Zoë Åkesson	new	timeline	…d for a ＬＯＧＯ in blue
$ rapport search nowhere
$ rapport search dashboard --json
[{"id":"66543df8-54f0-5163-9ec3-fbb45b57b669","name":"Client B","stage":"won","field":"notes","excerpt":"Dashboards"}]
$ rapport search dashboard -q | wc -l
1
$ rapport search a --limit 2 | cut -f 2
Client A
Zoë Åkesson
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
