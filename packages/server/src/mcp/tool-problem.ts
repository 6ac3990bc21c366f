import { operations, type Problem } from '@puffle/contract';
import { tools } from '@puffle/contract/derive';
import { toProblem } from '../http/problem.ts';

export type ToolProblem = {
  readonly problem: Readonly<Record<string, unknown>>;
  /** The fault is the server's: it belongs in the log. */
  readonly isOurs: boolean;
};

const toolOfCall = new Map(
  tools.toReversed().flatMap(({ name, calls }) => {
    const ids: readonly string[] = typeof calls === 'string' ? [calls] : Object.values(calls);
    return operations
      .filter(({ id }) => ids.includes(id))
      .map(({ method, path }) => [`${method} ${path}`, name] as const);
  }),
);
const longestFirst = [...toolOfCall].sort(([a], [b]) => b.length - a.length);

/** Any failure as a model can act on it: the sentence first, then code, issues and the next step, in the names of the tools. */
export function toolProblem(error: unknown, requestId: string): ToolProblem {
  const {
    type: _,
    title: __,
    detail,
    error: ___,
    code,
    status,
    hint,
    requestId: id,
    ...rest
  }: Problem = toProblem(error, requestId).problem;
  return {
    problem: { error: detail, code, ...(hint !== undefined && { hint: inTools(hint) }), ...rest, requestId: id },
    isOurs: status >= 500 && code !== 'overloaded' && code !== 'database_unavailable',
  };
}

/** A hint that names calls of the HTTP API, naming tools instead where there is one. */
function inTools(hint: string): string {
  return longestFirst.reduce(
    (text, [call, name]) => text.replaceAll(new RegExp(`${escapeBraces(call)}(?![/\\w])`, 'g'), name),
    hint,
  );
}

function escapeBraces(text: string): string {
  return text.replaceAll(/[{}]/g, '\\$&');
}
