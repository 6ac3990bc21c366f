import { exitCodes } from '../exit-codes.ts';
import { sharedFlags } from '../global-flags.ts';
import type { Surface, SurfaceOperation } from '../surface-shape.ts';
import { flagPlaceholder } from './flag-notation.ts';
import { fenced, generatedNote, pageName, table } from './markdown.ts';

const rules = `Commands are the nouns of the route in the singular, then the verb; reading has no verb. Every field of the
operation is a flag. Text and numbers are given as they are; arrays and objects as one JSON argument, and \`@file\` or \`-\` reads
it from a file or from standard input. A list of plain texts may be separated by commas, may stand in an \`@file\` one a line, and any
list flag may be repeated. A value for a field that takes text or an object is text unless it starts with \`{\`, \`[\` or \`"\`. \`--no-x\` sends false.

\`--data\` gives the whole body. NDJSON (from standard input, or from a file named \`.ndjson\` or \`.jsonl\`) makes one call for each
line and prints one line of NDJSON for each, in the same order; a refused line is the problem document.

The answer goes to standard output, everything else to standard error: a sentence and a hint on a terminal, the problem document
as JSON for programs. There a terminal also tells whether a Lead was created, updated or known already. Nothing is ever asked when standard input is not a terminal.`;

const keys = `The key is taken from the first of these that is there: \`--api-key-file\`, \`--profile\`, \`PUFFLE_API_KEY\`, the default
profile in \`~/.config/puffle/profiles.json\` (written by \`puffle auth login\`, readable by you alone), \`credentials.json\` in
\`PUFFLE_DATA_DIR\` or \`./.puffle\` (written by the server at its first start). The address: \`--base-url\`,
\`PUFFLE_API_BASE_URL\`, the one that is kept beside the key, the one in that \`credentials.json\` if it is of this machine,
\`http://127.0.0.1:4747\`. A proxy: \`HTTPS_PROXY\`,
\`HTTP_PROXY\`, but for the hosts of \`NO_PROXY\` and for a server on this machine.`;

const ownCommands = [
  ['`puffle auth login`', 'Keep a key in a profile; reads it from a prompt, standard input, or `--api-key-file`.'],
  ['`puffle auth status`', 'Show which key and address are used, and whether they work.'],
  ['`puffle auth logout`', 'Forget the key of a profile.'],
  ['`puffle api <method> <path>`', 'Any request with your key.'],
  ['`puffle open`', 'The dashboard of the server, in a browser.'],
  ['`puffle schema <command>`', 'The JSON Schema of the input of a command (`--output`: of its answer).'],
  [
    '`puffle mcp`',
    'The Model Context Protocol on standard input and output, for agents; `/mcp` serves the same over HTTP.',
  ],
  [
    '`puffle webhook listen`',
    'Events as they happen, as NDJSON; `--forward-to <url>` posts them there, signed, for development.',
  ],
  ['`puffle completion <bash\\|zsh\\|fish>`', 'A script that completes commands, flags and values.'],
];

/** The reference of the command line: rules, shared flags, exit codes, and every command with its flags. */
export function cliPage(surface: Surface): string {
  const flagRows = sharedFlags.map((flag) => [
    `\`--${flag.name}${flag.value ? ` <${flag.choices?.join('|') ?? flag.value}>` : ''}\``,
    scopeWords[flag.scope],
    flag.description,
  ]);
  return `${[
    generatedNote,
    '# The command line',
    rules,
    '## Keys and addresses',
    keys,
    '## Shared flags',
    table(['Flag', 'On', ''], flagRows),
    '## Exit codes',
    table(['Code', ''], Object.entries(exitCodes)),
    '## Commands of the command line itself',
    ['| Command | |', '| --- | --- |', ...ownCommands.map((cells) => `| ${cells.join(' | ')} |`)].join('\n'),
    '## Commands',
    ...surface.operations.map(section),
  ].join('\n\n')}\n`;
}

const scopeWords = {
  every: 'every command',
  write: 'writes',
  body: 'commands with a body',
  clearable: 'commands that can clear a field',
  paged: 'paged reads',
  upload: 'uploads',
  versioned: 'changes of one version',
  background: 'work in the background',
  awaitable: 'searches',
};

function section(operation: SurfaceOperation): string {
  const file = operation.upload ? ' <file|->' : '';
  const short = operation.short ? `\n\nIn short: \`puffle ${operation.short.join(' ')}${file}\`` : '';
  const rows = operation.flags.map((flag) => [
    `\`--${flag.name}${flag.type === 'boolean' ? '' : ` ${flagPlaceholder(flag)}`}\`${flag.required ? ' (required)' : ''}`,
    flag.description,
  ]);
  return [
    `### puffle ${operation.words.join(' ')}${file}`,
    `${operation.summary} ([${operation.id}](operations/${pageName(operation.id)}.md))${short}`,
    ...(rows.length > 0 ? [table(['Flag', ''], rows)] : []),
    fenced('sh', operation.example),
  ].join('\n\n');
}
