# Whose adding somebody undid is gone from the pane, and is not edited any more
$ add Anna --company Aal
= 60x12
> Enter Enter ' AB'
$ undo
| Contact · Summary                               2026-02-11
| This contact is not in the book any more
|
|
|
|
|
|
|
|
| Enter Do it  Esc Leave  Tab Complete
|Company of Anna: Aal AB
cursor 11,23
> Enter
| Contact · Summary                               2026-02-11
| This contact is not in the book any more
|
|
|
|
|
|
|
| the contact is not in the book any more
| Enter Do it  Esc Leave  Tab Complete
|Company of Anna: Aal AB
cursor 11,23
> Esc
| Contact · Summary                               2026-02-11
| This contact is not in the book any more
|
|
|
|
|
|
|
|
|
| i Note  t Follow up  Enter Edit the field  …        ? Help
# A note for somebody who is gone is refused, and kept
$ add Anna --company Aal
> q Enter i 'Wants a boat'
$ undo
> Enter
| Contact · Summary                               2026-02-11
| This contact is not in the book any more
|
|
|
|
|
|
|
| the contact is not in the book any more
| Enter Do it  Esc Leave  Ctrl-g Long note
|Note for Anna: Wants a boat
cursor 11,27
