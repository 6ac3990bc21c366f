import { commonErrors, type ErrorCode, errorTable, type Operation, writeErrors } from '@puffle/contract';
import { expect } from 'vitest';
import type { Answered } from '../../support/test-api.ts';
import { answerFaults } from './open-api.ts';

/** Every code that an operation declares, with those that any operation may answer with. */
export function declaredCodes(operation: Operation): ReadonlySet<ErrorCode> {
  return new Set<ErrorCode>([...commonErrors, ...(operation.method === 'GET' ? [] : writeErrors), ...operation.errors]);
}

/** Holds an answer of an operation against the contract: no failure of the server, documented, and declared. */
export function checkAnswer(operation: Operation, answer: Answered): void {
  const mediaType = (answer.headers['content-type'] ?? '').split(';')[0] ?? '';
  if (answer.status >= 400) checkProblem(answer);
  if (answer.status >= 500) expect.fail(`${operation.id} failed with ${answer.status} ${JSON.stringify(answer.body)}`);
  if (answer.status >= 400) expect(declaredCodes(operation), operation.id).toContain(answer.body.code);
  expect(answerFaults(operation, answer.status, mediaType, answer.body), operation.id).toEqual([]);
}

/** Holds a refusal against the one shape of a problem document. */
export function checkProblem(answer: Answered): void {
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json(; charset=utf-8)?$/);
  const { code, status, title, type, detail, error, requestId, issues } = answer.body;
  expect(errorTable).toHaveProperty(code);
  expect({ status, title }).toEqual(errorTable[code as ErrorCode]);
  expect(answer.status).toBe(status);
  expect(type).toMatch(new RegExp(`${code}$`));
  expect(detail).toMatch(/^\S[^\n]*$/);
  expect(error).toBe(detail);
  expect(requestId).toBe(answer.headers['request-id']);
  if (code === 'validation_failed' || code === 'unknown_field') checkIssues(issues);
}

function checkIssues(issues: unknown): void {
  if (issues === undefined) return;
  expect(issues).not.toEqual([]);
  for (const issue of issues as Record<string, unknown>[]) {
    expect(Object.values(issue).map((value) => typeof value)).toEqual(['string', 'string', 'string']);
    expect(Object.keys(issue).sort()).toEqual(['code', 'message', 'path']);
  }
}

/** An answer without what differs from call to call: request ids, times, secrets, and the ids of things (numbered as they appear). */
export function normalizeAnswer(answer: Answered, same: Readonly<Record<string, string>> = {}): string {
  let text = JSON.stringify({ status: answer.status, body: answer.body });
  for (const [value, word] of Object.entries(same)) text = text.replaceAll(value, word);
  const seen = new Map<string, string>();
  return text
    .replaceAll(String(answer.headers['request-id']), '<request>')
    .replace(/whsec_[\w+/=-]+|pk_live_[0-9a-f]+/g, '<secret>')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
      const known = seen.get(id) ?? `<id ${seen.size + 1}>`;
      seen.set(id, known);
      return known;
    });
}
