# Cards of all three versions, as phones and address books write them.

$ cat > old.vcf <<'END'
> BEGIN:VCARD
> VERSION:2.1
> N;CHARSET=SHIFT_JIS;ENCODING=QUOTED-PRINTABLE:=8D=82=8B=B4;=94=FC=8D=E7;;;
> TEL;CELL:090-1234-5678
> EMAIL;INTERNET;PREF:misaki@example.jp
> NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Met in Kyoto.=0D=0A=
> Likes caf=C3=A9s.
> X-FAVOURITE;HOME:blue
> END:VCARD
> END
$ cat > phone.vcf <<'END'
> BEGIN:VCARD
> VERSION:3.0
> UID:c-77
> N:Chen;Sarah;;Dr.;
> FN:Dr. Sarah Chen
> ORG:Chen\, Lee & Sons;Research
> TITLE:Head of Research
> item1.EMAIL;TYPE=INTERNET:sarah@exam
>  ple.com
> item1.X-ABLabel:_$!<Work>!$_
> TEL;TYPE=CELL:+1 (555) 010-0199
> IMPP;X-SERVICE-TYPE=Telegram:x-apple:@sarah
> CATEGORIES:VIP,Research
> BDAY:1980-01-01
> URL;TYPE=work:https://chen.example
> NOTE:Prefers mail\; never calls\nback.
> END:VCARD
> BEGIN:VCARD
> VERSION:4.0
> UID:urn:uuid:00000000-0000-4000-8000-000000000042
> FN:Tomás Ibáñez
> TEL;VALUE=uri:tel:+34-600-000-000
> END:VCARD
> END
$ rapport import vcard old.vcf phone.vcf --dry-run
3 new, 0 changed, 0 same
rapport: This was a rehearsal; nothing was changed.
$ rapport list --format ids
$ rapport import vcard old.vcf phone.vcf
3 new, 0 changed, 0 same
$ rapport list --columns name,company,emails,phones,channels,tags
Dr. Sarah Chen	Chen, Lee & Sons	sarah@example.com	+1 (555) 010-0199	telegram:@sarah	research, vip
Tomás Ibáñez			+34-600-000-000		
高橋 美咲		misaki@example.jp	090-1234-5678		
$ rapport show tomás --json | cut -d, -f1
{"id":"00000000-0000-4000-8000-000000000042"
$ rapport show dr --json | tr '[' '\n' | grep -o '"externalId":"[^"]*"\|"birthday":"[^"]*"'
"externalId":"c-77"
"birthday":"1980-01-01"

# The same files change nothing, whatever the format is called; one undo takes all back.

$ rapport import old.vcf phone.vcf
0 new, 0 changed, 3 same
$ cat phone.vcf | rapport import vcard -
0 new, 0 changed, 2 same
$ rapport undo
undone: imported 3 new, 0 changed
$ rapport list --format ids
$ rapport redo
redone: imported 3 new, 0 changed

# A card about somebody who is there already adds what it says: by UID, e-mail, phone or channel.

$ sed -e 's/^TITLE:.*/TITLE:Director/' phone.vcf > later.vcf
$ rapport import vcard later.vcf
0 new, 1 changed, 1 same
$ rapport add "Robin Park" --phone "+44 20 7946 0958" -q > /dev/null
$ cat > robin.vcf <<'END'
> BEGIN:VCARD
> FN:Robin Park-Lee
> TEL:0044 2079460958
> EMAIL:robin@example.org
> END:VCARD
> END
$ rapport import vcard robin.vcf
0 new, 1 changed, 0 same
rapport: robin.vcf:1: Robin Park: name stays Robin Park; Robin Park-Lee was offered
rapport: 1 value that no import gave stays; --overwrite takes what was offered
rapport: robin.vcf:1: Robin Park-Lee is taken for Robin Park, who has the same address
$ rapport list --columns name,title,emails
Dr. Sarah Chen	Director	sarah@example.com
Robin Park		robin@example.org
Tomás Ibáñez		
高橋 美咲		misaki@example.jp

# What is broken is refused with its line, and the rest goes in.

$ cat > broken.vcf <<'END'
> BEGIN:VCARD
> FN:Good One
> END:VCARD
> not a card
> BEGIN:VCARD
> FN:Outer
> AGENT:
> BEGIN:VCARD
> FN:Inner
> END:VCARD
> END:VCARD
> BEGIN:VCARD
> FN:No End
> BEGIN:VCARD
> VERSION:9.9
> FN:Future
> END:VCARD
> BEGIN:VCARD
> NOTE:nobody
> END:VCARD
> BEGIN:VCARD
> VERSION:2.1
> FN;CHARSET=KLINGON:x
> END:VCARD
> BEGIN:VCARD
> FN:Friends
> KIND:group
> END:VCARD
> BEGIN:VCARD
> FN:Sarah's Twin
> NICKNAME:Twin
> X-TELEGRAM:@sarah
> END:VCARD
> BEGIN:VCARD
> FN:Good Two
> END:VCARD
> END
$ rapport import vcard broken.vcf
2 new, 1 changed, 0 same, 7 refused
rapport: broken.vcf:4: this stands outside of a card, which begins with BEGIN:VCARD
rapport: broken.vcf:8: a card stands within the card; take it out of it to bring both in
rapport: broken.vcf:12: the card that begins here has no END:VCARD
rapport: broken.vcf:15: VERSION: 2.1, 3.0 or 4.0 is expected, not '9.9'
rapport: broken.vcf:18: FN: the card has no name, and no N, ORG, EMAIL, TEL or IMPP to stand in for one
rapport: broken.vcf:23: FN: CHARSET: there is no encoding 'KLINGON'; UTF-8, CP932, WINDOWS-1252 and UTF-16LE are some
rapport: broken.vcf:25: KIND: a group is no contact; its members come in by cards of their own
rapport: broken.vcf:29: Sarah's Twin is taken for Dr. Sarah Chen, who has the same address
[5]
$ rapport import vcard broken.vcf --json | tr '{' '\n' | sed -n 2,3p
"new":0,"changed":0,"same":3,"refused":[
"file":"broken.vcf","line":4,"reason":"this stands outside of a card, which begins with BEGIN:VCARD"},
$ rapport import vcard nowhere.vcf
rapport: cannot read nowhere.vcf: No such file or directory
[1]
$ rapport import vcard
rapport: import vcard: name the files, or - for standard input
[2]

# Out again: folded at 75 bytes, escaped, the UID being the id.

$ rapport export vcard tomás -o tomas.vcf; tr -d '\r' < tomas.vcf | grep -v RAPPORT
BEGIN:VCARD
VERSION:4.0
PRODID:-//rapport//EN
UID:urn:uuid:<uuid>
FN:Tomás Ibáñez
N:Ibáñez;Tomás;;;
TEL:+34-600-000-000
 26-02-11T09:00:00Z"\,"updatedAt":"2026-02-11T09:00:00Z"}
REV:20260211T090000Z
END:VCARD
$ rapport export vcard -o all.vcf
$ rapport --book other import vcard all.vcf
6 new, 0 changed, 0 same
$ rapport --book other export vcard | cmp - all.vcf && echo the same bytes
the same bytes
$ rapport export vcard --vcard-version 3.0 -o three.vcf; rapport --book third import vcard three.vcf
6 new, 0 changed, 0 same
$ rapport --book third export vcard | cmp - all.vcf && echo the same bytes
the same bytes
$ rapport import vcard all.vcf
0 new, 0 changed, 6 same
$ LC_ALL=C awk '{ sub(/\r$/, "") } length > 75' all.vcf three.vcf
$ rapport export vcard --vcard-version 2.1
rapport: there is no version '2.1' to write; say 4.0 or 3.0
[2]
$ rapport export vcard nobody

# Photos are kept while they are small.

$ (printf 'BEGIN:VCARD\r\nFN:Pic Small\r\nPHOTO;ENCODING=b;TYPE=JPEG:'; head -c 3000 /dev/zero | base64 -w 0; printf '\r\nEND:VCARD\r\nBEGIN:VCARD\r\nFN:Pic Large\r\nPHOTO;ENCODING=b;TYPE=JPEG:'; head -c 90000 /dev/zero | base64 -w 0; printf '\r\nEND:VCARD\r\n') > pictures.vcf
$ rapport import vcard pictures.vcf
2 new, 0 changed, 0 same
rapport: pictures.vcf:5: photo is larger than 64 KiB and was left out
$ rapport export vcard pic | tr -d '\r' | grep -c '^PHOTO:data:image/jpeg;base64,AAAA'
1
$ rapport show "pic small" | tr -d ' \n' | grep -o 'photo:"data:image/jpeg;base64,A*…' | wc -c
210

# A file in any one encoding, as UTF-8 with a byte-order mark, UTF-16 or Latin-1.

$ printf 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Jos\351 Mu\361oz Garc\355a\r\nNOTE:Caf\351 \340 la carte\r\nEND:VCARD\r\n' > latin.vcf
$ printf '\357\273\277BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=UTF-8:Marked Card\r\nEND:VCARD\r\n' > marked.vcf
$ printf 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:小林 葵\r\nEND:VCARD\r\n' | iconv -f UTF-8 -t UTF-16 > wide.vcf
$ rapport --book encoded import vcard latin.vcf marked.vcf wide.vcf
3 new, 0 changed, 0 same
$ rapport --book encoded list --columns name,notes
José Muñoz García	Café à la carte
Marked Card	
小林 葵	

# What is no card at all is told once.

$ printf 'name,email\nSarah,s@example.com\n' > table.vcf
$ rapport --book encoded import vcard table.vcf
0 new, 0 changed, 0 same, 1 refused
rapport: table.vcf:1: this stands outside of a card, which begins with BEGIN:VCARD
[5]
$ rapport --book encoded import vcard .
rapport: cannot read .: Is a directory
[1]
