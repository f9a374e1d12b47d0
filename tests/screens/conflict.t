# While a contact is edited another process changes it: the form says so and keeps what was typed
$ add "Sarah Chen" --company Acme --value 8000 --tag vip
= 80x24
> g c
> e Tab ' Ltd' Tab 'CEO'
$ edit "Sarah Chen" company="Acme KK" value=9000
| Edit Sarah Chen                                                     2026-02-11
|┌─ Edit Sarah Chen ────────────────────────────────────────────────────────────┐
|│   Name                  Sarah Chen                                           │
|│ * Company               Acme Ltd                                             │
|│ ▸ Title                 CEO                                                  │
|│   E-mail                                                                     │
|│   Phone                                                                      │
|│   Channel                                                                    │
|│   Platform                                                                   │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary                                                                    │
|│   Value                 ¥8,000                                               │
|│   Tags                  vip                                                  │
|│   Satisfaction                                                               │
|│   Response                                                                   │
|│   Referral                                                                   │
|│   Cadence                                                                    │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ Meanwhile changed by tester (edit).  What you type stays; saving shows both. │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 4,29
# Saving shows both changes: what only one made is decided, the rest is asked
> Ctrl-s
| Sarah Chen: two changes                                             2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead                     ¥9,000   1.95
|
|
|
|┌─ Sarah Chen was changed by tester: edit, 2026-02-11 09:00 UTC ───────────────┐
|│ ▸ Company                   before Acme                                      │
|│   which?                ( ) theirs Acme KK                                   │
|│                         ( ) yours  Acme Ltd                                  │
|│   Title                     before (nothing)                                 │
|│   only you              (x) yours  CEO                                       │
|│   Value                     before ¥8,000                                    │
|│   only they             (x) theirs ¥9,000                                    │
|│                                                                              │
|│ 1 field was changed by both: m keeps yours, t takes theirs.                  │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
| m Keep yours  t Take theirs  Enter Save  Esc Back to the form  j Down  F1 Help
style 8,5 overdue
# Enter saves nothing as long as something is open
> Enter
| Sarah Chen: two changes                                             2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead                     ¥9,000   1.95
|
|
|
|┌─ Sarah Chen was changed by tester: edit, 2026-02-11 09:00 UTC ───────────────┐
|│ ▸ Company                   before Acme                                      │
|│   which?                ( ) theirs Acme KK                                   │
|│                         ( ) yours  Acme Ltd                                  │
|│   Title                     before (nothing)                                 │
|│   only you              (x) yours  CEO                                       │
|│   Value                     before ¥8,000                                    │
|│   only they             (x) theirs ¥9,000                                    │
|│                                                                              │
|│ 1 field was changed by both: m keeps yours, t takes theirs.                  │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
| nothing is saved yet: m keeps yours here, t takes theirs
| m Keep yours  t Take theirs  Enter Save  Esc Back to the form  j Down  F1 Help
# Mine is one key
> m
| Sarah Chen: two changes                                             2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead                     ¥9,000   1.95
|
|
|
|┌─ Sarah Chen was changed by tester: edit, 2026-02-11 09:00 UTC ───────────────┐
|│ ▸ Company                   before Acme                                      │
|│                         ( ) theirs Acme KK                                   │
|│                         (x) yours  Acme Ltd                                  │
|│   Title                     before (nothing)                                 │
|│   only you              (x) yours  CEO                                       │
|│   Value                     before ¥8,000                                    │
|│   only they             (x) theirs ¥9,000                                    │
|│                                                                              │
|│ All is decided: Enter saves what is marked.                                  │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
| m Keep yours  t Take theirs  Enter Save  Esc Back to the form  j Down  F1 Help
# And so is theirs
> t
| Sarah Chen: two changes                                             2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead                     ¥9,000   1.95
|
|
|
|┌─ Sarah Chen was changed by tester: edit, 2026-02-11 09:00 UTC ───────────────┐
|│ ▸ Company                   before Acme                                      │
|│                         (x) theirs Acme KK                                   │
|│                         ( ) yours  Acme Ltd                                  │
|│   Title                     before (nothing)                                 │
|│   only you              (x) yours  CEO                                       │
|│   Value                     before ¥8,000                                    │
|│   only they             (x) theirs ¥9,000                                    │
|│                                                                              │
|│ All is decided: Enter saves what is marked.                                  │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
| m Keep yours  t Take theirs  Enter Save  Esc Back to the form  j Down  F1 Help
# Enter saves what was decided: the company is theirs, the title mine, the value theirs
> Enter
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead                     ¥9,000   1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Sarah Chen: title CEO  rapport edit 'Sarah Chen' title=CEO
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# A change that came while the screen was shown asks again
> e Tab Ctrl-u 'Mine'
$ edit "Sarah Chen" company="Theirs"
> Ctrl-s m
$ edit "Sarah Chen" company="Again"
| Sarah Chen: two changes                                             2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead                     ¥9,000   1.95
|
|
|
|
|
|┌─ Sarah Chen was changed by tester: edit, 2026-02-11 09:00 UTC ───────────────┐
|│ ▸ Company                   before Acme KK                                   │
|│   which?                ( ) theirs Again                                     │
|│                         ( ) yours  Mine                                      │
|│                                                                              │
|│ 1 field was changed by both: m keeps yours, t takes theirs.                  │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
|
| m Keep yours  t Take theirs  Enter Save  Esc Back to the form  j Down  F1 Help
# Esc goes back to the form with what was typed
> Esc
| Edit Sarah Chen                                                     2026-02-11
|┌─ Edit Sarah Chen ────────────────────────────────────────────────────────────┐
|│   Name                  Sarah Chen                                           │
|│ ▸ Company               Mine                                                 │
|│   Title                 CEO                                                  │
|│   E-mail                                                                     │
|│   Phone                                                                      │
|│   Channel                                                                    │
|│   Platform                                                                   │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary                                                                    │
|│   Value                 ¥9,000                                               │
|│   Tags                  vip                                                  │
|│   Satisfaction                                                               │
|│   Response                                                                   │
|│   Referral                                                                   │
|│   Cadence                                                                    │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ Meanwhile changed by tester (edit).  What you type stays; saving shows both. │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 3,30
# On 40 columns the screen is the same
= 40x10
> Ctrl-s
| Sarah Chen: two changes     2026-02-11
|┌─ Sarah Chen was changed by tester: …─┐
|│ ▸ Company         before Acme KK     │
|│   which?      ( ) theirs Again       │
|│               ( ) yours  Mine        │
|│                                      │
|│ 1 field was changed by both: m keep… │
|└──────────────────────────────────────┘
|
| m Keep yours  t Take theirs    F1 Help
> Down Up m
| Sarah Chen: two changes     2026-02-11
|┌─ Sarah Chen was changed by tester: …─┐
|│ ▸ Company         before Acme KK     │
|│               ( ) theirs Again       │
|│               (x) yours  Mine        │
|│                                      │
|│ All is decided: Enter saves what is… │
|└──────────────────────────────────────┘
|
| m Keep yours  t Take theirs    F1 Help
> Enter
= 80x24
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead                     ¥9,000   1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Sarah Chen: company Mine  rapport edit 'Sarah Chen' company=Mine
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# What both made the same is no question
> e Tab Ctrl-u 'Same' Tab ' of all'
$ edit "Sarah Chen" company=Same
> Ctrl-s
| Sarah Chen: two changes                                             2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead                     ¥9,000   1.95
|
|
|
|
|┌─ Sarah Chen was changed by tester: edit, 2026-02-11 09:00 UTC ───────────────┐
|│ ▸ Company                   before Mine                                      │
|│                         (x) theirs Same                                      │
|│                         ( ) yours  Same                                      │
|│   Title                     before CEO                                       │
|│   only you              (x) yours  CEO of all                                │
|│                                                                              │
|│ All is decided: Enter saves what is marked.                                  │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
| m Keep yours  t Take theirs  Enter Save  Esc Back to the form  j Down  F1 Help
> Ctrl-s
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead                     ¥9,000   1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Sarah Chen: title CEO of all  rapport edit 'Sarah Chen' 'title=CEO of all'
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# A conflict that is none of versions leaves the form as it is
$ add Bob --channel telegram:@bob
> e Tab Tab Tab Tab Tab 'telegram:@bob' Ctrl-s Esc
| Edit Sarah Chen                                                     2026-02-11
|┌─ Edit Sarah Chen ────────────────────────────────────────────────────────────┐
|│   Name                  Sarah Chen                                           │
|│   Company               Same                                                 │
|│   Title                 CEO of all                                           │
|│   E-mail                                                                     │
|│   Phone                                                                      │
|│ ▸ Channel               telegram:@bob                                        │
|│   Platform                                                                   │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary                                                                    │
|│   Value                 ¥9,000                                               │
|│   Tags                  vip                                                  │
|│   Satisfaction                                                               │
|│   Response                                                                   │
|│   Referral                                                                   │
|│   Cadence                                                                    │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ Addresses on other channels as name:address, such as telegram:@sarah; each … │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 7,39
> Esc t
# A contact that was taken out of the book meanwhile is told, too
$ add Ada
> g g e Tab 'x'
$ undo
| Edit Ada                                                            2026-02-11
|┌─ Edit Ada ───────────────────────────────────────────────────────────────────┐
|│   Name                  Ada                                                  │
|│ ▸ Company               x                                                    │
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
|│   Cadence                                                                    │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ Meanwhile the contact was taken out of the book.                             │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 3,27
> Ctrl-s
| Edit Ada                                                            2026-02-11
|┌─ Edit Ada ───────────────────────────────────────────────────────────────────┐
|│   Name                  Ada                                                  │
|│ ▸ Company               x                                                    │
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
|│   Cadence                                                                    │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ Meanwhile the contact was taken out of the book.                             │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 3,27
