# A list that was left shows what matches when it is shown again, not what did before
$ add "Sarah Chen"
$ add Bob
= 80x10
> g c
> g b
> / 'nobody' Enter
> g c
| Contacts 0 · by Name ▲ · nobody                                     2026-02-11
|
| Nobody matches the filter: Esc takes it away.
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
> Esc
| Contacts 2/2 · by Name ▲                                            2026-02-11
| Name ▲                Stage          Platform       Value  Score       Revenue▸
| Bob                   New Lead                              1.95
| Sarah Chen            New Lead                              1.95
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  …  ? Help
