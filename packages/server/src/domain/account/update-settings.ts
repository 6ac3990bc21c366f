import { mergeSettings } from '../../storage/keys.ts';
import type { WriteVerb } from '../calls.ts';
import { readSettings } from './settings.ts';

/** Changes the settings named in the body; the others stay. */
export const updateSettings: WriteVerb<'updateSettings'> = async (tx, ctx, { body }) => {
  return { body: { settings: readSettings(await mergeSettings(tx, ctx.workspaceId, body)) } };
};
