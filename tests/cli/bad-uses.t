# Every command that is used in a wrong way says so, with its status, and changes nothing.

$ rapport add Ada --tag vip -q >ada; rapport add Adam -q >adam; rapport export jsonl >before

# A word is missing.

$ for verb in add show edit tag untag archive unarchive note log move merge follow done snooze cancel search ask completion backup restore; do
>   rapport $verb 2>err; echo "$? $(sed 's/;.*//;q' err)"
> done
2 rapport: NAME is missing
2 rapport: CONTACT is missing
2 rapport: CONTACT is missing
2 rapport: CONTACT is missing
2 rapport: CONTACT is missing
2 rapport: CONTACT is missing
2 rapport: CONTACT is missing
2 rapport: CONTACT is missing
2 rapport: CONTACT is missing
2 rapport: CONTACT is missing
2 rapport: KEEP is missing
2 rapport: CONTACT is missing
2 rapport: F is missing
2 rapport: F is missing
2 rapport: F is missing
2 rapport: TEXT... is missing
2 rapport: QUESTION is missing
2 rapport: bash|zsh|fish is missing
2 rapport: FILE is missing
2 rapport: FILE is missing

# A word too many.

$ for line in "show ada b" "archive ada b" "unarchive ada b" "move ada won b" "merge ada adam b" "due b" "brief b" "done ada b" "cancel ada b" "score ada b" "report pipeline b" "completion bash b" "backup a b" "restore a b" "history ada b" "undo 1 b" "redo 1 b" "check b" "stats b" "demo b" "version b" "duplicates ada b"; do
>   rapport $line 2>err; echo "$? $(sed 's/;.*//;q' err)"
> done
2 rapport: 'b' is one word too many
2 rapport: 'b' is one word too many
2 rapport: 'b' is one word too many
2 rapport: 'b' is one word too many
2 rapport: 'b' is one word too many
2 rapport: 'b' is one word too many
2 rapport: 'b' is one word too many
2 rapport: 'b' is one word too many
2 rapport: 'b' is one word too many
2 rapport: 'b' is one word too many
2 rapport: 'b' is one word too many
2 rapport: 'b' is one word too many
2 rapport: 'b' is one word too many
2 rapport: 'b' is one word too many
2 rapport: 'b' is one word too many
2 rapport: 'b' is one word too many
2 rapport: 'b' is one word too many
2 rapport: 'b' is one word too many
2 rapport: 'b' is one word too many
2 rapport: 'b' is one word too many
2 rapport: 'b' is one word too many
2 rapport: 'b' is one word too many

# Nobody has that name, or two have.

$ for verb in show "edit nobody title=x;" "tag nobody x;" "untag nobody x;" archive unarchive "note nobody x;" "log nobody call;" "move nobody won;" "merge nobody ada;" "merge ada nobody;" "follow nobody +1d;" done "snooze nobody +1d;" cancel score history duplicates; do
>   case $verb in *\;) line=${verb%;} ;; *) line="$verb nobody" ;; esac
>   rapport $line 2>err; echo "$? $line: $(sed 's/;.*//;q' err)"
> done
3 show nobody: rapport: no contact is called 'nobody'
3 edit nobody title=x: rapport: no contact is called 'nobody'
3 tag nobody x: rapport: no contact is called 'nobody'
3 untag nobody x: rapport: no contact is called 'nobody'
3 archive nobody: rapport: no contact is called 'nobody'
3 unarchive nobody: rapport: no contact is called 'nobody'
3 note nobody x: rapport: no contact is called 'nobody'
3 log nobody call: rapport: no contact is called 'nobody'
3 move nobody won: rapport: no contact is called 'nobody'
3 merge nobody ada: rapport: no contact is called 'nobody'
3 merge ada nobody: rapport: no contact is called 'nobody'
3 follow nobody +1d: rapport: no contact is called 'nobody'
3 done nobody: rapport: no contact is called 'nobody'
3 snooze nobody +1d: rapport: no contact is called 'nobody'
3 cancel nobody: rapport: no contact is called 'nobody'
3 score nobody: rapport: no contact is called 'nobody'
3 history nobody: rapport: no contact is called 'nobody'
3 duplicates nobody: rapport: no contact is called 'nobody'
$ for verb in show "edit ad title=x;" "tag ad x;" "untag ad x;" archive unarchive "note ad x;" "log ad call;" "move ad won;" "merge ad ada;" "follow ad +1d;" done "snooze ad +1d;" cancel score history duplicates; do
>   case $verb in *\;) line=${verb%;} ;; *) line="$verb ad" ;; esac
>   rapport $line 2>err; echo "$? $line: $(sed 's/;.*//;q' err)"
> done
4 show ad: rapport: 2 contacts match 'ad'
4 edit ad title=x: rapport: 2 contacts match 'ad'
4 tag ad x: rapport: 2 contacts match 'ad'
4 untag ad x: rapport: 2 contacts match 'ad'
4 archive ad: rapport: 2 contacts match 'ad'
4 unarchive ad: rapport: 2 contacts match 'ad'
4 note ad x: rapport: 2 contacts match 'ad'
4 log ad call: rapport: 2 contacts match 'ad'
4 move ad won: rapport: 2 contacts match 'ad'
4 merge ad ada: rapport: 2 contacts match 'ad'
4 follow ad +1d: rapport: 2 contacts match 'ad'
4 done ad: rapport: 2 contacts match 'ad'
4 snooze ad +1d: rapport: 2 contacts match 'ad'
4 cancel ad: rapport: 2 contacts match 'ad'
4 score ad: rapport: 2 contacts match 'ad'
4 history ad: rapport: 2 contacts match 'ad'
4 duplicates ad: rapport: 2 contacts match 'ad'

# What asks does so on a terminal only.

$ rapport merge "$(cat ada)" "$(cat adam)"
rapport: Merge Adam into Ada, with 0 interactions and 0 follow-ups? (no terminal to ask on: add --yes to do it; nothing was changed)
[2]

# An option that no command has, and a book that is none.

$ for verb in add show edit tag untag archive unarchive note log move duplicates merge list board search view ask due brief follow done snooze cancel score report import export history undo redo backup restore check stats demo completion help version; do
>   rapport $verb --no-such-option >out 2>err; echo "$? $(wc -c <out) $(sed "s/'rapport help $verb'/its help/" err)"
> done | sort -u
2 0 rapport: there is no option '--no-such-option'; see its help
$ echo text >file; mkdir folder
$ for line in "add Bob" "show ada" "edit ada title=x" "tag ada x" "untag ada x" "archive ada" "unarchive ada" "note ada x" "log ada call" "move ada won" "merge ada adam --yes" "follow ada +1d" "done ada" "snooze ada +1d" "cancel ada" "list" "board" "search x" "view" "view save v x" "due" "brief" "score" "report" "export jsonl" "history" "undo" "redo" "backup b" "check" "stats" "duplicates"; do
>   rapport --book file $line >out 2>err; echo "$? $(wc -c <out) $(cat err)"
> done | sort -u
10 0 rapport: file: Not a directory; nothing was saved
10 0 rapport: there is no book in file

$ rapport export jsonl | cmp - before
