import { canonicalDomain } from '../identity/canonicalize/domain.ts';
import { canonicalEmail } from '../identity/canonicalize/email.ts';
import { projectLead } from '../identity/fold/project.ts';
import type { FoldState } from '../identity/fold/state.ts';
import { foldText } from '../identity/names/fold-text.ts';

/** The kinds of line in the search text of a Lead. */
export const searchLines = {
  name: 'n',
  title: 't',
  company: 'c',
  domain: 'd',
  industry: 'i',
  location: 'l',
  email: 'e',
} as const;
export type SearchLine = keyof typeof searchLines;

/**
 * What text filters search: one line a value, `\n<kind>| <folded words>`. Domains and e-mails stand in canonical form
 * between tabs, for equality, followed by their folded words.
 */
export function searchText(state: FoldState): string {
  const lead = projectLead(state);
  const lines: string[] = [];
  const add = (kind: SearchLine, text: string | null | undefined): void => {
    const folded = foldText(text ?? '');
    if (folded !== '') lines.push(`\n${searchLines[kind]}| ${folded}`);
  };
  const addExact = (kind: SearchLine, canonical: string | null, text: string): void => {
    lines.push(`\n${searchLines[kind]}|${canonical === null ? '' : `\t${canonical}\t`} ${foldText(text)}`);
  };
  for (const name of [lead.name.full, lead.name.short, ...lead.name.aliases]) add('name', name);
  if (lead.type === 'person') {
    add('title', lead.title);
    add('company', lead.company.name);
    if (lead.company.domain) addExact('domain', canonicalDomain(lead.company.domain).key || null, lead.company.domain);
  } else {
    if (lead.domain) addExact('domain', canonicalDomain(lead.domain).key || null, lead.domain);
    add('industry', lead.industry);
  }
  const { city, state: region, country, raw } = lead.location;
  for (const part of [city, region, country, raw]) add('location', part);
  for (const contact of lead.contacts) {
    if (contact.type === 'email') addExact('email', canonicalEmail(contact.value).key || null, contact.value);
  }
  return `${lines.join('')}\n`;
}
