import type { LeadType } from '../statement.ts';
import { companyNamesAgree } from './company-names-agree.ts';
import { type ComparableName, readComparableName } from './comparable-name.ts';
import { personNamesAgree } from './person-names-agree.ts';

/**
 * Whether any form of one party's name agrees with any form of the other's. Persons: equal tokens in any order, the
 * first or last name with nothing left over on the shorter side, initials and nicknames beside an equal surname, one
 * small typo; a father and a son (Jr., Sr.) do not agree. Companies: equal core names, a core followed by describing
 * words only, an acronym of four letters or more (of three: UPS fits US Postal Service), one small typo. One shared word alone, placeholders and different scripts are no agreement.
 * Symmetric; never throws.
 */
export function namesAgree(a: readonly string[], b: readonly string[], type: LeadType): boolean {
  const others = readForms(b, type);
  return readForms(a, type).some((form) => others.some((other) => comparableNamesAgree(form, other, type)));
}

/** The same for two prepared names. */
export function comparableNamesAgree(a: ComparableName, b: ComparableName, type: LeadType): boolean {
  return type === 'person' ? personNamesAgree(a, b) : companyNamesAgree(a, b);
}

/** Prepares the forms of one party's name and leaves out those that name nobody. */
export function readForms(names: readonly string[], type: LeadType): readonly ComparableName[] {
  const forms: ComparableName[] = [];
  for (const name of names) {
    const form = readComparableName(name, type);
    if (form !== null) forms.push(form);
  }
  return forms;
}
