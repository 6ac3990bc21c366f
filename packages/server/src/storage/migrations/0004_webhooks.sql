-- Who is told what happens. `url` is null where events wait until they are taken. The secret is not stored: it follows from the id,
-- `secret_version` and a key outside the database.
create table webhook_endpoint (
  workspace_id uuid not null constraint webhook_endpoint_workspace_fk references workspace,
  id uuid not null,
  url text,
  description text,
  events text[] not null,
  secret_version integer not null default 1,
  former_secret_until timestamptz,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  disabled_at timestamptz,
  disabled_reason text,
  failing_since timestamptz,
  last_delivered_at timestamptz,
  last_error text,
  constraint webhook_endpoint_pk primary key (workspace_id, id)
);

-- The outbox: written in the transaction of what happened, only where somebody wants to know. `data` holds ids, never what a Lead says.
create table webhook_event (
  workspace_id uuid not null constraint webhook_event_workspace_fk references workspace,
  id uuid not null,
  type text not null,
  at timestamptz not null,
  data json not null,
  constraint webhook_event_pk primary key (workspace_id, id)
);
create index webhook_event_at_index on webhook_event (workspace_id, at);

-- One event on its way to one endpoint. `next_at` is null when nothing is to be sent: delivered, given up, taken by hand, or paused.
create table webhook_delivery (
  workspace_id uuid not null,
  endpoint_id uuid not null,
  event_id uuid not null,
  status text not null constraint webhook_delivery_status_check check (status in ('pending', 'delivered', 'failed')),
  attempts integer not null default 0,
  next_at timestamptz,
  last_status integer,
  last_error text,
  delivered_at timestamptz,
  constraint webhook_delivery_pk primary key (workspace_id, endpoint_id, event_id),
  constraint webhook_delivery_endpoint_fk foreign key (workspace_id, endpoint_id) references webhook_endpoint on delete cascade,
  constraint webhook_delivery_event_fk foreign key (workspace_id, event_id) references webhook_event on delete cascade
);
create index webhook_delivery_event_index on webhook_delivery (workspace_id, event_id);
create index webhook_delivery_due_index on webhook_delivery (next_at) where next_at is not null;
