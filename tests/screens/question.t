# A line that is no command but a question is answered
$ add "Sarah Chen" --email sarah@example.com --platform fiverr --force
$ add "Sam Cole"
= 80x24
> g c : 'Add note to Sarah Chen: called, she is in' Enter
| Contacts 1/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sam Cole              New Lead                              1.95
| Sarah Chen            New Lead       Fiverr                 1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Sarah Chen: noted  rapport note 'Sarah Chen' 'called, she is in'
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# A change in words is none of the command it begins like
> : 'add note to Sam Cole: asked for a price' Enter
| Contacts 1/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sam Cole              New Lead                              1.95
| Sarah Chen            New Lead       Fiverr                 1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Sam Cole: noted  rapport note 'Sam Cole' 'asked for a price'
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
> : 'Move Sarah Chen to Proposal Sent' Enter
| Contacts 1/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sam Cole              New Lead                              1.95
| Sarah Chen            Proposal Sent  Fiverr                 1.95
|
|
|
|
|
|
|
|
|
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
> : 'follow up with Sam in 5 days' Enter
| Contacts 1/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sam Cole              New Lead                              1.95
| Sarah Chen            Proposal Sent  Fiverr                 1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Sam Cole: follow-up on Feb 16  rapport follow Sam 2026-02-16
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# A reading answer opens as text, under the command that gave it
> : 'whats in my pipeline this week?' Enter
| Contacts 1/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sam Cole              New Lead                              1.95
| Sarah Chen            Proposal Sent  Fiverr                 1.95
|
|
|            ┌─ report pipeline ───────────────────────────────────┐
|            │ LABEL          CONTACTS  VALUE  WEIGHTED  MEAN DAYS │
|            │ New Lead              1      0         0       0.00 │
|            │ Contacted             0      0         0            │
|            │ Qualified             0      0         0            │
|            │ Proposal Sent         1      0         0       0.00 │
|            │ Deposit Paid          0      0         0            │
|            │ Active Client         0      0         0            │
|            │ Closed Won            0      0         0            │
|            │ Closed Lost           0      0         0            │
|            └─────────────────────────────────────────────────────┘
|
|
|
|
|
| rapport report pipeline
| q Back  / Search  n Next match  N Previous match  j Scroll  …           ? Help
> Esc : 'show me all active clients' Enter
| Contacts 1/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sam Cole              New Lead                              1.95
| Sarah Chen            Proposal Sent  Fiverr                 1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Nothing to list.  rapport list stage:active
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
> : 'How many contacts do I have?' Enter
| Contacts 1/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sam Cole              New Lead                              1.95
| Sarah Chen            Proposal Sent  Fiverr                 1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| 2  rapport list --count
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# With ask in front it is the same
> : 'ask Who is active?' Enter
| Contacts 1/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sam Cole              New Lead                              1.95
| Sarah Chen            Proposal Sent  Fiverr                 1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Nothing to list.  rapport list stage:active
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
> Esc : 'ask "Any overdue follow-ups?"' Enter
| Contacts 1/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sam Cole              New Lead                              1.95
| Sarah Chen            Proposal Sent  Fiverr                 1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Nothing to list.  rapport due --overdue
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# Who is meant is asked
> : 'Move S to won' Enter
| Contacts 1/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sam Cole              New Lead                              1.95
| Sarah Chen            Proposal Sent  Fiverr                 1.95
|
|
|
|
|
|                         ┌─ 2 contacts match 'S' ─────┐
|                         │ Sam Cole    New Lead       │
|                         │ Sarah Chen  Proposal Sent  │
|                         └────────────────────────────┘
|
|
|
|
|
|
|
|
|
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:Move S to won
> Esc Esc Esc
# A reason that is lacking is asked for
> : 'Move Sam to lost' Enter
| Contacts 1/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sam Cole              New Lead                              1.95
| Sarah Chen            Proposal Sent  Fiverr                 1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| moving to Closed Lost needs a reason; why?
| Enter Do it  Esc Leave
|why?
cursor 23,5
> Esc Esc Esc
# What is not understood tells what is
> : 'ask what is the meaning of life' Enter
| Contacts 1/2 · by Name ▲                                            2026-02-11
|┌─ Not understood ─────────────────────────────────────────────────────────────┐
|│ 'what is the meaning of life' is not understood; what can be asked is:       │
|│   Who do I need to follow up with today?                                     │
|│   Any overdue follow-ups?                                                    │
|│   Who needs a follow-up this week?                                           │
|│   What should I do today?                                                    │
|│   What's in my pipeline this week?                                           │
|│   What happened with NAME?                                                   │
|│   Show me all contacts                                                       │
|│   Show me all active clients                                                 │
|│   Show me my Fiverr clients                                                  │
|│   Which clients are tagged vip?                                              │
|│   How many contacts do I have?                                               │
|│   How many active clients do I have?                                         │
|│   How many new leads this week?                                              │
|│   How many new leads this month?                                             │
|│   Who are my best clients?                                                   │
|│   Who are my top 5 clients?                                                  │
|│   Who paid the most?                                                         │
|│   What are my biggest deals?                                                 │
|└───────────────────────────────────────────────────────────────────── 1-19/52 ┘
|
| q Back  / Search  n Next match  N Previous match  j Scroll  …           ? Help
> Esc Esc
# Deleting is for good, so the name must be typed
> : 'Delete Sam Cole from the CRM' Enter
| Contacts 1/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sam Cole              New Lead                              1.95
| Sarah Chen            Proposal Sent  Fiverr                 1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Everything about Sam Cole goes for good, with 1 interaction, 1 follow-up and …
| Enter Do it  Esc Leave
|type the name to erase it:
cursor 23,27
> Esc Esc
# In Japanese and Chinese
> : 'Samさんを提案済みに移動してください' Enter
| Contacts 1/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sam Cole              Proposal Sent                         1.95
| Sarah Chen            Proposal Sent  Fiverr                 1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Sam Cole: moved to Proposal Sent  rapport move Sam proposal
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
> : '我有多少联系人？' Enter
| Contacts 1/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sam Cole              Proposal Sent                         1.95
| Sarah Chen            Proposal Sent  Fiverr                 1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| 2  rapport list --count
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# A command is one
> : 'ask' Enter
| Contacts 1/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sam Cole              Proposal Sent                         1.95
| Sarah Chen            Proposal Sent  Fiverr                 1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| QUESTION is missing; usage: rapport ask QUESTION [--note TEXT] [--apply]
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:ask
cursor 23,4
> Esc Esc : 'add Sue Ray' Enter
| Contacts 3/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Sam Cole              Proposal Sent                         1.95
| Sarah Chen            Proposal Sent  Fiverr                 1.95
| Sue Ray               New Lead                              1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Sue Ray: added in New Lead  rapport add Sue Ray
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
