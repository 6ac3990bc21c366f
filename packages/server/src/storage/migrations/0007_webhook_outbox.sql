-- The row of an endpoint or of a workspace is not locked by every event that is recorded: creates and deliveries met there and waited
-- for each other. Deliveries of an endpoint go with it by the statement that deletes it.
alter table webhook_event drop constraint webhook_event_workspace_fk;
alter table webhook_delivery drop constraint webhook_delivery_endpoint_fk;
