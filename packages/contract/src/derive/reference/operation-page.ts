import { errorTable } from '../../errors.ts';
import type { JsonSchema } from '../json-schema.ts';
import type { OperationSchemas } from '../operation-schemas.ts';
import type { SurfaceOperation } from '../surface-shape.ts';
import { callParts } from './call-notation.ts';
import { fieldType } from './flag-notation.ts';
import { fenced, generatedNote, table } from './markdown.ts';
import { typeNotation } from './type-notation.ts';

/** The Markdown page of one operation: what it does, its input, its answer, its errors, and a line to try. */
export function operationPage(operation: SurfaceOperation, schemas: OperationSchemas): string {
  return `${[
    generatedNote,
    `# ${operation.id}`,
    operation.summary,
    facts(operation),
    notes(operation),
    '## Input',
    inputTable(operation),
    '## Answer',
    `Status ${operation.statuses.join(' or ')}.`,
    fenced('ts', answerNotation(schemas.output)),
    '## Errors',
    errorTableOf(operation),
    '## Example',
    fenced('sh', `${operation.example}\n\n${curlExample(operation)}`),
  ].join('\n\n')}\n`;
}

function facts(operation: SurfaceOperation): string {
  const words = operation.short ?? operation.words;
  const aliases = operation.aliases.map((path) => `\`${operation.method} ${path}\``);
  return table(
    ['', ''],
    [
      ['HTTP', `\`${operation.method} ${operation.path}\`${aliases.length > 0 ? `, also ${aliases.join(', ')}` : ''}`],
      ['Command', `\`puffle ${words.join(' ')}\``],
      ['Client', `\`client.${operation.id}(…)\``],
      ['Scope', `\`${operation.scope}\``],
      ['Retry', operation.retry === 'safe' ? 'Safe.' : 'Safe with the same `Idempotency-Key`.'],
      ...(operation.streams ? [['Also as', operation.streams.map((type) => `\`${type}\``).join(', ')]] : []),
    ],
  );
}

function notes(operation: SurfaceOperation): string {
  const { sideEffect, identity, response } = operation.agent;
  return `- **Side effect**: ${sideEffect}\n- **Identity**: ${identity}\n- **Response**: ${response}`;
}

function inputTable(operation: SurfaceOperation): string {
  const file = operation.upload?.map((type) => `\`${type}\``).join(' or ');
  const body = file === undefined ? [] : [`The body is the file: ${file}.`];
  if (operation.flags.length === 0) return body.concat(body.length === 0 ? ['None.'] : []).join('\n\n');
  const rows = operation.flags.map((flag) => [
    `\`${flag.field}\`${flag.required ? ' (required)' : ''}`,
    flag.place,
    fieldType(flag),
    `\`--${flag.name}\``,
    flag.description,
  ]);
  return [...body, table(['Field', 'In', 'Type', 'Flag', 'Meaning'], rows)].join('\n\n');
}

function answerNotation({ $defs, ...schema }: JsonSchema): string {
  const named = Object.entries($defs ?? {}).map(
    ([name, definition]) => `\n\ntype ${name} = ${typeNotation(definition)}`,
  );
  return `${typeNotation(schema)}${named.join('')}`;
}

function errorTableOf(operation: SurfaceOperation): string {
  const rows = operation.errors.map((code) => [
    String(errorTable[code].status),
    `[\`${code}\`](../errors.md#${code})`,
    `${errorTable[code].title}.`,
  ]);
  return table(['Status', 'Code', 'Meaning'], rows);
}

function curlExample(operation: SurfaceOperation): string {
  const { method, path, body, upload } = callParts(operation, operation.example);
  const sent =
    upload !== undefined
      ? [`-H 'Content-Type: ${upload}'`, '--data-binary @file']
      : body !== undefined
        ? [`-H 'Content-Type: application/json'`, `-d ${quote(JSON.stringify(body))}`]
        : [];
  return [
    `curl -X ${method} ${quote(`http://127.0.0.1:4747${path}`)}`,
    `-H "Authorization: Bearer $PUFFLE_API_KEY"`,
    ...sent,
  ].join(' \\\n  ');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
