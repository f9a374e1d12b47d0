# The keys of the contact view that other tests do not press
$ add "Sarah Chen" --platform fiverr --value 15000 --tag vip --stage proposal --email sarah@example.com --force
$ add "Marcus Webb" --platform upwork --value 90000 --stage active
$ add "Aiko Tanaka" --platform coconala --value 250000 --tag vip
$ add "Dana Weiss" --stage contacted
$ add "Emil Berg" --stage qualified --platform direct
$ log sarah message "Asked for a price." --date 2026-01-02
$ log marcus delivery "Shop" --date 2026-01-20 --amount 30000 --rating 5
now 2026-02-05T09:00:00Z
$ follow sarah 2026-02-09 "Send the offer"
now 2026-02-11T09:00:00Z
$ follow marcus 2026-02-12 "Ask about hosting"
$ log aiko review --date 2026-02-01 --rating 4
$ log dana review --date 2026-02-02 --rating 5
$ log emil review --date 2026-02-03 --rating 2
$ view save vips tag:vip
= 80x24
> gc Enter
# An interaction is asked for in a form
> gc Enter
> c
| Log what happened with Aiko Tanaka                                  2026-02-11
| Aiko Tanaka                                                         score 2.55
| New Lead since today · ¥250,000 · Coconala · ★ 4.0
|┌─ Log what happened with Aiko Tanaka ─────────────────────────────────────────┐
|│ ▸ Type                                                                       │
|│   Date       today                            → 2026-02-11 Wed, today        │
|│   Amount                                                                     │
|│   Notes                                                                      │
|│                                                                              │
|│                                                                              │
|│   Rating                                                                     │
|│   Direction                                                                  │
|│   Platform                                                                   │
|│   Fee                                                                        │
|│                                                                              │
|│                                                                              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ What happened: one of the built-in types or a word of your own.              │
|│ Ctrl-n  inquiry · message · call · email · meeting · proposal · deposit …    │
|└──────────────────────────────────────────────────────────────────────────────┘
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 4,15
> Esc
# A day is asked for to put a follow-up off to
> gc Enter
> s
| Aiko Tanaka · Summary                                               2026-02-11
| Aiko Tanaka                                                         score 2.55
| New Lead since today · ¥250,000 · Coconala · ★ 4.0
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Platform      Coconala
| Stage         New Lead ┌─ Snooze Aiko Tanaka until ──┐
| Stage since   2026-02-1│ t  Tomorrow     Thu Feb 12  │
| Value         ¥250,000 │ 3  In 3 days    Sat Feb 14  │
| Tags          vip      │ w  In a week    Wed Feb 18  │
| First contact 2026-02-1│ 2  In 2 weeks   Wed Feb 25  │
| Created       2026-02-1│ m  In a month   Wed Mar 11  │
| Updated       2026-02-1│ o  Another day  or a reason │
| Interactions  1        └─────────────────────────────┘
| Rating        4.00
| Last contact  2026-02-01 (10 days ago)
| 20% complete; 15 fields more can be filled in: E
|
| Score 2.55
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
> Esc
# A stage is asked for
> gc Enter
> m
| Aiko Tanaka · Summary                                               2026-02-11
| Aiko Tanaka                                                         score 2.55
| New Lead since today · ¥250,000 · Coconala · ★ 4.0
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Platform      Coconala┌─ Move Aiko Tanaka to ─────────┐
| Stage         New Lead│ n  New Lead       is here now │
| Stage since   2026-02-│ c  Contacted                  │
| Value         ¥250,000│ q  Qualified                  │
| Tags          vip     │ p  Proposal Sent              │
| First contact 2026-02-│ d  Deposit Paid               │
| Created       2026-02-│ a  Active Client              │
| Updated       2026-02-│ w  Closed Won                 │
| Interactions  1       │ l  Closed Lost                │
| Rating        4.00    └───────────────────────────────┘
| Last contact  2026-02-01 (10 days ago)
| 20% complete; 15 fields more can be filled in: E
|
| Score 2.55
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
> Esc
# Tags are asked for
> gc Enter
> #
| Aiko Tanaka · Summary                                               2026-02-11
| Aiko Tanaka                                                         score 2.55
| New Lead since today · ¥250,000 · Coconala · ★ 4.0
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Platform      Coconala
| Stage         New Lead
| Stage since   2026-02-11 (today)
| Value         ¥250,000
| Tags          vip
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Interactions  1
| Rating        4.00
| Last contact  2026-02-01 (10 days ago)
| 20% complete; 15 fields more can be filled in: E
|
| Score 2.55
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| Enter Do it  Esc Leave  Tab Complete
|Tags of Aiko Tanaka: vip,
cursor 23,26
> Esc
# A contact to make one with this is asked for
> gc Enter
> M
| Aiko Tanaka · Summary                                               2026-02-11
| Aiko Tanaka                                                         score 2.55
| New Lead since today · ¥250,000 · Coconala · ★ 4.0
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Platform      Coconala
| Stage         New Lead
| Stage since   2026-02-11 (today)
| Value         ¥250,000
| Tags          vip
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Interactions  1
| Rating        4.00
| Last contact  2026-02-01 (10 days ago)
| 20% complete; 15 fields more can be filled in: E
|
| Score 2.55
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| Enter Do it  Esc Leave  Tab Complete
|Merge into Aiko Tanaka:
cursor 23,24
> Esc
# A name for a view is asked for
> gc Enter
> gs
| Aiko Tanaka · Summary                                               2026-02-11
| Aiko Tanaka                                                         score 2.55
| New Lead since today · ¥250,000 · Coconala · ★ 4.0
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Platform      Coconala
| Stage         New Lead
| Stage since   2026-02-11 (today)
| Value         ¥250,000
| Tags          vip
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Interactions  1
| Rating        4.00
| Last contact  2026-02-01 (10 days ago)
| 20% complete; 15 fields more can be filled in: E
|
| Score 2.55
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| nothing is filtered here that could be saved; / filters
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
> Esc
# Saved views are shown
> gc Enter
> gv
| Aiko Tanaka · Summary                                               2026-02-11
| Aiko Tanaka                                                         score 2.55
| New Lead since today · ¥250,000 · Coconala · ★ 4.0
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Platform      Coconala
| Stage         New Lead
| Stage since   2026-02-11 (today)
| Value         ¥250,0┌─ Saved views ──────────────────────┐
| Tags          vip   │ 0  Everything                      │
| First contact 2026-0│ 1  vips        2 contacts  tag:vip │
| Created       2026-0└────────────────────────────────────┘
| Updated       2026-02-11T09:00:00Z
| Interactions  1
| Rating        4.00
| Last contact  2026-02-01 (10 days ago)
| 20% complete; 15 fields more can be filled in: E
|
| Score 2.55
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
> Esc
# The keys of this place are shown
> gc Enter
> ? 'undo'
| Aiko Tanaka · Summary                                               2026-02-11
| Aiko Tanak┌─ Keys: Contact ────────────────────────────────────────┐score 2.55
| New Lead s│ Find: undo                                             │
| Next: firs│ Everywhere                                             │
| Summary  T│ u                 Undo              undo               │
|───────────│                                                        │───────────
| Platform  │                                                        │
| Stage     │                                                        │
| Stage sinc│                                                        │
| Value     │                                                        │
| Tags      │                                                        │
| First cont│                                                        │
| Created   │                                                        │
| Updated   │                                                        │
| Interactio│                                                        │
| Rating    │                                                        │
| Last conta│                                                        │
| 20% comple│                                                        │
|           │                                                        │
| Score 2.55│                                                        │
| revenue   │                                                        │
| orders    └────────────────────────────────────────────────────────┘
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 2,23
> Esc Esc
# F1 shows them, too
> gc Enter
> F1 'undo'
| Aiko Tanaka · Summary                                               2026-02-11
| Aiko Tanak┌─ Keys: Contact ────────────────────────────────────────┐score 2.55
| New Lead s│ Find: undo                                             │
| Next: firs│ Everywhere                                             │
| Summary  T│ u                 Undo              undo               │
|───────────│                                                        │───────────
| Platform  │                                                        │
| Stage     │                                                        │
| Stage sinc│                                                        │
| Value     │                                                        │
| Tags      │                                                        │
| First cont│                                                        │
| Created   │                                                        │
| Updated   │                                                        │
| Interactio│                                                        │
| Rating    │                                                        │
| Last conta│                                                        │
| 20% comple│                                                        │
|           │                                                        │
| Score 2.55│                                                        │
| revenue   │                                                        │
| orders    └────────────────────────────────────────────────────────┘
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 2,23
> Esc Esc
# What only the owner of the terminal can do is wished for
> gc Enter
> Ctrl-l Ctrl-z y Y Q
| Aiko Tanaka · Summary                                               2026-02-11
| Aiko Tanaka                                                         score 2.55
| New Lead since today · ¥250,000 · Coconala · ★ 4.0
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Platform      Coconala
| Stage         New Lead
| Stage since   2026-02-11 (today)
| Value         ¥250,000
| Tags          vip
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Interactions  1
| Rating        4.00
| Last contact  2026-02-01 (10 days ago)
| 20% complete; 15 fields more can be filled in: E
|
| Score 2.55
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
wish redraw
wish suspend
wish copy Aiko Tanaka …
wish quit
# Put back
> gc Enter
> Ctrl-r
| Aiko Tanaka · Summary                                               2026-02-11
| Aiko Tanaka                                                         score 2.55
| New Lead since today · ¥250,000 · Coconala · ★ 4.0
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Platform      Coconala
| Stage         New Lead
| Stage since   2026-02-11 (today)
| Value         ¥250,000
| Tags          vip
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Interactions  1
| Rating        4.00
| Last contact  2026-02-01 (10 days ago)
| 20% complete; 15 fields more can be filled in: E
|
| Score 2.55
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| there is nothing to redo
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
> u
# Down
> gc Enter
> gg j Down
| Aiko Tanaka · Summary                                               2026-02-11
| Aiko Tanaka                                                         score 2.55
| New Lead since today · ¥250,000 · Coconala · ★ 4.0
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Platform      Coconala
| Stage         New Lead
| Stage since   2026-02-11 (today)
| Value         ¥250,000
| Tags          vip
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Interactions  1
| Rating        4.00
| Last contact  2026-02-01 (10 days ago)
| 20% complete; 15 fields more can be filled in: E
|
| Score 2.55
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# Up
> gc Enter
> G k Up
| Aiko Tanaka · Summary                                               2026-02-11
| Aiko Tanaka                                                         score 2.55
| New Lead since today · ¥250,000 · Coconala · ★ 4.0
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Value         ¥250,000
| Tags          vip
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Interactions  1
| Rating        4.00
| Last contact  2026-02-01 (10 days ago)
| 20% complete; 15 fields more can be filled in: E
|
| Score 2.55
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███████     7 × 15% = 1.05  4.00 from 1 rating
| referral  ██          2 × 10% = 0.20  low (assumed)
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# A page down
> gc Enter
> PageDown Ctrl-f
| Aiko Tanaka · Summary                                               2026-02-11
| Aiko Tanaka                                                         score 2.55
| New Lead since today · ¥250,000 · Coconala · ★ 4.0
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Value         ¥250,000
| Tags          vip
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Interactions  1
| Rating        4.00
| Last contact  2026-02-01 (10 days ago)
| 20% complete; 15 fields more can be filled in: E
|
| Score 2.55
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███████     7 × 15% = 1.05  4.00 from 1 rating
| referral  ██          2 × 10% = 0.20  low (assumed)
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# A page up
> gc Enter
> PageUp Ctrl-b
| Aiko Tanaka · Summary                                               2026-02-11
| Aiko Tanaka                                                         score 2.55
| New Lead since today · ¥250,000 · Coconala · ★ 4.0
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Platform      Coconala
| Stage         New Lead
| Stage since   2026-02-11 (today)
| Value         ¥250,000
| Tags          vip
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Interactions  1
| Rating        4.00
| Last contact  2026-02-01 (10 days ago)
| 20% complete; 15 fields more can be filled in: E
|
| Score 2.55
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# Half a page down
> gc Enter
> Ctrl-d
| Aiko Tanaka · Summary                                               2026-02-11
| Aiko Tanaka                                                         score 2.55
| New Lead since today · ¥250,000 · Coconala · ★ 4.0
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Value         ¥250,000
| Tags          vip
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Interactions  1
| Rating        4.00
| Last contact  2026-02-01 (10 days ago)
| 20% complete; 15 fields more can be filled in: E
|
| Score 2.55
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ███████     7 × 15% = 1.05  4.00 from 1 rating
| referral  ██          2 × 10% = 0.20  low (assumed)
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# Half a page up
> gc Enter
> Ctrl-u
| Aiko Tanaka · Summary                                               2026-02-11
| Aiko Tanaka                                                         score 2.55
| New Lead since today · ¥250,000 · Coconala · ★ 4.0
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Platform      Coconala
| Stage         New Lead
| Stage since   2026-02-11 (today)
| Value         ¥250,000
| Tags          vip
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Interactions  1
| Rating        4.00
| Last contact  2026-02-01 (10 days ago)
| 20% complete; 15 fields more can be filled in: E
|
| Score 2.55
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# To the right
> gc Enter
> ^ l Right
| Aiko Tanaka · Follow-ups                                            2026-02-11
| Aiko Tanaka                                                         score 2.55
| New Lead since today · ¥250,000 · Coconala · ★ 4.0
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| in 2 days     first reply  since Feb 11
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
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# To the left
> gc Enter
> $ h Left
| Aiko Tanaka · Follow-ups                                            2026-02-11
| Aiko Tanaka                                                         score 2.55
| New Lead since today · ¥250,000 · Coconala · ★ 4.0
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| in 2 days     first reply  since Feb 11
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
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# Rightmost
> gc Enter
> ^ $
| Aiko Tanaka · Summary                                               2026-02-11
| Aiko Tanaka                                                         score 2.55
| New Lead since today · ¥250,000 · Coconala · ★ 4.0
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Platform      Coconala
| Stage         New Lead
| Stage since   2026-02-11 (today)
| Value         ¥250,000
| Tags          vip
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Interactions  1
| Rating        4.00
| Last contact  2026-02-01 (10 days ago)
| 20% complete; 15 fields more can be filled in: E
|
| Score 2.55
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# Leftmost
> gc Enter
> $ ^
| Aiko Tanaka · Summary                                               2026-02-11
| Aiko Tanaka                                                         score 2.55
| New Lead since today · ¥250,000 · Coconala · ★ 4.0
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Platform      Coconala
| Stage         New Lead
| Stage since   2026-02-11 (today)
| Value         ¥250,000
| Tags          vip
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Interactions  1
| Rating        4.00
| Last contact  2026-02-01 (10 days ago)
| 20% complete; 15 fields more can be filled in: E
|
| Score 2.55
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# Rightmost with End
> gc Enter
> ^ End
| Aiko Tanaka · Summary                                               2026-02-11
| Aiko Tanaka                                                         score 2.55
| New Lead since today · ¥250,000 · Coconala · ★ 4.0
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Platform      Coconala
| Stage         New Lead
| Stage since   2026-02-11 (today)
| Value         ¥250,000
| Tags          vip
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Interactions  1
| Rating        4.00
| Last contact  2026-02-01 (10 days ago)
| 20% complete; 15 fields more can be filled in: E
|
| Score 2.55
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# Leftmost with Home
> gc Enter
> $ Home
| Aiko Tanaka · Summary                                               2026-02-11
| Aiko Tanaka                                                         score 2.55
| New Lead since today · ¥250,000 · Coconala · ★ 4.0
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Platform      Coconala
| Stage         New Lead
| Stage since   2026-02-11 (today)
| Value         ¥250,000
| Tags          vip
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Interactions  1
| Rating        4.00
| Last contact  2026-02-01 (10 days ago)
| 20% complete; 15 fields more can be filled in: E
|
| Score 2.55
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# One is chosen
> gc Enter
> Space
| Dana Weiss · Summary                                    1 selected  2026-02-11
| Dana Weiss                                                          score 3.00
| Contacted since today · ★ 5.0
| Next: nothing is planned; t sets a follow-up
| Summary  Timeline 1  Follow-ups 0  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Stage         Contacted
| Stage since   2026-02-11 (today)
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Interactions  1
| Rating        5.00
| Last contact  2026-02-02 (9 days ago)
| 10% complete; 18 fields more can be filled in: E
|
| Score 3.00
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ██████████ 10 × 15% = 1.50  5.00 from 1 rating
| referral  ██          2 × 10% = 0.20  low (assumed)
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
> Esc
# Several from one to the other are chosen
> gc Enter
> V j V
| Dana Weiss · Summary                                    2 selected  2026-02-11
| Dana Weiss                                                          score 3.00
| Contacted since today · ★ 5.0
| Next: nothing is planned; t sets a follow-up
| Summary  Timeline 1  Follow-ups 0  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Stage         Contacted
| Stage since   2026-02-11 (today)
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Interactions  1
| Rating        5.00
| Last contact  2026-02-02 (9 days ago)
| 10% complete; 18 fields more can be filled in: E
|
| Score 3.00
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ██████████ 10 × 15% = 1.50  5.00 from 1 rating
| referral  ██          2 × 10% = 0.20  low (assumed)
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
> Esc
# All are chosen
> gc Enter
> *
| Dana Weiss · Summary                                    5 selected  2026-02-11
| Dana Weiss                                                          score 3.00
| Contacted since today · ★ 5.0
| Next: nothing is planned; t sets a follow-up
| Summary  Timeline 1  Follow-ups 0  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Stage         Contacted
| Stage since   2026-02-11 (today)
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Interactions  1
| Rating        5.00
| Last contact  2026-02-02 (9 days ago)
| 10% complete; 18 fields more can be filled in: E
|
| Score 3.00
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ██████████ 10 × 15% = 1.50  5.00 from 1 rating
| referral  ██          2 × 10% = 0.20  low (assumed)
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
> Esc
# Sorted by another field, and the other way round
> gc Enter
> o O
| Dana Weiss · Summary                                    5 selected  2026-02-11
| Dana Weiss                                                          score 3.00
| Contacted since today · ★ 5.0
| Next: nothing is planned; t sets a follow-up
| Summary  Timeline 1  Follow-ups 0  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Stage         Contacted
| Stage since   2026-02-11 (today)
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Interactions  1
| Rating        5.00
| Last contact  2026-02-02 (9 days ago)
| 10% complete; 18 fields more can be filled in: E
|
| Score 3.00
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ██████████ 10 × 15% = 1.50  5.00 from 1 rating
| referral  ██          2 × 10% = 0.20  low (assumed)
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
> o O
# Filtered as it is typed
> gc Enter
> / 'web'
| Dana Weiss · Summary                                    5 selected  2026-02-11
| Dana Weiss                                                          score 3.00
| Contacted since today · ★ 5.0
| Next: nothing is planned; t sets a follow-up
| Summary  Timeline 1  Follow-ups 0  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Stage         Contacted
| Stage since   2026-02-11 (today)
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Interactions  1
| Rating        5.00
| Last contact  2026-02-02 (9 days ago)
| 10% complete; 18 fields more can be filled in: E
|
| Score 3.00
| revenue   █           1 × 30% = 0.30  ¥0
| orders                0 × 25% = 0.00  0 orders
| response  █████       5 × 20% = 1.00  normal (assumed)
| review    ██████████ 10 × 15% = 1.50  5.00 from 1 rating
| referral  ██          2 × 10% = 0.20  low (assumed)
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|/web
cursor 23,4
> Enter
# To the next match and the one before it
> gc Enter
> n N
| Marcus Webb · Summary                                   5 selected  2026-02-11
| Marcus Webb                                                         score 5.60
| Active Client since today · ¥90,000 · Upwork · ★ 5.0
| Next: 7-day check-in, 15 days overdue
| Summary  Timeline 1  Follow-ups 5  Orders 1
|────────────────────────────────────────────────────────────────────────────────
| Platform      Upwork
| Stage         Active Client
| Stage since   2026-02-11 (today)
| Value         ¥90,000
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Orders        1
| Interactions  1
| Revenue       ¥30,000
| Rating        5.00
| Last contact  2026-01-20 (22 days ago)
| Last delivery 2026-01-20 (22 days ago)
| 15% complete; 16 fields more can be filled in: E
|
| Score 5.60
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
> Esc
# Saved views, those that there are and those that there are not
> gc Enter
> 5 4 3 2 1
| Marcus Webb · Summary                                   5 selected  2026-02-11
| Marcus Webb                                                         score 5.60
| Active Client since today · ¥90,000 · Upwork · ★ 5.0
| Next: 7-day check-in, 15 days overdue
| Summary  Timeline 1  Follow-ups 5  Orders 1
|────────────────────────────────────────────────────────────────────────────────
| Platform      Upwork
| Stage         Active Client
| Stage since   2026-02-11 (today)
| Value         ¥90,000
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Orders        1
| Interactions  1
| Revenue       ¥30,000
| Rating        5.00
| Last contact  2026-01-20 (22 days ago)
| Last delivery 2026-01-20 (22 days ago)
| 15% complete; 16 fields more can be filled in: E
|
| Score 5.60
| no view 1 is saved yet; gs saves what is filtered
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# Everything again
> gc Enter
> 6 7 8 9 0
| Marcus Webb · Summary                                   5 selected  2026-02-11
| Marcus Webb                                                         score 5.60
| Active Client since today · ¥90,000 · Upwork · ★ 5.0
| Next: 7-day check-in, 15 days overdue
| Summary  Timeline 1  Follow-ups 5  Orders 1
|────────────────────────────────────────────────────────────────────────────────
| Platform      Upwork
| Stage         Active Client
| Stage since   2026-02-11 (today)
| Value         ¥90,000
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Orders        1
| Interactions  1
| Revenue       ¥30,000
| Rating        5.00
| Last contact  2026-01-20 (22 days ago)
| Last delivery 2026-01-20 (22 days ago)
| 15% complete; 16 fields more can be filled in: E
|
| Score 5.60
|
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# The command line is opened
> gc Enter
> :
| Marcus Webb · Summary                                   5 selected  2026-02-11
| Marcus Webb                                                         score 5.60
| Active Client since today · ¥90,000 · Upwork · ★ 5.0
| Next: 7-day check-in, 15 days overdue
| Summary  Timeline 1  Follow-ups 5  Orders 1
|────────────────────────────────────────────────────────────────────────────────
| Platform      Upwork
| Stage         Active Client
| Stage since   2026-02-11 (today)
| Value         ¥90,000
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Orders        1
| Interactions  1
| Revenue       ¥30,000
| Rating        5.00
| Last contact  2026-01-20 (22 days ago)
| Last delivery 2026-01-20 (22 days ago)
| 15% complete; 16 fields more can be filled in: E
|
| Score 5.60
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:
cursor 23,1
> Esc
# Moved on
> gc Enter
> L
| Marcus Webb · Summary                                   5 selected  2026-02-11
| Marcus Webb                                                         score 5.60
| Closed Won since today · ¥90,000 · Upwork · ★ 5.0
| Next: 7-day check-in, 15 days overdue
| Summary  Timeline 2  Follow-ups 4  Orders 1
|────────────────────────────────────────────────────────────────────────────────
| Platform      Upwork
| Stage         Closed Won
| Stage since   2026-02-11 (today)
| Value         ¥90,000
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Orders        1
| Interactions  2
| Revenue       ¥30,000
| Rating        5.00
| Last contact  2026-01-20 (22 days ago)
| Last delivery 2026-01-20 (22 days ago)
| 15% complete; 16 fields more can be filled in: E
|
| Score 5.60
| Marcus Webb: moved to Closed Won  rapport move 'Marcus Webb' next
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# Moved back
> gc Enter
> H
| Marcus Webb · Summary                                   5 selected  2026-02-11
| Marcus Webb                                                         score 5.60
| Active Client since today · ¥90,000 · Upwork · ★ 5.0
| Next: 7-day check-in, 15 days overdue
| Summary  Timeline 3  Follow-ups 5  Orders 1
|────────────────────────────────────────────────────────────────────────────────
| Platform      Upwork
| Stage         Active Client
| Stage since   2026-02-11 (today)
| Value         ¥90,000
| First contact 2026-02-11 (today)
| Created       2026-02-11T09:00:00Z
| Updated       2026-02-11T09:00:00Z
| Orders        1
| Interactions  3
| Revenue       ¥30,000
| Rating        5.00
| Last contact  2026-01-20 (22 days ago)
| Last delivery 2026-01-20 (22 days ago)
| 15% complete; 16 fields more can be filled in: E
|
| Score 5.60
| Marcus Webb: moved to Active Client  rapport move 'Marcus Webb' prev
| i Note  t Follow up  Enter Edit the field  l Next tab  h Previous tab   ? Help
# The reports are shown
> gc Enter
> gr
| Reports · Month · February 2026                                     2026-02-11
|[Month]   Pipeline    Platforms    Activity    Revenue    Conversion    Stale
|
| Total clients  5     Active (30 days)  4
| Revenue    ¥0
| 12 months  ▁▁▁▁▁▁▁▁▁▁█▁
|
| Top clients
| Name         Revenue  Orders  Rating  Score
| Marcus Webb  ¥30,000       1    5.00   5.60  █████████████████████████████████
|
| Follow-up due
| Name         Follow-up       Due         Overdue
| Marcus Webb  7-day check-in  2026-01-27       15
| Marcus Webb  check-in        2026-02-03        8
| Sarah Chen   Send the offer  2026-02-09        2
|
| Pipeline
| Label          Contacts     Value  Weighted  weighted within value
| New Lead              1  ¥250,000   ¥25,000  ███▎░░░░░░░░░░░░░░░░░░░░░░░░░░░░░
| Contacted             1
| Qualified             1
|
| l Next report  h Previous report  [ Month before  ] Month after  …      ? Help
> gc Enter
# The day is shown
> gc Enter
> gt
| Today · 3 overdue · 0 today · 3 this week · 5 selected              2026-02-11
| Overdue 3
|* 15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|* 8 days overdue    Marcus Webb         check-in
|* 2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|* Thu Feb 12        Marcus Webb         Ask about hosting
|* Fri Feb 13        Aiko Tanaka         first reply
|* Sat Feb 14        Sarah Chen          proposal follow-up
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
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help
> gc Enter
# The list is shown
> gc Enter
> gc
| Contacts 1/5 · by Platform ▼ · 5 selected                           2026-02-11
| Name                Stage          Platform ▼       Value  Score       Revenue▸
|*Marcus Webb         Active Client  Upwork         ¥90,000   5.60       ¥30,000
|*Sarah Chen          Proposal Sent  Fiverr         ¥15,000   1.95
|*Emil Berg           Qualified      Direct                   1.50
|*Aiko Tanaka         New Lead       Coconala      ¥250,000   2.55
|*Dana Weiss          Contacted                               3.00
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
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
> gc Enter
