-- How often an observation was said again, and when last, is told by its repeats alone: a repeat touches no older row.
alter table observation drop column seen, drop column last_seen_at;
