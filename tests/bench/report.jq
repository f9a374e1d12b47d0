# One flat object, as jq copies an inner one whenever something is set in it.
def add($key; $amount): (.[$key] + $amount) as $sum | .[$key] = $sum;
def named($prefix): to_entries[] | select(.key | startswith($prefix));
reduce (inputs | select(.date <= $to)) as $i ({};
	(if $i.amount then add("revenue " + $i.clientId; $i.amount) else . end)
	| (if $i.amount and $i.date >= $from then add("month " + $i.currency; $i.amount) else . end)
	| (if $i.date >= $since then .["active " + $i.clientId] = 1 else . end)
	| (if $i.type == "delivery" and .["last " + $i.clientId] < $i.date then .["last " + $i.clientId] = $i.date else . end))
| {month: [named("month ")], active: ([named("active ")] | length), top: ([named("revenue ")] | sort_by(-.value)[:5]),
	due: ([named("last ") | select(.value <= $due)] | length)}
