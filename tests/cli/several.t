# Several contacts at once: their whole ids with commas between them.

$ rapport add -q Ann --platform fiverr >ann
$ rapport add -q Bob --stage contacted >bob
$ rapport add -q Cy --stage qualified >cy
$ echo "$(cat ann),$(cat bob),$(cat cy)" >all

# All of them are changed, in one step.

$ rapport move $(cat all) qualified
2 contacts: moved to Qualified; 1 was there already
$ rapport list --columns name,stage
Ann	qualified
Bob	qualified
Cy	qualified
$ rapport undo
undone: 2 contacts: moved to Qualified; 1 was there already
$ rapport list --columns name,stage
Ann	new
Bob	contacted
Cy	qualified
$ rapport move $(cat all) next
3 contacts: moved to the next stage
$ rapport tag $(cat all) vip big
3 contacts: tagged big vip
$ rapport untag $(cat all) big
3 contacts: no longer tagged big
$ rapport edit $(cat all) company=Acme tags+=gas
3 contacts: company=Acme, tags+=gas
$ rapport edit $(cat all) company=Acme
3 contacts: nothing to change
$ rapport list --columns name,stage,company,tags
Ann	contacted	Acme	gas, vip
Bob	qualified	Acme	gas, vip
Cy	proposal	Acme	gas, vip
$ rapport note $(cat all) "Wrote to everybody"
3 contacts: noted
$ rapport log $(cat all) deposit --amount 3000
3 contacts: logged deposit ¥3,000; 3 moved to Deposit Paid
$ rapport follow $(cat all) +5d "Ask again"
3 contacts: follow-up on Feb 16
$ rapport list --columns name,stage,revenue,nextDue
Ann	deposit	¥3,000	2026-02-16
Bob	deposit	¥3,000	2026-02-16
Cy	deposit	¥3,000	2026-02-16
$ rapport archive $(cat all)
3 contacts: archived
$ rapport list --columns name
$ rapport unarchive $(cat all)
3 contacts: back from the archive
$ rapport list --columns name
Ann
Bob
Cy
$ rapport undo 2
undone: 3 contacts: back from the archive; undone: 3 contacts: archived
$ rapport history | wc -l
16

# With -q there is an id for each; one that is said twice counts once.

$ rapport tag -q $(cat all) new
<uuid>
<uuid>
<uuid>
$ rapport tag $(cat ann),$(cat bob),$(cat ann) twice
2 contacts: tagged twice
$ rapport tag $(cat ann),$(cat ann) alone
Ann: tagged alone
$ rapport tag $(cat ann), comma
rapport: no contact is called '<uuid>,'
[3]

# All or none.

$ rapport tag $(cat ann),00000000-0000-4000-8000-000000000000,$(cat bob) none
rapport: there is no contact <uuid> any more
[3]
$ rapport list tag:none
$ rapport move $(cat ann),$(cat bob) lost
rapport: moving to Closed Lost needs a reason; why? (no terminal to ask on: say it with --note; nothing was changed)
[2]
$ rapport list stage:lost

# Follow-ups, whoever made them.

$ rapport log ann delivery --date 2026-02-01
Ann: logged delivery on Feb 1
$ rapport due --week --format json | tr , '\n' | grep '"id"'
[{"id":"<uuid>/delivery-7"
$ rapport follow -q bob +1d Call >call
$ rapport snooze $(cat ann)/delivery-7,$(cat call) +9d "On holiday"
2 follow-ups: snoozed until Feb 20
$ rapport undo
undone: 2 follow-ups: snoozed until Feb 20
$ rapport done $(cat ann)/delivery-7,$(cat call)
2 follow-ups: done
$ rapport done $(cat ann)/delivery-7,$(cat call)
rapport: delivery-7 of Ann is done already, since Feb 11
[5]
$ rapport undo
undone: 2 follow-ups: done
$ rapport cancel $(cat ann)/delivery-7,$(cat call),$(cat ann)/delivery-7
2 follow-ups: cancelled

# A name with a comma is a name, and so is what is not all ids.

$ rapport add "Chen, Sarah"
Chen, Sarah: added in New Lead
$ rapport tag "Chen, Sarah" vip
Chen, Sarah: tagged vip
$ rapport tag ann,bob vip
rapport: no contact is called 'ann,bob'; name several one at a time
[3]

# What was read can be named exactly, of one contact.

$ rapport edit ann title=CEO --if-version 1
rapport: Ann was changed meanwhile by tester (cancel, 2026-02-11T09:00:00Z)
[4]
$ rapport edit $(cat all) title=CEO --if-version 1
rapport: --if-updated and --if-version are about one contact, not 3
[2]
$ rapport edit ann title=CEO --if-version x
rapport: --if-version takes a whole number from 0 to 4294967295, not 'x'
[2]

# Those that are there already stay, and are counted.

$ rapport add -q Dora --stage active >/dev/null; rapport add -q Emil --stage active >/dev/null
$ rapport list --format ids | paste -sd, >everybody
$ rapport move $(cat everybody) active
4 contacts: moved to Active Client; 2 were there already
$ rapport move dora new; rapport move $(cat everybody) active
Dora: moved to New Lead
Dora: moved to Active Client; 5 were there already
