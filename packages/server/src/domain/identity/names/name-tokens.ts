import type { LeadType } from '../statement.ts';
import { readCompanyName } from './company-name.ts';
import { readPersonName } from './person-name.ts';

/**
 * The folded words of a name. Of a person: without titles, generations, degrees and pronouns, a quoted or bracketed
 * nickname in its place, "Last, First" turned. Of a company: without legal forms, `and` and a leading `the`, single
 * letters joined ("S.A.P." is `sap`). Never empty when the name has a letter or digit. Never throws.
 */
export function nameTokens(name: string, type: LeadType): readonly string[] {
  return type === 'person' ? readPersonName(name).tokens : readCompanyName(name).tokens;
}
