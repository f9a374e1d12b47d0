# A new contact begins with its name
= 80x24
> g c
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
# What is needed is told when it is missing
> Ctrl-s
| New contact                                                         2026-02-11
|┌─ New contact ────────────────────────────────────────────────────────────────┐
|│ ▸ Name                                              ! this is needed         │
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
|│ Name has to be put right before this can be saved.                           │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 2,26
> 'Sarah Chen' Enter 'pro'
| New contact                                                         2026-02-11
|┌─ New contact ────────────────────────────────────────────────────────────────┐
|│ * Name                  Sarah Chen                                           │
|│ ▸ Stage                 pro                         → Proposal Sent          │
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
|│ The id of the stage in the pipeline; `move` changes it.                      │
|│ Ctrl-n  proposal                                                             │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 3,29
> Ctrl-n
| New contact                                                         2026-02-11
|┌─ New contact ────────────────────────────────────────────────────────────────┐
|│ * Name                  Sarah Chen                                           │
|│ ▸ Stage                 proposal                    → Proposal Sent          │
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
|│ The id of the stage in the pipeline; `move` changes it.                      │
|│ Ctrl-n  proposal                                                             │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 3,34
> Enter 'Acme'
> Ctrl-s
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent                         1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Sarah Chen: added in Proposal Sent  rapport add 'Sarah Chen' --stage proposal…
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# A stage that is none cannot be saved
> a 'Bob' Tab 'nowhere' Ctrl-s
| New contact                                                         2026-02-11
|┌─ New contact ────────────────────────────────────────────────────────────────┐
|│ * Name                  Bob                                                  │
|│ ▸ Stage                 nowhere                                              │
|│                         ! there is no stage 'nowhere'; the stages are new,   │
|│                         contacted, qualified, proposal, deposit, active,     │
|│                         won, lost                                            │
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
|├──────────────────────────────────────────────────────────────────────────────┤
|│ Stage has to be put right before this can be saved.                          │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 3,33
> Ctrl-u Ctrl-s
| Contacts 1/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Bob                   New Lead                              1.95
| Sarah Chen            Proposal Sent                         1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Bob: added in New Lead  rapport add Bob
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# A name that looks like an option, with a percent sign in it
> a '--name 50% off' Tab Tab '-x' Ctrl-s
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| --name 50% off        New Lead                              1.95
| Bob                   New Lead                              1.95
| Sarah Chen            Proposal Sent                         1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| --name 50% off: added in New Lead  rapport add --company -x '--' '--name 50% …
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# Hostile and wide texts keep the borders straight
> a '田中太郎 株式会社' Tab Tab 'محمد‮abc' Tab 'e͏̴̷̡̛ͫ' Tab '👩‍👩‍👧@x.jp' Tab '🇯🇵 090' 
| New contact                                                         2026-02-11
|┌─ New contact ────────────────────────────────────────────────────────────────┐
|│ * Name                  田中太郎 株式会社                                    │
|│   Stage                                                                      │
|│ * Company               محمد�abc                                             │
|│ * Title                 e̴̷̡̛                                                    │
|│ * E-mail                👩👩👧@x.jp                                          │
|│ ▸ Phone                 🇯🇵 090                                               │
|│                         ! '🇯🇵 090' is no number; 3 to 20 digits are expected │
|│   Channel                                                                    │
|│   Platform                                                                   │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary                                                                    │
|│   Value                                                                      │
|│   Tags                                                                       │
|│   Satisfaction                                                               │
|│   Response                                                                   │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ Phone numbers in any notation, the usual one first.                          │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 7,32
> Ctrl-s
| New contact                                                         2026-02-11
|┌─ New contact ────────────────────────────────────────────────────────────────┐
|│ * Name                  田中太郎 株式会社                                    │
|│   Stage                                                                      │
|│ * Company               محمد�abc                                             │
|│ * Title                 e̴̷̡̛                                                    │
|│ * E-mail                👩👩👧@x.jp                                          │
|│ ▸ Phone                 🇯🇵 090                                               │
|│                         ! '🇯🇵 090' is no number; 3 to 20 digits are expected │
|│   Channel                                                                    │
|│   Platform                                                                   │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary                                                                    │
|│   Value                                                                      │
|│   Tags                                                                       │
|│   Satisfaction                                                               │
|│   Response                                                                   │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ Phone has to be put right before this can be saved.                          │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 7,32
> Esc t
# What was typed outlives a hang-up
> a 'Grace Hopper' Tab Tab 'Navy'
hang up
> g c a
| New contact                                                         2026-02-11
|┌─ New contact ────────────────────────────────────────────────────────────────┐
|│ ▸ Name                  Grace Hopper                                         │
|│   Stage                                                                      │
|│ * Company               Navy                                                 │
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
|│ What was typed here the last time is taken up again.                         │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 2,38
wish quit
> Ctrl-s
| Contacts 3/4 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| --name 50% off        New Lead                              1.95
| Bob                   New Lead                              1.95
| Grace Hopper          New Lead                              1.95
| Sarah Chen            Proposal Sent                         1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Grace Hopper: added in New Lead  rapport add 'Grace Hopper' --company Navy
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# And is gone from the draft then
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
