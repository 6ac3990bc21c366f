import type { CallToolResult } from '@modelcontextprotocol/server';
import { fitAnswer, nameOf, pickPaths, type Tool, toolRequest } from '@puffle/contract/derive';
import { nearest } from '@puffle/contract/nearest';
import type { Logger } from 'pino';
import type { Authenticated } from '../domain/account/authenticate.ts';
import type { KeyLimiter } from '../domain/account/key-limiter.ts';
import { DomainError } from '../domain/domain-error.ts';
import { isObject, parsePart } from '../domain/parse-part.ts';
import type { Execute, Executed } from '../execute/execute.ts';
import type { ServedTool } from './served-tools.ts';
import { inTools, toolProblem } from './tool-problem.ts';

export type CallDeps = { readonly execute: Execute; readonly limiter: KeyLimiter; readonly log: Logger };
/** For whom a tool is called, and in which request. */
export type CallSettings = {
  readonly authenticated: Authenticated;
  readonly requestId: string;
  readonly address: string;
};
type UnknownTool = { readonly name: string; readonly known: readonly string[] };
type Arguments = Readonly<Record<string, unknown>>;

const maxAnswerBytes = 32 * 1024;

/** Carries out one tool call through the one door. A refusal is a result with `isError`, so that a model can mend the call. */
export async function callTool(
  { execute, limiter, log }: CallDeps,
  settings: CallSettings,
  tool: ServedTool | UnknownTool,
  args: Arguments,
): Promise<CallToolResult> {
  try {
    if ('known' in tool) throw refuseTool(tool);
    const checked = checkArguments(tool, args);
    const executed = await executeTool({ execute, limiter }, settings, tool, checked);
    const answer = presentAnswer(tool, executed, checked.detail === 'detailed');
    return { content: [{ type: 'text', text: JSON.stringify(answer) }], structuredContent: answer };
  } catch (error) {
    const { problem, isOurs } = toolProblem(error, settings.requestId);
    if (isOurs) log.error({ requestId: settings.requestId, err: error }, 'tool call failed');
    return { isError: true, content: [{ type: 'text', text: JSON.stringify(problem) }] };
  }
}

function refuseTool({ name, known }: UnknownTool): DomainError {
  const guess = nearest(name, known);
  return new DomainError('not_found', `There is no tool ${JSON.stringify(name)} for this key.`, {
    hint: guess === null ? `The tools are ${known.join(', ')}.` : `Did you mean ${guess}?`,
  });
}

function checkArguments(tool: ServedTool, args: Arguments): Arguments {
  try {
    return parsePart(tool.input, args, 'body');
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const hint =
      error.code === 'unknown_field'
        ? `The arguments of ${tool.tool.name} are ${Object.keys(tool.input.shape).join(', ')}.`
        : 'Correct the arguments named in issues and call the tool again.';
    throw new DomainError(error.code, error.message, { ...error.details, hint });
  }
}

async function executeTool(
  { execute, limiter }: Pick<CallDeps, 'execute' | 'limiter'>,
  settings: CallSettings,
  derived: ServedTool,
  args: Arguments,
): Promise<Executed> {
  const { idempotencyKey } = args;
  const operation = derived.operationFor(args);
  const { caller } = settings.authenticated;
  const admission = limiter.admit(caller, operation.method === 'GET' ? 'read' : 'write');
  if (admission !== null && admission.refusal !== null) throw admission.refusal;
  const executed = await execute({
    ...settings.authenticated,
    operation,
    requestId: settings.requestId,
    address: settings.address,
    input: toolRequest(derived.tool, operation, args),
    idempotencyKey: typeof idempotencyKey === 'string' ? idempotencyKey : null,
    ifVersion: null,
    mediaType: 'application/json',
    upload: null,
  })
    .catch((error: unknown) => {
      throw inArguments(derived.tool, error);
    })
    .finally(admission?.leave);
  if ('text' in executed) throw new Error(`${operation.id} answered a tool with a stream.`);
  return executed;
}

/** A refusal by the operation with its fields under the names that they have as arguments. */
function inArguments(tool: Tool, error: unknown): unknown {
  if (!(error instanceof DomainError) || tool.renamed === undefined) return error;
  const { issues = [] } = error.details;
  const renamed = issues.map((issue) => ({ ...issue, path: nameOf(tool, issue.path) }));
  const [{ path } = { path: '' }] = issues;
  const message = error.message.startsWith(`${path}: `)
    ? `${nameOf(tool, path)}${error.message.slice(path.length)}`
    : error.message;
  return new DomainError(error.code, message, { ...error.details, ...(issues.length > 0 && { issues: renamed }) });
}

function presentAnswer({ tool }: ServedTool, executed: Executed, isDetailed: boolean): Record<string, unknown> {
  // Dates and undefined fields become what a client of the HTTP API would read.
  const body: Record<string, unknown> = hintsInTools(JSON.parse(JSON.stringify(executed.body)));
  const shown = isDetailed ? body : pickPaths(body, tool.concise);
  const { answer, cut } = fitAnswer(shown, maxAnswerBytes, tool.narrow);
  const redirectedFrom = executed.headers?.['Puffle-Redirected-From'];
  const notes = [
    ...(redirectedFrom === undefined ? [] : [`${redirectedFrom} was merged into this Lead; use the id shown.`]),
    ...(executed.isDryRun ? ['Nothing was kept; ids of new things are not real.'] : []),
    ...(cut === null ? [] : [cut]),
  ];
  return {
    ...answer,
    ...(executed.isDryRun && { dryRun: true }),
    ...(executed.isReplay === true && { replayed: true }),
    ...(notes.length > 0 && { note: notes.join(' ') }),
  };
}

/** The rows of an answer with the tools in their hints; what a Lead holds under that name is data and stays. */
function hintsInTools(body: Record<string, unknown>): Record<string, unknown> {
  const inRow = (row: unknown): unknown =>
    isObject(row) && typeof row.hint === 'string' ? { ...row, hint: inTools(row.hint) } : row;
  return Object.fromEntries(
    Object.entries(body).map(([field, value]) => [field, Array.isArray(value) ? value.map(inRow) : value]),
  );
}
