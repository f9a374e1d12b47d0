[list] columns = value tags company
ascii
$ add "Ana Müller" --value 15000 --tag vip --company "Größe & Söhne"
$ add "Björk 👍🏽" --value 3 --tag gas
$ add "e̶̢̛v̷̨i̴l̸ z̶a̷l̸g̴o̵" --value 5
$ add "🇯🇵 flags ❤️ VS16" --value 6

# The configuration chooses the columns; without UTF-8 all is ASCII
= 80x24
> gc
| Contacts 1/4 - by Name ^                                            2026-02-11
| Name ^                               Value  Tags              Company
| Ana Muller                      JPY 15,000  #vip              Grosse & Sohne
| Bjork ??                             JPY 3  #gas
| evil zalgo                           JPY 5
| ?? flags ? VS16                      JPY 6
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  ...? Help
> o
| Contacts 1/4 - by Value v                                           2026-02-11
| Name                               Value v  Tags              Company
| Ana Muller                      JPY 15,000  #vip              Grosse & Sohne
| ?? flags ? VS16                      JPY 6
| evil zalgo                           JPY 5
| Bjork ??                             JPY 3  #gas
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
|
| Enter Open  i Note  / Filter  o Sort  a Add  L Move on  H Move back  ...? Help
