import { type SearchLine, searchLines } from '../../storage/search-lines.ts';
import { canonicalDomain } from '../identity/canonicalize/domain.ts';
import { canonicalEmails } from '../identity/canonicalize/email.ts';
import { splitDomains } from '../identity/canonicalize/split-domains.ts';
import { projectLead } from '../identity/fold/project.ts';
import type { FoldState } from '../identity/fold/state.ts';
import { foldText } from '../identity/names/fold-text.ts';

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
  const addDomains = (text: string | null | undefined): void => {
    for (const part of text ? splitDomains(text) : []) addExact('domain', canonicalDomain(part).key || null, part);
  };
  for (const name of [lead.name.full, lead.name.short, ...lead.name.aliases]) add('name', name);
  if (lead.type === 'person') {
    add('title', lead.title);
    add('company', lead.company.name);
    addDomains(lead.company.domain);
  } else {
    addDomains(lead.domain);
    add('industry', lead.industry);
  }
  const { city, state: region, country, raw } = lead.location;
  for (const part of [city, region, country, raw]) add('location', part);
  for (const contact of lead.contacts) {
    if (contact.type !== 'email') continue;
    for (const { value, reading } of canonicalEmails(contact.value)) addExact('email', reading.key || null, value);
  }
  return `${lines.join('')}\n`;
}
