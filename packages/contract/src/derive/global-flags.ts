/** Which commands take a shared flag. */
export type SharedFlagScope =
  | 'every'
  | 'write'
  | 'body'
  | 'clearable'
  | 'paged'
  | 'upload'
  | 'versioned'
  | 'background'
  | 'awaitable';

/** A flag that does not come from one operation's fields. `value` is its placeholder; without it the flag is a switch. */
export type SharedFlag = {
  readonly name: string;
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly scope: SharedFlagScope;
  readonly description: string;
};

export const outputFormats = ['json', 'pretty', 'raw', 'table', 'ndjson', 'csv'] as const;

/** The flags that the command line adds to those of the operations; no field of an operation may have one of these names. */
export const sharedFlags: readonly SharedFlag[] = [
  {
    name: 'data',
    value: 'json|@file|-',
    scope: 'body',
    description: 'The input as JSON; NDJSON makes one call per line.',
  },
  { name: 'clear', value: 'fields', scope: 'clearable', description: 'Set fields to null, such as title,company.' },
  { name: 'all', scope: 'paged', description: 'Follow nextCursor to the last page.' },
  { name: 'content-type', value: 'type', scope: 'upload', description: 'Media type of the file; guessed unless told.' },
  { name: 'detach', scope: 'background', description: 'Do not wait until the work is done.' },
  { name: 'wait', scope: 'awaitable', description: 'Wait until the work is done, and show what it has brought.' },
  { name: 'if-match', value: 'etag', scope: 'versioned', description: 'Write only if the version is still this one.' },
  {
    name: 'idempotency-key',
    value: 'key',
    scope: 'write',
    description: 'Repeat safely under a key of your own; made up unless told.',
  },
  {
    name: 'format',
    value: 'format',
    choices: outputFormats,
    scope: 'every',
    description: 'How to print the answer; json unless told.',
  },
  { name: 'fields', value: 'fields', scope: 'every', description: 'Print these fields only, such as id,name.full.' },
  { name: 'profile', value: 'name', scope: 'every', description: 'Use the key and address of this profile.' },
  { name: 'base-url', value: 'url', scope: 'every', description: 'Address of the server.' },
  { name: 'api-key-file', value: 'file', scope: 'every', description: 'Read the API key from a file.' },
  { name: 'actor', value: 'name', scope: 'every', description: 'On whose behalf you act; recorded, never trusted.' },
  { name: 'verbose', scope: 'every', description: 'Show requests on stderr, without the key.' },
  { name: 'help', scope: 'every', description: 'Show help.' },
];

/** Flags that have a second name on uploads. */
export const uploadFlagAliases: Readonly<Record<string, string>> = { 'dry-run': 'preview' };
