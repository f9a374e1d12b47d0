WITH last AS (SELECT clientId, max(date) AS day FROM interaction WHERE type = 'delivery' GROUP BY clientId)
SELECT name, day FROM last JOIN contact ON contact.id = last.clientId
WHERE stage <> 'lost' AND day <= date('@DAY', '-7 days') AND NOT EXISTS (
	SELECT 1 FROM mark WHERE mark.clientId = last.clientId AND since = day AND state = 'done')
ORDER BY day LIMIT 100;
