-- What is due at one endpoint, in its order: without it each claim of some events looked through everything that the endpoint was told in
-- thirty days.
create index webhook_delivery_endpoint_due_index on webhook_delivery (workspace_id, endpoint_id, next_at)
  where next_at is not null;
