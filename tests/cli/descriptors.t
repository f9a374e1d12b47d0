# Standard error that is closed changes nothing.

$ rapport help 2>&- | head -1
rapport [OPTION...] COMMAND [WORD...]

# Descriptors that are closed never become a file of the book.

$ rapport list --json <&- >&- 2>&-
[1]
$ rapport list --json <&- 2>&-
[]
$ rapport add Sarah <&- >&- 2>&-
[1]
$ rapport list -q | wc -l
1
