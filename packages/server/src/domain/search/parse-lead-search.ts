import type { ComputeVerb } from '../calls.ts';
import { readSearch } from './read-search.ts';

/** Parse Lead Search: how a sentence is understood; nothing is started or stored. */
export const parseLeadSearch: ComputeVerb<'parseLeadSearch'> = async ({ search }, { body }) => ({
  body: await readSearch(search, body.prompt),
});
