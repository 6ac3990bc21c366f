import { operations, type Problem } from '@puffle/contract';
import { nameOf, tools } from '@puffle/contract/derive';
import { toProblem } from '../http/problem.ts';

export type ToolProblem = {
  readonly problem: Readonly<Record<string, unknown>>;
  /** The fault is the server's: it belongs in the log. */
  readonly isOurs: boolean;
};

const toolsOfCall = Map.groupBy(
  tools.flatMap((tool) => {
    const ids: readonly string[] = typeof tool.calls === 'string' ? [tool.calls] : Object.values(tool.calls);
    return operations
      .filter(({ id }) => ids.includes(id))
      .map(({ method, path }) => ({ call: `${method} ${path}`, tool }));
  }),
  ({ call }) => call,
);
const longestFirst = [...toolsOfCall].sort(([a], [b]) => b.length - a.length);

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

/** A hint that names calls of the HTTP API, naming tools instead where there is one; of several, the one that takes the query. */
export function inTools(hint: string): string {
  return longestFirst.reduce((text, [call, candidates]) => {
    return text.replaceAll(patternOf(call), (whole: string, ...groups: readonly unknown[]) => {
      const { query, ...path } = groups.at(-1) as Readonly<Record<string, string | undefined>>; // the pattern has named groups
      const named = Object.entries(path).flatMap(([field, value]) =>
        value === undefined ? [] : [[field, value] as const],
      );
      const given = [...named, ...new URLSearchParams(query)];
      const tool = candidates.find((known) => given.every(([field]) => known.tool.input.includes(field)))?.tool;
      if (tool === undefined) return whole;
      const args = given.map(([field, value]) => `${nameOf(tool, field)} ${value}`.trim());
      return args.length === 0 ? tool.name : `${tool.name} with ${args.join(' and ')}`;
    });
  }, hint);
}

/** A call, with its places as they are written in the contract or filled in, and with or without a query. */
function patternOf(call: string): RegExp {
  const path = call.replaceAll(/\{(\w+)\}/g, '(?:\\{$1\\}|(?<$1>[\\w-]+))');
  return new RegExp(`${path}(?![/\\w-])(?:\\?(?<query>[^\\s,;]*))?`, 'g');
}
