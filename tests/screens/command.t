# A command is typed at the colon
$ add "Sarah Chen" --email sarah@example.com --platform fiverr --force
$ add "Sam Cole"
= 80x24
> g c : 'add "Ada Lovelace" --tag math' Enter
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Ada Lovelace          New Lead                              1.95
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
| Ada Lovelace: added in New Lead  rapport add 'Ada Lovelace' --tag math
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# What is wrong with it is told where it was typed
> : 'note sarah "asked for a price" --jsn' Enter
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Ada Lovelace          New Lead                              1.95
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
| there is no option '--jsn'; did you mean '--json'?
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:note sarah "asked for a price" --jsn
cursor 23,37
> Esc
# A name in front is no harm
> : 'rapport move "Sam Cole" contacted' Enter
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Ada Lovelace          New Lead                              1.95
| Sam Cole              Contacted                             1.95
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
| Sam Cole: moved to Contacted  rapport move 'Sam Cole' contacted
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# A contact that is not clear is asked for, and so is what is missing
> : 'move sa qualified' Enter
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Ada Lovelace          New Lead                              1.95
| Sam Cole              Contacted                             1.95
| Sarah Chen            New Lead       Fiverr                 1.95
|
|
|
|
|                         ┌─ 2 contacts match 'sa' ────┐
|                         │ Sam Cole    Contacted      │
|                         │ Sarah Chen  New Lead       │
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
|:move sa qualified
> Enter
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Ada Lovelace          New Lead                              1.95
| Sam Cole              Qualified                             1.95
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
| Sam Cole: moved to Qualified  rapport move 'Sam Cole' qualified
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
> : 'move sarah lost' Enter
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Ada Lovelace          New Lead                              1.95
| Sam Cole              Qualified                             1.95
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
| moving to Closed Lost needs a reason; why?
| Enter Do it  Esc Leave
|why?
cursor 23,5
> Esc
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Ada Lovelace          New Lead                              1.95
| Sam Cole              Qualified                             1.95
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
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:move sarah lost
cursor 23,16
> Enter 'Too dear' Enter
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Ada Lovelace          New Lead                              1.95
| Sam Cole              Qualified                             1.95
| Sarah Chen            Closed Lost    Fiverr                 1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Sarah Chen: moved to Closed Lost  rapport move --note 'Too dear' sarah lost
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# % is the selection
> : 'tag % vip' Enter
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Ada Lovelace          New Lead                              1.95
| Sam Cole              Qualified                             1.95
| Sarah Chen            Closed Lost    Fiverr                 1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Ada Lovelace: tagged vip  rapport tag 'Ada Lovelace' vip
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# What a command writes is a text to read
> : 'list --sort name --reverse' Enter
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Ada Lovelace          New Lead                              1.95
| Sam Cole              Qualified                             1.95
| Sarah Chen            Closed Lost    Fiverr                 1.95
|
|
|
|┌─ list --sort name --reverse ─────────────────────────────────────────────────┐
|│ NAME          STAGE      VALUE  SCORE  REVENUE  NEXT DUE                     │
|│ Sarah Chen    lost               1.95        0                               │
|│ Sam Cole      qualified          1.95        0                               │
|│ Ada Lovelace  new                1.95        0  2026-02-13                   │
|└──────────────────────────────────────────────────────────────────────────────┘
|
|
|
|
|
|
|
|
|
| q Back  / Search  n Next match  N Previous match  j Scroll  …           ? Help
> q
# A line is enough for one line
> : 'version' Enter
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Ada Lovelace          New Lead                              1.95
| Sam Cole              Qualified                             1.95
| Sarah Chen            Closed Lost    Fiverr                 1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| rapport 1.0.0
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# What would read from the keys is refused
> : 'note sarah -' Enter
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Ada Lovelace          New Lead                              1.95
| Sam Cole              Qualified                             1.95
| Sarah Chen            Closed Lost    Fiverr                 1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| nothing can be piped in here, so - has nothing to read; name a file, or leave
| it out and write
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:note sarah -
cursor 23,13
> Esc
# The demo has a book of its own
> : 'demo' Enter
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Ada Lovelace          New Lead                              1.95
| Sam Cole              Qualified                             1.95
| Sarah Chen            Closed Lost    Fiverr                 1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| the demo has a book of its own; start it from the shell
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:demo
cursor 23,5
> Esc
# The book is checked although it is open here
> : 'check' Enter
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Ada Lovelace          New Lead                              1.95
| Sam Cole              Qualified                             1.95
| Sarah Chen            Closed Lost    Fiverr                 1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| The book is sound: 6 records, 16 index entries, 160 KB
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
# A verb of the screen is as good as a command, and its beginning is enough
> : 'view 3' Enter
| Contacts 1/3 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Ada Lovelace          New Lead                              1.95
| Sam Cole              Qualified                             1.95
| Sarah Chen            Closed Lost    Fiverr                 1.95
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| no view 3 is saved yet; gs saves what is filtered
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
> : 'vie today' Enter
| Today · 0 overdue · 0 today · 1 this week                           2026-02-11
| This week 1
|  Fri Feb 13        Ada Lovelace        first reply
|
|
|
|
|
|
|
|
|
|
|
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
> : 'foobar' Enter
| Today · 0 overdue · 0 today · 1 this week                           2026-02-11
| This week 1
|  Fri Feb 13        Ada Lovelace        first reply
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| there is no command 'foobar'; see 'rapport help'
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:foobar
cursor 23,7
> Esc : 'q' Enter
| Today · 0 overdue · 0 today · 1 this week                           2026-02-11
| This week 1
|  Fri Feb 13        Ada Lovelace        first reply
|
|
|
|
|
|
|
|
|
|
|
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
wish quit
# A note without its text is written in the editor
$ add 'Ada Long'
= 60x10
> : 'note Ada' Enter
| Today · 0 overdue · 0 today · 2 this week       2026-02-11
| This week 2
|  Fri Feb 13   Ada Long       first reply
|  Fri Feb 13   Ada Lovelace   first reply
|
|
|
| 2 contacts match 'Ada'; say more of the name, or the id
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:note Ada
cursor 9,9
> Esc : 'note "Ada Long"' Enter
| Note for Ada Long                               2026-02-11
| What happened? Ctrl-s saves it in the book.
|
|
|
|
|
| line 1 of 1
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 1,1
> Esc : 'note %' Enter
| Note for Ada Lovelace                           2026-02-11
| What happened? Ctrl-s saves it in the book.
|
|
|
|
|
| line 1 of 1
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 1,1
> Esc : 'restore x' Enter
| Today · 0 overdue · 0 today · 2 this week       2026-02-11
| This week 2
|  Fri Feb 13   Ada Long       first reply
|  Fri Feb 13   Ada Lovelace   first reply
|
|
| this book is open; in a shell, `rapport --book FOLDER
| restore FILE` makes another one
| Enter Do it  Esc Leave  Tab Complete  Up Earlier
|:restore x
cursor 9,10
