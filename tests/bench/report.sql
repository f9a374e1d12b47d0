SELECT count(*) FROM contact;
SELECT count(DISTINCT clientId) FROM interaction WHERE date BETWEEN date('@DAY', '-30 days') AND '@DAY';
SELECT currency, sum(amount) FROM interaction WHERE date BETWEEN '@MONTH-01' AND '@DAY' GROUP BY currency;
SELECT name, sum(amount), count(*) FILTER (WHERE type = 'delivery'), avg(rating) FROM interaction JOIN contact ON contact.id = clientId WHERE date <= '@DAY' GROUP BY clientId ORDER BY 2 DESC LIMIT 5;
