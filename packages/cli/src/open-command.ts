import type { GivenFlags } from './add-options.ts';
import { findConnection } from './find-connection.ts';
import type { Terminal } from './terminal.ts';

/** `puffle open`: prints the address of the server's dashboard and, at a terminal, opens it in a browser. */
export async function openDashboard(given: GivenFlags, terminal: Terminal): Promise<void> {
  const { baseUrl } = await findConnection(given, terminal);
  const url = `${baseUrl.replace(/\/+$/, '')}/app/`;
  await terminal.stdout.write(`${url}\n`);
  if (!terminal.stdout.isTerminal || (await terminal.openUrl(url))) return;
  await terminal.stderr.write('No browser could be started here; open the address yourself.\n');
}
