import type { LeadType } from '../statement.ts';
import { nameTokens } from './name-tokens.ts';
import { isInitial } from './relate-tokens.ts';

/**
 * Whether a person's name only shortens another to initials: each word of it is a word of the fuller name or the initial of another,
 * at least one is an initial of a longer word. "G. Hopper" abbreviates "Grace Hopper"; "Grace" and "G. M. Hopper" do not.
 */
export function abbreviates(name: string, fuller: string, type: LeadType): boolean {
  if (type !== 'person') return false;
  const short = nameTokens(name, type);
  if (!short.some(isInitial)) return false;
  const left = [...nameTokens(fuller, type)];
  const initials = short.filter((token) => !take(left, (word) => word === token));
  return initials.length > 0 && initials.every((token) => isInitial(token) && take(left, (word) => word[0] === token));
}

function take(words: string[], isIt: (word: string) => boolean): boolean {
  const place = words.findIndex(isIt);
  if (place >= 0) words.splice(place, 1);
  return place >= 0;
}
