# A long text scrolls with the caret
$ add "Sarah Chen"
= 40x10
> I
< one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten
| Note for Sarah Chen         2026-02-11
| five
| six
| seven
| eight
| nine
| ten
| line 10 of 10
|
| Ctrl-s Save  Ctrl-g $EDITOR    F1 Help
cursor 6,4
> PageUp
| Note for Sarah Chen         2026-02-11
| five
| six
| seven
| eight
| nine
| ten
| line 6 of 10
|
| Ctrl-s Save  Ctrl-g $EDITOR    F1 Help
cursor 2,4
> PageUp PageUp
| Note for Sarah Chen         2026-02-11
| one
| two
| three
| four
| five
| six
| line 1 of 10
|
| Ctrl-s Save  Ctrl-g $EDITOR    F1 Help
cursor 1,4
> PageDown
| Note for Sarah Chen         2026-02-11
| one
| two
| three
| four
| five
| six
| line 5 of 10
|
| Ctrl-s Save  Ctrl-g $EDITOR    F1 Help
cursor 5,4
@ wheel-down 2,2
| Note for Sarah Chen         2026-02-11
| four
| five
| six
| seven
| eight
| nine
| line 8 of 10
|
| Ctrl-s Save  Ctrl-g $EDITOR    F1 Help
cursor 5,4
@ press 2,3
| Note for Sarah Chen         2026-02-11
| four
| five
| six
| seven
| eight
| nine
| line 5 of 10
|
| Ctrl-s Save  Ctrl-g $EDITOR    F1 Help
cursor 2,3
# Another size keeps the caret in sight
= 80x24
| Note for Sarah Chen                                                 2026-02-11
| four
| five
| six
| seven
| eight
| nine
| ten
|
|
|
|
|
|
|
|
|
|
|
|
|
| line 5 of 10
|
| Ctrl-s Save  Ctrl-g $EDITOR  Esc Leave, the draft is kept  …           F1 Help
cursor 2,3
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
= 40x10
| Note for Sarah Chen         2026-02-11
| four
| five
| six
| seven
| eight
| nine
| line 5 of 10
|
| Ctrl-s Save  Ctrl-g $EDITOR    F1 Help
cursor 2,3
# Control characters of a paste are left out, which is said; tabs and lines stay
> Ctrl-End Enter
< [31mred\nnext	tab
| Note for Sarah Chen         2026-02-11
| seven
| eight
| nine
| ten
| [31mred
| next    tab
| line 12 of 12
| 2 control characters of what was past…
| Ctrl-s Save  Ctrl-g $EDITOR    F1 Help
cursor 6,12
# q is a letter here
> q
| Note for Sarah Chen         2026-02-11
| seven
| eight
| nine
| ten
| [31mred
| next    tabq
| line 12 of 12
|
| Ctrl-s Save  Ctrl-g $EDITOR    F1 Help
cursor 6,13
