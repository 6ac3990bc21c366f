-- `limits`: how much a key may ask for; a field that is absent follows the server, null is no limit. Keys made before stay without one.
alter table api_key
  add column last_used_at timestamptz,
  add column limits json not null default '{"readsPerMinute":null,"writesPerMinute":null,"concurrent":null}';
alter table api_key alter column limits set default '{}';

-- Who did what: one row a call that changed something, read personal data in bulk, or was refused by its key. Ids, never what a Lead
-- says. The application may insert and select, nothing else: `migrate` takes its other rights away.
create table audit_entry (
  workspace_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  operation text not null,
  status smallint not null,
  outcome text,
  key_id uuid,
  actor text,
  address inet,
  request_id text not null,
  subject_ids uuid[] not null,
  constraint audit_entry_pk primary key (workspace_id, id)
);
create index audit_entry_subject_index on audit_entry using gin (workspace_id, subject_ids);

-- The one way in which entries go: the oldest ones of a workspace, past their time and never within 30 days.
create or replace function prune_audit(of_workspace uuid, before timestamptz, at_most integer) returns integer
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  pruned integer;
begin
  if before > now() - interval '30 days' then
    raise exception 'audit entries are kept for at least 30 days' using errcode = 'check_violation';
  end if;
  delete from audit_entry using (
    select id as old_id from audit_entry where workspace_id = of_workspace order by id limit at_most
  ) as oldest
  where workspace_id = of_workspace and id = old_id and at < before;
  get diagnostics pruned = row_count;
  return pruned;
end $$;

-- New tables let the application write: of this one it keeps what it needs.
do $$
declare
  app regrole;
begin
  for app in
    select distinct item.grantee::regrole from pg_class c, aclexplode(c.relacl) item
    where c.oid = 'audit_entry'::regclass and item.grantee not in (c.relowner, 0)
  loop
    execute format('revoke all on audit_entry from %s; grant select, insert on audit_entry to %s', app, app);
    execute format('grant execute on function prune_audit to %s', app);
  end loop;
  revoke all on function prune_audit from public;
end $$;

-- How much of its limits a key has used in a minute, over all servers. Lost with a crash, as the minute is.
create unlogged table limit_use (
  workspace_id uuid not null,
  key_id uuid not null,
  kind text not null,
  minute timestamptz not null,
  used integer not null,
  constraint limit_use_pk primary key (workspace_id, key_id, kind)
);
