-- The Lead to which an unmerge gave an observation that had been made while its sides were one. Else, and beneath all merges, an
-- observation belongs to the Lead of which it was said.
alter table observation add column home_id uuid;

-- A merge that an undo took back and a redo has looked at again: the merge that stands for it since, or its own id where none could be made.
alter table merge add column redone_id uuid;
