import type { WorkspaceSettings } from '@puffle/contract';

const defaults: WorkspaceSettings = { autoMerge: 'on', defaultRegion: null, onSuppressed: 'refuse' };

/** The settings of a workspace with their defaults. Stored values were checked when they were set. */
export function readSettings(stored: Readonly<Partial<WorkspaceSettings>>): WorkspaceSettings {
  return { ...defaults, ...stored };
}
