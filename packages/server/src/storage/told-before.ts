import type { LeadType } from '@puffle/contract';
import { columns } from './columns.ts';
import type { Sql } from './database.ts';

/** A key of a request, with what tells the request: its sender and the hash of its body. */
export type ToldKey = {
  readonly type: LeadType;
  readonly kind: string;
  readonly key: string;
  readonly sender: string;
  readonly bodyHash: string;
};
export type ToldBefore = {
  readonly sender: string;
  readonly bodyHash: string;
  readonly id: string;
  readonly leadId: string;
};

/**
 * For each key of a request the newest equal observation among those of the Leads that hold the key, or that a conflict about it
 * names; the newest of all last.
 */
export async function findToldBefore(sql: Sql, workspaceId: string, wanted: readonly ToldKey[]): Promise<ToldBefore[]> {
  if (wanted.length === 0) return [];
  return sql.query<ToldBefore>(
    `select wanted.sender, wanted.body_hash as "bodyHash", found.id, found.lead_id as "leadId"
     from unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
       as wanted (type, kind, key, sender, body_hash)
     cross join lateral (
       select observation.id, observation.lead_id
       from (
         select lead_id from identifier
         where workspace_id = $1 and type = wanted.type and kind = wanted.kind and key = wanted.key
         union
         select lead_id from weak_identifier
         where workspace_id = $1 and type = wanted.type and kind = wanted.kind and key = wanted.key
         union
         select named.holds_id from conflict
         join conflict_lead as named on named.workspace_id = $1 and named.conflict_id = conflict.id
         where conflict.workspace_id = $1 and conflict.type = wanted.type and conflict.key_kind = wanted.kind
           and conflict.key = wanted.key
       ) as party
       join observation on observation.workspace_id = $1 and observation.lead_id = party.lead_id
         and observation.sender = decode(wanted.sender, 'hex') and observation.body_hash = decode(wanted.body_hash, 'hex')
       order by observation.id desc limit 1
     ) as found
     order by found.id`,
    [workspaceId, ...columns(wanted, ['type', 'kind', 'key', 'sender', 'bodyHash'])],
  );
}
