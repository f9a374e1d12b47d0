# Contacts: adding, changing, tagging, putting away.

$ rapport add "Sarah Chen"
Sarah Chen: added in New Lead
$ rapport add --platform fiverr --force --tag vip --tag gas --email dan@example.com --value 8000 -- Dan
Dan: added in New Lead
$ rapport list --columns name,stage,platform,value,tags
Dan	new	fiverr	¥8,000	gas, vip
Sarah Chen	new			

# Words of a name need no quotes; the stage is its id or label.

$ rapport add Client B --stage "Proposal Sent" --response-speed fast
Client B: added in Proposal Sent
$ rapport list client --columns name,stage,responseSpeed
Client B	proposal	fast

# With -q there is only the id.

$ rapport add -q Eve
<uuid>
$ rapport add Eve
Eve: added in New Lead
rapport: Eve (<uuid>) may be the same: same name (possible)

# An address that somebody has is told; a channel belongs to one contact only.

$ rapport add Danny --email DAN@example.com
Danny: added in New Lead
rapport: Dan (<uuid>) may be the same: same e-mail dan@example.com (likely)
$ rapport edit sarah channels=Telegram:@Sarah
Sarah Chen: channels telegram:@Sarah
$ rapport add "Not Sarah" --channel telegram:@sarah
rapport: 'telegram:@sarah' belongs to Sarah Chen already
  <uuid>  Sarah Chen
[4]

# What is not acceptable is refused, and nothing is added.

$ rapport add
rapport: NAME is missing; usage: rapport add NAME [--stage STAGE] [--force] [--FIELD VALUE]...
[2]
$ rapport add ""
rapport: a contact needs a name
[5]
$ rapport add Bad --value lots
rapport: value: 'lots': it is not an amount; write 3000, ¥3,000, $1,234.56 or 12.34 USD
[5]
$ rapport add Bad --value 10.5
rapport: value: '10.5': it has more than the 0 decimals of JPY
[5]
$ rapport add Bad --email nowhere
rapport: emails: 'nowhere' is no address; one such as sarah@example.com is expected
[5]
$ rapport add Bad --satisfaction great
rapport: satisfaction: one of high, medium, low is expected
[5]
$ rapport add Bad --stage nowhere
rapport: there is no stage 'nowhere'; the stages are new, contacted, qualified, proposal, deposit, active, won, lost
[5]
$ rapport add "$(printf 'B\001d')"
rapport: name has the control character U+0001 at position 2; leave it out
[5]
$ rapport add "$(printf 'B\377d')"
rapport: name is not UTF-8: byte 0xFF at position 2; convert it to UTF-8 first
[5]
$ rapport add Bad --colour red
rapport: there is no option '--colour'; did you mean '--color'?
[2]
$ rapport list bad --format ids

# The answer as JSON is the contact.

$ rapport add Zoë --tag new --source referral --json
{"id":"<uuid>","name":"Zoë","source":"referral","stage":"new","stageSince":"2026-02-11","tags":["new"],"firstContact":"2026-02-11","createdAt":"2026-02-11T09:00:00Z","updatedAt":"2026-02-11T09:00:00Z","score":1.95,"orders":0,"interactions":0,"revenue":[],"nextDue":"2026-02-13","completeness":25,"changed":"Zoë: added in New Lead"}

# Fields are set, emptied, added to and taken from.

$ rapport edit sarah company=Acme title=CEO value='$1,200.50' tags=a,b,c
Sarah Chen: company Acme, title CEO, value $1,200.50, tags a, b, c
$ rapport edit sarah tags+=vip tags-=b
Sarah Chen: tags a, c, vip
$ rapport edit sarah title=
Sarah Chen: no title
$ rapport edit sarah company=Acme
Sarah Chen: nothing to change
$ rapport edit sarah 'phones=+81 90-1234-5678' phones+=03-1234-5678
Sarah Chen: phones +81 90-1234-5678, 03-1234-5678
$ rapport list sarah --columns name,company,title,value,tags,phones
Sarah Chen	Acme		$1,200.50	a, c, vip	+81 90-1234-5678, 03-1234-5678

# All of them or none.

$ rapport edit sarah company=Other value=lots
rapport: value: 'lots': it is not an amount; write 3000, ¥3,000, $1,234.56 or 12.34 USD
[5]
$ rapport edit sarah company
rapport: 'company': FIELD=VALUE is expected, such as title=CEO
[2]
$ rapport edit sarah compnay=Other
rapport: there is no field 'compnay'; did you mean 'company'?
[2]
$ rapport edit sarah stage=won
rapport: the stage is changed by `move`
[2]
$ rapport edit sarah score=10
rapport: score cannot be edited
[2]
$ rapport edit sarah name=
rapport: a contact needs a name
[5]
$ rapport edit sarah
rapport: FIELD=VALUE... is missing; usage: rapport edit CONTACT FIELD=VALUE... [--if-updated MOMENT] [--force]
[2]
$ rapport edit nobody title=CEO
rapport: no contact is called 'nobody'
[3]
$ rapport edit "client" title=CEO
Client B: title CEO
$ rapport list sarah --columns company
Acme

# An agent can say which state it has seen.

$ rapport edit sarah title=CTO --if-updated 2026-02-11T09:00:00Z
Sarah Chen: title CTO
$ rapport edit sarah title=CFO --if-updated 2026-02-11T08:59:59Z
rapport: Sarah Chen was changed meanwhile by tester (edit, 2026-02-11T09:00:00Z)
[4]
$ rapport edit sarah title=CFO --if-updated yesterday
rapport: --if-updated: 'yesterday' is not a moment; write it as 2026-02-11T09:00:00Z
[2]

# Tags.

$ rapport tag Dan Repeat,vip "Big Deal"
Dan: tagged big deal repeat vip
$ rapport tag Dan vip
Dan: tagged so already
$ rapport untag Dan vip gas
Dan: no longer tagged gas vip
$ rapport untag Dan nosuch
Dan: not tagged so
$ rapport tag Dan ,
rapport: a tag is expected
[2]
$ rapport tag Dan
rapport: TAG... is missing; usage: rapport tag CONTACT TAG...
[2]
$ rapport list platform:fiverr --columns name,tags
Dan	big deal, repeat

# Archived contacts are out of sight, and found when asked for.

$ rapport archive eve
rapport: 2 contacts match 'eve'; say more of the name, or the id
  <uuid>  Eve
  <uuid>  Eve
[4]
$ rapport archive -q client
<uuid>
$ rapport archive client
Client B: archived already
$ rapport list client --format plain --columns name
$ rapport list archived:yes --columns name,archived
Client B	yes
$ rapport unarchive client
Client B: back from the archive
$ rapport unarchive client
Client B: not in the archive
