import { findAbsorbed } from '../../storage/conflicts.ts';
import type { Sql } from '../../storage/database.ts';
import {
  type ErasedKey,
  type ErasedLead,
  findOwnObservations,
  findSuppressions,
  insertSuppressions,
  listOwnedKeys,
  type OwnedKey,
} from '../../storage/erasure.ts';
import { findLeads } from '../../storage/leads.ts';
import type { EventScene } from '../webhooks/record-event.ts';
import { removeLeads } from './delete-lead.ts';
import { suppressionHash } from './suppression-hash.ts';

export type Erasures = { readonly leads: readonly ErasedLead[]; readonly keys: readonly ErasedKey[] };
export type Repeated = {
  readonly erased: readonly string[];
  /** Leads that are joined with others here which were not erased: what belongs to whom somebody has to say. */
  readonly left: readonly string[];
};
type Scene = EventScene & { readonly suppressionKey: Buffer };

const keysAtOnce = 5000;

/** Erases again, in one workspace of an older state, what was erased since: by the Lead's id, and by its identity. */
export async function repeatErasures(tx: Sql, scene: Scene, erasures: Erasures): Promise<Repeated> {
  const { workspaceId } = scene;
  const keys = erasures.keys.filter((key) => key.workspaceId === workspaceId);
  const known = await findSuppressions(
    tx,
    workspaceId,
    keys.map(({ hash }) => hash),
  );
  const fresh = keys.filter(({ hash }) => !known.has(hash));
  const owners = await findOwners(tx, scene, new Set(fresh.map(({ hash }) => hash)));
  for (const key of fresh) await insertSuppressions(tx, workspaceId, [key], key.at);
  const ids = new Set(erasures.leads.filter((lead) => lead.workspaceId === workspaceId).map(({ id }) => id));
  const wanted = new Set([...ids, ...owners]);
  const heads = (await findLeads(tx, workspaceId, [...wanted])).filter(({ mergedInto }) => mergedInto === null);
  const erased: string[] = [];
  for (const { id } of heads) {
    const family = await findAbsorbed(tx, workspaceId, [id]);
    if (family.length > 1 && family.some((member) => !ids.has(member))) continue;
    await removeLeads(tx, scene, family, await findOwnObservations(tx, workspaceId, family), true);
    erased.push(...family);
  }
  const left = await findLeads(tx, workspaceId, [...wanted]);
  return { erased, left: left.map(({ id }) => id) };
}

/** The Leads that own an identity with one of these hashes. */
async function findOwners(tx: Sql, scene: Scene, hashes: ReadonlySet<string>): Promise<Set<string>> {
  const owners = new Set<string>();
  if (hashes.size === 0) return owners;
  for (let after: OwnedKey | null = null; ; ) {
    const keys: OwnedKey[] = await listOwnedKeys(tx, scene.workspaceId, after, keysAtOnce);
    for (const key of keys) {
      if (hashes.has(suppressionHash(scene.suppressionKey, scene.workspaceId, key))) owners.add(key.leadId);
    }
    after = keys.at(-1) ?? null;
    if (keys.length < keysAtOnce) return owners;
  }
}
