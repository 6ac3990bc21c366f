import { expect } from 'vitest';
import { checkProblem } from '../contract/support/check-answer.ts';
import { fingerprint } from '../contract/support/table-fingerprint.ts';
import type { Answered, CallOptions, TestApi } from '../support/test-api.ts';

/** Sends what has to be refused, and holds the refusal against the shape of a problem; nothing may be written. */
export async function refusal(
  api: TestApi,
  body: unknown,
  options: CallOptions = {},
  path = '/api/leads',
  method = 'POST',
): Promise<Answered> {
  const before = await fingerprint(api.test.database);
  const answer = await api.call(method, path, body, options);
  expect(await fingerprint(api.test.database)).toEqual(before);
  checkProblem(answer);
  return answer;
}

/** What a refusal names: `path code` of each issue. */
export function issuesOf(answer: Answered): string[] {
  return (answer.body.issues ?? []).map((issue: { path: string; code: string }) => `${issue.path} ${issue.code}`);
}
