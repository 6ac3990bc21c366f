import { type Issue, leadFieldsElsewhere } from '@puffle/contract';
import { nearest } from '@puffle/contract/nearest';
import type { z } from 'zod';
import { DomainError } from './domain-error.ts';
import { sayIssue, sayKinds } from './say-issue.ts';

export type InputPlace = 'query' | 'path' | 'body';

/** So many faults of one request, or fields that it has too many, are named; the others are counted. */
const mostNamed = 20;

/** A value checked by a schema. Errors: `unknown_field` when nothing else is wrong, otherwise `validation_failed`, naming the fields. */
export function parsePart<Schema extends z.ZodObject>(
  schema: Schema,
  value: unknown,
  place: InputPlace,
): z.output<Schema> {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  const { issues } = result.error;
  const named = issues.slice(0, mostNamed).flatMap((issue) => toIssues(issue, schema, place));
  const count = named.length < mostNamed ? named.length : issues.reduce((sum, issue) => sum + countFaults(issue), 0);
  throw refuse(named.slice(0, mostNamed), { count, takesRaw: place === 'body' && 'raw' in schema.shape });
}

function countFaults(issue: z.core.$ZodIssue): number {
  return issue.code === 'unrecognized_keys' ? issue.keys.length : 1;
}

/** Moves the fields of a body that are not known to its `raw`. */
export function keepUnknown(body: unknown, known: readonly string[]): { body: unknown; notes: string[] } {
  if (!isObject(body)) return { body, notes: [] };
  const unknown = Object.entries(body).filter(([key]) => !known.includes(key));
  if (unknown.length === 0) return { body, notes: [] };
  const rest = Object.fromEntries(Object.entries(body).filter(([key]) => known.includes(key)));
  const raw = isObject(rest.raw) ? rest.raw : {};
  const named = unknown.slice(0, mostNamed).map(([key]) => `${key} is no field of a Lead; it is kept as raw.${key}.`);
  const more = unknown.length > named.length ? [`So are ${unknown.length - named.length} more.`] : [];
  return { body: { ...rest, raw: { ...Object.fromEntries(unknown), ...raw } }, notes: [...named, ...more] };
}

function toIssues(issue: z.core.$ZodIssue, schema: z.ZodObject, place: InputPlace): Issue[] {
  const path = formatPath(issue.path);
  if (issue.code === 'unrecognized_keys') {
    const known = issue.path.length === 0 ? Object.keys(schema.shape) : [];
    return issue.keys
      .slice(0, mostNamed)
      .map((key) => unknownIssue(path === '' ? key : `${path}.${key}`, known, place));
  }
  if (issue.code === 'invalid_union') {
    const branches = issue.errors.filter((branch) => branch.some((inner) => inner.path.length > 0));
    const [deeper] = branches;
    if (deeper)
      return deeper.flatMap((inner) => toIssues({ ...inner, path: [...issue.path, ...inner.path] }, schema, place));
    const expected = issue.errors.flatMap((branch) =>
      branch.flatMap((inner) => ('expected' in inner ? inner.expected : [])),
    );
    if (issue.input !== undefined && expected.length > 0)
      return [{ path, code: 'invalid_type', message: sayKinds(expected, issue.input) }];
  }
  const isMissing =
    issue.input === undefined &&
    (issue.code === 'invalid_type' || issue.code === 'invalid_value' || issue.code === 'invalid_union');
  const message = isMissing ? 'This field is required.' : sayIssue(issue);
  return [{ path, code: isMissing ? 'required' : issue.code, message }];
}

export function unknownIssue(path: string, known: readonly string[], place: InputPlace): Issue {
  const guess = place === 'body' ? nearestField(path, known) : nearest(path, known);
  const where = place === 'body' ? 'field' : `${place} parameter`;
  const message = `There is no ${where} ${JSON.stringify(path)}${guess === null ? '.' : `; did you mean ${JSON.stringify(guess)}?`}`;
  return { path, code: 'unknown_field', message };
}

/** The field that is meant by a name of another product, or by one with a slip in it. */
function nearestField(name: string, known: readonly string[]): string | null {
  const elsewhere = Object.keys(leadFieldsElsewhere).filter((other) =>
    known.includes(leadFieldsElsewhere[other] ?? ''),
  );
  const guess = nearest(name, [...known, ...elsewhere]);
  if (guess === null || known.includes(guess)) return guess;
  return leadFieldsElsewhere[guess] ?? null;
}

/** `count`: how many faults there are; `takesRaw`: whether what is no field of the body has a place there all the same. */
export function refuse(
  issues: readonly Issue[],
  { count, takesRaw } = { count: issues.length, takesRaw: false },
): DomainError {
  const isUnknown = issues.every((issue) => issue.code === 'unknown_field');
  const [first] = issues;
  const lead =
    first === undefined
      ? 'The request is not valid.'
      : `${first.path === '' ? 'The body' : first.path}: ${first.message}`;
  const detail = count > 1 ? `${lead} (and ${count - 1} more)` : lead;
  return new DomainError(isUnknown ? 'unknown_field' : 'validation_failed', detail, {
    issues,
    hint: isUnknown ? unknownHint(takesRaw) : 'Correct the fields named in issues and send the request again.',
  });
}

function unknownHint(takesRaw: boolean): string {
  return takesRaw
    ? 'Remove the field, put it under attributes or raw, or send unknown=keep to have it kept in raw.'
    : 'Remove what issues names and send the request again.';
}

export function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return text === '' ? String(part) : `${text}.${String(part)}`;
  }, '');
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
