-- Whether the Lead was erased, which holds for older backups too, or only deleted.
alter table deleted_lead add column erased boolean not null default false;
update deleted_lead set erased = true from suppression
where suppression.workspace_id = deleted_lead.workspace_id and suppression.at = deleted_lead.gone_at;
