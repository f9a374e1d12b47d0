# Follow-ups, made by hand and by rules.

$ rapport add -q "Sarah Chen" --stage won >/dev/null; rapport add -q Bob --stage won >/dev/null
$ rapport follow sarah tomorrow "Ask about the proposal"
Sarah Chen: follow-up on Feb 12
$ rapport follow sarah "in 5 days"
Sarah Chen: follow-up on Feb 16
$ rapport follow sarah fri Call her
Sarah Chen: follow-up on Feb 13
$ rapport follow -q bob today
<uuid>
$ rapport follow bob +1w Lunch --json
{"id":"<uuid>","name":"Bob","stage":"won","stageSince":"2026-02-11","firstContact":"2026-02-11","createdAt":"2026-02-11T09:00:00Z","updatedAt":"2026-02-11T09:00:00Z","score":1.95,"orders":0,"interactions":0,"revenue":[],"nextDue":"2026-02-11","completeness":10,"followUp":{"id":"<uuid>","clientId":"<uuid>","name":"Bob","rule":"custom","label":"Lunch","message":"Lunch","since":"2026-02-18","due":"2026-02-18","overdueDays":0,"state":"open"},"changed":"Bob: follow-up on Feb 18"}
$ rapport follow sarah yesterday
rapport: Feb 10 has passed; a follow-up needs a day to come
[5]
$ rapport follow sarah someday
rapport: 'someday' is not a day; write it as 2026-02-10, today, fri, next fri, +5d, +1m or in 2 weeks
[2]
$ rapport follow sarah
rapport: WHEN is missing; usage: rapport follow CONTACT WHEN [TEXT]
[2]
$ rapport follow nobody today
rapport: no contact is called 'nobody'
[3]
$ rapport due --week | cut -f 2-
2026-02-11	0	Bob	follow-up	
2026-02-12	0	Sarah Chen	Ask about the proposal	Ask about the proposal
2026-02-13	0	Sarah Chen	Call her	Call her

# One that is due can be named by its contact, if it is the only one.

$ rapport done bob
Bob: follow-up done
$ rapport done bob
Bob: Lunch done
$ rapport done bob
rapport: Bob has no follow-up
[3]
$ rapport done sarah
rapport: Sarah Chen has 3 follow-ups; say which by its id
  <uuid>  Ask about the proposal, due Feb 12
  <uuid>  Call her, due Feb 13
  <uuid>  follow-up, due Feb 16
[4]
$ rapport snooze sarah +3d
rapport: Sarah Chen has 3 follow-ups; say which by its id
  <uuid>  Ask about the proposal, due Feb 12
  <uuid>  Call her, due Feb 13
  <uuid>  follow-up, due Feb 16
[4]

# Rules: delivered on February 4, so the 7-day check-in is due today.

$ rapport add -q "Client C" --stage won >/dev/null
$ rapport log -q "Client C" delivery --date 2026-02-04 >/dev/null
$ rapport due | cut -f 2-
2026-02-11	0	Client C	7-day check-in	How's the tool working?
$ rapport snooze "Client C" tomorrow "On holiday"
Client C: 7-day check-in snoozed until Feb 12
$ rapport snooze "Client C/delivery-7" 2026-02-13 --json
{"id":"<uuid>","name":"Client C","stage":"won","stageSince":"2026-02-11","firstContact":"2026-02-11","createdAt":"2026-02-11T09:00:00Z","updatedAt":"2026-02-11T09:00:00Z","score":2.45,"orders":1,"interactions":1,"revenue":[],"lastContact":"2026-02-04","lastDelivery":"2026-02-04","nextDue":"2026-02-13","completeness":10,"followUp":{"id":"<uuid>/delivery-7","clientId":"<uuid>","name":"Client C","rule":"delivery-7","label":"7-day check-in","message":"How's the tool working?","since":"2026-02-04","due":"2026-02-13","overdueDays":0,"state":"snoozed"},"changed":"Client C: 7-day check-in snoozed until Feb 13"}
$ rapport snooze "Client C/delivery-7" today
rapport: a follow-up is put off to a day after today
[5]
$ rapport snooze "Client C/delivery-7" never
rapport: 'never' is not a day; write it as 2026-02-10, today, fri, next fri, +5d, +1m or in 2 weeks
[2]
$ rapport done "Client C/delivery-7"
Client C: 7-day check-in done
$ rapport done "Client C/delivery-7"
rapport: delivery-7 of Client C is done already, since Feb 11
[5]
$ rapport cancel "Client C/delivery-30"
Client C: 30-day follow-up cancelled
$ rapport done "Client C/delivery-7"
rapport: delivery-7 of Client C is done already, since Feb 11
[5]
$ rapport done "Client C/active-14d"
rapport: Client C has no follow-up active-14d now
[3]
$ rapport done "Client C"
Client C: 90-day follow-up done
$ rapport done "Client C/weekly"
rapport: no contact is called 'Client C/weekly'
[3]
$ rapport done nobody
rapport: no contact is called 'nobody'
[3]
$ rapport done
rapport: F is missing; usage: rapport done F
[2]

# A later one of a series takes the place of an earlier one.

$ rapport log -q "Client C" delivery --date 2025-12-01 >/dev/null; rapport log -q Bob delivery --date 2026-01-05 >/dev/null
$ rapport done Bob/delivery-7
rapport: delivery-7 of Bob has given way to delivery-30
  <uuid>/delivery-30  Bob
[5]
$ rapport done Bob/delivery-30
Bob: 30-day follow-up done
$ rapport done Bob/delivery-7
rapport: delivery-30 of Bob is done already, since Feb 11
[5]
