-- The merge that brought a Lead into the List; null where it was put there itself.
alter table membership add column merge_id uuid;

update membership set merge_id = merge.id
from merge
where merge.workspace_id = membership.workspace_id and merge.survivor_id = membership.lead_id and merge.at = membership.added_at
  and exists (
    select from merge_loser, json_array_elements_text(memberships) as kept (id)
    where merge_loser.workspace_id = merge.workspace_id and merge_loser.merge_id = merge.id
      and kept.id = membership.list_id::text
  );
