import { errorTable } from '../../errors.ts';
import { exampleInput } from '../example-input.ts';
import type { JsonSchema } from '../json-schema.ts';
import type { OperationSchemas } from '../operation-schemas.ts';
import type { SurfaceOperation } from '../surface-shape.ts';
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
  const input = exampleInput(operation.flags, operation.example);
  const fields = (place: string) => operation.flags.filter((flag) => flag.place === place && flag.field in input);
  const path = operation.path.replace(/\{([^}]*)\}/g, (_, field: string) => String(input[field] ?? `{${field}}`));
  const query = fields('query').map((flag) => `${flag.field}=${encodeURIComponent(String(input[flag.field]))}`);
  const body = Object.fromEntries(fields('body').map((flag) => [flag.field, input[flag.field]]));
  const sent =
    operation.upload !== undefined
      ? [`-H 'Content-Type: ${operation.upload[0]}'`, '--data-binary @file']
      : fields('body').length > 0
        ? [`-H 'Content-Type: application/json'`, `-d ${quote(JSON.stringify(body))}`]
        : [];
  return [
    `curl -X ${operation.method} ${quote(`http://127.0.0.1:4747${path}${query.length > 0 ? `?${query.join('&')}` : ''}`)}`,
    `-H "Authorization: Bearer $PUFFLE_API_KEY"`,
    ...sent,
  ].join(' \\\n  ');
}

function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
