import type { Import, ImportFormat, ImportOutcome } from '@puffle/contract';
import type { Tone } from '../parts/badge.tsx';

/** The outcomes of a row, in the order in which they are told. */
export const outcomes = ['created', 'updated', 'unchanged', 'merged', 'conflicts', 'rejected'] as const;

export const outcomeWords: Readonly<Record<ImportOutcome, { readonly label: string; readonly means: string }>> = {
  created: { label: 'Created', means: 'Rows that nothing known matches: new Leads.' },
  updated: { label: 'Updated', means: 'Rows of a known Lead that say something new.' },
  unchanged: { label: 'Unchanged', means: 'Rows of a known Lead that say nothing new.' },
  merged: { label: 'Merged', means: 'Rows that bring several known Leads together.' },
  conflicts: {
    label: 'Conflicts',
    means: 'Rows that contradict what is known; once imported, they wait under Review.',
  },
  rejected: {
    label: 'Refused',
    means: 'Rows that cannot be read or make no Lead. The others are not held up by them.',
  },
};

export const statusTones: Readonly<Record<Import['status'], Tone>> = {
  pending: 'accent',
  running: 'accent',
  undoing: 'accent',
  completed: 'good',
  cancelled: 'warn',
  undone: 'plain',
  failed: 'bad',
};

export function isUnderWay({ status }: Import): boolean {
  return status === 'pending' || status === 'running' || status === 'undoing';
}

/** "Preview of people", "Import of Leads". */
export function nameImport({ dryRun, type }: Import): string {
  const what = type === 'person' ? 'people' : type === 'company' ? 'companies' : 'Leads';
  return `${dryRun ? 'Preview' : 'Import'} of ${what}`;
}

/** Where an import stands, and what that means, as a sentence. */
export function sayStatus({ status, dryRun, errorMessage }: Import): string {
  switch (status) {
    case 'pending':
      return 'It waits for its turn.';
    case 'running':
      return dryRun ? 'The rows are tried; nothing is kept.' : 'The rows are imported.';
    case 'completed':
      return dryRun
        ? 'Nothing is kept yet: this is what an import would do. A preview is there for 24 hours.'
        : 'Every row has been dealt with. It can be undone as a whole.';
    case 'cancelled':
      return dryRun ? 'It was stopped.' : 'It was stopped; the rows done so far stay until it is undone.';
    case 'undoing':
      return 'What it said is taken out of the Leads, or put back.';
    case 'undone':
      return 'What it said has been taken out of the Leads again.';
    case 'failed':
      return errorMessage ?? 'It failed.';
  }
}

export function sayCount(count: number, one: string, many: string): string {
  return count === 1 ? `1 ${one}` : `${count.toLocaleString()} ${many}`;
}

export function sayFormat({ contentType }: ImportFormat): string {
  return contentType === 'text/csv' ? 'CSV' : 'NDJSON';
}

const presets: Readonly<Record<string, string>> = {
  'puffle-machine': 'an export of Puffle for machines',
  'puffle-spreadsheet': 'an export of Puffle',
  'linkedin-connections': 'LinkedIn Connections',
  'sales-navigator': 'LinkedIn Sales Navigator',
  apollo: 'Apollo',
  'hubspot-contacts': 'HubSpot contacts',
  'hubspot-companies': 'HubSpot companies',
  salesforce: 'Salesforce',
};

export function sayPreset(preset: string): string {
  return presets[preset] ?? preset;
}
