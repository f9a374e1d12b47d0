# The keys of a form that other tests do not press
$ add "Sarah Chen" --platform fiverr --value 15000 --tag vip --stage proposal --email sarah@example.com --force
$ add "Marcus Webb" --platform upwork --value 90000 --stage active
$ add "Aiko Tanaka" --platform coconala --value 250000 --tag vip
$ add "Dana Weiss" --stage contacted
$ add "Emil Berg" --stage qualified --platform fiverr
= 80x24
> a
# By words and characters, to the left
> 'Ann of Green Gables' Alt-b Ctrl-Left Ctrl-b Left 'X'
| New contact                                                         2026-02-11
|┌─ New contact ────────────────────────────────────────────────────────────────┐
|│ ▸ Name                  Ann oXf Green Gables                                 │
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
cursor 2,32
# By words and characters, to the right
> Ctrl-a Alt-f Ctrl-Right Ctrl-f Right 'Y'
| New contact                                                         2026-02-11
|┌─ New contact ────────────────────────────────────────────────────────────────┐
|│ ▸ Name                  Ann oXf GYreen Gables                                │
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
cursor 2,36
# Rubbed out on either side
> End Alt-Backspace Ctrl-w 'Z' Home Delete Ctrl-d
| New contact                                                         2026-02-11
|┌─ New contact ────────────────────────────────────────────────────────────────┐
|│ ▸ Name                  n oXf Z                                              │
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
# Rubbed out to the end and the beginning, taken back and put back
> Ctrl-e Ctrl-u 'One Two' Ctrl-a Alt-f Ctrl-k Alt-u Alt-r Ctrl-_ Ctrl-y
| New contact                                                         2026-02-11
|┌─ New contact ────────────────────────────────────────────────────────────────┐
|│ ▸ Name                  One                                                  │
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
cursor 2,29
# The last field and the first, and those beside
> PageDown PageUp Down Down Up Tab Shift-Tab
| New contact                                                         2026-02-11
|┌─ New contact ────────────────────────────────────────────────────────────────┐
|│ * Name                  One                                                  │
|│ ▸ Stage                                                                      │
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
|│ Ctrl-n  new · contacted · qualified · proposal · deposit · active · won …    │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 3,26
# Completed, and in another way
> Down Down Down Down 'f' Ctrl-n Ctrl-p
| New contact                                                         2026-02-11
|┌─ New contact ────────────────────────────────────────────────────────────────┐
|│ * Name                  One                                                  │
|│   Stage                                                                      │
|│   Company                                                                    │
|│   Title                                                                      │
|│   E-mail                                                                     │
|│ ▸ Phone                 f                                                    │
|│                         ! 'f' is no number; 3 to 20 digits are expected      │
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
cursor 7,27
# Its keys
> F1 'suspend'
| New contact                                                         2026-02-11
|┌─ N┌─ Keys: Form ────────────────────────────────────────────────────────┐────┐
|│ * │ Find: suspend                                                       │    │
|│   │ Form                                                                │    │
|│   │ Ctrl-z                 Suspend                   suspend            │    │
|│   │                                                                     │    │
|│   │                                                                     │    │
|│ ▸ │                                                                     │    │
|│   │                                                                     │    │
|│   │                                                                     │    │
|│   │                                                                     │    │
|│   │                                                                     │    │
|│   │                                                                     │    │
|│   │                                                                     │    │
|│   │                                                                     │    │
|│   │                                                                     │    │
|│   │                                                                     │    │
|│   │                                                                     │    │
|├───│                                                                     │────┤
|│ Ph│                                                                     │    │
|│   │                                                                     │    │
|└───└─────────────────────────────────────────────────────────────────────┘────┘
|
| Esc Back  Down Scroll  Up Scroll up  PageDown Page down  …             F1 Back
cursor 2,19
> Esc Esc
# Drawn anew, suspended
> Ctrl-l Ctrl-z
| New contact                                                         2026-02-11
|┌─ New contact ────────────────────────────────────────────────────────────────┐
|│ * Name                  One                                                  │
|│   Stage                                                                      │
|│   Company                                                                    │
|│   Title                                                                      │
|│   E-mail                                                                     │
|│ ▸ Phone                 f                                                    │
|│                         ! 'f' is no number; 3 to 20 digits are expected      │
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
cursor 7,27
wish redraw
wish suspend
