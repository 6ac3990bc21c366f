create extension if not exists pg_trgm;
create extension if not exists btree_gin;

create table workspace (
  id uuid constraint workspace_pk primary key,
  name text not null,
  settings jsonb not null default '{}',
  created_at timestamptz not null
);

create table api_key (
  workspace_id uuid not null constraint api_key_workspace_fk references workspace,
  id uuid not null,
  name text not null,
  prefix text not null,
  hash bytea not null constraint api_key_hash_unique unique,
  scopes text[] not null,
  created_at timestamptz not null,
  expires_at timestamptz,
  revoked_at timestamptz,
  constraint api_key_pk primary key (workspace_id, id)
);

-- Rows made by every request name their workspace without a foreign key to it: each insert would lock the one workspace row.

-- One row a Lead, merged and withdrawn ones included. `state` is the running fold of the observations assigned to it,
-- `disputed` says that a conflict or a verdict names the Lead,
-- `folded` is what text filters search, one line a value, made by the application.
create table lead (
  workspace_id uuid not null,
  id uuid not null,
  type text not null constraint lead_type_check check (type in ('person', 'company')),
  status text not null constraint lead_status_check check (status in ('live', 'merged', 'withdrawn')),
  merged_into uuid,
  version integer not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  gone_at timestamptz,
  last_observation_id uuid not null,
  disputed boolean not null default false,
  state json not null,
  folded text collate "C" not null,
  constraint lead_pk primary key (workspace_id, id),
  constraint lead_merged_into_fk foreign key (workspace_id, merged_into) references lead,
  constraint lead_gone_check check ((status = 'live') = (gone_at is null)),
  constraint lead_merged_check check ((status = 'merged') = (merged_into is not null))
);
create index lead_updated_index on lead (workspace_id, updated_at desc, id desc);
create index lead_merged_into_index on lead (workspace_id, merged_into) where merged_into is not null;
create index lead_folded_index on lead using gin (workspace_id, folded gin_trgm_ops);

-- What is left of a deleted Lead: that there was one.
create table deleted_lead (
  workspace_id uuid not null constraint deleted_lead_workspace_fk references workspace,
  id uuid not null,
  gone_at timestamptz not null,
  constraint deleted_lead_pk primary key (workspace_id, id)
);

-- Everything that was said about a Lead, as it was received. Rows are never changed but for their assignment
-- (lead_id, assigned_at: where the observation counts now) and the count of equal repeats.
create table observation (
  workspace_id uuid not null,
  id uuid not null,
  lead_id uuid,
  assigned_at timestamptz not null,
  kind text not null constraint observation_kind_check check (kind in ('statement', 'correction')),
  at timestamptz not null,
  sender bytea not null,
  body_hash bytea not null,
  body json not null,
  origin json not null,
  mode text not null constraint observation_mode_check check (mode in ('update', 'fill', 'keep')),
  name_mismatch boolean not null,
  keys json not null,
  canon_version smallint not null,
  decision json not null,
  import_id uuid,
  import_row bigint,
  seen integer not null default 1,
  last_seen_at timestamptz not null,
  constraint observation_pk primary key (workspace_id, id),
  constraint observation_lead_fk foreign key (workspace_id, lead_id) references lead
);
create index observation_lead_index on observation (workspace_id, lead_id, sender, id);
create index observation_import_index on observation (workspace_id, import_id, id) where import_id is not null;

-- Assignments that have ended: the observation counted for this Lead from `from_at` until `to_at`.
create table assignment (
  workspace_id uuid not null,
  observation_id uuid not null,
  lead_id uuid not null,
  from_at timestamptz not null,
  to_at timestamptz not null,
  cause_id uuid not null,
  constraint assignment_pk primary key (workspace_id, observation_id, from_at, cause_id),
  constraint assignment_observation_fk foreign key (workspace_id, observation_id) references observation,
  constraint assignment_lead_fk foreign key (workspace_id, lead_id) references lead
);
create index assignment_lead_index on assignment (workspace_id, lead_id);
create index assignment_cause_index on assignment (workspace_id, cause_id);

-- A request that said again what the newest observation of its sender had said: only how it was understood.
create table repeat (
  workspace_id uuid not null,
  id uuid not null,
  observation_id uuid not null,
  lead_id uuid not null,
  at timestamptz not null,
  origin json not null,
  decision json not null,
  constraint repeat_pk primary key (workspace_id, id),
  constraint repeat_observation_fk foreign key (workspace_id, observation_id) references observation,
  constraint repeat_lead_fk foreign key (workspace_id, lead_id) references lead
);
create index repeat_lead_index on repeat (workspace_id, lead_id);
create index repeat_observation_index on repeat (workspace_id, observation_id);

-- Keys that identify by themselves (tier 0 and 1): one owner each. `disputes` counts parties that disagreed about the owner;
-- a shared key identifies nobody any more.
create table identifier (
  workspace_id uuid not null,
  type text not null,
  kind text collate "C" not null,
  key text collate "C" not null constraint identifier_key_check check (octet_length(key) between 1 and 512),
  lead_id uuid not null,
  tier smallint not null constraint identifier_tier_check check (tier in (0, 1)),
  observation_id uuid not null,
  disputes smallint not null default 0,
  shared boolean not null default false,
  constraint identifier_pk primary key (workspace_id, type, kind, key),
  constraint identifier_lead_fk foreign key (workspace_id, lead_id) references lead
);
create index identifier_lead_index on identifier (workspace_id, lead_id);

-- Keys that identify only together with an agreeing name (tier 2): several owners are possible.
create table weak_identifier (
  workspace_id uuid not null,
  type text not null,
  kind text collate "C" not null,
  key text collate "C" not null constraint weak_identifier_key_check check (octet_length(key) between 1 and 512),
  lead_id uuid not null,
  observation_id uuid not null,
  constraint weak_identifier_pk primary key (workspace_id, type, kind, key, lead_id),
  constraint weak_identifier_lead_fk foreign key (workspace_id, lead_id) references lead
);
create index weak_identifier_lead_index on weak_identifier (workspace_id, lead_id);

create table merge (
  workspace_id uuid not null,
  id uuid not null,
  survivor_id uuid not null,
  at timestamptz not null,
  cause text not null constraint merge_cause_check check (cause in ('bridge', 'request', 'verdict')),
  observation_id uuid,
  origin json not null,
  decision json not null,
  undone_at timestamptz,
  undone_cause text constraint merge_undone_cause_check check (undone_cause in ('unmerge', 'undo')),
  constraint merge_pk primary key (workspace_id, id),
  constraint merge_survivor_fk foreign key (workspace_id, survivor_id) references lead
);
create index merge_survivor_index on merge (workspace_id, survivor_id, id);
create index merge_observation_index on merge (workspace_id, observation_id) where observation_id is not null;

create table merge_loser (
  workspace_id uuid not null,
  merge_id uuid not null,
  lead_id uuid not null,
  memberships json not null,
  constraint merge_loser_pk primary key (workspace_id, merge_id, lead_id),
  constraint merge_loser_merge_fk foreign key (workspace_id, merge_id) references merge,
  constraint merge_loser_lead_fk foreign key (workspace_id, lead_id) references lead
);
create index merge_loser_lead_index on merge_loser (workspace_id, lead_id);

-- What a person or an agent said about two Leads. `lead_a` and `lead_b` are as given, `holds_a` and `holds_b` the Leads that
-- stand for them now; the newest row of a pair holds.
create table verdict (
  workspace_id uuid not null,
  id uuid not null,
  lead_a uuid not null,
  lead_b uuid not null,
  holds_a uuid not null,
  holds_b uuid not null,
  verdict text not null constraint verdict_verdict_check check (verdict in ('same', 'different', 'unsure')),
  at timestamptz not null,
  cause text not null constraint verdict_cause_check check (cause in ('request', 'unmerge')),
  origin json not null,
  constraint verdict_pk primary key (workspace_id, id),
  constraint verdict_lead_a_fk foreign key (workspace_id, lead_a) references lead,
  constraint verdict_lead_b_fk foreign key (workspace_id, lead_b) references lead
);
create index verdict_lead_a_index on verdict (workspace_id, lead_a);
create index verdict_lead_b_index on verdict (workspace_id, lead_b);
create index verdict_holds_a_index on verdict (workspace_id, holds_a, holds_b, id);
create index verdict_holds_b_index on verdict (workspace_id, holds_b);

-- A contradiction. `party` is the name that came with the key, where only that tells one party from the next.
create table conflict (
  workspace_id uuid not null,
  id uuid not null,
  type text not null,
  kind text not null constraint conflict_kind_check check (kind in ('contested', 'bridge', 'name_mismatch', 'shared_value')),
  key_kind text collate "C" not null,
  key text collate "C" not null,
  party text,
  detail text not null,
  observation_id uuid not null,
  opened_at timestamptz not null,
  settled_at timestamptz,
  settled_cause text constraint conflict_settled_cause_check check (settled_cause in ('merge', 'verdict', 'correction', 'withdrawal')),
  constraint conflict_pk primary key (workspace_id, id)
);
create index conflict_open_index on conflict (workspace_id, id) where settled_at is null;
create index conflict_observation_index on conflict (workspace_id, observation_id);
create index conflict_key_index on conflict (workspace_id, type, key_kind, key);

-- The Leads of a conflict: `lead_id` as it was, `holds_id` the Lead that stands for it now.
create table conflict_lead (
  workspace_id uuid not null,
  conflict_id uuid not null,
  lead_id uuid not null,
  holds_id uuid not null,
  constraint conflict_lead_pk primary key (workspace_id, conflict_id, lead_id),
  constraint conflict_lead_conflict_fk foreign key (workspace_id, conflict_id) references conflict,
  constraint conflict_lead_lead_fk foreign key (workspace_id, lead_id) references lead
);
create index conflict_lead_lead_index on conflict_lead (workspace_id, lead_id);
create index conflict_lead_holds_index on conflict_lead (workspace_id, holds_id, conflict_id);

create table list (
  workspace_id uuid not null constraint list_workspace_fk references workspace,
  id uuid not null,
  name text not null,
  description text,
  lead_type text not null constraint list_lead_type_check check (lead_type in ('person', 'company', 'mixed')),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint list_pk primary key (workspace_id, id)
);

-- Who was in a List, and when: an open interval is a present member.
create table membership (
  workspace_id uuid not null,
  list_id uuid not null,
  lead_id uuid not null,
  added_at timestamptz not null,
  removed_at timestamptz,
  constraint membership_pk primary key (workspace_id, list_id, lead_id, added_at),
  constraint membership_list_fk foreign key (workspace_id, list_id) references list,
  constraint membership_lead_fk foreign key (workspace_id, lead_id) references lead
);
create unique index membership_present_unique on membership (workspace_id, list_id, lead_id) where removed_at is null;
create index membership_lead_index on membership (workspace_id, lead_id);

-- The answer of a committed write, kept 48 hours for a repeated Idempotency-Key.
create table idempotency (
  workspace_id uuid not null,
  key text collate "C" not null,
  fingerprint bytea not null,
  status smallint not null,
  headers json not null,
  body json not null,
  lead_ids uuid[] not null,
  at timestamptz not null,
  constraint idempotency_pk primary key (workspace_id, key)
);
create index idempotency_at_index on idempotency (at);
