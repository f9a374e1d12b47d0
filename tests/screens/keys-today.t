# The keys of the today view that other tests do not press
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
> gt
# A note in one line is asked for
> gt
> i
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|  8 days overdue    Marcus Webb         check-in
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
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
| Enter Do it  Esc Leave  Ctrl-g Long note
|Note for Marcus Webb:
cursor 23,22
> Esc
# An interaction is asked for in a form
> gt
> c
| Log what happened with Marcus Webb                                  2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|┌─ Log what happened with Marcus Webb ─────────────────────────────────────────┐
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
|
|
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 4,15
> Esc
# A follow-up is asked for
> gt
> t
| Follow up with Marcus Webb                                          2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|  8 days overdue    Marcus Webb         check-in
|  2 days overdue    Sarah Chen          Send the offer
|
|┌─ Follow up with Marcus Webb ─────────────────────────────────────────────────┐
|│ ▸ When                                                                       │
|│   What to do                                                                 │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ Its day, or the day it is snoozed to.                                        │
|│ Ctrl-n  today · tomorrow · yesterday · mon · tue · wed · thu · fri · sat …   │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 7,16
> Esc
# Tags are asked for
> gt
> #
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|  8 days overdue    Marcus Webb         check-in
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
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
| Enter Do it  Esc Leave  Tab Complete
|Tags of Marcus Webb:
cursor 23,21
> Esc
# A contact is asked for
> gt
> a
| New contact                                                         2026-02-11
|┌─ New contact ────────────────────────────────────────────────────────────────┐
|│ ▸ Name                                                                       │
|│   Stage                                                                      │
|│   Company                                                                    │
|│   Title                                                                      │
|│   E-mail                                                                     │
|│   Phone                                                                      │
|│   Channel                                                                    │
|│   Platform                                                                   │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary                                                                    │
|│   Value                                                                      │
|│   Tags                                                                       │
|│   Satisfaction                                                               │
|│   Response                                                                   │
|│   Referral                                                                   │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ What the person or company is called; the only field a contact must have.    │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 2,26
> Esc
# The fields of a contact are asked for
> gt
> e
| Edit Marcus Webb                                                    2026-02-11
|┌─ Edit Marcus Webb ───────────────────────────────────────────────────────────┐
|│ ▸ Name                  Marcus Webb                                          │
|│   Company                                                                    │
|│   Title                                                                      │
|│   E-mail                                                                     │
|│   Phone                                                                      │
|│   Channel                                                                    │
|│   Platform              upwork                                               │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary                                                                    │
|│   Value                 ¥90,000                                              │
|│   Tags                                                                       │
|│   Satisfaction                                                               │
|│   Response                                                                   │
|│   Referral                                                                   │
|│   Cadence                                                                    │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ What the person or company is called; the only field a contact must have.    │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 2,37
> Esc
# A long note is written
> gt
> I
| Note for Marcus Webb                                                2026-02-11
| What happened? Ctrl-s saves it in the book.
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
| line 1 of 1
|
| Ctrl-s Save  Ctrl-g $EDITOR  Esc Leave, the draft is kept  …           F1 Help
cursor 1,1
> Esc
# A contact to make one with this is asked for
> gt
> M
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|  8 days overdue    Marcus Webb         check-in
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
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
| Enter Do it  Esc Leave  Tab Complete
|Merge into Marcus Webb:
cursor 23,24
> Esc
# A name for a view is asked for
> gt
> gs
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|  8 days overdue    Marcus Webb         check-in
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
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
| nothing is filtered here that could be saved; / filters
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help
> Esc
# Saved views are shown
> gt
> gv
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|  8 days overdue    Marcus Webb         check-in
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        S┌─ Saved views ──────────────────────┐
|                     │ 0  Everything                      │
|                     │ 1  vips        2 contacts  tag:vip │
|                     └────────────────────────────────────┘
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
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
> Esc
# The keys of this place are shown
> gt
> ? 'undo'
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3 ┌─ Keys: Today ──────────────────────────────────────────┐
|  15 days o│ Find: undo                                             │ tool wor…
|  8 days ov│ Everywhere                                             │
|  2 days ov│ u                 Undo              undo               │
|           │                                                        │
| This week │                                                        │
|  Thu Feb 1│                                                        │
|  Fri Feb 1│                                                        │
|  Sat Feb 1│                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           └────────────────────────────────────────────────────────┘
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 2,23
> Esc Esc
# F1 shows them, too
> gt
> F1 'undo'
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3 ┌─ Keys: Today ──────────────────────────────────────────┐
|  15 days o│ Find: undo                                             │ tool wor…
|  8 days ov│ Everywhere                                             │
|  2 days ov│ u                 Undo              undo               │
|           │                                                        │
| This week │                                                        │
|  Thu Feb 1│                                                        │
|  Fri Feb 1│                                                        │
|  Sat Feb 1│                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           │                                                        │
|           └────────────────────────────────────────────────────────┘
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 2,23
> Esc Esc
# What only the owner of the terminal can do is wished for
> gt
> Ctrl-l Ctrl-z y Y Q
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|  8 days overdue    Marcus Webb         check-in
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
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
wish redraw
wish suspend
wish copy Marcus Webb …
wish quit
# Archived
> gt
> d
| Today · 1 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 1
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
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
| Marcus Webb: archived  rapport archive 'Marcus Webb'
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help
# Put back
> gt
> Ctrl-r
| Today · 1 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 1
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
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
| there is nothing to redo
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help
> u
# Down
> gt
> gg j Down
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|  8 days overdue    Marcus Webb         check-in
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
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
# Up
> gt
> G k Up
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|  8 days overdue    Marcus Webb         check-in
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
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
# A page down
> gt
> PageDown Ctrl-f
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|  8 days overdue    Marcus Webb         check-in
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
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
# A page up
> gt
> PageUp Ctrl-b
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|  8 days overdue    Marcus Webb         check-in
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
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
# Half a page down
> gt
> Ctrl-d
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|  8 days overdue    Marcus Webb         check-in
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
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
# To the right
> gt
> ^ l Right
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|  8 days overdue    Marcus Webb         check-in
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
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
# To the left
> gt
> $ h Left
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|  8 days overdue    Marcus Webb         check-in
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
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
# Rightmost
> gt
> ^ $
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|  8 days overdue    Marcus Webb         check-in
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
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
# Leftmost
> gt
> $ ^
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|  8 days overdue    Marcus Webb         check-in
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
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
# Rightmost with End
> gt
> ^ End
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|  8 days overdue    Marcus Webb         check-in
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
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
# Leftmost with Home
> gt
> $ Home
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|  8 days overdue    Marcus Webb         check-in
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
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
# The next contact
> gt
> ]
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|  8 days overdue    Marcus Webb         check-in
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
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
# The one before it
> gt
> [
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|  8 days overdue    Marcus Webb         check-in
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
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
# The next pane and back
> gt
> Tab Shift-Tab
| Aiko Tanaka · Orders                                                2026-02-11
| Aiko Tanaka                                                         score 2.55
| New Lead since today · ¥250,000 · Coconala · ★ 4.0
| Next: first reply, in 2 days
| Summary  Timeline 1  Follow-ups 1  Orders 0
|────────────────────────────────────────────────────────────────────────────────
| Nothing was delivered yet: c logs a delivery
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
# Sorted by another field, and the other way round
> gt
> o O
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|  8 days overdue    Marcus Webb         check-in
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
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
> o O
# Saved views, those that there are and those that there are not
> gt
> 5 4 3 2 1
| Today · 1 overdue · 0 today · 2 this week · vips: tag:vip           2026-02-11
| Overdue 1
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 2
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
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
| x Done  s Snooze  c Log  i Note  Enter Open  / Filter  u Undo  q Back   ? Help
# Everything again
> gt
> 6 7 8 9 0
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|  8 days overdue    Marcus Webb         check-in
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
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
# Moved on
> gt
> L
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|  8 days overdue    Marcus Webb         check-in
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
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
# Moved back
> gt
> H
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|  8 days overdue    Marcus Webb         check-in
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
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
# The day is shown
> gt
> gt
| Today · 3 overdue · 0 today · 3 this week                           2026-02-11
| Overdue 3
|  15 days overdue   Marcus Webb         7-day check-in      How's the tool wor…
|  8 days overdue    Marcus Webb         check-in
|  2 days overdue    Sarah Chen          Send the offer
|
| This week 3
|  Thu Feb 12        Marcus Webb         Ask about hosting
|  Fri Feb 13        Aiko Tanaka         first reply
|  Sat Feb 14        Sarah Chen          proposal follow-up
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
> gt
# The list is shown
> gt
> gc
| Contacts 1/5 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Aiko Tanaka           New Lead       Coconala    ¥250,000   2.55
| Dana Weiss            Contacted                             3.00
| Emil Berg             Qualified      Direct                 1.50
| Marcus Webb           Active Client  Upwork       ¥90,000   5.60       ¥30,000
| Sarah Chen            Proposal Sent  Fiverr       ¥15,000   1.95
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
> gt
