import type { DerivedTool } from '../derive-tools.ts';
import { type JsonSchema, variantsOf } from '../json-schema.ts';
import { generatedNote, table } from './markdown.ts';
import { typeNotation } from './type-notation.ts';

const hints = {
  readOnlyHint: 'changes nothing',
  destructiveHint: 'may overwrite or remove',
  idempotentHint: 'safe to repeat',
  openWorldHint: 'reaches outside',
} as const;

/** The reference of the tools for the Model Context Protocol. */
export function toolsPage(tools: readonly DerivedTool[]): string {
  return `${[
    generatedNote,
    '# Tools for agents',
    'Served at `/mcp` (streamable HTTP, no sessions, the API key as a bearer token) and by `puffle mcp` (standard input and output). A key sees the tools that its scopes allow. Answers are concise unless `detail` is `detailed`, and at most 32 KiB of JSON; what was cut is said in `note`. A refusal is a result with `isError` that holds the sentence, `code`, `issues` and `hint`.',
    ...tools.map(section),
  ].join('\n\n')}\n`;
}

function section({ tool, description, annotations, inputSchema }: DerivedTool): string {
  const known = Object.entries(hints).filter(([hint]) => annotations[hint as keyof typeof hints]); // the keys of the table above
  return [
    `## ${tool.name}`,
    description.replaceAll('\n', '\n\n'),
    known.length === 0
      ? ''
      : `${known.map(([, words]) => words).join(', ')}.`.replace(/^./, (first) => first.toUpperCase()),
    argumentTable(inputSchema),
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}

function argumentTable(schema: JsonSchema): string {
  const rows = Object.entries(schema.properties ?? {}).map(([name, property]) => [
    `\`${name}\`${schema.required?.includes(name) ? ' (required)' : ''}`,
    shortType(property),
    property.description ?? '',
  ]);
  return table(['Argument', 'Type', 'Meaning'], rows);
}

function shortType(property: JsonSchema): string {
  const kinds = variantsOf(property).map((variant) =>
    variant.type === 'array'
      ? `array of ${shortType(variant.items ?? {})}`
      : variant.type === 'object'
        ? 'object'
        : typeNotation(variant),
  );
  return [...new Set(kinds)].join(' or ');
}
