# Notes, interactions and moves.

$ rapport add -q "Sarah Chen" --platform coconala >/dev/null; rapport add -q Bob >/dev/null
$ rapport note sarah "Had a great call."
Sarah Chen: noted
$ rapport note sarah Had another one.
Sarah Chen: noted
$ printf 'two\r\nlines\r\n' | rapport note sarah -
Sarah Chen: noted
$ rapport note sarah - </dev/null
rapport: the note is empty
[5]
$ rapport note sarah ""
rapport: the note is empty
[5]
$ printf 'a\000b' | rapport note sarah -
rapport: the note holds a NUL byte
[5]
$ printf 'a\033[31mb' | rapport note sarah -
rapport: the note has the control character U+001B at position 2; leave it out
[5]
$ head -c 65536 /dev/zero | tr '\0' x | rapport note sarah -
Sarah Chen: noted
$ head -c 65537 /dev/zero | tr '\0' x | rapport note sarah -
rapport: the note is too long: 65537 bytes, and 65536 are allowed
[5]
$ rapport show sarah --json | tr '{' '\n' | grep -o '"type":"note".*"notes":"[^"]\{1,40\}'
"type":"note","platform":"coconala","notes":"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
"type":"note","platform":"coconala","notes":"two\nlines
"type":"note","platform":"coconala","notes":"Had another one.
"type":"note","platform":"coconala","notes":"Had a great call.

# Without a text the editor opens, but only on a terminal.

$ EDITOR=false rapport note sarah </dev/null
rapport: give the TEXT, or - to read it from standard input: there is no terminal for an editor
[2]
$ rapport note
rapport: CONTACT is missing; usage: rapport note CONTACT [TEXT] [--create] [--apply] [--no-follow-ups]
[2]
$ rapport note nobody Hello
rapport: no contact is called 'nobody'
[3]
$ rapport note nobdoy --create Hello
nobdoy: added in New Lead; noted
$ rapport note bob --create Hello
Bob: noted
$ rapport note zed --create Hello --json
{"id":"<uuid>","name":"zed","stage":"new","stageSince":"2026-02-11","firstContact":"2026-02-11","createdAt":"2026-02-11T09:00:00Z","updatedAt":"2026-02-11T09:00:00Z","score":1.95,"orders":0,"interactions":1,"revenue":[],"nextDue":"2026-02-13","completeness":10,"interaction":{"id":"<uuid>","clientId":"<uuid>","date":"2026-02-11","at":"2026-02-11T09:00:00Z","type":"note","notes":"Hello","by":"tester"},"understood":[],"changed":"zed: added in New Lead; noted"}

# Anything that happened.

$ rapport log sarah inquiry "Needs an export tool"
Sarah Chen: logged inquiry
$ rapport log sarah Delivery "The export tool" --amount 3000 --rating 4.5
Sarah Chen: logged delivery ¥3,000
$ rapport log sarah payment --amount '$120.50' --fee '$2' --date 2026-02-01 --platform direct
Sarah Chen: logged payment $120.50 on Feb 1
$ rapport log sarah refund --amount 500 --date yesterday
Sarah Chen: logged refund ¥500 on Feb 10
$ rapport log sarah lunch --direction out --date +1d
Sarah Chen: logged lunch on Feb 12
rapport: that day is still to come
$ rapport log -q sarah call --force
<uuid>
$ rapport log bob review --rating 5 --json
{"id":"<uuid>","name":"Bob","stage":"new","stageSince":"2026-02-11","firstContact":"2026-02-11","createdAt":"2026-02-11T09:00:00Z","updatedAt":"2026-02-11T09:00:00Z","score":3,"orders":0,"interactions":2,"revenue":[],"rating":5,"lastContact":"2026-02-11","nextDue":"2026-02-13","completeness":10,"interaction":{"id":"<uuid>","clientId":"<uuid>","date":"2026-02-11","at":"2026-02-11T09:00:00Z","type":"review","rating":5,"by":"tester"},"changed":"Bob: logged review"}
$ rapport show sarah --limit 4 | sed -n '/^Timeline/,$p'
Timeline
  2026-02-12  → lunch
  2026-02-11  → call
  2026-02-11  → delivery         ¥3,000  ★ 4.5
                The export tool
  2026-02-11  ← inquiry
                Needs an export tool

# What is not acceptable is refused.

$ rapport log sarah
rapport: TYPE is missing; usage: rapport log CONTACT TYPE [TEXT] [--amount AMOUNT] [--date DATE] [--rating STARS] [--direction WAY] [--fee AMOUNT] [--platform PLATFORM] [--force]
[2]
$ rapport log nobody call
rapport: no contact is called 'nobody'
  <uuid>  nobdoy
[3]
$ rapport log sarah "two words"
rapport: type: 'two words' is no word; letters a to z, digits and dashes are expected
[5]
$ rapport log sarah stage
rapport: type: a change of stage is made by `move`
[5]
$ rapport log sarah call --rating 6
rapport: rating: 0 to 5 is expected, in halves, such as 4.5
[5]
$ rapport log sarah call --rating 4.3
rapport: rating: 0 to 5 is expected, in halves, such as 4.5
[5]
$ rapport log sarah call --rating high
rapport: rating: a number such as 4.5 is expected, with at most two decimals
[5]
$ rapport log sarah payment --amount much
rapport: amount: 'much': it is not an amount; write 3000, ¥3,000, $1,234.56 or 12.34 USD
[5]
$ rapport log sarah payment --amount 10.5
rapport: amount: '10.5': it has more than the 0 decimals of JPY
[5]
$ rapport log sarah payment --amount 10.555 --platform direct
rapport: amount: '10.555': a point before three digits may part thousands; write 3000 or 3,000, or fewer decimals
[5]
$ rapport log sarah payment --fee 10
rapport: fee: it needs an amount that it is a part of
[5]
$ rapport log sarah payment --fee 10%
rapport: fee: a share needs an amount that it is of
[5]
$ rapport log sarah payment --amount 100 --fee 101
rapport: fee: it cannot be more than the amount
[5]
$ rapport log sarah payment --amount 100 --fee 101%
rapport: fee: '101%' is no share; 22%, 12.5% or 2200bp is, up to 100%
[5]
$ rapport log sarah call --date 2026-02-30
rapport: --date: '2026-02-30' is not a day; write it as 2026-02-10, today, fri, next fri, +5d, +1m or in 2 weeks
[2]
$ rapport log sarah call --direction up
rapport: direction: one of in, out, none is expected
[5]
$ rapport log sarah call "$(printf 'a\002b')"
rapport: notes has the control character U+0002 at position 2; leave it out
[5]

# A deposit moves a contact that is not that far.

$ rapport log bob deposit --amount 5000
Bob: logged deposit ¥5,000; moved to Deposit Paid
$ rapport log bob deposit --amount 5000
Bob: logged deposit ¥5,000
$ rapport log sarah deposit
Sarah Chen: logged deposit

# Moving.

$ rapport move sarah proposal
Sarah Chen: moved to Proposal Sent
$ rapport move sarah "Proposal Sent"
rapport: Sarah Chen is already in Proposal Sent
[5]
$ rapport move sarah next
Sarah Chen: moved to Deposit Paid
$ rapport move sarah PREV
Sarah Chen: moved to Proposal Sent
$ rapport move sarah prev --note "They wait for a budget"
Sarah Chen: moved to Qualified
$ rapport move sarah qual
rapport: Sarah Chen is already in Qualified
[5]
$ rapport move sarah new
Sarah Chen: moved to New Lead
$ rapport move sarah prev
rapport: New Lead is the first stage
[5]
$ rapport move sarah nowhere
rapport: there is no stage 'nowhere'; the stages are new, contacted, qualified, proposal, deposit, active, won, lost
[5]
$ rapport move sarah won
Sarah Chen: moved to Closed Won
$ rapport move sarah next
rapport: moving to Closed Lost needs a reason; why? (no terminal to ask on: say it with --note; nothing was changed)
[2]
$ rapport move sarah lost
rapport: moving to Closed Lost needs a reason; why? (no terminal to ask on: say it with --note; nothing was changed)
[2]
$ rapport move sarah lost --note "Went with somebody cheaper"
Sarah Chen: moved to Closed Lost
$ rapport move sarah next
rapport: Closed Lost is the last stage
[5]
$ rapport move -q sarah active
<uuid>
$ rapport move sarah
rapport: STAGE is missing; usage: rapport move CONTACT STAGE [--note TEXT]
[2]
$ rapport move nobody won
rapport: no contact is called 'nobody'
  <uuid>  nobdoy
[3]
$ rapport move bob won --json
{"id":"<uuid>","name":"Bob","stage":"won","stageSince":"2026-02-11","firstContact":"2026-02-11","createdAt":"2026-02-11T09:00:00Z","updatedAt":"2026-02-11T09:00:00Z","score":5.1,"orders":0,"interactions":6,"revenue":[{"amount":10000,"currency":"JPY"}],"rating":5,"lastContact":"2026-02-11","completeness":10,"interaction":{"id":"<uuid>","clientId":"<uuid>","date":"2026-02-11","at":"2026-02-11T09:00:00Z","type":"stage","from":"deposit","to":"won","by":"tester"},"changed":"Bob: moved to Closed Won"}
$ rapport show sarah --limit 2 | sed -n '/^Timeline/,$p'
Timeline
  2026-02-12  → lunch
  2026-02-11  · stage       Closed Lost → Active Client

# A fee of its own, as an amount or as a share of one.

$ rapport add "Rita Fee" --platform upwork -q >rita
$ rapport log rita payment --amount '$99.99' --fee 15% --json | jq -c '.interaction | [.amount, .fee, .currency]'
[99.99,15,"USD"]
$ rapport log rita payment --amount 3000 --fee 3000 --json | jq -c '.interaction | [.amount, .fee, .currency]'
[3000,3000,"JPY"]
$ rapport report platforms | grep upwork
upwork	2	¥3,000 + $99.99	¥3,000 + $15.00	$84.99
