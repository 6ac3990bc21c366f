-- A deleted List keeps its row, so that who was in it when can still be told.
alter table list add column deleted_at timestamptz;
create index list_live_index on list (workspace_id, id) where deleted_at is null;

-- `import_id`: the import that put the Lead there; `removed_cause`: the withdrawal that took it out again.
alter table membership add column import_id uuid, add column removed_cause uuid;
create index membership_import_index on membership (workspace_id, import_id, lead_id)
  where import_id is not null and removed_at is null;
create index membership_removed_index on membership (workspace_id, removed_cause, lead_id) where removed_cause is not null;

-- Counts of the built-in List `all` are read from this index alone.
create index lead_live_type_index on lead (workspace_id, type) where status = 'live';

-- One file that was sent. `stored_at` is null until the whole body has arrived. `runner` holds the import while `heartbeat_at` is
-- fresh; `next_byte`, `next_line` and `rows_done` say where it goes on, and move in the transaction that writes the rows.
create table import (
  workspace_id uuid not null constraint import_workspace_fk references workspace,
  id uuid not null,
  status text not null constraint import_status_check
    check (status in ('pending', 'running', 'completed', 'failed', 'cancelled', 'undoing', 'undone')),
  dry_run boolean not null,
  lead_type text constraint import_lead_type_check check (lead_type in ('person', 'company')),
  list_id uuid,
  source text,
  content_type text not null,
  origin json not null,
  plan json,
  header_fingerprint text,
  created_at timestamptz not null,
  stored_at timestamptz,
  started_at timestamptz,
  finished_at timestamptz,
  error_message text,
  bytes_total bigint not null default 0,
  next_byte bigint not null default 0,
  next_line bigint not null default 1,
  rows_done bigint not null default 0,
  rejected bigint not null default 0,
  conflicts bigint not null default 0,
  merged bigint not null default 0,
  created bigint not null default 0,
  updated bigint not null default 0,
  unchanged bigint not null default 0,
  leads_created bigint not null default 0,
  leads_touched bigint not null default 0,
  withdrawal_id uuid,
  runner uuid,
  heartbeat_at timestamptz not null,
  constraint import_pk primary key (workspace_id, id)
);
create index import_open_index on import (heartbeat_at) where status in ('pending', 'running');
create index import_dry_run_index on import (finished_at) where dry_run;

-- The body as it arrived, unpacked; gone once the import has ended.
create table import_chunk (
  workspace_id uuid not null,
  import_id uuid not null,
  start_byte bigint not null,
  data bytea not null,
  constraint import_chunk_pk primary key (workspace_id, import_id, start_byte),
  constraint import_chunk_import_fk foreign key (workspace_id, import_id) references import
);
alter table import_chunk alter column data set storage external;

-- A refused row: `cells` are its columns in a CSV, `text` the start of what could not be read as columns.
create table import_error (
  workspace_id uuid not null,
  import_id uuid not null,
  row bigint not null,
  line bigint not null,
  code text not null,
  detail text not null,
  cells json,
  text text,
  constraint import_error_pk primary key (workspace_id, import_id, row),
  constraint import_error_import_fk foreign key (workspace_id, import_id) references import
);

create table import_example (
  workspace_id uuid not null,
  import_id uuid not null,
  outcome text not null,
  row bigint not null,
  lead_id uuid,
  example json not null,
  constraint import_example_pk primary key (workspace_id, import_id, outcome, row),
  constraint import_example_import_fk foreign key (workspace_id, import_id) references import
);
create index import_example_lead_index on import_example (workspace_id, lead_id) where lead_id is not null;

-- The mapping that was given last for a header.
create table import_mapping (
  workspace_id uuid not null constraint import_mapping_workspace_fk references workspace,
  fingerprint text collate "C" not null,
  mapping json not null,
  updated_at timestamptz not null,
  constraint import_mapping_pk primary key (workspace_id, fingerprint)
);

-- Observations taken out of the fold together. The work goes newest first: `next_id` is where it goes on.
create table withdrawal (
  workspace_id uuid not null constraint withdrawal_workspace_fk references workspace,
  id uuid not null,
  status text not null constraint withdrawal_status_check
    check (status in ('running', 'completed', 'restoring', 'restored')),
  import_id uuid,
  provider text,
  key_id uuid,
  since timestamptz,
  origin json not null,
  next_id uuid,
  observations bigint not null default 0,
  leads_changed bigint not null default 0,
  leads_gone bigint not null default 0,
  merges_unmade bigint not null default 0,
  created_at timestamptz not null,
  finished_at timestamptz,
  runner uuid,
  heartbeat_at timestamptz not null,
  constraint withdrawal_pk primary key (workspace_id, id)
);
create index withdrawal_open_index on withdrawal (heartbeat_at) where status in ('running', 'restoring');

-- The Leads that a withdrawal has touched: what became of each, and why it stayed.
create table withdrawal_lead (
  workspace_id uuid not null,
  withdrawal_id uuid not null,
  lead_id uuid not null,
  is_gone boolean not null,
  reason text,
  fields json not null,
  constraint withdrawal_lead_pk primary key (workspace_id, withdrawal_id, lead_id),
  constraint withdrawal_lead_withdrawal_fk foreign key (workspace_id, withdrawal_id) references withdrawal
);
create index withdrawal_lead_lead_index on withdrawal_lead (workspace_id, lead_id);
