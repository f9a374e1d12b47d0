# What the columns of a table mean, before it is imported
file people.csv Name,E-mail,Phone,Company,Status,Budget,Shoe size,Notes
file people.csv Sarah Chen,sarah@example.com,+1 555 010 2000,Chen Studio,Negotiation,"$1,200",38,Likes tea
file people.csv Bob Stone,bob@example.com,,Stone Ltd,lead,"$800",,
file people.csv 佐々木 涼,ryo@example.jp,,,new,,44,
file people.csv Nobody,nowhere,,,,,,
$ add "Bob Stone" --email bob@example.com
= 80x24
> : 'import csv people.csv' Enter
| Import people.csv                                                   2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|┌─ people.csv ─────────────────────────────────────────────────────────────────┐
|│ A table · UTF-8 · parted by comma · headings in line 1                       │
|│                                                                              │
|│ ▸ Name                      name              Sarah Chen │ Bob Stone │ 佐々… │
|│   E-mail                    emails            sarah@example.com │ bob@examp… │
|│   Phone                     phones            +1 555 010 2000 │ – │ –        │
|│   Company                   company           Chen Studio │ Stone Ltd │ –    │
|│   Status                    stage             Negotiation │ lead │ new       │
|│   Budget                    value             $1,200 │ $800 │ –              │
|│   Shoe size                 custom            38 │ – │ 44                    │
|│   Notes                     notes             Likes tea │ – │ –              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ 2 new, 1 changed, 0 same, 1 refused                                          │
|│ line 5: emails: 'nowhere' is no address; one such as sarah@example.com is e… │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Enter Import  l Another meaning  h The one before  …                    ? Help
# A column is left out, kept as it is, and means something else
> G k x
| Import people.csv                                                   2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|┌─ people.csv ─────────────────────────────────────────────────────────────────┐
|│ A table · UTF-8 · parted by comma · headings in line 1                       │
|│                                                                              │
|│   Name                      name              Sarah Chen │ Bob Stone │ 佐々… │
|│   E-mail                    emails            sarah@example.com │ bob@examp… │
|│   Phone                     phones            +1 555 010 2000 │ – │ –        │
|│   Company                   company           Chen Studio │ Stone Ltd │ –    │
|│   Status                    stage             Negotiation │ lead │ new       │
|│   Budget                    value             $1,200 │ $800 │ –              │
|│ ▸ Shoe size                 -                 38 │ – │ 44                    │
|│   Notes                     notes             Likes tea │ – │ –              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ 2 new, 1 changed, 0 same, 1 refused                                          │
|│ line 5: emails: 'nowhere' is no address; one such as sarah@example.com is e… │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Enter Import  l Another meaning  h The one before  …                    ? Help
> c
| Import people.csv                                                   2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|┌─ people.csv ─────────────────────────────────────────────────────────────────┐
|│ A table · UTF-8 · parted by comma · headings in line 1                       │
|│                                                                              │
|│   Name                      name              Sarah Chen │ Bob Stone │ 佐々… │
|│   E-mail                    emails            sarah@example.com │ bob@examp… │
|│   Phone                     phones            +1 555 010 2000 │ – │ –        │
|│   Company                   company           Chen Studio │ Stone Ltd │ –    │
|│   Status                    stage             Negotiation │ lead │ new       │
|│   Budget                    value             $1,200 │ $800 │ –              │
|│ ▸ Shoe size                 custom            38 │ – │ 44                    │
|│   Notes                     notes             Likes tea │ – │ –              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ 2 new, 1 changed, 0 same, 1 refused                                          │
|│ line 5: emails: 'nowhere' is no address; one such as sarah@example.com is e… │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Enter Import  l Another meaning  h The one before  …                    ? Help
> gg j j l
| Import people.csv                                                   2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|┌─ people.csv ─────────────────────────────────────────────────────────────────┐
|│ A table · UTF-8 · parted by comma · headings in line 1                       │
|│                                                                              │
|│   Name                      name              Sarah Chen │ Bob Stone │ 佐々… │
|│   E-mail                    emails            sarah@example.com │ bob@examp… │
|│ ▸ Phone                     channels          +1 555 010 2000 │ – │ –        │
|│   Company                   company           Chen Studio │ Stone Ltd │ –    │
|│   Status                    stage             Negotiation │ lead │ new       │
|│   Budget                    value             $1,200 │ $800 │ –              │
|│   Shoe size                 custom            38 │ – │ 44                    │
|│   Notes                     notes             Likes tea │ – │ –              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ 1 new, 1 changed, 0 same, 2 refused                                          │
|│ line 2: channels: '+1 555 010 2000' is none; name:address such as telegram:… │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Enter Import  l Another meaning  h The one before  …                    ? Help
> l
| Import people.csv                                                   2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|┌─ people.csv ─────────────────────────────────────────────────────────────────┐
|│ A table · UTF-8 · parted by comma · headings in line 1                       │
|│                                                                              │
|│   Name                      name              Sarah Chen │ Bob Stone │ 佐々… │
|│   E-mail                    emails            sarah@example.com │ bob@examp… │
|│ ▸ Phone                     platform          +1 555 010 2000 │ – │ –        │
|│   Company                   company           Chen Studio │ Stone Ltd │ –    │
|│   Status                    stage             Negotiation │ lead │ new       │
|│   Budget                    value             $1,200 │ $800 │ –              │
|│   Shoe size                 custom            38 │ – │ 44                    │
|│   Notes                     notes             Likes tea │ – │ –              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ 2 new, 1 changed, 0 same, 1 refused                                          │
|│ line 5: emails: 'nowhere' is no address; one such as sarah@example.com is e… │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Enter Import  l Another meaning  h The one before  …                    ? Help
> Right
| Import people.csv                                                   2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|┌─ people.csv ─────────────────────────────────────────────────────────────────┐
|│ A table · UTF-8 · parted by comma · headings in line 1                       │
|│                                                                              │
|│   Name                      name              Sarah Chen │ Bob Stone │ 佐々… │
|│   E-mail                    emails            sarah@example.com │ bob@examp… │
|│ ▸ Phone                     platformId        +1 555 010 2000 │ – │ –        │
|│   Company                   company           Chen Studio │ Stone Ltd │ –    │
|│   Status                    stage             Negotiation │ lead │ new       │
|│   Budget                    value             $1,200 │ $800 │ –              │
|│   Shoe size                 custom            38 │ – │ 44                    │
|│   Notes                     notes             Likes tea │ – │ –              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ 2 new, 1 changed, 0 same, 1 refused                                          │
|│ line 5: emails: 'nowhere' is no address; one such as sarah@example.com is e… │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Enter Import  l Another meaning  h The one before  …                    ? Help
> h
| Import people.csv                                                   2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|┌─ people.csv ─────────────────────────────────────────────────────────────────┐
|│ A table · UTF-8 · parted by comma · headings in line 1                       │
|│                                                                              │
|│   Name                      name              Sarah Chen │ Bob Stone │ 佐々… │
|│   E-mail                    emails            sarah@example.com │ bob@examp… │
|│ ▸ Phone                     platform          +1 555 010 2000 │ – │ –        │
|│   Company                   company           Chen Studio │ Stone Ltd │ –    │
|│   Status                    stage             Negotiation │ lead │ new       │
|│   Budget                    value             $1,200 │ $800 │ –              │
|│   Shoe size                 custom            38 │ – │ 44                    │
|│   Notes                     notes             Likes tea │ – │ –              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ 2 new, 1 changed, 0 same, 1 refused                                          │
|│ line 5: emails: 'nowhere' is no address; one such as sarah@example.com is e… │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Enter Import  l Another meaning  h The one before  …                    ? Help
> Left
| Import people.csv                                                   2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|┌─ people.csv ─────────────────────────────────────────────────────────────────┐
|│ A table · UTF-8 · parted by comma · headings in line 1                       │
|│                                                                              │
|│   Name                      name              Sarah Chen │ Bob Stone │ 佐々… │
|│   E-mail                    emails            sarah@example.com │ bob@examp… │
|│ ▸ Phone                     channels          +1 555 010 2000 │ – │ –        │
|│   Company                   company           Chen Studio │ Stone Ltd │ –    │
|│   Status                    stage             Negotiation │ lead │ new       │
|│   Budget                    value             $1,200 │ $800 │ –              │
|│   Shoe size                 custom            38 │ – │ 44                    │
|│   Notes                     notes             Likes tea │ – │ –              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ 1 new, 1 changed, 0 same, 2 refused                                          │
|│ line 2: channels: '+1 555 010 2000' is none; name:address such as telegram:… │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Enter Import  l Another meaning  h The one before  …                    ? Help
# Any meaning can be chosen
> e
| Import people.csv                                                   2026-02-11
|┌─ What 'Phone' means ─────────────────────────────────────────────────────────┐
|│ externalId           The id the contact had where it was imported from, whe… │
|│ name                 What the person or company is called; the only field a… │
|│ company              Whom the person works for.                              │
|│ title                The person's position there.                            │
|│ emails               E-mail addresses, the usual one first.                  │
|│ phones               Phone numbers in any notation, the usual one first.     │
|│ channels             Addresses on other channels as name:address, such as t… │
|│ platform             Where business with the contact takes place: coconala,… │
|│ platformId           What the platform knows the contact by.                 │
|│ source               How the contact came: a website form, a referral, Tele… │
|│ summary              What the contact asked for.                             │
|│ stage                The id of the stage in the pipeline; `move` changes it. │
|│ stageSince           The day the contact entered its stage.                  │
|│ value                What the deal may bring.                                │
|│ tags                 Words of your own, in lower case.                       │
|│ satisfaction         How content the contact is; counts in the score where … │
|│ responseSpeed        How quickly the contact answers.                        │
|│ referral             How likely the contact is to bring others.              │
|│ cadence              Days between check-ins; replaces the number of the rul… │
|└─ 1 of 50 ────────────────────────────────────────────────────────────────────┘
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
> / 'notes' Enter
| Import people.csv                                                   2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|┌─ people.csv ─────────────────────────────────────────────────────────────────┐
|│ A table · UTF-8 · parted by comma · headings in line 1                       │
|│                                                                              │
|│   Name                      name              Sarah Chen │ Bob Stone │ 佐々… │
|│   E-mail                    emails            sarah@example.com │ bob@examp… │
|│ ▸ Phone                     notes             +1 555 010 2000 │ – │ –        │
|│   Company                   company           Chen Studio │ Stone Ltd │ –    │
|│   Status                    stage             Negotiation │ lead │ new       │
|│   Budget                    value             $1,200 │ $800 │ –              │
|│   Shoe size                 custom            38 │ – │ 44                    │
|│   Notes                     notes             Likes tea │ – │ –              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ 2 new, 1 changed, 0 same, 1 refused                                          │
|│ line 5: emails: 'nowhere' is no address; one such as sarah@example.com is e… │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Enter Import  l Another meaning  h The one before  …                    ? Help
# The moves, and back
> : 'import csv people.csv' Enter j
| Import people.csv                                                   2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|┌─ people.csv ─────────────────────────────────────────────────────────────────┐
|│ A table · UTF-8 · parted by comma · headings in line 1                       │
|│                                                                              │
|│   Name                      name              Sarah Chen │ Bob Stone │ 佐々… │
|│   E-mail                    emails            sarah@example.com │ bob@examp… │
|│   Phone                     externalId        +1 555 010 2000 │ – │ –        │
|│ ▸ Company                   company           Chen Studio │ Stone Ltd │ –    │
|│   Status                    stage             Negotiation │ lead │ new       │
|│   Budget                    value             $1,200 │ $800 │ –              │
|│   Shoe size                 custom            38 │ – │ 44                    │
|│   Notes                     notes             Likes tea │ – │ –              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ 2 new, 1 changed, 0 same, 1 refused                                          │
|│ line 5: emails: 'nowhere' is no address; one such as sarah@example.com is e… │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Enter Import  l Another meaning  h The one before  …                    ? Help
> Down
| Import people.csv                                                   2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|┌─ people.csv ─────────────────────────────────────────────────────────────────┐
|│ A table · UTF-8 · parted by comma · headings in line 1                       │
|│                                                                              │
|│   Name                      name              Sarah Chen │ Bob Stone │ 佐々… │
|│   E-mail                    emails            sarah@example.com │ bob@examp… │
|│   Phone                     externalId        +1 555 010 2000 │ – │ –        │
|│   Company                   company           Chen Studio │ Stone Ltd │ –    │
|│ ▸ Status                    stage             Negotiation │ lead │ new       │
|│   Budget                    value             $1,200 │ $800 │ –              │
|│   Shoe size                 custom            38 │ – │ 44                    │
|│   Notes                     notes             Likes tea │ – │ –              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ 2 new, 1 changed, 0 same, 1 refused                                          │
|│ line 5: emails: 'nowhere' is no address; one such as sarah@example.com is e… │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Enter Import  l Another meaning  h The one before  …                    ? Help
> k
| Import people.csv                                                   2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|┌─ people.csv ─────────────────────────────────────────────────────────────────┐
|│ A table · UTF-8 · parted by comma · headings in line 1                       │
|│                                                                              │
|│   Name                      name              Sarah Chen │ Bob Stone │ 佐々… │
|│   E-mail                    emails            sarah@example.com │ bob@examp… │
|│   Phone                     externalId        +1 555 010 2000 │ – │ –        │
|│ ▸ Company                   company           Chen Studio │ Stone Ltd │ –    │
|│   Status                    stage             Negotiation │ lead │ new       │
|│   Budget                    value             $1,200 │ $800 │ –              │
|│   Shoe size                 custom            38 │ – │ 44                    │
|│   Notes                     notes             Likes tea │ – │ –              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ 2 new, 1 changed, 0 same, 1 refused                                          │
|│ line 5: emails: 'nowhere' is no address; one such as sarah@example.com is e… │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Enter Import  l Another meaning  h The one before  …                    ? Help
> Up
| Import people.csv                                                   2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|┌─ people.csv ─────────────────────────────────────────────────────────────────┐
|│ A table · UTF-8 · parted by comma · headings in line 1                       │
|│                                                                              │
|│   Name                      name              Sarah Chen │ Bob Stone │ 佐々… │
|│   E-mail                    emails            sarah@example.com │ bob@examp… │
|│ ▸ Phone                     externalId        +1 555 010 2000 │ – │ –        │
|│   Company                   company           Chen Studio │ Stone Ltd │ –    │
|│   Status                    stage             Negotiation │ lead │ new       │
|│   Budget                    value             $1,200 │ $800 │ –              │
|│   Shoe size                 custom            38 │ – │ 44                    │
|│   Notes                     notes             Likes tea │ – │ –              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ 2 new, 1 changed, 0 same, 1 refused                                          │
|│ line 5: emails: 'nowhere' is no address; one such as sarah@example.com is e… │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Enter Import  l Another meaning  h The one before  …                    ? Help
> End
| Import people.csv                                                   2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|┌─ people.csv ─────────────────────────────────────────────────────────────────┐
|│ A table · UTF-8 · parted by comma · headings in line 1                       │
|│                                                                              │
|│   Name                      name              Sarah Chen │ Bob Stone │ 佐々… │
|│   E-mail                    emails            sarah@example.com │ bob@examp… │
|│   Phone                     externalId        +1 555 010 2000 │ – │ –        │
|│   Company                   company           Chen Studio │ Stone Ltd │ –    │
|│   Status                    stage             Negotiation │ lead │ new       │
|│   Budget                    value             $1,200 │ $800 │ –              │
|│   Shoe size                 custom            38 │ – │ 44                    │
|│ ▸ Notes                     notes             Likes tea │ – │ –              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ 2 new, 1 changed, 0 same, 1 refused                                          │
|│ line 5: emails: 'nowhere' is no address; one such as sarah@example.com is e… │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Enter Import  l Another meaning  h The one before  …                    ? Help
> Home
| Import people.csv                                                   2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|┌─ people.csv ─────────────────────────────────────────────────────────────────┐
|│ A table · UTF-8 · parted by comma · headings in line 1                       │
|│                                                                              │
|│ ▸ Name                      name              Sarah Chen │ Bob Stone │ 佐々… │
|│   E-mail                    emails            sarah@example.com │ bob@examp… │
|│   Phone                     externalId        +1 555 010 2000 │ – │ –        │
|│   Company                   company           Chen Studio │ Stone Ltd │ –    │
|│   Status                    stage             Negotiation │ lead │ new       │
|│   Budget                    value             $1,200 │ $800 │ –              │
|│   Shoe size                 custom            38 │ – │ 44                    │
|│   Notes                     notes             Likes tea │ – │ –              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ 2 new, 1 changed, 0 same, 1 refused                                          │
|│ line 5: emails: 'nowhere' is no address; one such as sarah@example.com is e… │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Enter Import  l Another meaning  h The one before  …                    ? Help
> PageDown
| Import people.csv                                                   2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|┌─ people.csv ─────────────────────────────────────────────────────────────────┐
|│ A table · UTF-8 · parted by comma · headings in line 1                       │
|│                                                                              │
|│   Name                      name              Sarah Chen │ Bob Stone │ 佐々… │
|│   E-mail                    emails            sarah@example.com │ bob@examp… │
|│   Phone                     externalId        +1 555 010 2000 │ – │ –        │
|│   Company                   company           Chen Studio │ Stone Ltd │ –    │
|│   Status                    stage             Negotiation │ lead │ new       │
|│   Budget                    value             $1,200 │ $800 │ –              │
|│   Shoe size                 custom            38 │ – │ 44                    │
|│ ▸ Notes                     notes             Likes tea │ – │ –              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ 2 new, 1 changed, 0 same, 1 refused                                          │
|│ line 5: emails: 'nowhere' is no address; one such as sarah@example.com is e… │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Enter Import  l Another meaning  h The one before  …                    ? Help
> PageUp
| Import people.csv                                                   2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|┌─ people.csv ─────────────────────────────────────────────────────────────────┐
|│ A table · UTF-8 · parted by comma · headings in line 1                       │
|│                                                                              │
|│ ▸ Name                      name              Sarah Chen │ Bob Stone │ 佐々… │
|│   E-mail                    emails            sarah@example.com │ bob@examp… │
|│   Phone                     externalId        +1 555 010 2000 │ – │ –        │
|│   Company                   company           Chen Studio │ Stone Ltd │ –    │
|│   Status                    stage             Negotiation │ lead │ new       │
|│   Budget                    value             $1,200 │ $800 │ –              │
|│   Shoe size                 custom            38 │ – │ 44                    │
|│   Notes                     notes             Likes tea │ – │ –              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ 2 new, 1 changed, 0 same, 1 refused                                          │
|│ line 5: emails: 'nowhere' is no address; one such as sarah@example.com is e… │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Enter Import  l Another meaning  h The one before  …                    ? Help
> ?
| Import people.csv                                                   2026-02-11
| New Lead      ┌─ Keys: A table to be imported ────────────────┐posal Sent   0 ▶
| sum           │ Find:                                         │             – 4
| wtd           │ A table to be imported                        │             –
|┌─ people.csv ─│ Enter     Import              accept          │───────────────┐
|│ A table · UTF│ l, Right  Another meaning     mean next       │               │
|│              │ h, Left   The one before      mean previous   │               │
|│ ▸ Name       │ e         Choose the meaning  mean            │ Stone │ 佐々… │
|│   E-mail     │ x         Leave out           mean -          │m │ bob@examp… │
|│   Phone      │ c         Keep as it is       mean custom     ││ – │ –        │
|│   Company    │ Esc, q    Leave               back            │one Ltd │ –    │
|│   Status     │ j, Down   Down                go down         │ad │ new       │
|│   Budget     │ k, Up     Up                  go up           │–              │
|│   Shoe size  │ gg, Home  First               go first        │               │
|│   Notes      │ G, End    Last                go last         │–              │
|├──────────────│ PageDown  Page down           page down       │───────────────┤
|│ 2 new, 1 chan│ PageUp    Page up             page up         │               │
|│ line 5: email│ ?, F1     Help                keys            │mple.com is e… │
|└──────────────│ Ctrl-l    Redraw              redraw          │───────────────┘
|               │ Ctrl-z    Suspend             suspend         │
|               └───────────────────────────────────────────────┘
|
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 2,23
> Esc F1
| Import people.csv                                                   2026-02-11
| New Lead      ┌─ Keys: A table to be imported ────────────────┐posal Sent   0 ▶
| sum           │ Find:                                         │             – 4
| wtd           │ A table to be imported                        │             –
|┌─ people.csv ─│ Enter     Import              accept          │───────────────┐
|│ A table · UTF│ l, Right  Another meaning     mean next       │               │
|│              │ h, Left   The one before      mean previous   │               │
|│ ▸ Name       │ e         Choose the meaning  mean            │ Stone │ 佐々… │
|│   E-mail     │ x         Leave out           mean -          │m │ bob@examp… │
|│   Phone      │ c         Keep as it is       mean custom     ││ – │ –        │
|│   Company    │ Esc, q    Leave               back            │one Ltd │ –    │
|│   Status     │ j, Down   Down                go down         │ad │ new       │
|│   Budget     │ k, Up     Up                  go up           │–              │
|│   Shoe size  │ gg, Home  First               go first        │               │
|│   Notes      │ G, End    Last                go last         │–              │
|├──────────────│ PageDown  Page down           page down       │───────────────┤
|│ 2 new, 1 chan│ PageUp    Page up             page up         │               │
|│ line 5: email│ ?, F1     Help                keys            │mple.com is e… │
|└──────────────│ Ctrl-l    Redraw              redraw          │───────────────┘
|               │ Ctrl-z    Suspend             suspend         │
|               └───────────────────────────────────────────────┘
|
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 2,23
> Esc Ctrl-l
| Import people.csv                                                   2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|┌─ people.csv ─────────────────────────────────────────────────────────────────┐
|│ A table · UTF-8 · parted by comma · headings in line 1                       │
|│                                                                              │
|│ ▸ Name                      name              Sarah Chen │ Bob Stone │ 佐々… │
|│   E-mail                    emails            sarah@example.com │ bob@examp… │
|│   Phone                     externalId        +1 555 010 2000 │ – │ –        │
|│   Company                   company           Chen Studio │ Stone Ltd │ –    │
|│   Status                    stage             Negotiation │ lead │ new       │
|│   Budget                    value             $1,200 │ $800 │ –              │
|│   Shoe size                 custom            38 │ – │ 44                    │
|│   Notes                     notes             Likes tea │ – │ –              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ 2 new, 1 changed, 0 same, 1 refused                                          │
|│ line 5: emails: 'nowhere' is no address; one such as sarah@example.com is e… │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Enter Import  l Another meaning  h The one before  …                    ? Help
wish redraw
> Ctrl-z
| Import people.csv                                                   2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|┌─ people.csv ─────────────────────────────────────────────────────────────────┐
|│ A table · UTF-8 · parted by comma · headings in line 1                       │
|│                                                                              │
|│ ▸ Name                      name              Sarah Chen │ Bob Stone │ 佐々… │
|│   E-mail                    emails            sarah@example.com │ bob@examp… │
|│   Phone                     externalId        +1 555 010 2000 │ – │ –        │
|│   Company                   company           Chen Studio │ Stone Ltd │ –    │
|│   Status                    stage             Negotiation │ lead │ new       │
|│   Budget                    value             $1,200 │ $800 │ –              │
|│   Shoe size                 custom            38 │ – │ 44                    │
|│   Notes                     notes             Likes tea │ – │ –              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ 2 new, 1 changed, 0 same, 1 refused                                          │
|│ line 5: emails: 'nowhere' is no address; one such as sarah@example.com is e… │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
| Enter Import  l Another meaning  h The one before  …                    ? Help
wish suspend
> q
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Bob Stone     1.95
|            due Fri
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
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
> : 'import csv people.csv' Enter Esc
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Bob Stone     1.95
|            due Fri
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
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# On a large screen, and a small one
= 200x50
| Board · by Score ▼                                                                                                                                                                          2026-02-11
| New Lead                     1  Contacted                   0  Qualified                   0  Proposal Sent               0  Deposit Paid                0  Active Client               0      0      0
| sum                          –  sum                         –  sum                         –  sum                         –  sum                         –  sum                         –
| weighted                     –  weighted                    –  weighted                    –  weighted                    –  weighted                    –  weighted                    –
|─────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────── ──────
|▸Bob Stone                 1.95                                                                                                                                                              C      C
|  due Fri                                                                                                                                                                                    l      l
|                                                                                                                                                                                             o      o
|                                                                                                                                                                                             s      s
|                                                                                                                                                                                             e      e
|                                                                                                                                                                                             d      d
|
|                                                                                                                                                                                             W      L
|                                                                                                                                                                                             o      o
|                                                                                                                                                                                             n      s
|                                                                                                                                                                                                    t
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
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  za Fold  zc Cards  w Figures  q Back  : Command  m Move to a stage  c Log  t Follow up  x Done  s Snooze  e Edit  …        ? Help
> : 'import csv people.csv' Enter
| Import people.csv                                                                                                                                                                           2026-02-11
| New Lead                     1  Contacted                   0  Qualified                   0  Proposal Sent               0  Deposit Paid                0  Active Client               0      0      0
| sum                          –  sum                         –  sum                         –  sum                         –  sum                         –  sum                         –
| weighted                     –  weighted                    –  weighted                    –  weighted                    –  weighted                    –  weighted                    –
|─────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────────────────────────────── ────── ──────
|▸Bob Stone                 1.95                                                                                                                                                              C      C
|  due Fri                                                                                                                                                                                    l      l
|                                                                                                                                                                                             o      o
|                                                                                                                                                                                             s      s
|                                                                                                                                                                                             e      e
|                                                                                                                                                                                             d      d
|
|                                                                                                                                                                                             W      L
|                                                                                                                                                                                             o      o
|                                                                                                                                                                                             n      s
|                                                                                                                                                                                                    t
|
|                    ┌─ people.csv ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┐
|                    │ A table · UTF-8 · parted by comma · headings in line 1                                                                                                       │
|                    │                                                                                                                                                              │
|                    │ ▸ Name                      name              Sarah Chen │ Bob Stone │ 佐々木 涼                                                                             │
|                    │   E-mail                    emails            sarah@example.com │ bob@example.com │ ryo@example.jp                                                           │
|                    │   Phone                     phones            +1 555 010 2000 │ – │ –                                                                                        │
|                    │   Company                   company           Chen Studio │ Stone Ltd │ –                                                                                    │
|                    │   Status                    stage             Negotiation │ lead │ new                                                                                       │
|                    │   Budget                    value             $1,200 │ $800 │ –                                                                                              │
|                    │   Shoe size                 custom            38 │ – │ 44                                                                                                    │
|                    │   Notes                     notes             Likes tea │ – │ –                                                                                              │
|                    ├──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┤
|                    │ 2 new, 1 changed, 0 same, 1 refused                                                                                                                          │
|                    │ line 5: emails: 'nowhere' is no address; one such as sarah@example.com is expected                                                                           │
|                    └──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────┘
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
| Enter Import  l Another meaning  h The one before  e Choose the meaning  x Leave out  c Keep as it is  Esc Leave  j Down  k Up  gg First  G Last  PageDown Page down  PageUp Page up  …         ? Help
= 40x10
| Import people.csv           2026-02-11
|┌─ people.csv ─────────────────────────┐
|│ ▸ Name          name      Sarah Che… │
|│   E-mail        emails    sarah@exa… │
|│   Phone         phones    +1 555 01… │
|├──────────────────────────────────────┤
|│ 2 new, 1 changed, 0 same, 1 refused  │
|└──────────────────────────────────────┘
|
| Enter Import  …                 ? Help
= 80x24
# It goes in with what was changed, and one undo takes it back
> G k x Enter
| Board · by Score ▼                                                  2026-02-11
| New Lead         2  Contacted        0  Qualified        0  Proposal Sent   1 ▶
| sum        $800.00  sum              –  sum              –  sum     $1,200.00 4
| wtd         $80.00  wtd              –  wtd              –  wtd       $720.00
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Bob Stone     1.95                                          Sarah Chen   1.95
|  $800.00   due Fri                                          $1,200.00 due Sat
| 佐々木 涼     1.95
|┌─ import csv people.csv -m 'Shoe size=-' ─────────────────────────────────────┐
|│ people.csv:5: emails: 'nowhere' is no address; one such as sarah@example.com │
|│ people.csv: a table, UTF-8, parted by comma                                  │
|│ columns left out: Shoe size                                                  │
|│ 2 new, 1 changed, 0 same, 1 refused                                          │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
|
| 2 new, 1 changed, 0 same, 1 refused  rapport import csv people.csv -m 'Shoe s…
| q Back  / Search  n Next match  N Previous match  j Scroll  …           ? Help
> q u
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Bob Stone     1.95
|            due Fri
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
| undone: imported 2 new, 1 changed  rapport undo --entry 2
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
# What cannot be imported is said
file nothing.csv a,b
file nothing.csv 1,2
> : 'import csv nothing.csv' Enter
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Bob Stone     1.95
|            due Fri
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
| nothing.csv: no column says who is meant; say it with --map COLUMN=name.  The
| first line has: a, b
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:import csv nothing.csv
cursor 23,23
> Esc : 'import csv missing.csv' Enter
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Bob Stone     1.95
|            due Fri
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
| cannot read missing.csv: No such file or directory
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:import csv missing.csv
cursor 23,23
> Esc : 'table' Enter
| Board · by Score ▼                                                  2026-02-11
| New Lead         1  Contacted        0  Qualified        0  Proposal Sent   0 ▶
| sum              –  sum              –  sum              –  sum             – 4
| wtd              –  wtd              –  wtd              –  wtd             –
|─────────────────── ─────────────────── ─────────────────── ──────────────────
|▸Bob Stone     1.95
|            due Fri
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
| one file is expected
| Enter Open  i Note  L Move on  H Move back  / Filter  a Add  u Undo  …  ? Help
