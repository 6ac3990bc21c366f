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

const connecting = `## To connect

Make the agent a key of its own, so that it can be limited, told apart in the audit log, and revoked:

\`\`\`sh
npx puffle key create --name 'my agent' --scopes read,write
\`\`\`

Most clients take one of these in their configuration:

\`\`\`json
{
  "mcpServers": {
    "puffle": { "type": "http", "url": "http://127.0.0.1:4747/mcp", "headers": { "Authorization": "Bearer pk_live_…" } },
    "puffle-over-stdio": {
      "command": "node",
      "args": ["/path/to/puffle/packages/cli/bin/puffle.js", "mcp"],
      "env": { "PUFFLE_API_KEY": "pk_live_…", "PUFFLE_API_BASE_URL": "http://127.0.0.1:4747" }
    }
  }
}
\`\`\`

Whether it works, by hand; a call needs no \`initialize\` before it:

\`\`\`sh
curl http://127.0.0.1:4747/mcp -H "Authorization: Bearer $PUFFLE_API_KEY" -H 'Content-Type: application/json' \\
  -H 'Accept: application/json, text/event-stream' \\
  -d '{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"whoami","arguments":{}}}'
\`\`\``;

/** The reference of the tools for the Model Context Protocol. */
export function toolsPage(tools: readonly DerivedTool[]): string {
  return `${[
    generatedNote,
    '# Tools for agents',
    'Served at `/mcp` (streamable HTTP, no sessions, the API key as a bearer token) and by `puffle mcp` (standard input and output). A key sees the tools that its scopes allow. Answers are concise unless `detail` is `detailed`, and at most 32 KiB of JSON; what was cut is said in `note`. A refusal is a result with `isError` that holds the sentence, `code`, `issues` and `hint`.',
    connecting,
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
