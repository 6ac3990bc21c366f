import type { Change } from '@puffle/contract';
import { sameJson } from '../json.ts';
import type { LeadBody } from './project.ts';

/** The visible differences between two states of a Lead, field by field, as the effect of one rule. */
export function diffLeads(before: LeadBody, after: LeadBody, rule: string): Change[] {
  const left = before as Readonly<Record<string, unknown>>;
  const right = after as Readonly<Record<string, unknown>>;
  return [...new Set([...Object.keys(left), ...Object.keys(right)])]
    .filter((path) => !sameJson(left[path], right[path]))
    .map((path) => ({ path, from: left[path] ?? null, to: right[path] ?? null, rule }));
}
