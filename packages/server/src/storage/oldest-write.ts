/** SQL: when the oldest write began that is still under way, of this login or of the owner's; null when there is none. */
export const oldestWrite = `(
  select least(min(xact_start), oldest_write()) from pg_stat_activity
  where datname = current_database() and backend_xid is not null and pid <> pg_backend_pid())`;
