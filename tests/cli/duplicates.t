# Contacts that may be the same, the most certain first, with what speaks for it.

$ rapport duplicates
$ rapport add -q "Sarah Chen" --email sarah@example.com --phone 090-1234-5678 --company Acme
<uuid>
$ rapport log sarah inquiry -q
<uuid>
$ rapport add "Chen, Sara" --phone "+81 90 1234 5678"
Chen, Sara: added in New Lead
rapport: Sarah Chen (<uuid>) may be the same: same phone +81 90 1234 5678, near-equal name (certain)
$ rapport add "田中 太郎" -q
<uuid>
$ rapport add "田中太郎様" -q
<uuid>
$ rapport log "田中 太郎" inquiry -q
<uuid>
$ rapport add -q Bob --email SARAH@example.com
<uuid>
$ rapport add -q "Mary Lindt" --company "Beta GmbH"
<uuid>
$ rapport add -q "Mary Lind" --company Beta
<uuid>
$ rapport log "Mary Lindt" inquiry -q
<uuid>
$ rapport duplicates --format table
CERTAINTY  NAME        OTHER       REASONS
certain    Sarah Chen  Chen, Sara  same phone 090-1234-5678, near-equal name
likely     Sarah Chen  Bob         same e-mail sarah@example.com
likely     Mary Lindt  Mary Lind   near-equal name, same company Beta GmbH
possible   田中 太郎   田中太郎様  near-equal name
$ rapport duplicates --format ids
<uuid>
<uuid>
<uuid>
<uuid>
$ rapport duplicates --format csv
id,name,otherId,otherName,certainty,points,reasons
<uuid>,Sarah Chen,<uuid>,"Chen, Sara",certain,90,same phone 090-1234-5678; near-equal name
<uuid>,Sarah Chen,<uuid>,Bob,likely,60,same e-mail sarah@example.com
<uuid>,Mary Lindt,<uuid>,Mary Lind,likely,50,near-equal name; same company Beta GmbH
<uuid>,田中 太郎,<uuid>,田中太郎様,possible,30,near-equal name
$ rapport duplicates --certainty certain --json
[{"id":"<uuid>","name":"Sarah Chen","otherId":"<uuid>","otherName":"Chen, Sara","certainty":"certain","points":90,"reasons":["same phone 090-1234-5678","near-equal name"]}]
$ rapport duplicates --certainty likely | wc -l
3
$ rapport duplicates --limit 1
certain	<uuid>	<uuid>	Sarah Chen	Chen, Sara	same phone 090-1234-5678, near-equal name
rapport: 1 of 4 pairs; --limit 0 lists all
$ rapport duplicates --anonymize
certain	<uuid>	<uuid>
likely	<uuid>	<uuid>
likely	<uuid>	<uuid>
possible	<uuid>	<uuid>

# Of one contact.

$ rapport duplicates bob
likely	<uuid>	<uuid>	Bob	Sarah Chen	same e-mail sarah@example.com
$ rapport duplicates "Sarah Chen" --certainty certain
certain	<uuid>	<uuid>	Sarah Chen	Chen, Sara	same phone 090-1234-5678, near-equal name
$ rapport duplicates nobody
rapport: no contact is called 'nobody'
[3]
$ rapport duplicates --certainty sure
rapport: --certainty takes possible, likely, certain, not 'sure'
[2]
$ rapport duplicates --limit x
rapport: --limit takes a whole number from 0 to 2147483647, not 'x'
[2]

# Two that are archived are left alone.

$ rapport archive 田中太郎様 -q
<uuid>
$ rapport duplicates --certainty possible | grep -c 田中
1
$ rapport archive "田中 太郎" -q
<uuid>
$ rapport duplicates --certainty possible | grep -c 田中
0
[1]
