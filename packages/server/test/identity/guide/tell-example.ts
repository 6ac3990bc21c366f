import type { Decision, Lead } from '@puffle/contract';
import type { TestApi } from '../../support/test-api.ts';
import type { ExampleCall } from './examples.ts';

type Answer = { readonly lead?: Lead; readonly decision?: Decision; readonly code?: string; readonly detail?: string };

/** Runs an example in an empty workspace and writes down what was sent and answered, with letters for ids. */
export async function tellExample(api: TestApi, calls: readonly ExampleCall[]): Promise<string> {
  const workspace = await api.newWorkspace();
  const letters = new Map<string, string>();
  const letterOf = (id: string): string => {
    const letter = letters.get(id) ?? `Lead ${String.fromCharCode(65 + letters.size)}`;
    letters.set(id, letter);
    return letter;
  };
  const told: string[] = [];
  for (const { body, query = {} } of calls) {
    const options = { key: workspace.key, query: { ...query, explain: true } };
    const { status, body: answer, headers } = await api.post('/api/leads', body, options);
    const search = new URLSearchParams(query).toString();
    const lines = [`POST /api/leads${search === '' ? '' : `?${search}`}  ${JSON.stringify(body)}`];
    const warning = headers['puffle-warning'];
    lines.push(...tellAnswer(status, answer, letterOf, warning));
    told.push(lines.join('\n'));
  }
  return told.join('\n\n');
}

function tellAnswer(
  status: number,
  { lead, decision, code, detail }: Answer,
  letterOf: (id: string) => string,
  warning: string | undefined,
): string[] {
  if (lead === undefined || decision === undefined) return [`${status} ${code}: ${detail}`];
  const aliases =
    lead.name.aliases.length === 0 ? '' : `, also ${lead.name.aliases.map((name) => JSON.stringify(name)).join(', ')}`;
  return [
    `${status} ${decision.outcome}: ${letterOf(lead.id)} ${JSON.stringify(lead.name.full)}${aliases}`,
    ...(warning === undefined ? [] : [`    warning     ${warning}`]),
    ...decision.merged.map((id) => `    merged      ${letterOf(id)} into ${letterOf(lead.id)}`),
    ...decision.identifiers.map(({ kind, key, status: standing, leadId, reason }) => {
      const owner = leadId !== undefined && leadId !== lead.id ? ` by ${letterOf(leadId)}` : '';
      return `    ${standing.padEnd(11)} ${kind} ${key}${owner}${reason === undefined ? '' : ` (${reason})`}`;
    }),
    ...decision.vetoes.map(({ rule, detail: why }) => `    veto        ${rule}: ${why}`),
    ...decision.conflicts.map(
      ({ kind, leadIds, detail: why }) =>
        `    conflict    ${kind}, ${leadIds.map(letterOf).sort().join(' and ')}: ${why}`,
    ),
    ...decision.changes.map(
      ({ path, from, to, rule }) => `    changed     ${path}: ${json(from)} -> ${json(to)} (${rule})`,
    ),
    ...decision.notes.map((note) => `    note        ${note}`),
  ];
}

function json(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
