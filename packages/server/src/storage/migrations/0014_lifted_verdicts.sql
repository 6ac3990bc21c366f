-- The verdicts that this one lifts while they stand between the same two Leads: those that stood there when it was given. What comes to
-- stand beside it later, by a merge, was said of other Leads and holds on; an older verdict about the very same two is lifted without
-- being named.
alter table verdict add column lifts uuid[] not null default '{}';

-- Verdicts that were given before: what stood where at that time is told by the merges that stood then.
with recursive doubted as (
  select newer.workspace_id, newer.id as newer_id, newer.at, older.id as older_id,
    newer.lead_a as newer_a, newer.lead_b as newer_b, older.lead_a as older_a, older.lead_b as older_b
  from verdict as newer join verdict as older on older.workspace_id = newer.workspace_id and older.id < newer.id
    and least(older.holds_a, older.holds_b) = least(newer.holds_a, newer.holds_b)
    and greatest(older.holds_a, older.holds_b) = greatest(newer.holds_a, newer.holds_b)
  where newer.verdict <> 'different' and newer.holds_a <> newer.holds_b
    and (least(older.lead_a, older.lead_b), greatest(older.lead_a, older.lead_b))
      <> (least(newer.lead_a, newer.lead_b), greatest(newer.lead_a, newer.lead_b))
),
chain (workspace_id, newer_id, at, lead_id, stood_for_by, steps) as (
  select distinct workspace_id, newer_id, at, named.lead_id, named.lead_id, 0
  from doubted cross join lateral (values (newer_a), (newer_b), (older_a), (older_b)) as named (lead_id)
  union all
  select chain.workspace_id, newer_id, chain.at, chain.lead_id, merge.survivor_id, steps + 1
  from chain
  join merge_loser on merge_loser.workspace_id = chain.workspace_id and merge_loser.lead_id = stood_for_by
  join merge on merge.workspace_id = chain.workspace_id and merge.id = merge_loser.merge_id
    and merge.id < newer_id and (undone_at is null or undone_at > chain.at)
),
stood as (
  select distinct on (workspace_id, newer_id, lead_id) workspace_id, newer_id, lead_id, stood_for_by
  from chain order by workspace_id, newer_id, lead_id, steps desc
),
lifted as (
  select doubted.workspace_id, doubted.newer_id, array_agg(older_id order by older_id) as ids
  from doubted
  join stood as na on na.workspace_id = doubted.workspace_id and na.newer_id = doubted.newer_id and na.lead_id = newer_a
  join stood as nb on nb.workspace_id = doubted.workspace_id and nb.newer_id = doubted.newer_id and nb.lead_id = newer_b
  join stood as oa on oa.workspace_id = doubted.workspace_id and oa.newer_id = doubted.newer_id and oa.lead_id = older_a
  join stood as ob on ob.workspace_id = doubted.workspace_id and ob.newer_id = doubted.newer_id and ob.lead_id = older_b
  where least(na.stood_for_by, nb.stood_for_by) = least(oa.stood_for_by, ob.stood_for_by)
    and greatest(na.stood_for_by, nb.stood_for_by) = greatest(oa.stood_for_by, ob.stood_for_by)
  group by doubted.workspace_id, doubted.newer_id
)
update verdict set lifts = lifted.ids
from lifted where verdict.workspace_id = lifted.workspace_id and verdict.id = lifted.newer_id;
