.mode ascii
.separator "\001" "\n"
BEGIN;
CREATE TEMP TABLE raw(line TEXT);
CREATE TABLE contact(id TEXT PRIMARY KEY, name TEXT, stage TEXT, platform TEXT, value INTEGER, notes TEXT, created TEXT) WITHOUT ROWID;
CREATE TABLE interaction(id TEXT, clientId TEXT, date TEXT, type TEXT, platform TEXT, amount NUMERIC, currency TEXT, rating NUMERIC, notes TEXT);
CREATE TABLE mark(clientId TEXT, rule TEXT, since TEXT, state TEXT);
.import contacts.jsonl raw
INSERT INTO contact SELECT json_extract(line,'$.id'), json_extract(line,'$.name'), json_extract(line,'$.stage'), json_extract(line,'$.platform'), json_extract(line,'$.value'), json_extract(line,'$.notes'), json_extract(line,'$.createdAt') FROM raw;
DELETE FROM raw;
.import interactions.jsonl raw
INSERT INTO interaction SELECT json_extract(line,'$.id'), json_extract(line,'$.clientId'), json_extract(line,'$.date'), json_extract(line,'$.type'), json_extract(line,'$.platform'), json_extract(line,'$.amount'), json_extract(line,'$.currency'), json_extract(line,'$.rating'), json_extract(line,'$.notes') FROM raw;
DELETE FROM raw;
.import follow-ups.jsonl raw
INSERT INTO mark SELECT json_extract(line,'$.clientId'), json_extract(line,'$.rule'), json_extract(line,'$.since'), json_extract(line,'$.state') FROM raw;
DROP TABLE raw;
CREATE INDEX by_client ON interaction(clientId);
CREATE INDEX by_date ON interaction(date);
COMMIT;
