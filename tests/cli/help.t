# What the program says about itself.

$ rapport --version
rapport 1.0.0
$ rapport help | head -2
rapport [OPTION...] COMMAND [WORD...]
rapport alone opens the board.
$ rapport --help | head -1
rapport [OPTION...] COMMAND [WORD...]

# Help on one command, asked for in any way; the rest of the line does not matter.

$ rapport help check
rapport check [--repair]

Reads everything: checksums, records, indexes and counters against the records
both ways, the journal. Says what is wrong, and ends with status 10 when
something is.

Options
  --repair              make cards, indexes and counters anew from the records,
                        then check

Also: --book --as-of --json --output --quiet --color --timeout --any-file-system
  --help

Examples
  rapport check
  rapport check --repair   # indexes anew, then check
$ rapport check --help | head -1
rapport check [--repair]
$ rapport check -h --no-such-option | head -1
rapport check [--repair]
$ rapport --book /tmp/none check --help | head -1
rapport check [--repair]

# A topic is what there is to know beside the commands.

$ rapport help exit
Exit status

  0                     All went well. (in JSON: ok)
  1                     Something failed; the message says what. (in JSON:
                        error)
  2                     The command line was not understood. (in JSON: usage)
  3                     There is nothing by that name or id. (in JSON:
                        not-found)
  4                     More than one thing has that name. (in JSON: ambiguous)
  4                     Somebody else changed the same record. (in JSON:
                        conflict)
  5                     The input is not acceptable. (in JSON: refused)
  10                    The book cannot be read or written; nothing was saved.
                        (in JSON: storage)
  11                    Another process holds the book; try again. (in JSON:
                        busy)
$ rapport help formats
Formats of lists

A table on a terminal, plain elsewhere, unless --format says otherwise.

  table                 aligned columns under a heading, cut to the width
  plain                 cells with a tab between, a record a line, no heading
  json                  one array of objects
  jsonl                 one object a line
  csv                   RFC 4180 with a heading; what a spreadsheet would run is
                        guarded
  ids                   one id a line
$ rapport help stages
Stages of the pipeline

The built-in ones; the configuration can change them and add others.

  new                   New Lead; open, 10 % of the value is expected.
  contacted             Contacted; open, 20 % of the value is expected.
  qualified             Qualified; open, 40 % of the value is expected.
  proposal              Proposal Sent; open, 60 % of the value is expected.
  deposit               Deposit Paid; open, 90 % of the value is expected.
  active                Active Client; open, 100 % of the value is expected.
  won                   Closed Won; won, 100 % of the value is expected.
  lost                  Closed Lost; lost, 0 % of the value is expected.

# A word that is neither is compared with both.

$ rapport help formts
rapport: there is no help on 'formts'; did you mean 'formats'?
[2]
$ rapport help xyzzy
rapport: there is no help on 'xyzzy'; see 'rapport help'
[2]

# Help is as wide as the terminal, within reason.

$ COLUMNS=50 rapport help check | head -6
rapport check [--repair]

Reads everything: checksums, records, indexes and
counters against the records both ways, the
journal. Says what is wrong, and ends with status
10 when something is.

# Every command has its section of the manual.

$ rapport help --man commands | grep -c '^.B check$'
1
$ rapport help --man nonsense
rapport: the manual has no section 'nonsense'
[2]
