-- A search for Leads that fills a List. The row is the work: `runner` holds it while `heartbeat_at` is fresh, `next_at` puts it off;
-- `cursor` says where the provider goes on and moves in the transaction that writes the rows. `series` is equal for searches that ask
-- the same provider the same thing.
create table search_task (
  workspace_id uuid not null constraint search_task_workspace_fk references workspace,
  id uuid not null,
  status text not null constraint search_task_status_check
    check (status in ('pending', 'running', 'completed', 'failed', 'cancelled')),
  list_id uuid not null,
  prompt text not null,
  series bytea not null,
  title text not null,
  provider text not null,
  filters json not null,
  unsupported json not null,
  origin json not null,
  fetch_count integer not null,
  cursor text,
  has_more boolean not null default true,
  rows_done integer not null default 0,
  added integer not null default 0,
  rejected integer not null default 0,
  conflicts integer not null default 0,
  merged integer not null default 0,
  created integer not null default 0,
  updated integer not null default 0,
  unchanged integer not null default 0,
  credits_spent bigint not null default 0,
  credits_held bigint not null default 0,
  attempts integer not null default 0,
  next_at timestamptz not null,
  error_message text,
  created_at timestamptz not null,
  started_at timestamptz,
  finished_at timestamptz,
  runner uuid,
  heartbeat_at timestamptz not null,
  constraint search_task_pk primary key (workspace_id, id),
  constraint search_task_list_fk foreign key (workspace_id, list_id) references list
);
create unique index search_task_active_unique on search_task (workspace_id, list_id) where status in ('pending', 'running');
create index search_task_list_index on search_task (workspace_id, list_id, id desc);
create index search_task_open_index on search_task (next_at) where status in ('pending', 'running');

-- A row as the provider gave it, and what became of it. `raw` is null for somebody who was erased.
create table search_result (
  workspace_id uuid not null,
  task_id uuid not null,
  row integer not null,
  lead_id uuid,
  outcome text not null,
  added boolean not null,
  code text,
  detail text,
  raw json,
  constraint search_result_pk primary key (workspace_id, task_id, row),
  constraint search_result_task_fk foreign key (workspace_id, task_id) references search_task
);
create index search_result_lead_index on search_result (workspace_id, lead_id) where lead_id is not null;

-- Credits of a provider by day (UTC): what calls have cost, and what calls under way may cost.
create table search_spending (
  workspace_id uuid not null constraint search_spending_workspace_fk references workspace,
  provider text not null,
  day date not null,
  credits bigint not null,
  constraint search_spending_pk primary key (workspace_id, provider, day)
);
create index search_spending_day_index on search_spending (provider, day);
