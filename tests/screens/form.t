# A form has what can be edited, with what is there
$ add "Sarah Chen" --company Acme --value 8000 --tag vip --tag gas --email sarah@example.com --summary "Wants a tool that exports.  And another thing, which is quite a long wish to have." --response-speed fast
$ add "Bob"
= 80x24
> g c
> j e
| Edit Sarah Chen                                                     2026-02-11
|┌─ Edit Sarah Chen ────────────────────────────────────────────────────────────┐
|│ ▸ Name                  Sarah Chen                                           │
|│   Company               Acme                                                 │
|│   Title                                                                      │
|│   E-mail                sarah@example.com                                    │
|│   Phone                                                                      │
|│   Channel                                                                    │
|│   Platform                                                                   │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary               Wants a tool that exports.  And another thing, which │
|│                         is quite a long wish to have.                        │
|│   Value                 ¥8,000                                               │
|│   Tags                  gas, vip                                             │
|│   Satisfaction                                                               │
|│   Response              fast                                                 │
|│   Referral                                                                   │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ What the person or company is called; the only field a contact must have.    │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 2,36
style 2,2 here
# Nothing typed, nothing asked
> Esc
| Contacts 2/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Bob                   New Lead                              1.95
| Sarah Chen            New Lead                     ¥8,000   2.55
|
|
|
|
|
|
|
|
|
|
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
# What is wrong is said beside or below it, with what is accepted
> e Tab ' Ltd' Tab Tab ', foo'
| Edit Sarah Chen                                                     2026-02-11
|┌─ Edit Sarah Chen ────────────────────────────────────────────────────────────┐
|│   Name                  Sarah Chen                                           │
|│ * Company               Acme Ltd                                             │
|│   Title                                                                      │
|│ ▸ E-mail                sarah@example.com, foo                               │
|│                         ! 'foo' is no address; one such as sarah@example.com │
|│                         is expected                                          │
|│   Phone                                                                      │
|│   Channel                                                                    │
|│   Platform                                                                   │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary               Wants a tool that exports.  And another thing, which │
|│                         is quite a long wish to have.                        │
|│   Value                 ¥8,000                                               │
|│   Tags                  gas, vip                                             │
|│   Satisfaction                                                               │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ E-mail addresses, the usual one first.                                       │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 5,48
style 5,26 wrong
# It cannot be saved so; the first that is wrong gets the keys
> PageDown Ctrl-s
| Edit Sarah Chen                                                     2026-02-11
|┌─ Edit Sarah Chen ───────────────────────────────────────────────────── ▲ ────┐
|│ ▸ E-mail                sarah@example.com, foo                               │
|│                         ! 'foo' is no address; one such as sarah@example.com │
|│                         is expected                                          │
|│   Phone                                                                      │
|│   Channel                                                                    │
|│   Platform                                                                   │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary               Wants a tool that exports.  And another thing, which │
|│                         is quite a long wish to have.                        │
|│   Value                 ¥8,000                                               │
|│   Tags                  gas, vip                                             │
|│   Satisfaction                                                               │
|│   Response              fast                                                 │
|│   Referral                                                                   │
|│   Cadence                                                                    │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ E-mail has to be put right before this can be saved.                         │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 2,48
# Leaving asks what to do with what was typed
> Esc
| Contacts 2/2 · by Name ▲                                            2026-02-11
|┌─ Edit Sarah Chen ───────────────────────────────────────────────────── ▲ ────┐
|│ ▸ E-mail                sarah@example.com, foo                               │
|│                         ! 'foo' is no address; one such as sarah@example.com │
|│                         is expected                                          │
|│   Phone                                                                      │
|│   Channel                                                                    │
|│   Platform                                                                   │
|│   Platform id                                                                │
|│   Source       ┌─ What you typed is not saved ─────────────┐                 │
|│   Summary      │ b  Back to typing                         │her thing, which │
|│                │ s  Save                                   │                 │
|│   Value        │ t  Throw it away   what was typed is lost │                 │
|│   Tags         └───────────────────────────────────────────┘                 │
|│   Satisfaction                                                               │
|│   Response              fast                                                 │
|│   Referral                                                                   │
|│   Cadence                                                                    │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ E-mail has to be put right before this can be saved.                         │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
# Esc and b go on typing
> Esc
> Esc b
| Edit Sarah Chen                                                     2026-02-11
|┌─ Edit Sarah Chen ───────────────────────────────────────────────────── ▲ ────┐
|│ ▸ E-mail                sarah@example.com, foo                               │
|│                         ! 'foo' is no address; one such as sarah@example.com │
|│                         is expected                                          │
|│   Phone                                                                      │
|│   Channel                                                                    │
|│   Platform                                                                   │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary               Wants a tool that exports.  And another thing, which │
|│                         is quite a long wish to have.                        │
|│   Value                 ¥8,000                                               │
|│   Tags                  gas, vip                                             │
|│   Satisfaction                                                               │
|│   Response              fast                                                 │
|│   Referral                                                                   │
|│   Cadence                                                                    │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ E-mail has to be put right before this can be saved.                         │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 2,48
# What is meant is shown: money, days; words of a list go on
> Backspace Backspace Backspace Backspace Backspace
> Tab Tab Tab Ctrl-n Ctrl-n
| Edit Sarah Chen                                                     2026-02-11
|┌─ Edit Sarah Chen ───────────────────────────────────────────────────── ▲ ────┐
|│   E-mail                sarah@example.com                                    │
|│   Phone                                                                      │
|│   Channel                                                                    │
|│ ▸ Platform              fiverr                      → Fiverr                 │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary               Wants a tool that exports.  And another thing, which │
|│                         is quite a long wish to have.                        │
|│   Value                 ¥8,000                                               │
|│   Tags                  gas, vip                                             │
|│   Satisfaction                                                               │
|│   Response              fast                                                 │
|│   Referral                                                                   │
|│   Cadence                                                                    │
|│   First contact         2026-02-11                                           │
|│   Notes                                                                      │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ Where business with the contact takes place: coconala, fiverr, upwork, dire… │
|│ Ctrl-n  coconala · fiverr · upwork · direct                                  │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 5,32
> Tab Tab Tab Tab Ctrl-u '12,345.678'
| Edit Sarah Chen                                                     2026-02-11
|┌─ Edit Sarah Chen ───────────────────────────────────────────────────── ▲ ────┐
|│   E-mail                sarah@example.com                                    │
|│   Phone                                                                      │
|│   Channel                                                                    │
|│ * Platform              fiverr                      → Fiverr                 │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary               Wants a tool that exports.  And another thing, which │
|│                         is quite a long wish to have.                        │
|│ ▸ Value                 12,345.678                                           │
|│                         ! '12,345.678': a point before three digits may part │
|│                         thousands; write 3000 or 3,000, or fewer decimals    │
|│   Tags                  gas, vip                                             │
|│   Satisfaction                                                               │
|│   Response              fast                                                 │
|│   Referral                                                                   │
|│   Cadence                                                                    │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ What the deal may bring.                                                     │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 10,36
> Ctrl-u '$1234.5'
> Tab ', re'
| Edit Sarah Chen                                                     2026-02-11
|┌─ Edit Sarah Chen ───────────────────────────────────────────────────── ▲ ────┐
|│   E-mail                sarah@example.com                                    │
|│   Phone                                                                      │
|│   Channel                                                                    │
|│ * Platform              fiverr                      → Fiverr                 │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary               Wants a tool that exports.  And another thing, which │
|│                         is quite a long wish to have.                        │
|│ * Value                 $1234.5                     → $1,234.50              │
|│ ▸ Tags                  gas, vip, re                                         │
|│   Satisfaction                                                               │
|│   Response              fast                                                 │
|│   Referral                                                                   │
|│   Cadence                                                                    │
|│   First contact         2026-02-11                                           │
|│   Notes                                                                      │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ Words of your own, in lower case.                                            │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 11,38
> Tab Ctrl-n Tab Ctrl-n Ctrl-p
> Down Down '30' Tab Ctrl-u 'yesterday'
| Edit Sarah Chen                                                     2026-02-11
|┌─ Edit Sarah Chen ───────────────────────────────────────────────────── ▲ ────┐
|│   Phone                                                                      │
|│   Channel                                                                    │
|│ * Platform              fiverr                      → Fiverr                 │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary               Wants a tool that exports.  And another thing, which │
|│                         is quite a long wish to have.                        │
|│ * Value                 $1234.5                     → $1,234.50              │
|│ * Tags                  gas, vip, re                                         │
|│ * Satisfaction          high                                                 │
|│   Response              fast                                                 │
|│   Referral                                                                   │
|│ * Cadence               30                                                   │
|│ ▸ First contact         yesterday                → 2026-02-10 Tue, yesterday │
|│   Notes                                                                      │
|│   Opening revenue                                                            │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ The day you first heard of each other.                                       │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 15,35
# Shift-Tab goes back, Up and Down go from input to input
> Shift-Tab Shift-Tab Up Up Down
| Edit Sarah Chen                                                     2026-02-11
|┌─ Edit Sarah Chen ───────────────────────────────────────────────────── ▲ ────┐
|│   Phone                                                                      │
|│   Channel                                                                    │
|│ * Platform              fiverr                      → Fiverr                 │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary               Wants a tool that exports.  And another thing, which │
|│                         is quite a long wish to have.                        │
|│ * Value                 $1234.5                     → $1,234.50              │
|│ * Tags                  gas, vip, re                                         │
|│ * Satisfaction          high                                                 │
|│ ▸ Response              fast                                                 │
|│   Referral                                                                   │
|│ * Cadence               30                                                   │
|│ * First contact         yesterday                → 2026-02-10 Tue, yesterday │
|│   Notes                                                                      │
|│   Opening revenue                                                            │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ How quickly the contact answers.                                             │
|│ Ctrl-n  slow · normal · fast                                                 │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 12,30
# Saved with what was changed and nothing else
> Ctrl-s
| Contacts 2/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Bob                   New Lead                              1.95
| Sarah Chen            New Lead       Fiverr     $1,234.50   3.15
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Fiverr's terms forbid contact and payment outside of it; the ways around it t…
| rapport edit 'Sarah Chen' 'company=Acme Ltd' platform=fiverr 'value=$1234.5' …
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# What goes wrong with the whole is told where it belongs
> e Ctrl-u
> Ctrl-s
| Edit Sarah Chen                                                     2026-02-11
|┌─ Edit Sarah Chen ────────────────────────────────────────────────────────────┐
|│ ▸ Name                                              ! this is needed         │
|│   Company               Acme Ltd                                             │
|│   Title                                                                      │
|│   E-mail                sarah@example.com                                    │
|│   Phone                                                                      │
|│   Channel                                                                    │
|│   Platform              fiverr                                               │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary               Wants a tool that exports.  And another thing, which │
|│                         is quite a long wish to have.                        │
|│   Value                 $1,234.50                                            │
|│   Tags                  gas, re, vip                                         │
|│   Satisfaction          high                                                 │
|│   Response              fast                                                 │
|│   Referral                                                                   │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ Name has to be put right before this can be saved.                           │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 2,26
> Esc t
# Prose has lines of its own, wrapped, with the caret moving in them
> e PageDown Up Up
> 'A first line.' Alt-Enter 'And a second one that is so long that it has to go on in a third.'
| Edit Sarah Chen                                                     2026-02-11
|┌─ Edit Sarah Chen ───────────────────────────────────────────────────── ▲ ────┐
|│   Channel                                                                    │
|│   Platform              fiverr                                               │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary               Wants a tool that exports.  And another thing, which │
|│                         is quite a long wish to have.                        │
|│   Value                 $1,234.50                                            │
|│   Tags                  gas, re, vip                                         │
|│   Satisfaction          high                                                 │
|│   Response              fast                                                 │
|│   Referral                                                                   │
|│   Cadence               30                                                   │
|│   First contact         2026-02-10                                           │
|│ ▸ Notes                 A first line.                                        │
|│                         And a second one that is so long that it has to go   │
|│                         on in a third.                                       │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ The standing remark; what happened belongs in the timeline.                  │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 17,40
> Up Up Home 'Well: ' Down Down Down
| Edit Sarah Chen                                                     2026-02-11
|┌─ Edit Sarah Chen ───────────────────────────────────────────────────── ▲ ────┐
|│   Channel                                                                    │
|│   Platform              fiverr                                               │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary               Wants a tool that exports.  And another thing, which │
|│                         is quite a long wish to have.                        │
|│   Value                 $1,234.50                                            │
|│   Tags                  gas, re, vip                                         │
|│   Satisfaction          high                                                 │
|│   Response              fast                                                 │
|│   Referral                                                                   │
|│   Cadence               30                                                   │
|│   First contact         2026-02-10                                           │
|│ * Notes                 Well: A first line.                                  │
|│                         And a second one that is so long that it has to go   │
|│ ▸ Opening revenue                                                            │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ What the contact brought before its timeline begins.                         │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 17,26
# A paste is text, its lines stay lines in prose and become spaces elsewhere
> Up
< \nqQ:!
> PageUp
< Ms\n
| Edit Sarah Chen                                                     2026-02-11
|┌─ Edit Sarah Chen ────────────────────────────────────────────────────────────┐
|│ ▸ Name                  Sarah ChenMs                                         │
|│   Company               Acme Ltd                                             │
|│   Title                                                                      │
|│   E-mail                sarah@example.com                                    │
|│   Phone                                                                      │
|│   Channel                                                                    │
|│   Platform              fiverr                                               │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary               Wants a tool that exports.  And another thing, which │
|│                         is quite a long wish to have.                        │
|│   Value                 $1,234.50                                            │
|│   Tags                  gas, re, vip                                         │
|│   Satisfaction          high                                                 │
|│   Response              fast                                                 │
|│   Referral                                                                   │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ What the person or company is called; the only field a contact must have.    │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 2,39
> Esc s
| Contacts 2/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Bob                   New Lead                              1.95
| Sarah ChenMs          New Lead       Fiverr     $1,234.50   3.15
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Sarah Chen: name Sarah ChenMs, notes Well: A first line. And a second one th…
| rapport edit 'Sarah Chen' 'name=Sarah ChenMs' 'notes=Well: A first line. And …
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# The mouse chooses an input
> e
@ press 8,30
| Edit Sarah ChenMs                                                   2026-02-11
|┌─ Edit Sarah ChenMs ──────────────────────────────────────────────────────────┐
|│   Name                  Sarah ChenMs                                         │
|│   Company               Acme Ltd                                             │
|│   Title                                                                      │
|│   E-mail                sarah@example.com                                    │
|│   Phone                                                                      │
|│   Channel                                                                    │
|│ ▸ Platform              fiverr                                               │
|│   Platform id                                                                │
|│   Source                                                                     │
|│   Summary               Wants a tool that exports.  And another thing, which │
|│                         is quite a long wish to have.                        │
|│   Value                 $1,234.50                                            │
|│   Tags                  gas, re, vip                                         │
|│   Satisfaction          high                                                 │
|│   Response              fast                                                 │
|│   Referral                                                                   │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ Where business with the contact takes place: coconala, fiverr, upwork, dire… │
|│ Ctrl-n  coconala · fiverr · upwork · direct                                  │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 8,32
@ wheel-down 8,30
| Edit Sarah ChenMs                                                   2026-02-11
|┌─ Edit Sarah ChenMs ──────────────────────────────────────────────────────────┐
|│   Name                  Sarah ChenMs                                         │
|│   Company               Acme Ltd                                             │
|│   Title                                                                      │
|│   E-mail                sarah@example.com                                    │
|│   Phone                                                                      │
|│   Channel                                                                    │
|│   Platform              fiverr                                               │
|│ ▸ Platform id                                                                │
|│   Source                                                                     │
|│   Summary               Wants a tool that exports.  And another thing, which │
|│                         is quite a long wish to have.                        │
|│   Value                 $1,234.50                                            │
|│   Tags                  gas, re, vip                                         │
|│   Satisfaction          high                                                 │
|│   Response              fast                                                 │
|│   Referral                                                                   │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ What the platform knows the contact by.                                      │
|│                                                                              │
|└─────────────────────────────────────────────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 9,26
> Esc
# 40 columns and 10 rows
> e Tab
= 40x10
| Edit Sarah ChenMs           2026-02-11
|┌─ Edit Sarah ChenMs ──────────────────┐
|│   Name         Sarah ChenMs          │
|│ ▸ Company      Acme Ltd              │
|│   Title                              │
|│   E-mail       sarah@example.com     │
|│ Whom the person works for.           │
|└─────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  …      F1 Help
cursor 3,25
> PageDown
| Edit Sarah ChenMs           2026-02-11
|┌─ Edit Sarah ChenMs ─────────── ▲ ────┐
|│   Notes        Well: A first line.   │
|│                And a second one that │
|│   Opening re…                        │
|│ ▸ Opening in…                        │
|│ How much happened before its timeli… │
|└──────────────────────────────────────┘
|
| Ctrl-s Save  Esc Leave  …      F1 Help
cursor 5,17
> Esc
# Too small for anything
> e
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
# 200 columns and 50 rows
= 200x50
> 'x'
| Edit Sarah ChenMs                                                                                                                                                                           2026-02-11
| Name ▲                            Stage          Platform       Value  Score       Revenue  Last contact  Next due      Quiet  Tags
| Bob                               New Lead                              1.95                              in 2d            0d
| Sarah ChenMs                      New Lead       Fiverr     $1,234.50   3.15                              in 2d            0d  #gas #re #vip
|
|
|
|
|
|                                                  ┌─ Edit Sarah ChenMs ──────────────────────────────────────────────────────────────────────────────┐
|                                                  │ ▸ Name                  Sarah ChenMsx                                                            │
|                                                  │   Company               Acme Ltd                                                                 │
|                                                  │   Title                                                                                          │
|                                                  │   E-mail                sarah@example.com                                                        │
|                                                  │   Phone                                                                                          │
|                                                  │   Channel                                                                                        │
|                                                  │   Platform              fiverr                                                                   │
|                                                  │   Platform id                                                                                    │
|                                                  │   Source                                                                                         │
|                                                  │   Summary               Wants a tool that exports.  And another thing, which is quite a long     │
|                                                  │                         wish to have.                                                            │
|                                                  │   Value                 $1,234.50                                                                │
|                                                  │   Tags                  gas, re, vip                                                             │
|                                                  │   Satisfaction          high                                                                     │
|                                                  │   Response              fast                                                                     │
|                                                  │   Referral                                                                                       │
|                                                  │   Cadence               30                                                                       │
|                                                  │   First contact         2026-02-10                                                               │
|                                                  │   Notes                 Well: A first line.                                                      │
|                                                  │                         And a second one that is so long that it has to go on in                 │
|                                                  │   Opening revenue                                                                                │
|                                                  │   Opening interactions                                                                           │
|                                                  │                                                                                                  │
|                                                  │                                                                                                  │
|                                                  │                                                                                                  │
|                                                  │                                                                                                  │
|                                                  ├──────────────────────────────────────────────────────────────────────────────────────────────────┤
|                                                  │ What the person or company is called; the only field a contact must have.                        │
|                                                  │                                                                                                  │
|                                                  └──────────────────────────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
|
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  Enter Next; save on the last  Shift-Tab Previous  Ctrl-p Complete in another way  Down Down  Up Up  PageUp First  …     F1 Help
cursor 10,89
> Ctrl-s
| Contacts 2/2 · by Name ▲                                                                                                                                                                    2026-02-11
| Name ▲                            Stage          Platform       Value  Score       Revenue  Last contact  Next due      Quiet  Tags
| Bob                               New Lead                              1.95                              in 2d            0d
| Sarah ChenMsx                     New Lead       Fiverr     $1,234.50   3.15                              in 2d            0d  #gas #re #vip
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Sarah ChenMs: name Sarah ChenMsx  rapport edit 'Sarah ChenMs' 'name=Sarah ChenMsx'
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  u Undo  q Back  : Command  m Move to a stage  c Log  t Follow up  x Done  s Snooze  e Edit  I Long note  # Tags  …         ? Help
