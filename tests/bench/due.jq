reduce inputs as $i ({};
	if $i.type == "delivery" and .[$i.clientId] < $i.date then .[$i.clientId] = $i.date else . end)
| [to_entries[] | select(.value <= "2026-02-04")] | length
