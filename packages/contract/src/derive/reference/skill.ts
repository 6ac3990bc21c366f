import type { DerivedTool } from '../derive-tools.ts';
import type { Surface, SurfaceOperation } from '../surface-shape.ts';
import { errorsPage } from './errors-page.ts';
import { fieldType } from './flag-notation.ts';
import { guideText } from './guide.ts';
import { generatedNote, table } from './markdown.ts';
import { toolsPage } from './tools-page.ts';

const head = `---
name: puffle
description: Keep leads (people and companies) in Puffle, a lead system of record: create or reuse a lead without duplicates, preview and import CSV files, undo imports, resolve identity conflicts, merge and unmerge, manage lists. Use when asked to add, find, correct, import, deduplicate or group leads, contacts or prospects.
---`;

/** The files of the agent skill by name: what to do first, everything else a page away. */
export function skillFiles(surface: Surface, tools: readonly DerivedTool[]): Map<string, string> {
  return new Map([
    ['SKILL.md', skillPage(surface)],
    ['operations.md', operationsPage(surface)],
    ['tools.md', toolsPage(tools)],
    ['errors.md', errorsPage(surface)],
  ]);
}

function skillPage(surface: Surface): string {
  return `${[
    head,
    generatedNote,
    '# Puffle',
    'Keep the people and companies that somebody might sell to, each known once.',
    guideText(surface),
    '## More',
    '- [operations.md](operations.md): every operation with its fields.\n- [tools.md](tools.md): the MCP tools.\n- [errors.md](errors.md): what to do about each error code.\n- `puffle <command> --help`, `puffle schema <command>`, and `/llms-full.txt` of a running server.',
  ].join('\n\n')}\n`;
}

function operationsPage(surface: Surface): string {
  return `${[generatedNote, '# Operations', ...surface.operations.map(operationSection)].join('\n\n')}\n`;
}

function operationSection(operation: SurfaceOperation): string {
  const { sideEffect, identity, response } = operation.agent;
  const file = operation.upload === undefined ? [] : [`The body is the file: ${operation.upload.join(' or ')}.`];
  const rows = operation.flags.map((flag) => [
    `\`${flag.field}\`${flag.required ? ' (required)' : ''}`,
    flag.place,
    fieldType(flag),
    flag.description,
  ]);
  return [
    `## ${operation.method} ${operation.path}`,
    `\`puffle ${(operation.short ?? operation.words).join(' ')}\`, scope ${operation.scope}, ${operation.retry === 'safe' ? 'safe to repeat' : 'repeat with the same Idempotency-Key'}. ${operation.summary}`,
    `- Side effect: ${sideEffect}\n- Identity: ${identity}\n- Response: ${response}`,
    ...file,
    ...(rows.length === 0 ? [] : [table(['Field', 'In', 'Type', 'Meaning'], rows)]),
  ].join('\n\n');
}
