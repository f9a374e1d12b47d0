# A query is the same in list, board, export, saved views and the board's "/".

$ rapport import openclaw "$HERE/../data/section-6" -q
1
$ rapport add "Zoë Åkesson" --company "Big Fish AB" --email zoe@example.com --value '$1,200' --platform fiverr --force --stage proposal --tag vip --source referral -q >id.txt
$ rapport add "田中太郎" --value 50000 --platform coconala --tag "big fish" --notes "likes short answers" -q >id.txt
$ rapport archive "Client K" -q >id.txt

# Every kind of term.

$ rapport list --columns name stage:active,proposal | paste -sd , -
Zoë Åkesson
$ rapport list --columns name 'stage:closed won' | paste -sd , -
Client A,Client B,Client C,Client D
$ rapport list --columns name platform:fiverr | paste -sd , -
Client D,Client F,Zoë Åkesson
$ rapport list --columns name platform:fiverr,upwork -stage:contacted | paste -sd , -
Client D,Zoë Åkesson
$ rapport list --columns name -platform:fiverr,upwork,direct | paste -sd , -
Client A,Client C,Client I,田中太郎
$ rapport list --columns name tag:vip | paste -sd , -
Client J,Zoë Åkesson
$ rapport list --columns name 'tag:big fish' | paste -sd , -
田中太郎
$ rapport list --columns name 'tag:"big fish",repeat' | paste -sd , -
Client A,Client B,田中太郎
$ rapport list --columns name 'score>5' | paste -sd , -
Client A
$ rapport list --columns name 'score>=5' 'score<=5.45' | paste -sd , -
Client A,Client B
$ rapport list --columns name 'score=5.45' | paste -sd , -
Client A
$ rapport list --columns name 'revenue>=5,000' | paste -sd , -
Client A,Client B
$ rapport list --columns name 'revenue>5000' | paste -sd , -
Client A
$ rapport list --columns name 'revenue<0' | paste -sd , -
$ rapport list --columns name 'due<7d' | paste -sd , -
Client A,Client B,Client C,Client D,Zoë Åkesson,田中太郎
$ rapport list --columns name 'due<=2026-02-11' | paste -sd , -
Client C,Client D
$ rapport list --columns name due:today | paste -sd , -
Client C,Client D
$ rapport list --columns name due:overdue | paste -sd , -
Client D
$ rapport list --columns name due=2026-02-11 | paste -sd , -
Client C
$ rapport list --columns name due:week | paste -sd , -
Client C,Client D,Zoë Åkesson,田中太郎
$ rapport list --columns name 'quiet>30d' | paste -sd , -
Client D,Client G,Client H,Client I,Client J,Client L
$ rapport list --columns name 'quiet>=4w' stage:contacted | paste -sd , -
Client G,Client H,Client J,Client L
$ rapport list --columns name 'quiet=0' | paste -sd , -
Zoë Åkesson,田中太郎
$ rapport list --columns name 'value>0' | paste -sd , -
田中太郎
$ rapport list --columns name 'value>=¥50,000' | paste -sd , -
田中太郎
$ rapport list --columns name source:referral | paste -sd , -
Zoë Åkesson
$ rapport list --columns name has:email | paste -sd , -
Zoë Åkesson
$ rapport list --columns name -has:email has:value | paste -sd , -
田中太郎
$ rapport list --columns name archived:yes | paste -sd , -
Client K
$ rapport list --columns name archived:any platform:fiverr | paste -sd , -
Client D,Client F,Client K,Zoë Åkesson
$ rapport list --columns name 'orders>=2' | paste -sd , -
Client A,Client B
$ rapport list --columns name 'rating>=4.5' | paste -sd , -
Client A,Client B
$ rapport list --columns name 'rating<5' | paste -sd , -
Client B
$ rapport list --columns name 'interactions>1' | paste -sd , -
Client A,Client B,Client C,Client D,Client E
$ rapport list --columns name lastContact:2026-02 | paste -sd , -
Client A,Client B,Client C,Client E,Client F
$ rapport list --columns name 'lastContact<30d' | paste -sd , -
Client D,Client G,Client H,Client I,Client J,Client L
$ rapport list --columns name 'firstContact<2025-11-01' | paste -sd , -
Client H,Client I,Client J
$ rapport list --columns name createdAt:today | paste -sd , -
Client A,Client B,Client C,Client D,Client E,Client F,Client G,Client H,Client I,Client J,Client L,Zoë Åkesson,田中太郎
$ rapport list --columns name satisfaction:high | paste -sd , -
Client A,Client B
$ rapport list --columns name name:client tag:repeat | paste -sd , -
Client A,Client B
$ rapport list --columns name 'name=client a' | paste -sd , -
Client A
$ rapport list --columns name notes:automation | paste -sd , -
Client A
$ rapport list --columns name company:fish | paste -sd , -
Zoë Åkesson

# Words, in name, company and notes, from the beginning of a word on.

$ rapport list --columns name zoe | paste -sd , -
Zoë Åkesson
$ rapport list --columns name ZOË ÅKE | paste -sd , -
Zoë Åkesson
$ rapport list --columns name ake | paste -sd , -
Zoë Åkesson
$ rapport list --columns name kesson | paste -sd , -
$ rapport list --columns name fish | paste -sd , -
Zoë Åkesson
$ rapport list --columns name short likes | paste -sd , -
田中太郎
$ rapport list --columns name 太郎 | paste -sd , -
田中太郎
$ rapport list --columns name 郎 | paste -sd , -
田中太郎
$ rapport list --columns name '"client a"' | paste -sd , -
Client A
$ rapport list --columns name '"short answers"' | paste -sd , -
田中太郎
$ rapport list --columns name '-fish' tag:vip | paste -sd , -
Client J
$ rapport list --columns name nothing | paste -sd , -

# With a rate, unlike currencies compare.

$ mkdir -p .config/rapport; printf '[rates]\nUSD = 150\n' >.config/rapport/config
$ rapport list --columns name 'value>$1,000' | paste -sd , -
Zoë Åkesson
$ rapport list --columns name 'value>=180000' | paste -sd , -
Zoë Åkesson
$ rapport list --columns name 'value>180000' | paste -sd , -
$ rm .config/rapport/config

# What is no term is told.

$ rapport list 'stage:nonsense'
rapport: 'stage:nonsense': no stage 'nonsense'; there are new, contacted, qualified, proposal, deposit, active, won, lost
[2]
$ rapport list 'nonsense:1'
rapport: 'nonsense:1': no term 'nonsense'; did you mean 'notes'? Quotes make it plain text
[2]
$ rapport list 'score>many'
rapport: 'score>many': score takes a number, as in score>6.5 or orders>=2
[2]
$ rapport list 'value>$500'
rapport: 'value>$500': no rate from USD to JPY is configured, so they cannot be compared
[2]
$ rapport list 'due:someday'
rapport: 'due:someday': due takes today, week, overdue, 7d or a day such as 2026-03-01
[2]
$ rapport list 'quiet>soon'
rapport: 'quiet>soon': quiet takes days, as in quiet>30d or quiet>=4w
[2]
$ rapport list 'archived:perhaps'
rapport: 'archived:perhaps': archived takes yes, no or any
[2]
$ rapport list 'has:nonsense'
rapport: 'has:nonsense': no field 'nonsense'; did you mean 'notes'?
[2]
$ rapport list 'score:'
rapport: 'score:': score takes a number, as in score>6.5 or orders>=2
[2]
$ rapport list 'satisfaction:great'
rapport: 'satisfaction:great': satisfaction takes one of high, medium, low
[2]

# The same query everywhere.

$ rapport board tag:vip --json | jq -c '[.[] | select(.count > 0) | [.stage, .cards[].name]]'
[["contacted","Client J"],["proposal","Zoë Åkesson"]]
$ rapport export jsonl tag:vip | jq -r 'select(.record == "contact") | .name' | sort
Client J
Zoë Åkesson
