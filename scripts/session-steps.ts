import type { TerminalStep } from './terminal-session.ts';

export const importFiles = {
  'fair.csv': `First Name,Last Name,Email,Title,Company
Grace,Hopper,grace@cobol.example,Rear Admiral,Navy
Margaret,Hamilton,margaret@apollo.example,Director,MIT Instrumentation Laboratory
Nobody,,not-an-address,,
,,,Intern,
`,
};

// 7 once a row has been refused, 0 while none has.
const partly = [0, 7];

/** An import that is previewed, done, looked at, and taken back. */
export const importSteps: readonly TerminalStep[] = [
  {
    say: 'One of the people at the fair is known already.',
    command: () =>
      `puffle lead create --type person --name 'Grace Hopper' --contacts grace@cobol.example --title Commodore --fields id,title`,
    shows: 'Commodore',
    keeps: 'grace',
  },
  { say: 'The file has four rows; the last one names nobody.', command: () => 'cat fair.csv', shows: 'Intern' },
  {
    say: 'See beforehand what it would do. Nothing of it is kept.',
    command: () => 'puffle import fair.csv --type person --preview --fields id,status,dryRun',
    codes: partly,
    shows: '"dryRun": true',
    keeps: 'preview',
  },
  {
    say: 'It runs in the background and the command waits for its end. Every row counts once: the counts add up to what was received.',
    command: ({ preview }) => `puffle import --id ${preview} --fields status,mapping,counts`,
    codes: partly,
    shows: /"completed"[\s\S]*"received": 4,[\s\S]*"rejected": 1/,
    waits: true,
  },
  {
    say: 'Then do it, and say where it comes from.',
    command: () => 'puffle import fair.csv --type person --source spring-fair --fields id,status,dryRun',
    codes: partly,
    shows: '"dryRun": false',
    keeps: 'import',
  },
  {
    say: 'It has done what the preview said.',
    command: (ids) => `puffle import --id ${ids.import} --fields status,counts,leadsCreated,leadsTouched`,
    codes: partly,
    shows: '"completed"',
    waits: true,
  },
  {
    say: 'The refused row comes back as a CSV that can be mended and sent again.',
    command: (ids) => `puffle import error --id ${ids.import}`,
    shows: '_error_code',
  },
  {
    say: 'Grace has the title of the file now.',
    command: ({ grace }) => `puffle lead --id ${grace} --fields name.full,title,company`,
    shows: 'Rear Admiral',
  },
  {
    say: 'It was the wrong file: take it back.',
    command: (ids) => `puffle import undo --id ${ids.import} --fields id,status`,
    codes: partly,
    shows: /undoing|undone/,
  },
  {
    say: '`kept` would name what a person has changed since.',
    command: (ids) => `puffle import --id ${ids.import} --fields status,kept`,
    codes: partly,
    shows: '"undone"',
    waits: true,
  },
  {
    say: 'Grace is what she was before, and nobody else is left.',
    command: () => 'puffle lead --fields name.full,title',
    shows: 'Commodore',
  },
  {
    say: 'Her history still tells what happened.',
    command: ({ grace }) => `puffle lead history --id ${grace} --format table --fields at,kind,counts,summary`,
    shows: 'It counts for no Lead now',
  },
];

/** Two requests that contradict each other, and a verdict. */
export const conflictSteps: readonly TerminalStep[] = [
  {
    say: 'Two people, each with a profile and an address of her own.',
    command: () =>
      `puffle lead create --type person --name 'Emily Brontë' --socials linkedin.com/in/emily-bronte --contacts emily@haworth.example --fields id,name.full`,
    shows: 'Emily',
    keeps: 'emily',
  },
  {
    say: 'The second one.',
    command: () =>
      `puffle lead create --type person --name 'Grace Hopper' --socials linkedin.com/in/grace-hopper --contacts grace@cobol.example --fields id,name.full`,
    shows: 'Grace',
    keeps: 'grace',
  },
  {
    say: "Somebody sends Emily's profile with Grace's address. The system does not guess: the two stay apart, and the decision names the conflict.",
    command: () =>
      `puffle lead create --type person --name 'Emily Brontë' --socials linkedin.com/in/emily-bronte --contacts grace@cobol.example --explain`,
    shows: 'conflicts',
  },
  {
    say: 'The queue of conflicts says what contradicts what, and how to settle it.',
    command: () => 'puffle lead conflict',
    shows: 'verdict',
    keeps: 'conflict',
  },
  {
    say: 'Why are the two not one?',
    command: ({ emily, grace }) => `puffle lead why --ids ${emily},${grace}`,
    shows: '"isOne": false',
  },
  {
    say: 'See what a verdict would do.',
    command: ({ emily, grace }) =>
      `puffle lead verdict create --lead-ids ${emily},${grace} --verdict different --dry-run --fields verdict,settled`,
    shows: 'different',
  },
  {
    say: 'They are different people, once and for good.',
    command: ({ emily, grace }) =>
      `puffle lead verdict create --lead-ids ${emily},${grace} --verdict different --fields verdict,settled`,
    shows: 'different',
  },
  { say: 'The queue is empty.', command: () => 'puffle lead conflict', shows: '"conflicts": []' },
  {
    say: 'And a merge by hand is refused with the verdict and the way to replace it; the exit code is 5.',
    command: ({ emily, grace }) => `puffle lead merge --ids ${emily},${grace}`,
    codes: [5],
    shows: 'verdict',
  },
];
