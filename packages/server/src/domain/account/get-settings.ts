import type { ReadVerb } from '../calls.ts';

/** What the workspace has decided. */
export const getSettings: ReadVerb<'getSettings'> = async (_sql, ctx) => ({ body: { settings: ctx.settings } });
