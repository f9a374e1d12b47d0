# What a command writes is a text, its title the command
$ add "Sarah Chen" --email sarah@example.com --platform fiverr --force
$ add "山田 太郎" --company 株式会社山田
$ add "Łukasz Żółć"
= 80x24
> g c : 'list' Enter
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Łukasz Żółć           New Lead                              1.95
| Sarah Chen            New Lead       Fiverr                 1.95
| 山田 太郎             New Lead                              1.95
|
|
|
|           ┌─ list ────────────────────────────────────────────────┐
|           │ NAME         STAGE  VALUE  SCORE  REVENUE  NEXT DUE   │
|           │ Łukasz Żółć  new            1.95        0  2026-02-13 │
|           │ Sarah Chen   new            1.95        0  2026-02-13 │
|           │ 山田 太郎    new            1.95        0  2026-02-13 │
|           └───────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
|
|
| q Back  / Search  n Next match  N Previous match  j Scroll  …           ? Help
> q
# It has the room it needs, and what does not fit is scrolled to
> : 'help query' Enter
| Contacts 1/3 · by Name ▲                                            2026-02-11
|┌─ help query ─────────────────────────────────────────────────────────────────┐
|│ Terms of a query                                                             │
|│                                                                              │
|│ Terms are joined with and; -term negates, quotes group, a comma means or.    │
|│ Plain words are looked for in name, company and notes.                       │
|│                                                                              │
|│   tag:vip               Has the tag.                                         │
|│   email:@example.com    An e-mail address contains the text.                 │
|│   phone:1234            A phone number contains the digits.                  │
|│   channel:telegram      A channel address contains the text.                 │
|│   due<7d                The next follow-up is due before, by or after a day. │
|│   has:email             The field is not empty.                              │
|│   externalId:           The id the contact had where it was imported from,   │
|│                         when that is no UUID.                                │
|│   name:                 What the person or company is called; the only field │
|│                         a contact must have.                                 │
|│   company:              Whom the person works for.                           │
|│   title:                The person's position there.                         │
|│   emails:               E-mail addresses, the usual one first.               │
|│   phones:               Phone numbers in any notation, the usual one first.  │
|└───────────────────────────────────────────────────────────────────── 1-19/64 ┘
|
| q Back  / Search  n Next match  N Previous match  j Scroll  …           ? Help
> Space
| Contacts 1/3 · by Name ▲                                            2026-02-11
|┌─ help query ─────────────────────────────────────────────────────────────────┐
|│   phones:               Phone numbers in any notation, the usual one first.  │
|│   channels:             Addresses on other channels as name:address, such as │
|│                         telegram:@sarah; each belongs to one contact only.   │
|│   platform:             Where business with the contact takes place:         │
|│                         coconala, fiverr, upwork, direct or any other.       │
|│   platformId:           What the platform knows the contact by.              │
|│   source:               How the contact came: a website form, a referral,    │
|│                         Telegram and so on.                                  │
|│   summary:              What the contact asked for.                          │
|│   stage:                The id of the stage in the pipeline; `move` changes  │
|│                         it.                                                  │
|│   stageSince:           The day the contact entered its stage.               │
|│   value:                What the deal may bring.                             │
|│   tags:                 Words of your own, in lower case.                    │
|│   satisfaction:         How content the contact is; counts in the score      │
|│                         where ratings are missing. One of high, medium, low. │
|│   responseSpeed:        How quickly the contact answers. One of slow,        │
|│                         normal, fast.                                        │
|│   referral:             How likely the contact is to bring others. One of    │
|└──────────────────────────────────────────────────────────────────── 19-37/64 ┘
|
| q Back  / Search  n Next match  N Previous match  j Scroll  …           ? Help
> G
| Contacts 1/3 · by Name ▲                                            2026-02-11
|┌─ help query ─────────────────────────────────────────────────────────────────┐
|│   createdAt:            When the record was made.                            │
|│   updatedAt:            When the record last changed.                        │
|│   score:                How much the contact matters, from 0 to 10; `score   │
|│                         --explain` says why. Computed, never set.            │
|│   orders:               How many deliveries there were. Computed, never set. │
|│   interactions:         How much happened, opening interactions included.    │
|│                         Computed, never set.                                 │
|│   revenue:              What the contact brought in all, before fees, a sum  │
|│                         for each currency. Computed, never set.              │
|│   rating:               The mean of the contact's ratings. Computed, never   │
|│                         set.                                                 │
|│   lastContact:          The last day something went in or out. Computed,     │
|│                         never set.                                           │
|│   lastDelivery:         The day of the last delivery. Computed, never set.   │
|│   nextDue:              The day of the next follow-up. Computed, never set.  │
|│   quiet:                Days since the last contact, or since the contact    │
|│                         was made. Computed, never set.                       │
|│   completeness:         How much of what is worth knowing about the contact  │
|│                         is known, in percent. Computed, never set.           │
|└──────────────────────────────────────────────────────────────────── 46-64/64 ┘
|
| q Back  / Search  n Next match  N Previous match  j Scroll  …           ? Help
> gg j j l
| Contacts 1/3 · by Name ▲                                            2026-02-11
|┌─ help query ─────────────────────────────────────────────────────────────────┐
|│ Terms are joined with and; -term negates, quotes group, a comma means or.    │
|│ Plain words are looked for in name, company and notes.                       │
|│                                                                              │
|│   tag:vip               Has the tag.                                         │
|│   email:@example.com    An e-mail address contains the text.                 │
|│   phone:1234            A phone number contains the digits.                  │
|│   channel:telegram      A channel address contains the text.                 │
|│   due<7d                The next follow-up is due before, by or after a day. │
|│   has:email             The field is not empty.                              │
|│   externalId:           The id the contact had where it was imported from,   │
|│                         when that is no UUID.                                │
|│   name:                 What the person or company is called; the only field │
|│                         a contact must have.                                 │
|│   company:              Whom the person works for.                           │
|│   title:                The person's position there.                         │
|│   emails:               E-mail addresses, the usual one first.               │
|│   phones:               Phone numbers in any notation, the usual one first.  │
|│   channels:             Addresses on other channels as name:address, such as │
|│                         telegram:@sarah; each belongs to one contact only.   │
|└───────────────────────────────────────────────────────────────────── 3-21/64 ┘
|
| q Back  / Search  n Next match  N Previous match  j Scroll  …           ? Help
> ^ Ctrl-d Ctrl-u PageDown PageUp Ctrl-f Ctrl-b Home k Up Left h
| Contacts 1/3 · by Name ▲                                            2026-02-11
|┌─ help query ─────────────────────────────────────────────────────────────────┐
|│ Terms of a query                                                             │
|│                                                                              │
|│ Terms are joined with and; -term negates, quotes group, a comma means or.    │
|│ Plain words are looked for in name, company and notes.                       │
|│                                                                              │
|│   tag:vip               Has the tag.                                         │
|│   email:@example.com    An e-mail address contains the text.                 │
|│   phone:1234            A phone number contains the digits.                  │
|│   channel:telegram      A channel address contains the text.                 │
|│   due<7d                The next follow-up is due before, by or after a day. │
|│   has:email             The field is not empty.                              │
|│   externalId:           The id the contact had where it was imported from,   │
|│                         when that is no UUID.                                │
|│   name:                 What the person or company is called; the only field │
|│                         a contact must have.                                 │
|│   company:              Whom the person works for.                           │
|│   title:                The person's position there.                         │
|│   emails:               E-mail addresses, the usual one first.               │
|│   phones:               Phone numbers in any notation, the usual one first.  │
|└───────────────────────────────────────────────────────────────────── 1-19/64 ┘
|
| q Back  / Search  n Next match  N Previous match  j Scroll  …           ? Help
> End
| Contacts 1/3 · by Name ▲                                            2026-02-11
|┌─ help query ─────────────────────────────────────────────────────────────────┐
|│   createdAt:            When the record was made.                            │
|│   updatedAt:            When the record last changed.                        │
|│   score:                How much the contact matters, from 0 to 10; `score   │
|│                         --explain` says why. Computed, never set.            │
|│   orders:               How many deliveries there were. Computed, never set. │
|│   interactions:         How much happened, opening interactions included.    │
|│                         Computed, never set.                                 │
|│   revenue:              What the contact brought in all, before fees, a sum  │
|│                         for each currency. Computed, never set.              │
|│   rating:               The mean of the contact's ratings. Computed, never   │
|│                         set.                                                 │
|│   lastContact:          The last day something went in or out. Computed,     │
|│                         never set.                                           │
|│   lastDelivery:         The day of the last delivery. Computed, never set.   │
|│   nextDue:              The day of the next follow-up. Computed, never set.  │
|│   quiet:                Days since the last contact, or since the contact    │
|│                         was made. Computed, never set.                       │
|│   completeness:         How much of what is worth knowing about the contact  │
|│                         is known, in percent. Computed, never set.           │
|└──────────────────────────────────────────────────────────────────── 46-64/64 ┘
|
| q Back  / Search  n Next match  N Previous match  j Scroll  …           ? Help
> Home Down
# The wheel scrolls as well
@ wheel-down 5,40
| Contacts 1/3 · by Name ▲                                            2026-02-11
|┌─ help query ─────────────────────────────────────────────────────────────────┐
|│                                                                              │
|│   tag:vip               Has the tag.                                         │
|│   email:@example.com    An e-mail address contains the text.                 │
|│   phone:1234            A phone number contains the digits.                  │
|│   channel:telegram      A channel address contains the text.                 │
|│   due<7d                The next follow-up is due before, by or after a day. │
|│   has:email             The field is not empty.                              │
|│   externalId:           The id the contact had where it was imported from,   │
|│                         when that is no UUID.                                │
|│   name:                 What the person or company is called; the only field │
|│                         a contact must have.                                 │
|│   company:              Whom the person works for.                           │
|│   title:                The person's position there.                         │
|│   emails:               E-mail addresses, the usual one first.               │
|│   phones:               Phone numbers in any notation, the usual one first.  │
|│   channels:             Addresses on other channels as name:address, such as │
|│                         telegram:@sarah; each belongs to one contact only.   │
|│   platform:             Where business with the contact takes place:         │
|│                         coconala, fiverr, upwork, direct or any other.       │
|└───────────────────────────────────────────────────────────────────── 5-23/64 ┘
|
| q Back  / Search  n Next match  N Previous match  j Scroll  …           ? Help
@ wheel-up 5,40
# A search goes on from line to line, and round at the end
> / 'SCORE'
| Contacts 1/3 · by Name ▲                                            2026-02-11
|┌─ help query ─────────────────────────────────────────────────────────────────┐
|│                                                                              │
|│ Terms are joined with and; -term negates, quotes group, a comma means or.    │
|│ Plain words are looked for in name, company and notes.                       │
|│                                                                              │
|│   tag:vip               Has the tag.                                         │
|│   email:@example.com    An e-mail address contains the text.                 │
|│   phone:1234            A phone number contains the digits.                  │
|│   channel:telegram      A channel address contains the text.                 │
|│   due<7d                The next follow-up is due before, by or after a day. │
|│   has:email             The field is not empty.                              │
|│   externalId:           The id the contact had where it was imported from,   │
|│                         when that is no UUID.                                │
|│   name:                 What the person or company is called; the only field │
|│                         a contact must have.                                 │
|│   company:              Whom the person works for.                           │
|│   title:                The person's position there.                         │
|│   emails:               E-mail addresses, the usual one first.               │
|│   phones:               Phone numbers in any notation, the usual one first.  │
|│   channels:             Addresses on other channels as name:address, such as │
|└─/SCORE                                                                      ─┘
|
| Enter Do it  Esc Leave  Tab Complete  Shift-Tab Complete, upwards  …   F1 Help
cursor 21,8
> Enter
| Contacts 1/3 · by Name ▲                                            2026-02-11
|┌─ help query ─────────────────────────────────────────────────────────────────┐
|│   satisfaction:         How content the contact is; counts in the score      │
|│                         where ratings are missing. One of high, medium, low. │
|│   responseSpeed:        How quickly the contact answers. One of slow,        │
|│                         normal, fast.                                        │
|│   referral:             How likely the contact is to bring others. One of    │
|│                         low, medium, high.                                   │
|│   cadence:              Days between check-ins; replaces the number of the   │
|│                         rule.                                                │
|│   firstContact:         The day you first heard of each other.               │
|│   notes:                The standing remark; what happened belongs in the    │
|│                         timeline.                                            │
|│   archived:             Whether the contact is put away; `archive` and       │
|│                         `unarchive` change it.                               │
|│   createdAt:            When the record was made.                            │
|│   updatedAt:            When the record last changed.                        │
|│   score:                How much the contact matters, from 0 to 10; `score   │
|│                         --explain` says why. Computed, never set.            │
|│   orders:               How many deliveries there were. Computed, never set. │
|│   interactions:         How much happened, opening interactions included.    │
|└──────────────────────────────────────────────────────────────────── 33-51/64 ┘
|
| q Back  / Search  n Next match  N Previous match  j Scroll  …           ? Help
> n
| Contacts 1/3 · by Name ▲                                            2026-02-11
|┌─ help query ─────────────────────────────────────────────────────────────────┐
|│   createdAt:            When the record was made.                            │
|│   updatedAt:            When the record last changed.                        │
|│   score:                How much the contact matters, from 0 to 10; `score   │
|│                         --explain` says why. Computed, never set.            │
|│   orders:               How many deliveries there were. Computed, never set. │
|│   interactions:         How much happened, opening interactions included.    │
|│                         Computed, never set.                                 │
|│   revenue:              What the contact brought in all, before fees, a sum  │
|│                         for each currency. Computed, never set.              │
|│   rating:               The mean of the contact's ratings. Computed, never   │
|│                         set.                                                 │
|│   lastContact:          The last day something went in or out. Computed,     │
|│                         never set.                                           │
|│   lastDelivery:         The day of the last delivery. Computed, never set.   │
|│   nextDue:              The day of the next follow-up. Computed, never set.  │
|│   quiet:                Days since the last contact, or since the contact    │
|│                         was made. Computed, never set.                       │
|│   completeness:         How much of what is worth knowing about the contact  │
|│                         is known, in percent. Computed, never set.           │
|└──────────────────────────────────────────────────────────────────── 46-64/64 ┘
|
| q Back  / Search  n Next match  N Previous match  j Scroll  …           ? Help
> N N N
| Contacts 1/3 · by Name ▲                                            2026-02-11
|┌─ help query ─────────────────────────────────────────────────────────────────┐
|│   satisfaction:         How content the contact is; counts in the score      │
|│                         where ratings are missing. One of high, medium, low. │
|│   responseSpeed:        How quickly the contact answers. One of slow,        │
|│                         normal, fast.                                        │
|│   referral:             How likely the contact is to bring others. One of    │
|│                         low, medium, high.                                   │
|│   cadence:              Days between check-ins; replaces the number of the   │
|│                         rule.                                                │
|│   firstContact:         The day you first heard of each other.               │
|│   notes:                The standing remark; what happened belongs in the    │
|│                         timeline.                                            │
|│   archived:             Whether the contact is put away; `archive` and       │
|│                         `unarchive` change it.                               │
|│   createdAt:            When the record was made.                            │
|│   updatedAt:            When the record last changed.                        │
|│   score:                How much the contact matters, from 0 to 10; `score   │
|│                         --explain` says why. Computed, never set.            │
|│   orders:               How many deliveries there were. Computed, never set. │
|│   interactions:         How much happened, opening interactions included.    │
|└──────────────────────────────────────────────────────────────────── 33-51/64 ┘
|
| q Back  / Search  n Next match  N Previous match  j Scroll  …           ? Help
> / 'no such words' Enter
| Contacts 1/3 · by Name ▲                                            2026-02-11
|┌─ help query ─────────────────────────────────────────────────────────────────┐
|│   satisfaction:         How content the contact is; counts in the score      │
|│                         where ratings are missing. One of high, medium, low. │
|│   responseSpeed:        How quickly the contact answers. One of slow,        │
|│                         normal, fast.                                        │
|│   referral:             How likely the contact is to bring others. One of    │
|│                         low, medium, high.                                   │
|│   cadence:              Days between check-ins; replaces the number of the   │
|│                         rule.                                                │
|│   firstContact:         The day you first heard of each other.               │
|│   notes:                The standing remark; what happened belongs in the    │
|│                         timeline.                                            │
|│   archived:             Whether the contact is put away; `archive` and       │
|│                         `unarchive` change it.                               │
|│   createdAt:            When the record was made.                            │
|│   updatedAt:            When the record last changed.                        │
|│   score:                How much the contact matters, from 0 to 10; `score   │
|│                         --explain` says why. Computed, never set.            │
|│   orders:               How many deliveries there were. Computed, never set. │
|│   interactions:         How much happened, opening interactions included.    │
|└──────────────────────────────────────────────────────────────────── 33-51/64 ┘
| not found
| q Back  / Search  n Next match  N Previous match  j Scroll  …           ? Help
# While it is typed Esc leaves the search, then the text
> / 'x' Esc
| Contacts 1/3 · by Name ▲                                            2026-02-11
|┌─ help query ─────────────────────────────────────────────────────────────────┐
|│   satisfaction:         How content the contact is; counts in the score      │
|│                         where ratings are missing. One of high, medium, low. │
|│   responseSpeed:        How quickly the contact answers. One of slow,        │
|│                         normal, fast.                                        │
|│   referral:             How likely the contact is to bring others. One of    │
|│                         low, medium, high.                                   │
|│   cadence:              Days between check-ins; replaces the number of the   │
|│                         rule.                                                │
|│   firstContact:         The day you first heard of each other.               │
|│   notes:                The standing remark; what happened belongs in the    │
|│                         timeline.                                            │
|│   archived:             Whether the contact is put away; `archive` and       │
|│                         `unarchive` change it.                               │
|│   createdAt:            When the record was made.                            │
|│   updatedAt:            When the record last changed.                        │
|│   score:                How much the contact matters, from 0 to 10; `score   │
|│                         --explain` says why. Computed, never set.            │
|│   orders:               How many deliveries there were. Computed, never set. │
|│   interactions:         How much happened, opening interactions included.    │
|└──────────────────────────────────────────────────────────────────── 33-51/64 ┘
|
| q Back  / Search  n Next match  N Previous match  j Scroll  …           ? Help
> Esc : 'help note' Enter
= 40x10
| Contacts 1/3 · by Name ▲    2026-02-11
|┌─ help note ──────────────────────────┐
|│ rapport note CONTACT [TEXT] [--creat │
|│                                      │
|│ Appends a note to the timeline, as i │
|│ standard input; without one, the edi │
|│                                      │
|└────────────────────────────── 1-5/34 ┘
|
| q Back  / Search  n Next match  ? Help
> l l l
| Contacts 1/3 · by Name ▲    2026-02-11
|┌─ help note ──────────────────────────┐
|│ XT] [--create] [--apply] [--no-follo │
|│                                      │
|│ meline, as it is written. A TEXT of  │
|│ one, the editor in VISUAL or EDITOR  │
|│                                      │
|└────────────────────────────── 1-5/34 ┘
|
| q Back  / Search  n Next match  ? Help
> $
| Contacts 1/3 · by Name ▲    2026-02-11
|┌─ help note ──────────────────────────┐
|│ --apply] [--no-follow-ups]           │
|│                                      │
|│  written. A TEXT of - is read from   │
|│ in VISUAL or EDITOR opens.           │
|│                                      │
|└────────────────────────────── 1-5/34 ┘
|
| q Back  / Search  n Next match  ? Help
> ^ ?
| Contacts 1/3 · by Name ▲    2026-02-11
|┌─ Keys: Text ─────────────────────────┐
|│ Find:                                │
|│ Text                                 │
|│ q, Esc, Enter       Back             │
|│ /                   Search           │
|│ n                   Next match       │
|└────────────────────────────── 1-4/21 ┘
|
| Esc Back  Down Scroll  …       F1 Back
cursor 2,8
> Esc
= 39x9
|rapport needs 40x10, this is 39x9
|
|
|
|
|
|
|
|
= 1x1
|!
= 200x50
| Contacts 1/3 · by Name ▲                                                                                                                                                                    2026-02-11
| Name ▲                            Stage          Platform       Value  Score       Revenue  Last contact  Next due      Quiet  Tags
| Łukasz Żółć                       New Lead                              1.95                              in 2d            0d
| Sarah Chen                        New Lead       Fiverr                 1.95                              in 2d            0d
| 山田 太郎                         New Lead                              1.95                              in 2d            0d
|
|                                                  ┌─ help note ──────────────────────────────────────────────────────────────────────────────────────┐
|                                                  │ rapport note CONTACT [TEXT] [--create] [--apply] [--no-follow-ups]                               │
|                                                  │                                                                                                  │
|                                                  │ Appends a note to the timeline, as it is written. A TEXT of - is read from                       │
|                                                  │ standard input; without one, the editor in VISUAL or EDITOR opens.                               │
|                                                  │                                                                                                  │
|                                                  │ What it says is understood, in English, Japanese and Chinese. Something to                       │
|                                                  │ do on a day makes a follow-up at once, with the sentence as its text:                            │
|                                                  │ "follow up in 5 days", "call back on March 3", "Sending proposal Thursday".                      │
|                                                  │ What has happened is suggested: "sent the proposal", "deposit paid",                             │
|                                                  │ "signed" and "not interested" a stage, "rated 4.5" a rating, "¥3,000 paid" a                     │
|                                                  │ payment; with --apply that is done, too, in the same step of undo. What is                       │
|                                                  │ denied, asked, conditional or told of somebody else's plans does nothing.                        │
|                                                  │                                                                                                  │
|                                                  │ A day of the week is the next one, today excluded; "this Thursday" is in the                     │
|                                                  │ week of today, "next Tuesday" in the week after it, and weeks begin on                           │
|                                                  │ Monday. A day without a year is today or to come. What names no single day,                      │
|                                                  │ such as "next week" or "Monday or Tuesday", makes no follow-up.                                  │
|                                                  │                                                                                                  │
|                                                  │ Several at once are given by their whole ids with commas between them,                           │
|                                                  │ ID,ID,ID: all of them are changed, or none, and one undo takes it back.                          │
|                                                  │                                                                                                  │
|                                                  │ Options                                                                                          │
|                                                  │   --create              make the contact when there is none of that name                         │
|                                                  │   --apply               do what the note suggests, too                                           │
|                                                  │   --no-follow-ups       store it and do nothing about what it says                               │
|                                                  │                                                                                                  │
|                                                  │ Also: --book --as-of --json --output --quiet --key --who --dry-run --color                       │
|                                                  │   --timeout --any-file-system --help                                                             │
|                                                  │                                                                                                  │
|                                                  │ Examples                                                                                         │
|                                                  │   rapport note sarah "Had a great call."                                                         │
|                                                  │   rapport note sarah "Sent the proposal. Follow up in 5 days." --apply                           │
|                                                  │   git log -1 | rapport note sarah -                                                              │
|                                                  │   rapport note "Sarah Chen" --create "Asked for an invoice tool."                                │
|                                                  └──────────────────────────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
| q Back  / Search  n Next match  N Previous match  j Scroll  k Scroll up  h Left  l Right  Space Page down  PageUp Page up  Ctrl-d Half a page down  Ctrl-u Half a page up  gg First  G Last  …  ? Help
> q
| Contacts 1/3 · by Name ▲                                                                                                                                                                    2026-02-11
| Name ▲                            Stage          Platform       Value  Score       Revenue  Last contact  Next due      Quiet  Tags
| Łukasz Żółć                       New Lead                              1.95                              in 2d            0d
| Sarah Chen                        New Lead       Fiverr                 1.95                              in 2d            0d
| 山田 太郎                         New Lead                              1.95                              in 2d            0d
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  u Undo  q Back  : Command  m Move to a stage  c Log  t Follow up  x Done  s Snooze  e Edit  I Long note  # Tags  …         ? Help
