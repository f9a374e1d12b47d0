-- What one would make for the other questions, behind the import, which has the same two as ours.
CREATE INDEX mark_by_client ON mark(clientId);
CREATE INDEX contact_by_name ON contact(name);
CREATE INDEX contact_by_stage ON contact(stage);
ANALYZE;
