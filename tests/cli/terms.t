# What the terms of a platform forbid is asked first; without a terminal --force says it.

$ rapport add "Sarah Chen" --platform Fiverr --email sarah@example.com
rapport: Fiverr's terms forbid contact and payment outside of it; keep the e-mail address of Sarah Chen all the same? (no terminal to ask on: add --force to do it; nothing was changed)
[5]
$ rapport add "Sarah Chen" --platform fiverr --phone "+48 601 234 567" --json
{"error":{"code":"refused","message":"Fiverr's terms forbid contact and payment outside of it; keep the phone number of Sarah Chen all the same? (no terminal to ask on: add --force to do it; nothing was changed)"}}
[5]
$ rapport add "Sarah Chen" --platform fiverr --channel telegram:@sarah --yes
rapport: 'add' does not take --yes; see 'rapport help add'
[2]
$ rapport list | wc -l
0
$ rapport add "Sarah Chen" --platform fiverr --channel fiverr:sarahc
Sarah Chen: added in New Lead
$ rapport edit Sarah "emails=sarah@example.com"
rapport: Fiverr's terms forbid contact and payment outside of it; keep the e-mail address of Sarah Chen all the same? (no terminal to ask on: add --force to do it; nothing was changed)
[5]
$ rapport edit Sarah "phones=+48 601 234 567" --force
Sarah Chen: phones +48 601 234 567
$ rapport log Sarah call "talked it through"
rapport: Fiverr's terms forbid contact and payment outside of it; log the call with Sarah Chen all the same? (no terminal to ask on: add --force to do it; nothing was changed)
[5]
$ rapport log Sarah email "sent the files" --force
Sarah Chen: logged email
$ rapport log Sarah message "sent the files"
Sarah Chen: logged message
$ rapport show Sarah --json | tr ',' '\n' | grep -E '"type"|phones|telegram'
"phones":["+48 601 234 567"]
"type":"message"
"type":"email"

# What is there already, or goes, is no question.

$ rapport edit Sarah title=CEO
Sarah Chen: title CEO
$ rapport edit Sarah phones=
Sarah Chen: no phones
$ rapport add Bob --email bob@example.com
Bob: added in New Lead
$ rapport edit Bob platform=upwork
Bob: platform upwork
rapport: Upwork's terms forbid contact outside of it before a contract begins; the ways around it to Bob were kept
$ rapport edit Bob emails=+b@example.com
rapport: Upwork's terms forbid contact outside of it before a contract begins; keep the e-mail address of Bob all the same? (no terminal to ask on: add --force to do it; nothing was changed)
[5]
$ rapport edit Bob platform=direct emails=+b@example.com
Bob: emails bob@example.com, b@example.com, platform direct

# One of several is enough, and then none is changed.

$ rapport add Eve --platform coconala
Eve: added in New Lead
$ rapport log "$(rapport list Bob --format ids),$(rapport list Eve --format ids)" call
rapport: Coconala's terms forbid contact and payment outside of it; log the call with Eve all the same? (no terminal to ask on: add --force to do it; nothing was changed)
[5]
$ rapport list Bob --columns interactions
0
$ rapport edit Eve phones=090-1234-5678 --dry-run
rapport: Coconala's terms forbid contact and payment outside of it; keep the phone number of Eve all the same? (no terminal to ask on: add --force to do it; nothing was changed)
[5]

# The same key again is no question either.

$ rapport log Eve call --key k1 --force
Eve: logged call
$ rapport log Eve call --key k1
Eve: logged call
rapport: The key 'k1' was used before; nothing was changed.

# An import takes the data and tells.

$ mkdir claw; cat >claw/clients.jsonl <<'END'
> {"id":"a","platform":"upwork","name":"Client A","emails":["a@example.com"]}
> {"id":"b","platform":"direct","name":"Client B","emails":["b@example.org"]}
> {"id":"c","platform":"coconala","name":"Client C"}
> END
$ cat >claw/interactions.jsonl <<'END'
> {"clientId":"a","date":"2026-02-10","type":"call","platform":"upwork"}
> {"clientId":"c","date":"2026-02-10","type":"email","platform":"coconala"}
> {"clientId":"c","date":"2026-02-10","type":"message","platform":"coconala"}
> END
$ rapport import openclaw claw
6 new, 0 changed, 0 same
rapport: 3 records with an e-mail, phone, channel or call outside of a platform whose terms forbid that, taken as they are
$ rapport import openclaw claw
0 new, 0 changed, 6 same

# Merging does not bring an address to a platform that forbids it unasked.

$ rapport add "Kim Fiverr" --platform fiverr -q >/dev/null; rapport add "Kim Direct" --email kim@example.com -q >/dev/null
$ rapport merge "Kim Fiverr" "Kim Direct" --yes
rapport: Fiverr's terms forbid contact and payment outside of it; keep the e-mail address of Kim Fiverr all the same? (no terminal to ask on: add --force to do it; nothing was changed)
[5]
$ rapport merge "Kim Direct" "Kim Fiverr" --yes
rapport: Fiverr's terms forbid contact and payment outside of it; keep the e-mail address of Kim Direct all the same? (no terminal to ask on: add --force to do it; nothing was changed)
[5]
$ rapport list Kim --columns name,platform,emails
Kim Direct		kim@example.com
Kim Fiverr	fiverr	
$ rapport merge "Kim Fiverr" "Kim Direct" --yes --force
Kim Fiverr: merged with Kim Direct, 0 interactions and 0 follow-ups moved
rapport: mergedName keeps Kim Direct

# The configuration says which platforms have such terms, and how it is said.

$ mkdir -p ~/.config/rapport; cat >~/.config/rapport/config <<'END'
> [platform fiverr]
> contact = anywhere
> [platform malt]
> contact = inside
> [platform crowd]
> contact = inside
> label = Crowd Works
> terms = Crowd Works closes accounts for contact outside
> END
$ rapport log Sarah call
Sarah Chen: logged call
$ rapport add Mia --platform malt --email mia@example.com
rapport: The terms of malt keep contact with its clients inside of it; keep the e-mail address of Mia all the same? (no terminal to ask on: add --force to do it; nothing was changed)
[5]
$ rapport add Mia --platform crowd --email mia@example.com
rapport: Crowd Works closes accounts for contact outside; keep the e-mail address of Mia all the same? (no terminal to ask on: add --force to do it; nothing was changed)
[5]
