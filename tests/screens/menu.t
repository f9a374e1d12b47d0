# Keys take at once; what is so already cannot be taken
$ add "Sarah Chen" --stage contacted
= 80x24
> gc m
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Contacted                             1.95
|
|
|
|                       ┌─ Move Sarah Chen to ──────────┐
|                       │ n  New Lead                   │
|                       │ c  Contacted      is here now │
|                       │ q  Qualified                  │
|                       │ p  Proposal Sent              │
|                       │ d  Deposit Paid               │
|                       │ a  Active Client              │
|                       │ w  Closed Won                 │
|                       │ l  Closed Lost                │
|                       └───────────────────────────────┘
|
|
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
style 8,31 dim
style 9,26 selected
> c
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Contacted                             1.95
|
|
|
|                       ┌─ Move Sarah Chen to ──────────┐
|                       │ n  New Lead                   │
|                       │ c  Contacted      is here now │
|                       │ q  Qualified                  │
|                       │ p  Proposal Sent              │
|                       │ d  Deposit Paid               │
|                       │ a  Active Client              │
|                       │ w  Closed Won                 │
|                       │ l  Closed Lost                │
|                       └───────────────────────────────┘
|
|
|
|
|
|
| that is so already
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
# Down and up pass it over
> k
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Contacted                             1.95
|
|
|
|                       ┌─ Move Sarah Chen to ──────────┐
|                       │ n  New Lead                   │
|                       │ c  Contacted      is here now │
|                       │ q  Qualified                  │
|                       │ p  Proposal Sent              │
|                       │ d  Deposit Paid               │
|                       │ a  Active Client              │
|                       │ w  Closed Won                 │
|                       │ l  Closed Lost                │
|                       └───────────────────────────────┘
|
|
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
style 7,26 selected
> k
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Contacted                             1.95
|
|
|
|                       ┌─ Move Sarah Chen to ──────────┐
|                       │ n  New Lead                   │
|                       │ c  Contacted      is here now │
|                       │ q  Qualified                  │
|                       │ p  Proposal Sent              │
|                       │ d  Deposit Paid               │
|                       │ a  Active Client              │
|                       │ w  Closed Won                 │
|                       │ l  Closed Lost                │
|                       └───────────────────────────────┘
|
|
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
> G
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Contacted                             1.95
|
|
|
|                       ┌─ Move Sarah Chen to ──────────┐
|                       │ n  New Lead                   │
|                       │ c  Contacted      is here now │
|                       │ q  Qualified                  │
|                       │ p  Proposal Sent              │
|                       │ d  Deposit Paid               │
|                       │ a  Active Client              │
|                       │ w  Closed Won                 │
|                       │ l  Closed Lost                │
|                       └───────────────────────────────┘
|
|
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
style 14,26 selected
> gg j
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Contacted                             1.95
|
|
|
|                       ┌─ Move Sarah Chen to ──────────┐
|                       │ n  New Lead                   │
|                       │ c  Contacted      is here now │
|                       │ q  Qualified                  │
|                       │ p  Proposal Sent              │
|                       │ d  Deposit Paid               │
|                       │ a  Active Client              │
|                       │ w  Closed Won                 │
|                       │ l  Closed Lost                │
|                       └───────────────────────────────┘
|
|
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
style 9,26 selected
# A choice is filtered by typing
> / pa
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Contacted                             1.95
|
|
|
|                       ┌─ Move Sarah Chen to ──────────┐
|                       │ d  Deposit Paid               │
|                       │                               │
|                       │                               │
|                       │                               │
|                       │                               │
|                       │                               │
|                       │                               │
|                       │                               │
|                       └─/pa                          ─┘
|
|
|
|
|
|
|
| Enter Take it  Esc All  Tab Next  Shift-Tab Previous  …                F1 Help
cursor 15,28
> Backspace r
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Contacted                             1.95
|
|
|
|                       ┌─ Move Sarah Chen to ──────────┐
|                       │ p  Proposal Sent              │
|                       │                               │
|                       │                               │
|                       │                               │
|                       │                               │
|                       │                               │
|                       │                               │
|                       │                               │
|                       └─/pr                          ─┘
|
|
|
|
|
|
|
| Enter Take it  Esc All  Tab Next  Shift-Tab Previous  …                F1 Help
cursor 15,28
> zzz
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Contacted                             1.95
|
|
|
|                       ┌─ Move Sarah Chen to ──────────┐
|                       │ nothing matches               │
|                       │                               │
|                       │                               │
|                       │                               │
|                       │                               │
|                       │                               │
|                       │                               │
|                       │                               │
|                       └─/przzz                       ─┘
|
|
|
|
|
|
|
| Enter Take it  Esc All  Tab Next  Shift-Tab Previous  …                F1 Help
cursor 15,31
> Esc
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Contacted                             1.95
|
|
|
|                       ┌─ Move Sarah Chen to ──────────┐
|                       │ n  New Lead                   │
|                       │ c  Contacted      is here now │
|                       │ q  Qualified                  │
|                       │ p  Proposal Sent              │
|                       │ d  Deposit Paid               │
|                       │ a  Active Client              │
|                       │ w  Closed Won                 │
|                       │ l  Closed Lost                │
|                       └───────────────────────────────┘
|
|
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
# Enter takes what is selected
> G k Enter
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Closed Won                            1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Sarah Chen: moved to Closed Won  rapport move 'Sarah Chen' won
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# Esc leaves
> u m Esc
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Contacted                             1.95
|
|
|
|
|
|
|
|
|
|
|
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
# A click takes, the wheel goes on
> m
@ wheel-down 9,30
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Contacted                             1.95
|
|
|
|                       ┌─ Move Sarah Chen to ──────────┐
|                       │ n  New Lead                   │
|                       │ c  Contacted      is here now │
|                       │ q  Qualified                  │
|                       │ p  Proposal Sent              │
|                       │ d  Deposit Paid               │
|                       │ a  Active Client              │
|                       │ w  Closed Won                 │
|                       │ l  Closed Lost                │
|                       └───────────────────────────────┘
|
|
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
style 10,26 selected
@ press 10,30
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
| Sarah Chen: moved to Proposal Sent  rapport move 'Sarah Chen' proposal
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# A click beside it does nothing
> m
@ press 2,2
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent                         1.95
|
|
|
|                       ┌─ Move Sarah Chen to ──────────┐
|                       │ n  New Lead                   │
|                       │ c  Contacted                  │
|                       │ q  Qualified                  │
|                       │ p  Proposal Sent  is here now │
|                       │ d  Deposit Paid               │
|                       │ a  Active Client              │
|                       │ w  Closed Won                 │
|                       │ l  Closed Lost                │
|                       └───────────────────────────────┘
|
|
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
> Esc
# Moving to lost asks why
> m l
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent                         1.95
|
|
|
|                       ┌─ Move Sarah Chen to ──────────┐
|                       │ n  New Lead                   │
|                       │ c  Contacted                  │
|                       │ q  Qualified                  │
|                       │ p  Proposal Sent  is here now │
|                       │ d  Deposit Paid               │
|                       │ a  Active Client              │
|                       │ w  Closed Won                 │
|                       │ l  Closed Lost                │
|                       └───────────────────────────────┘
|
|
|
|
|
| moving to Closed Lost needs a reason; why?
| Enter Do it  Esc Leave
|why?
cursor 23,5
> 'Too expensive' Enter
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Closed Lost                           1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Sarah Chen: moved to Closed Lost  rapport move --note 'Too expensive' 'Sarah …
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
> u m l Esc
| Contacts 1/1 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sarah Chen            Proposal Sent                         1.95
|
|
|
|                       ┌─ Move Sarah Chen to ──────────┐
|                       │ n  New Lead                   │
|                       │ c  Contacted                  │
|                       │ q  Qualified                  │
|                       │ p  Proposal Sent  is here now │
|                       │ d  Deposit Paid               │
|                       │ a  Active Client              │
|                       │ w  Closed Won                 │
|                       │ l  Closed Lost                │
|                       └───────────────────────────────┘
|
|
|
|
|
|
|
| Enter Take it  Esc Leave  j Down  k Up  / Filter  gg First  G Last  …  F1 Help
> Esc
= 40x10
> m
| Contacts 1/1 · by Name ▲    2026-02-11
| Na┌─ Move Sarah Chen to ──────────┐   ▸
| Sa│ q  Qualified                  │ent
|   │ p  Proposal Sent  is here now │
|   │ d  Deposit Paid               │
|   │ a  Active Client              │
|   │ w  Closed Won                 │
|   └─ 5 of 8 ──────────────────────┘
|
| Enter Take it  Esc Leave  …    F1 Help
> j j j j j
| Contacts 1/1 · by Name ▲    2026-02-11
| Na┌─ Move Sarah Chen to ──────────┐   ▸
| Sa│ p  Proposal Sent  is here now │ent
|   │ d  Deposit Paid               │
|   │ a  Active Client              │
|   │ w  Closed Won                 │
|   │ l  Closed Lost                │
|   └─ 8 of 8 ──────────────────────┘
|
| Enter Take it  Esc Leave  …    F1 Help
> / cl
| Contacts 1/1 · by Name ▲    2026-02-11
| Na┌─ Move Sarah Chen to ──────────┐   ▸
| Sa│ a  Active Client              │ent
|   │ w  Closed Won                 │
|   │ l  Closed Lost                │
|   │                               │
|   │                               │
|   └─/cl                          ─┘
|
| Enter Take it  Esc All  …      F1 Help
cursor 7,8
> Esc Esc
