# Words, left and right
$ add "Sarah Chen"
= 60x12
> I 'one two, 日本語とカナ three' Ctrl-Left
| Note for Sarah Chen                             2026-02-11
| one two, 日本語とカナ three
|
|
|
|
|
|
|
| line 1 of 1
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 1,23
> Ctrl-Left Ctrl-Left
| Note for Sarah Chen                             2026-02-11
| one two, 日本語とカナ three
|
|
|
|
|
|
|
| line 1 of 1
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 1,16
> Ctrl-Left Ctrl-Left
| Note for Sarah Chen                             2026-02-11
| one two, 日本語とカナ three
|
|
|
|
|
|
|
| line 1 of 1
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 1,8
> Alt-Left Alt-b
| Note for Sarah Chen                             2026-02-11
| one two, 日本語とカナ three
|
|
|
|
|
|
|
| line 1 of 1
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 1,1
> Ctrl-Right
| Note for Sarah Chen                             2026-02-11
| one two, 日本語とカナ three
|
|
|
|
|
|
|
| line 1 of 1
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 1,4
> Alt-Right Alt-f
| Note for Sarah Chen                             2026-02-11
| one two, 日本語とカナ three
|
|
|
|
|
|
|
| line 1 of 1
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 1,9
# Beginning and end of the line, of the text
> End
| Note for Sarah Chen                             2026-02-11
| one two, 日本語とカナ three
|
|
|
|
|
|
|
| line 1 of 1
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 1,28
> Enter 'second' Home
| Note for Sarah Chen                             2026-02-11
| one two, 日本語とカナ three
| second
|
|
|
|
|
|
| line 2 of 2
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 2,1
> Ctrl-Home
| Note for Sarah Chen                             2026-02-11
| one two, 日本語とカナ three
| second
|
|
|
|
|
|
| line 1 of 2
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 1,1
> Ctrl-End
| Note for Sarah Chen                             2026-02-11
| one two, 日本語とカナ three
| second
|
|
|
|
|
|
| line 2 of 2
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 2,7
> Ctrl-a Ctrl-f Ctrl-b Ctrl-e Left Right Ctrl-p Ctrl-n Alt-< Alt->
| Note for Sarah Chen                             2026-02-11
| one two, 日本語とカナ three
| second
|
|
|
|
|
|
| line 2 of 2
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 2,7
# What is rubbed out, and undone word by word
> Backspace Ctrl-w
| Note for Sarah Chen                             2026-02-11
| one two, 日本語とカナ three
|
|
|
|
|
|
|
| line 2 of 2
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 2,1
> Ctrl-_
| Note for Sarah Chen                             2026-02-11
| one two, 日本語とカナ three
| second
|
|
|
|
|
|
| line 2 of 2
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 2,7
> Alt-u
| Note for Sarah Chen                             2026-02-11
| one two, 日本語とカナ three
|
|
|
|
|
|
|
| line 2 of 2
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 2,1
> Ctrl-y
| Note for Sarah Chen                             2026-02-11
| one two, 日本語とカナ three
| second
|
|
|
|
|
|
| line 2 of 2
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 2,7
> Alt-r
| Note for Sarah Chen                             2026-02-11
| one two, 日本語とカナ three
|
|
|
|
|
|
|
| line 2 of 2
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 2,1
> Home Ctrl-k
| Note for Sarah Chen                             2026-02-11
| one two, 日本語とカナ three
|
|
|
|
|
|
|
| line 2 of 2
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 2,1
> Ctrl-_ End Ctrl-u
| Note for Sarah Chen                             2026-02-11
| one two, 日本語とカナ three
|
|
|
|
|
|
|
| line 2 of 2
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 2,1
> Ctrl-_ Ctrl-Home Delete Ctrl-d
| Note for Sarah Chen                             2026-02-11
| e two, 日本語とカナ three
| second
|
|
|
|
|
|
| line 1 of 2
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 1,1
# At the end of a line the end itself goes
> End Ctrl-k
| Note for Sarah Chen                             2026-02-11
| e two, 日本語とカナ threesecond
|
|
|
|
|
|
|
| line 1 of 1
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 1,26
# Nothing is left to undo
> Ctrl-_ Ctrl-_ Ctrl-_ Ctrl-_ Ctrl-_ Ctrl-_ Ctrl-_ Ctrl-_ Ctrl-_ Ctrl-_ Ctrl-_ Ctrl-_ Ctrl-_
| Note for Sarah Chen                             2026-02-11
| What happened? Ctrl-s saves it in the book.
|
|
|
|
|
|
|
| Nothing is left to undo or put back.
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 1,1
> Ctrl-_
| Note for Sarah Chen                             2026-02-11
| What happened? Ctrl-s saves it in the book.
|
|
|
|
|
|
|
| Nothing is left to undo or put back.
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 1,1
# Clusters are stepped over and rubbed out at once
> 'a👩‍👩‍👧e̊🇯🇵b' Left Left
| Note for Sarah Chen                             2026-02-11
| a👩👩👧e̊🇯🇵b
|
|
|
|
|
|
|
| line 1 of 1
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 1,9
> Left Left
| Note for Sarah Chen                             2026-02-11
| a👩👩👧e̊🇯🇵b
|
|
|
|
|
|
|
| line 1 of 1
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 1,2
> Backspace
| Note for Sarah Chen                             2026-02-11
| 👩👩👧e̊🇯🇵b
|
|
|
|
|
|
|
| line 1 of 1
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 1,1
> Delete
| Note for Sarah Chen                             2026-02-11
| e̊🇯🇵b
|
|
|
|
|
|
|
| line 1 of 1
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 1,1
# A tab goes to the next fourth column
> Home Tab 'x'
| Note for Sarah Chen                             2026-02-11
|     xe̊🇯🇵b
|
|
|
|
|
|
|
| line 1 of 1
|
| Ctrl-s Save  Ctrl-g $EDITOR  …                     F1 Help
cursor 1,6
