-- When the oldest write began that a session of the owner's login has under way. Requests may run in a role that their session has taken
-- on after the owner's login, and PostgreSQL does not show such a role what those sessions do; it shows their owner.
create function oldest_write() returns timestamptz
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  select min(xact_start) from pg_stat_activity
  where datname = current_database() and backend_xid is not null and pid <> pg_backend_pid()
$$;
