# The board opens
$ add "Sarah Chen"
= 80x10
| Board                                                               2026-02-11
|board
|
|
|
|
|
|
|
| L Move on  H Move back  za Fold column  w Other figure  Enter Open  …   ? Help
