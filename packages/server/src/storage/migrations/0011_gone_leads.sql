-- A Lead that was merged away has its place among changes at the time when it went, not when it was last changed before.
update lead set updated_at = gone_at where status <> 'live' and updated_at < gone_at;
