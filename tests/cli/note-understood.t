# Notes that understand: it is Wednesday, 2026-02-11.

$ rapport add -q "Client A" >/dev/null; rapport add -q "Client B" >/dev/null
$ RAPPORT_NOW=2026-02-10T09:00:00Z rapport note "Client A" "Had a great call. She's interested in the full setup. Sending proposal Thursday."
Client A: noted, with a follow-up
Follow-up on 2026-02-12: Sending proposal Thursday
$ RAPPORT_NOW=2026-02-12T09:00:00Z rapport note "Client A" "Had a great call. She's interested in the full setup. Sending proposal Thursday."
Client A: noted, with a follow-up
Follow-up on 2026-02-19: Sending proposal Thursday
$ rapport show "Client A" | sed -n '/^Follow-ups/,$p'
Follow-ups
  2026-02-12    Sending proposal Thursday — tomorrow (due Feb 12)
  2026-02-13    first reply — in 2 days (since Feb 11)
  2026-02-19    Sending proposal Thursday — in 8 days (due Feb 19)

Timeline
  2026-02-12  · note
                Had a great call. She's interested in the full setup. Sending
                proposal Thursday.
  2026-02-10  · note
                Had a great call. She's interested in the full setup. Sending
                proposal Thursday.
$ rapport undo
undone: Client A: noted, with a follow-up
$ rapport note "Client A" "Nothing to do. Don't follow up on Thursday. She said she'd call on Friday."
Client A: noted

# What is suggested is done with --apply, in one step.

$ rapport note "Client B" "Sent the proposal. ¥3,000 paid. Rated 4.5."
Client B: noted
Suggested: move to Proposal Sent (--apply)
Suggested: log ¥3,000 payment (--apply)
Suggested: log a rating of 4.5 (--apply)
$ rapport note "Client B" --apply "Sent the proposal. ¥3,000 paid. Rated 4.5."
Client B: noted; moved to Proposal Sent; logged payment ¥3,000; logged review
$ rapport list "Client B" --columns name,stage,revenue,rating
Client B	proposal	¥3,000	4.50
$ rapport undo
undone: Client B: noted; moved to Proposal Sent; logged payment ¥3,000; logged review
$ rapport list "Client B" --columns name,stage,revenue,rating
Client B	new	0	
$ rapport note "Client B" --apply "Not interested, they said."
Client B: noted; moved to Closed Lost
$ rapport show "Client B" | grep -A 1 "Closed Lost"
Closed Lost for 0 days

--
  2026-02-11  · stage       New Lead → Closed Lost
                Not interested, they said
$ rapport note "Client B" --apply "Not interested, they said."
Client B: noted

# What cannot be done is said.

$ rapport note "Client A" "Follow up on 2026-01-05."
Client A: noted
Not done: follow up on 2026-01-05 (that day is past)
$ rapport note "Client A" --apply --no-follow-ups "Call her tomorrow."
rapport: --apply and --no-follow-ups exclude each other
[2]
$ rapport note "Client A" --no-follow-ups "Call her tomorrow."
Client A: noted
$ rapport note "Client A" --dry-run "Call her tomorrow."
Client A: noted, with a follow-up
Follow-up on 2026-02-12: Call her tomorrow
rapport: This was a rehearsal; nothing was changed.
$ rapport note "Client A" --key once "明日、電話する。手付金が入金されました。"
Client A: noted, with a follow-up
Follow-up on 2026-02-12: 明日、電話する
Suggested: move to Deposit Paid (--apply)
$ rapport note "Client A" --key once "明日、電話する。手付金が入金されました。"
Client A: noted, with a follow-up
Follow-up on 2026-02-12: 明日、電話する
Suggested: move to Deposit Paid (--apply)
rapport: The key 'once' was used before; nothing was changed.
$ rapport note "Client A" --json "下周二跟进，定金已付" | grep -o '"understood":.*'
"understood":[{"kind":"follow-up","text":"下周二跟进，定金已付","offset":0,"length":15,"date":"2026-02-17","label":"Follow up on 2026-02-17","applied":true},{"kind":"stage","text":"下周二跟进，定金已付","offset":18,"length":12,"stage":"deposit","label":"Move to Deposit Paid","applied":false}],"changed":"Client A: noted, with a follow-up"}
$ rapport due --week | cut -f 2,5 | sort
2026-02-12	Sending proposal Thursday
2026-02-12	明日、電話する
2026-02-13	first reply
