# What happened: the type first, today, amounts in the base currency
$ add "Sarah Chen" --platform coconala
= 80x24
> g c
> c
| Log what happened with Sarah Chen                                   2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead       Coconala               1.95
|┌─ Log what happened with Sarah Chen ──────────────────────────────────────────┐
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
> 'deli' Ctrl-n Tab 'yest' Ctrl-n Tab '3000' Tab 'The export tool' Tab '4.75'
| Log what happened with Sarah Chen                                   2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead       Coconala               1.95
|┌─ Log what happened with Sarah Chen ──────────────────────────────────────────┐
|│ * Type       delivery                                                        │
|│              → Work was delivered: one order; its amount is revenue.         │
|│ * Date       yesterday                        → 2026-02-10 Tue, yesterday    │
|│ * Amount     3000                             → ¥3,000                       │
|│ * Notes      The export tool                                                 │
|│                                                                              │
|│                                                                              │
|│ ▸ Rating     4.75               ! 0 to 5 is expected, in halves, such as 4.5 │
|│   Direction                                                                  │
|│   Platform                                                                   │
|│   Fee                                                                        │
|│                                                                              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ 0 to 5 stars, halves allowed.                                                │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 11,19
> Backspace Backspace '5' Tab Ctrl-n Tab Ctrl-n Tab '$5'
| Log what happened with Sarah Chen                                   2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead       Coconala               1.95
|┌─ Log what happened with Sarah Chen ──────────────────────────────────────────┐
|│ * Type       delivery                                                        │
|│              → Work was delivered: one order; its amount is revenue.         │
|│ * Date       yesterday                        → 2026-02-10 Tue, yesterday    │
|│ * Amount     3000                             → ¥3,000                       │
|│ * Notes      The export tool                                                 │
|│                                                                              │
|│                                                                              │
|│ * Rating     4.5                                                             │
|│ * Direction  in                                                              │
|│ * Platform   coconala                         → Coconala                     │
|│ ▸ Fee        $5                      ! it has to be in JPY, as the amount is │
|│                                                                              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ What the platform kept, where that differs from its usual share.             │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 14,17
> Ctrl-u '660' Ctrl-s
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead       Coconala               3.65        ¥3,000
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Sarah Chen: logged delivery ¥3,000 on Feb 10  rapport log 'Sarah Chen' delive…
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# Without a type nothing can be logged
> c Tab Tab Tab 'Called.' Ctrl-s
| Log what happened with Sarah Chen                                   2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead       Coconala               3.65        ¥3,000
|┌─ Log what happened with Sarah Chen ──────────────────────────────────────────┐
|│ ▸ Type                                        ! this is needed               │
|│   Date       today                            → 2026-02-11 Wed, today        │
|│   Amount                                                                     │
|│ * Notes      Called.                                                         │
|│                                                                              │
|│                                                                              │
|│   Rating                                                                     │
|│   Direction                                                                  │
|│   Platform                                                                   │
|│   Fee                                                                        │
|│                                                                              │
|│                                                                              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ Type has to be put right before this can be saved.                           │
|│ Ctrl-n  inquiry · message · call · email · meeting · proposal · deposit …    │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 4,15
> 'c' Ctrl-n Ctrl-s y
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead       Coconala               3.65        ¥3,000
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Sarah Chen: logged call  rapport log --force 'Sarah Chen' call Called.
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# A follow-up: the day and what to do
> t
| Follow up with Sarah Chen                                           2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead       Coconala               3.65        ¥3,000
|
|
|
|┌─ Follow up with Sarah Chen ──────────────────────────────────────────────────┐
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
> 'fri' Tab 'Ask about the proposal'
| Follow up with Sarah Chen                                           2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead       Coconala               3.65        ¥3,000
|
|
|
|┌─ Follow up with Sarah Chen ──────────────────────────────────────────────────┐
|│ * When        fri                              → 2026-02-13 Fri, in 2 days   │
|│ ▸ What to do  Ask about the proposal                                         │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|│                                                                              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ What to do.                                                                  │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 8,38
style 7,49 dim
> Enter
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead       Coconala               3.65        ¥3,000
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Sarah Chen: follow-up on Feb 13  rapport follow 'Sarah Chen' fri 'Ask about t…
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# A day that is none
> t 'someday' Enter Enter
| Follow up with Sarah Chen                                           2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead       Coconala               3.65        ¥3,000
|
|
|
|┌─ Follow up with Sarah Chen ──────────────────────────────────────────────────┐
|│ ▸ When        someday                                                        │
|│               ! 'someday' is not a day; write it as 2026-02-10, today, fri,  │
|│               next fri, +5d, +1m or in 2 weeks                               │
|│   What to do                                                                 │
|│                                                                              │
|│                                                                              │
|├──────────────────────────────────────────────────────────────────────────────┤
|│ When has to be put right before this can be saved.                           │
|│                                                                              │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
| Ctrl-s Save  Esc Leave  Tab Next  Ctrl-n Complete  Alt-Enter New line  F1 Help
cursor 7,23
> Ctrl-u 'in 2 weeks' Ctrl-s
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead       Coconala               3.65        ¥3,000
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Sarah Chen: follow-up on Feb 25  rapport follow 'Sarah Chen' 'in 2 weeks'
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# A text with a percent sign, quotes and dashes is a text
> t '+1d' Tab '-10% "off" for %, it is fine' Ctrl-s
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            New Lead       Coconala               3.65        ¥3,000
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Sarah Chen: follow-up on Feb 12  rapport follow 'Sarah Chen' '--' +1d '-10% "…
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# The same at 200x50
= 200x50
> t 'fri'
| Follow up with Sarah Chen                                                                                                                                                                   2026-02-11
| Name ▲                            Stage          Platform       Value  Score       Revenue  Last contact  Next due      Quiet  Tags
| Sarah Chen                        New Lead       Coconala               3.65        ¥3,000  2026-02-11    in 1d            0d
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|                                                  ┌─ Follow up with Sarah Chen ──────────────────────────────────────────────────────────────────────┐
|                                                  │ ▸ When        fri                                        → 2026-02-13 Fri, in 2 days             │
|                                                  │   What to do                                                                                     │
|                                                  │                                                                                                  │
|                                                  │                                                                                                  │
|                                                  │                                                                                                  │
|                                                  │                                                                                                  │
|                                                  ├──────────────────────────────────────────────────────────────────────────────────────────────────┤
|                                                  │ Its day, or the day it is snoozed to.                                                            │
|                                                  │ Ctrl-n  today · tomorrow · yesterday · mon · tue · wed · thu · fri · sat · sun · +1d · +1w …     │
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
|
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
cursor 20,69
> Esc t
# And at 40x10
= 40x10
> c
| Log what happened with Sar… 2026-02-11
|┌─ Log what happened with Sar…─────────┐
|│ ▸ Type                               │
|│   Date       today                   │
|│              → 2026-02-11 Wed, today │
|│   Amount                             │
|│ Ctrl-n  inquiry · message · call …   │
|└─────────────────────────────── ▼ ────┘
|
| Ctrl-s Save  Esc Leave  …      F1 Help
cursor 2,15
> PageDown
| Log what happened with Sar… 2026-02-11
|┌─ Log what happened with Sar…── ▲ ────┐
|│   Rating                             │
|│   Direction                          │
|│   Platform                           │
|│ ▸ Fee                                │
|│ What the platform kept, where that … │
|└──────────────────────────────────────┘
|
| Ctrl-s Save  Esc Leave  …      F1 Help
cursor 5,15
