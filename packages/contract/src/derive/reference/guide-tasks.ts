import type { OperationId } from '../../operations/index.ts';

/** One step of a task: the operation, and a command line that carries it out. */
export type GuideStep = { readonly operation: OperationId; readonly line: string; readonly aside?: string };
export type GuideTask = { readonly title: string; readonly text: string; readonly steps: readonly GuideStep[] };

/** What agents come to do, in the order in which they usually need it. */
export const guideTasks: readonly GuideTask[] = [
  {
    title: 'Check the key',
    text: 'Shows the workspace and what the key may do: reading needs the scope read, changing the scope write.',
    steps: [{ operation: 'getMe', line: 'puffle me' }],
  },
  {
    title: 'Create or reuse a Lead',
    text: `One call does both; never search first. A LinkedIn URL, an e-mail address, a company domain or a provider id finds the Lead that is
already known, however it is spelled (letter case, \`mailto:\`, subdomains, tracking parameters; dots and \`+tags\` where the mail provider
ignores them); without one of them every call makes a new Lead. A shared mailbox, a switchboard and an employer's domain are nobody's.
What belongs to the other type moves and is noted: \`title\` of a company to \`attributes\`, \`domain\` of a person to \`company.domain\`.
A different value never silently replaces an identifier. \`explain\` adds \`decision\`: \`outcome\` (created, updated, unchanged, merged), \`matchedBy\`, \`conflicts\`, and \`notes\`
about whatever was not used. Without it the header \`Puffle-Outcome\` says the outcome; 201 is created, 200 reused.`,
    steps: [
      {
        operation: 'createLead',
        line: `puffle lead create --type person --name 'Ada Lovelace' --contacts ada@engines.example --socials linkedin.com/in/ada --title Analyst --company 'Analytical Engines' --explain`,
      },
      {
        operation: 'createLead',
        line: `puffle lead create --type company --name 'Analytical Engines' --domain engines.example`,
      },
      {
        operation: 'createLead',
        line: `puffle lead create --type person --name 'Ada Lovelace' --source '{"provider":"hubspot","id":"4711"}' --on-conflict refuse`,
        aside: 'a provider id; 409 instead of a contradiction or a merge',
      },
    ],
  },
  {
    title: 'Try it first',
    text: `Every write takes \`dryRun\`: the same code and the same answer, nothing kept (header \`Puffle-Dry-Run: true\`; ids of new things are
not real). After a lost connection repeat a write with the same \`Idempotency-Key\`: it happens once. The command line does that by
itself.`,
    steps: [
      {
        operation: 'createLead',
        line: `puffle lead create --type person --name 'Ada King' --contacts ada@engines.example --dry-run --explain`,
      },
    ],
  },
  {
    title: 'Find and read',
    text: 'Every filter has to hold. `nextCursor` leads to the next page (`--all` follows it). A merged id answers with its survivor.',
    steps: [
      { operation: 'getLeads', line: 'puffle lead --email ada@engines.example' },
      { operation: 'getLeads', line: `puffle lead --q 'analytical engines' --limit 20 --format table` },
      { operation: 'getLeads', line: 'puffle lead --id <lead-id>' },
      {
        operation: 'getLeadHistory',
        line: 'puffle lead history --id <lead-id>',
        aside: 'who said what, and why it counts',
      },
    ],
  },
  {
    title: 'Correct a Lead',
    text: `What a person says: it is pinned and holds against every later import, until \`unpin\` releases the field. \`null\` clears, arrays
replace. With \`pin\` false it is one statement among others. An e-mail or profile that another Lead owns is refused with 409
\`identity_conflict\`; the hint names the merge. \`If-Match\` with the \`ETag\` of a read refuses to overwrite what has changed since.`,
    steps: [
      { operation: 'updateLead', line: `puffle lead update --id <lead-id> --title 'Head of Engines'` },
      {
        operation: 'updateLead',
        line: 'puffle lead update --id <lead-id> --unpin title',
        aside: 'the sources count again',
      },
    ],
  },
  {
    title: 'Resolve a conflict',
    text: `When identifiers contradict each other nothing is guessed: the Leads stay apart and a conflict is opened. Read it, look at both
Leads, then say once and for good: \`same\` merges the two, \`different\` keeps them apart and settles their conflicts, \`unsure\` only
takes them off the list of duplicates. Ask a person when the evidence is thin. A merge can be taken back; that stores the verdict
\`different\`, so that it does not happen again. The kinds: \`contested\`, an identifier came with those of another Lead and stays with its
owner; \`name_mismatch\`, it came with a clearly different name, which was not applied; \`bridge\`, two Leads would have been merged and
the workspace wants to be asked; \`shared_value\`, more than three parties disagree about a value, and it identifies nobody any more.`,
    steps: [
      {
        operation: 'getConflicts',
        line: 'puffle lead conflict',
        aside: 'conflicts[].leads names the Leads, hint the next call',
      },
      { operation: 'compareLeads', line: 'puffle lead why --ids <lead-a>,<lead-b>' },
      {
        operation: 'createVerdict',
        line: 'puffle lead verdict create --lead-ids <lead-a>,<lead-b> --verdict different',
      },
      { operation: 'createVerdict', line: 'puffle lead verdict create --lead-ids <lead-a>,<lead-b> --verdict same' },
      { operation: 'mergeLeads', line: 'puffle lead merge --ids <lead-a>,<lead-b>', aside: 'merges without a verdict' },
      { operation: 'unmergeLead', line: 'puffle lead unmerge --id <survivor-id>', aside: 'takes the last merge back' },
    ],
  },
  {
    title: 'Search for people that nobody has told of yet',
    text: `A sentence becomes filters, a provider is asked in the background, and who it finds is put in a List: known people are reused. What
the search leaves out, and why, is in \`unsupported\`; parse shows it beforehand and starts nothing. The answer is 202 with \`task.id\` and \`list.id\`;
read the task until its status is \`completed\`, \`failed\` or \`cancelled\` (\`--wait\` does, and shows the Leads). \`fetch_count\` counts Leads that are new to
the List. The same prompt with the same \`listId\` brings the next ones; one search at a time fills a List (409 \`search_active\`). A paid provider has a cap
(402 \`limit_reached\`).`,
    steps: [
      { operation: 'parseLeadSearch', line: `puffle lead search parse --prompt 'CTOs of fintech companies in Berlin'` },
      {
        operation: 'startLeadSearch',
        line: `puffle lead search create --prompt 'CTOs of fintech companies in Berlin' --fetch-count 25 --list-name 'Berlin CTOs'`,
      },
      { operation: 'getLeadSearches', line: 'puffle lead search --task-id <task-id>' },
      {
        operation: 'getLeadSearchResults',
        line: 'puffle lead search result --task-id <task-id>',
        aside: 'each row as the provider gave it, and what became of it',
      },
      { operation: 'cancelLeadSearch', line: 'puffle lead search cancel --task-id <task-id>' },
    ],
  },
  {
    title: 'Import a file, and undo it',
    text: `CSV or NDJSON of any size, also gzipped; columns are recognised from their header, the rest goes to \`raw\`. Preview first. An import
runs in the background. The command waits for its end (not with \`--detach\`) and exits with 7 when rows were refused. Over HTTP the
answer is 202 with \`import.id\`; read it by id until \`import.status\` is \`completed\`, \`failed\` or \`cancelled\`, of a preview as well.
\`counts\` add up to \`received\`; refused rows come as a CSV that can be mended and sent again.
\`mapping\` (column to field) replaces what would be guessed: name every column that is to count. Undo (read it until the status is
\`undone\`; \`withdrawalId\` names the receipt) takes out everything the import said and unmakes its merges; what a person changed since
stays and is named in \`kept\`. Redo ends with the status \`completed\`.`,
    steps: [
      { operation: 'createImport', line: 'puffle import people.csv --type person --preview' },
      { operation: 'createImport', line: 'puffle import people.csv --type person --source spring-fair' },
      { operation: 'getImports', line: 'puffle import --id <import-id>' },
      { operation: 'getImportErrors', line: 'puffle import error --id <import-id>' },
      { operation: 'undoImport', line: 'puffle import undo --id <import-id>' },
      {
        operation: 'getWithdrawals',
        line: 'puffle source withdrawal --id <withdrawal-id>',
        aside: 'how many Leads went, stayed and were told apart',
      },
      { operation: 'redoImport', line: 'puffle import redo --id <import-id>', aside: 'puts it back' },
    ],
  },
  {
    title: 'Group Leads in Lists',
    text: 'Adding twice is harmless; removing or deleting a List never deletes a Lead. The List `all` holds every Lead.',
    steps: [
      { operation: 'createList', line: `puffle list create --name 'Berlin founders' --lead-type person` },
      { operation: 'addListLeads', line: 'puffle list lead add --id <list-id> --lead-ids <lead-a>,<lead-b>' },
      { operation: 'getListLeads', line: 'puffle list lead --id <list-id>' },
      { operation: 'removeListLeads', line: 'puffle list lead remove --id <list-id> --lead-ids <lead-b>' },
    ],
  },
];
