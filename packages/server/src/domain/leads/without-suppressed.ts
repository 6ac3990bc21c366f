import type { LeadPatch } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import type { CallContext } from '../calls.ts';
import { findSuppressed, refuseSuppressed, suppressedReason } from '../erasure/check-suppression.ts';
import { keyText } from '../identity/fold/state.ts';
import type { WorkingLead } from '../ledger/lead-work.ts';
import type { CorrectionKeys } from './correction-keys.ts';

/** What the decision says when identifiers were left out. */
export const suppressedNote = 'It names somebody whose data was erased: kept without the identifiers in question.';

/** Errors: `suppressed` when the correction brings a key of an erased Lead, unless the workspace stores such values without it. */
export async function withoutSuppressed(
  tx: Sql,
  ctx: CallContext,
  { type }: WorkingLead,
  patch: LeadPatch,
  keys: CorrectionKeys,
): Promise<CorrectionKeys> {
  const suppressed = await findSuppressed(
    tx,
    ctx,
    keys.brought.map((key) => ({ ...key, type })),
  );
  if (suppressed.size === 0) return keys;
  const isStruck = (key: { kind: string; key: string }): boolean => suppressed.has(`${type} ${keyText(key)}`);
  if (ctx.settings.onSuppressed === 'refuse') {
    throw refuseSuppressed(keys.identifiers.filter(isStruck).map((one) => ({ path: pathIn(patch, one) })));
  }
  return {
    ...keys,
    identifiers: keys.identifiers.map((identifier) =>
      isStruck(identifier) ? { ...identifier, status: 'opaque', reason: suppressedReason } : identifier,
    ),
    brought: keys.brought.filter((key) => !isStruck(key)),
  };
}

/** Where the request itself names the value: a correction is read from its difference to the Lead. */
function pathIn(patch: LeadPatch, { path, value }: { readonly path: string; readonly value: string }): string {
  const field = path.startsWith('socials') ? 'socials' : 'contacts';
  const mainKey = field === 'socials' ? 'url' : 'value';
  const index = (patch[field] ?? []).findIndex((item) => (typeof item === 'string' ? item : item[mainKey]) === value);
  return path.startsWith(field) && index >= 0 ? `${field}[${index}].${mainKey}` : path;
}
