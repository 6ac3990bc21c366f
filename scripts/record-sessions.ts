import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { connections, type McpClient } from '../packages/server/test/mcp/support/mcp-clients.ts';
import { conflictSteps, importFiles, importSteps } from './session-steps.ts';
import { type StartedServer, startServer } from './start-server.ts';
import { recordTerminal } from './terminal-session.ts';

const folder = join(import.meta.dirname, '../docs/sessions');

/** Runs each session against a server of its own and writes it to docs/sessions, as it was typed and answered. */
async function recordSessions(): Promise<void> {
  await mkdir(folder, { recursive: true });
  await record('import.md', 'An import, previewed and taken back', (server) =>
    recordTerminal(server, importFiles, importSteps),
  );
  await record('conflict.md', 'A conflict, settled', (server) => recordTerminal(server, {}, conflictSteps));
  await record('mcp.md', 'An agent over the Model Context Protocol', recordAgent);
}

async function record(file: string, title: string, session: (server: StartedServer) => Promise<string>): Promise<void> {
  const server = await startServer();
  try {
    const head = `# ${title}\n\nRecorded by \`node scripts/record-sessions.ts\` against a server of its own. Ids and times are those of that run.\n`;
    await writeFile(join(folder, file), `${head}\n${await session(server)}`);
  } finally {
    await server.stop();
  }
}

async function recordAgent({ url, apiKey }: StartedServer): Promise<string> {
  const connect = connections['the v2 client of 2026-07-28 over stdio'];
  if (connect === undefined) throw new Error('There is no such connection.');
  const client = await connect({ url: `${url}/mcp`, key: apiKey });
  try {
    return await agentSession(client);
  } finally {
    await client.close();
  }
}

async function agentSession(client: McpClient): Promise<string> {
  const parts = [`The client starts \`puffle mcp\` and is offered these tools:\n\n${await toolList(client)}\n`];
  const say = async (words: string, tool: string, args: object = {}) => {
    const { data, isError } = await client.call(tool, { ...args });
    const call = `${tool} ${JSON.stringify(args)}`;
    parts.push(
      `${words}\n\n\`\`\`\n→ ${call}\n← ${isError ? 'isError ' : ''}${JSON.stringify(data, null, 2)}\n\`\`\`\n`,
    );
    return data;
  };
  const rows = [
    { type: 'person', name: 'Grace Hopper', contacts: ['grace@cobol.example'], title: 'Rear Admiral' },
    { type: 'person', name: 'Nobody', contact: 'x' },
  ];
  const emily = { type: 'person', name: 'Emily Brontë', socials: ['linkedin.com/in/emily-bronte'] };
  const jean = {
    type: 'person',
    name: 'Jean Sammet',
    contacts: ['jean@cobol.example'],
    socials: ['linkedin.com/in/jean-sammet'],
  };
  await say('Who am I?', 'whoami');
  await say('A Lead, tried first.', 'create_or_reuse_lead', {
    type: 'person',
    name: 'Grace Hopper',
    contacts: ['grace@cobol.example'],
    dryRun: true,
  });
  await say('Then kept.', 'create_or_reuse_lead', {
    type: 'person',
    name: 'Grace Hopper',
    contacts: ['grace@cobol.example'],
  });
  await say('A wrong argument is named, with the one that was meant.', 'find_leads', { emial: 'grace@cobol.example' });
  await say('Rows, previewed: Grace is known, and the second row has a field that does not exist.', 'import_leads', {
    leads: rows,
    preview: true,
  });
  await say('Imported without it.', 'import_leads', { leads: rows.slice(0, 1), preview: false });
  const first = await say('Two people.', 'create_or_reuse_lead', { ...emily, contacts: ['emily@haworth.example'] });
  const second = await say('The other one.', 'create_or_reuse_lead', jean);
  await say("Emily's profile with Jean's address.", 'create_or_reuse_lead', {
    ...emily,
    contacts: jean.contacts,
  });
  await say('What waits for somebody?', 'find_conflicts');
  const leadIds = [first.lead.id, second.lead.id];
  await say('Why are they two?', 'why', { ids: leadIds });
  await say('They are different people.', 'give_verdict', { leadIds, verdict: 'different' });
  await say('Nothing waits any more.', 'find_conflicts');
  return parts.join('\n');
}

async function toolList(client: McpClient): Promise<string> {
  const tools = await client.listTools();
  return tools.map(({ name, description }) => `- \`${name}\`: ${description?.split('\n')[0]}`).join('\n');
}

await recordSessions();
