SELECT name FROM contact WHERE name LIKE '%@WORD%' OR notes LIKE '%@WORD%' OR id IN (
	SELECT clientId FROM interaction WHERE notes LIKE '%@WORD%') LIMIT 20;
