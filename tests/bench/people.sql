CREATE TABLE person(name TEXT, email TEXT, phone TEXT, company TEXT, stage TEXT, value TEXT, currency TEXT, tags TEXT, created TEXT, notes TEXT, city TEXT);
CREATE INDEX by_email ON person(email);
CREATE INDEX by_name ON person(name);
.mode csv
.import --skip 1 people.csv person
