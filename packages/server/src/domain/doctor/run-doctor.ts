import type { Database } from '../../storage/database.ts';
import { examine } from './examine.ts';
import type { Examination, Finding } from './finding.ts';
import { repair } from './repair.ts';

/**
 * Examines workspaces, printing one line for each thing that differs and one a workspace, and answers whether all is well. With
 * `isRepairing` it rebuilds what can be derived and examines again.
 */
export async function runDoctor(
  database: Database,
  workspaceIds: readonly string[],
  isRepairing: boolean,
  now: Date,
  print: (line: string) => void,
): Promise<boolean> {
  let isWell = true;
  for (const workspaceId of workspaceIds) {
    const first = await examine(database, workspaceId, (finding) => print(describeFinding(finding)));
    print(`workspace ${workspaceId}: ${summarize(first)}`);
    if (first.findings.length === 0) continue;
    if (isRepairing) isWell = (await cure(database, workspaceId, first, now, print)) && isWell;
    else isWell = false;
  }
  if (!isWell && !isRepairing) print('puffle-server doctor --repair rebuilds what can be derived.');
  return isWell;
}

async function cure(
  database: Database,
  workspaceId: string,
  examination: Examination,
  now: Date,
  print: (line: string) => void,
): Promise<boolean> {
  await repair(database, workspaceId, examination, now);
  const left = await examine(database, workspaceId, (finding) => print(`not repaired: ${describeFinding(finding)}`));
  print(`workspace ${workspaceId}, repaired: ${summarize(left)}`);
  return left.findings.length === 0;
}

export function describeFinding({ check, subject, detail }: Finding): string {
  return `${check}: ${subject} ${detail}`;
}

export function summarize({ leads, observations, findings }: Examination): string {
  const looked = `${leads} Leads and ${observations} observations examined`;
  return findings.length === 0 ? `${looked}, nothing differs` : `${looked}, ${findings.length} things differ`;
}
