-- A merge that was taken back: by what, and by whom.
alter table merge add column undone_id uuid, add column undone_origin json;

-- The Leads for which an identity was erased: keyed hashes of keys (HMAC-SHA-256, the key lies outside the database).
create table suppression (
  workspace_id uuid not null constraint suppression_workspace_fk references workspace,
  hash bytea not null,
  canon_version smallint not null,
  at timestamptz not null,
  constraint suppression_pk primary key (workspace_id, hash)
);

-- How far the search for duplicates has come: Leads up to this moment of `updated_at` are indexed.
create table duplicate_progress (
  workspace_id uuid not null constraint duplicate_progress_workspace_fk references workspace,
  done_until timestamptz not null,
  constraint duplicate_progress_pk primary key (workspace_id)
);

-- What of a Lead is compared, as of one version of it. No foreign key to the Lead: the search for duplicates would hold locks on Leads
-- that requests want; deleting a Lead takes its rows along.
create table duplicate_profile (
  workspace_id uuid not null,
  lead_id uuid not null,
  type text not null,
  version integer not null,
  profile json not null,
  constraint duplicate_profile_pk primary key (workspace_id, lead_id)
);

-- Blocking keys: Leads that share one are compared.
create table duplicate_key (
  workspace_id uuid not null,
  type text not null,
  key text collate "C" not null,
  lead_id uuid not null,
  constraint duplicate_key_pk primary key (workspace_id, type, key, lead_id),
  constraint duplicate_key_profile_fk foreign key (workspace_id, lead_id) references duplicate_profile on delete cascade
);
create index duplicate_key_lead_index on duplicate_key (workspace_id, lead_id);

-- How many Leads use a word of a name, for words that several use.
create table duplicate_term (
  workspace_id uuid not null constraint duplicate_term_workspace_fk references workspace,
  type text not null,
  term text collate "C" not null,
  leads integer not null,
  constraint duplicate_term_pk primary key (workspace_id, type, term)
);

-- Pairs that may be one. `lead_a` is the smaller id.
create table duplicate_pair (
  workspace_id uuid not null,
  lead_a uuid not null,
  lead_b uuid not null,
  type text not null,
  band smallint not null constraint duplicate_pair_band_check check (band between 1 and 3),
  score real not null,
  reasons json not null,
  at timestamptz not null,
  constraint duplicate_pair_pk primary key (workspace_id, lead_a, lead_b),
  constraint duplicate_pair_order_check check (lead_a < lead_b),
  constraint duplicate_pair_lead_a_fk foreign key (workspace_id, lead_a) references duplicate_profile on delete cascade,
  constraint duplicate_pair_lead_b_fk foreign key (workspace_id, lead_b) references duplicate_profile on delete cascade
);
create index duplicate_pair_lead_b_index on duplicate_pair (workspace_id, lead_b);
create index duplicate_pair_queue_index on duplicate_pair (workspace_id, score desc, lead_a, lead_b);
