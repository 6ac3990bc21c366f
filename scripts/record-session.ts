import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

// Runs a session in a terminal against a server of its own and writes it to docs/session.md, as it was typed and answered.
const root = join(import.meta.dirname, '..');
const page = join(root, 'docs/session.md');

type Ran = { readonly code: number; readonly stdout: string; readonly stderr: string };
type Step = {
  readonly say: string;
  readonly command: (ids: Readonly<Record<string, string>>) => string;
  /** The exit code that it must have; 0 unless told. */
  readonly code?: number;
  /** Something that the answer must hold, so that the page cannot say what is not so. */
  readonly shows: string | RegExp;
  /** Keeps the first id that is shown under this name. */
  readonly keeps?: string;
  /** Work goes on in the background: the command is typed again until it shows what it has to. */
  readonly waits?: true;
};

const steps: readonly Step[] = [
  {
    say: 'Create a Lead from what you know about a person. A plain string is enough where the main value of an object is meant.',
    command: () =>
      `puffle lead create --type person --name 'Zoë Quarré' --title 'Head of Data' --company 'Quarré Analytics' --contacts '["zoe@quarre-analytics.com"]'`,
    shows: '"full": "Zoë Quarré"',
    keeps: 'zoe',
  },
  {
    say: 'Somebody else sends the same person: the e-mail address in other letters, and a LinkedIn URL that was not known. The Lead is reused: the same id, one profile more.',
    command: () =>
      `puffle lead create --type person --name 'Quarré, Zoë' --contacts '["ZOE@Quarre-Analytics.com"]' --socials '["https://uk.linkedin.com/in/Zoe-Quarre/?trk=mail"]' --fields id,name.full,contacts,socials`,
    shows: 'linkedin.com/in/Zoe-Quarre',
  },
  {
    say: 'The LinkedIn URL alone, in a third spelling, finds her too; `--explain` says why, and what changed.',
    command: () =>
      `puffle lead create --type person --name 'Zoe Quarre' --socials '["linkedin.com/in/zoe-quarre"]' --title 'Chief Data Officer' --explain --fields title`,
    shows: /"kind": "li_slug"[\s\S]*Chief Data Officer/,
  },
  {
    say: 'You know better: a value that is set by hand is pinned.',
    command: ({ zoe }) => `puffle lead update --id ${zoe} --title 'VP Data' --fields id,title`,
    shows: 'VP Data',
  },
  {
    say: 'Next week comes an export of the CRM that still has the old title, and a colleague of hers.',
    command: () => `cat crm.csv`,
    shows: 'Head of Data',
  },
  {
    say: 'See beforehand what the import would do: one known Lead updated, one new. Nothing of it is kept.',
    command: () => `puffle import crm.csv --type person --preview --fields id,dryRun`,
    shows: '"dryRun": true',
    keeps: 'preview',
  },
  {
    say: 'An import runs in the background; this is how it stands.',
    command: ({ preview }) => `puffle import --id ${preview} --fields status,mapping,counts`,
    shows: '"completed"',
    waits: true,
  },
  {
    say: 'Then do it.',
    command: () => `puffle import crm.csv --type person --fields id,dryRun`,
    shows: '"dryRun": false',
    keeps: 'import',
  },
  {
    say: 'The real import has done what the preview said.',
    command: (ids) => `puffle import --id ${ids.import} --fields status,counts`,
    shows: '"completed"',
    waits: true,
  },
  {
    say: 'The phone number is new, the correction is still there.',
    command: ({ zoe }) => `puffle lead --id ${zoe} --fields title,contacts,company`,
    shows: /VP Data[\s\S]*\+33/,
  },
  {
    say: 'Find her with other accents, or none.',
    command: () => `puffle lead --name 'zoé quarre' --format table --fields id,name.full,title`,
    shows: 'Zoë Quarré',
  },
  {
    say: 'Everything that was ever said about her is kept, with who said it and what it changed.',
    command: ({ zoe }) => `puffle lead history --id ${zoe} --format table --fields at,kind,summary,notes`,
    shows: 'title keeps the value that was set by hand',
  },
  {
    say: 'Delete her. Her identifiers are free again.',
    command: ({ zoe }) => `puffle lead delete --id ${zoe}`,
    shows: '"success": true',
  },
  {
    say: 'What is gone is not found: the problem goes to standard error, and the exit code is 3.',
    command: ({ zoe }) => `puffle lead --id ${zoe}`,
    code: 3,
    shows: 'not_found',
  },
];

const crm = `First Name,Last Name,Email,Title,Phone
Zoë,Quarré,zoe@quarre-analytics.com,Head of Data,+33 1 70 18 99 00
Émile,Dûchène,emile@quarre-analytics.com,Analyst,
`;

const folder = await mkdtemp(join(tmpdir(), 'puffle-session-'));
const server = spawn(process.execPath, [join(root, 'packages/server/bin/puffle-server.js'), 'serve'], {
  env: { ...process.env, PORT: '0', PUFFLE_DATA_DIR: join(folder, 'data'), LOG_LEVEL: 'silent' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
try {
  const { url, key } = await readWelcome(server);
  await writeFile(page, await record(await prepareTerminal(url, key)));
} finally {
  server.kill('SIGTERM');
  await once(server, 'exit');
  await rm(folder, { recursive: true, force: true });
}

async function readWelcome(child: ChildProcess): Promise<{ url: string; key: string }> {
  let url = '';
  if (child.stdout === null) throw new Error('The server has no output.');
  for await (const line of createInterface({ input: child.stdout })) {
    url = /ready at (\S+)/.exec(line)?.[1] ?? url;
    const key = /key +(pk_live_\w+)/.exec(line)?.[1];
    if (key !== undefined) return { url, key };
  }
  throw new Error('The server did not start.');
}

/** An environment in which `puffle` is the command of this repository. */
async function prepareTerminal(url: string, key: string): Promise<NodeJS.ProcessEnv> {
  const bin = join(folder, 'bin');
  await mkdir(bin);
  const cli = join(root, 'packages/cli/bin/puffle.js');
  await writeFile(join(bin, 'puffle'), `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`);
  await chmod(join(bin, 'puffle'), 0o755);
  await writeFile(join(folder, 'crm.csv'), crm);
  return {
    PATH: `${bin}:${process.env.PATH}`,
    HOME: folder,
    LANG: 'C.UTF-8',
    COLUMNS: '120',
    PUFFLE_API_BASE_URL: url,
    PUFFLE_API_KEY: key,
  };
}

async function record(env: NodeJS.ProcessEnv): Promise<string> {
  const ids: Record<string, string> = {};
  const parts = [head()];
  for (const step of steps) {
    const command = step.command(ids);
    let ran = await run(command, env);
    for (let tries = 0; step.waits && !isShown(step, ran) && tries < 100; tries++) ran = await run(command, env);
    check(step, command, ran);
    const id = /"id": "([0-9a-f-]{36})"/.exec(ran.stdout)?.[1];
    if (step.keeps !== undefined && id !== undefined) ids[step.keeps] = id;
    const output = `${ran.stdout}${ran.stderr}`.trimEnd();
    parts.push(`${step.say}\n\n\`\`\`console\n$ ${command}\n${output}\n\`\`\`\n`);
  }
  return parts.join('\n');
}

function run(command: string, env: NodeJS.ProcessEnv): Promise<Ran> {
  return new Promise((resolve) => {
    execFile('sh', ['-c', command], { env, cwd: folder }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

function isShown({ shows }: Step, { stdout, stderr }: Ran): boolean {
  const output = `${stdout}${stderr}`;
  return typeof shows === 'string' ? output.includes(shows) : shows.test(output);
}

function check(step: Step, command: string, ran: Ran): void {
  if (ran.code === (step.code ?? 0) && isShown(step, ran)) return;
  throw new Error(`${command}\nended with ${ran.code} and showed:\n${ran.stdout}${ran.stderr}`);
}

function head(): string {
  return `# A session

Recorded by \`node scripts/record-session.ts\`, which runs these commands against a server of its own and writes down what they
print. Ids and times are those of that run.
`;
}
