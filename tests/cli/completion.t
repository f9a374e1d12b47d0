# Completion asks the program itself, so it knows what this version can do.

$ rapport complete stage pro
proposal
$ rapport complete --line='rapport check --'
--repair
--book
--as-of
--json
--output
--quiet
--color
--timeout
--any-file-system
--help
$ rapport complete --line='rapport move sarah pro'
proposal
$ rapport complete --line='rapport list stage:pro' --breaks=':=' --shell=bash
proposal
$ rapport complete --shell=fish --line='rapport completion '
bash
zsh
fish
$ rapport complete nonsense x

# No book is made for it.

$ rapport complete contact sar
$ ls -A

# The scripts are well-formed.

$ rapport completion bash | bash -n
$ rapport completion zsh | head -1
#compdef rapport
$ if command -v zsh >/dev/null; then rapport completion zsh | zsh -n; fi
$ rapport completion fish | head -1
\# Completion of rapport for fish.
$ if command -v fish >/dev/null; then rapport completion fish | fish -n; fi

# What bash puts into the line.

$ cat >try.bash <<'END'
> . <(rapport completion bash)
> complete_line() {
>     COMP_LINE=$1 COMP_POINT=${#1}
>     COMP_WORDS=(rapport) COMP_CWORD=1 COMP_WORDBREAKS=$' \t\n"\'@><=;|&(:'
>     _rapport 2>/dev/null
>     printf '%s\n' "${COMPREPLY[@]}"
> }
> complete_line 'rapport che'
> complete_line 'rapport check --re'
> complete_line 'rapport list stage:prop'
> complete_line 'rapport list --sort=nam'
> END
$ bash try.bash
check
--repair
proposal
name

# A contact with a space in the name is one word.

$ rapport add 'Sarah Chen' -q >/dev/null
$ rapport add 'Sarah O'"'"'Hara' -q >/dev/null
$ rapport complete contact sar
Sarah Chen
Sarah O'Hara
$ rapport complete --shell=bash --line='rapport show sar'
Sarah\ Chen
Sarah\ O\'Hara
$ rapport complete --shell=bash --line="rapport show 'Sar"
Sarah Chen
Sarah O'Hara
