import type { Band } from '@puffle/contract';
import { namesAgree } from '../identity/names/names-agree.ts';
import { domainLabel, localPart, looseEmail } from './blocking-keys.ts';
import { compareCompanyNames, comparePersonNames } from './compare-names.ts';
import { bits, type Evidence, type Frequencies, frequency, noEvidence, population } from './evidence.ts';
import type { Profile } from './read-profile.ts';

export type Comparison = { readonly score: number; readonly band: Band | null; readonly reasons: readonly string[] };

/** Of how many Leads one has a duplicate that nothing strong has found. */
const duplicateShare = 0.1;

/** Scores in bits from which a pair is in a band; chosen on generated data, see `docs/duplicates.md`. */
const bands: readonly (readonly [Band, number])[] = [
  ['very_likely', 7],
  ['likely', 2],
  ['possible', 0],
];

/**
 * How likely two Leads are one, by Fellegi and Sunter: the weights of what agrees and what contradicts, each once, on top of how rare
 * duplicates are. What is missing says nothing. Never for Leads that contradict in an exclusive identifier. Pure, symmetric.
 */
export function compareProfiles(a: Profile, b: Profile, frequencies: Frequencies): Comparison {
  const refused: Comparison = { score: Number.NEGATIVE_INFINITY, band: null, reasons: [] };
  if (a.type !== b.type || contradict(a, b)) return refused;
  const evidence = [
    a.type === 'person' ? comparePersonNames(a, b, frequencies) : compareCompanyNames(a, b, frequencies),
    ...(a.type === 'person' ? comparePersons(a, b, frequencies) : compareCompanies(a, b, frequencies)),
    comparePhones(a, b, frequencies),
    compareHandles(a, b),
  ];
  const prior = Math.log2(duplicateShare / population(frequencies));
  const score = evidence.reduce((sum, one) => sum + one.bits, prior);
  const reasons = evidence.toSorted((one, other) => Math.abs(other.bits) - Math.abs(one.bits));
  return {
    score,
    band: bands.find(([, least]) => score >= least)?.[0] ?? null,
    reasons: reasons.flatMap(({ reason }) => (reason === null ? [] : [reason])),
  };
}

function contradict(a: Profile, b: Profile): boolean {
  return a.exclusives.some(([group, key]) => {
    const theirs = b.exclusives.filter(([other]) => other === group);
    return theirs.length > 0 && !theirs.some(([, other]) => other === key || has(a, group, other));
  });
}

function has(profile: Profile, group: string, key: string): boolean {
  return profile.exclusives.some(([own, value]) => own === group && value === key);
}

/** Employer, address and place hang together: where the employer agrees, the place adds little. */
function comparePersons(a: Profile, b: Profile, frequencies: Frequencies): Evidence[] {
  const employer = compareEmployers(a, b, frequencies);
  const place = comparePlaces(a, b, frequencies);
  const bounded = employer.bits > 0 && place.bits > 1 ? { ...place, bits: 1 } : place;
  return [employer, compareEmails(a, b), bounded, compareTitles(a, b)];
}

function compareEmployers(a: Profile, b: Profile, frequencies: Frequencies): Evidence {
  const domain = common(a.domains, b.domains);
  if (domain !== undefined) {
    return {
      bits: bits(0.7, frequency(frequencies, `domain ${domain}`), 11),
      reason: `the same employer domain: ${domain}`,
    };
  }
  if (a.company !== '' && b.company !== '') {
    if (a.company === b.company) {
      return {
        bits: bits(0.6, frequency(frequencies, `company ${a.company}`), 10),
        reason: `the same employer: ${a.company}`,
      };
    }
    if (namesAgree([a.company], [b.company], 'company')) {
      return { bits: 6, reason: `the employers agree: ${a.company} and ${b.company}` };
    }
    return { bits: -2.5, reason: `the employers differ: ${a.company} and ${b.company}` };
  }
  if (a.domains.length > 0 && b.domains.length > 0) return { bits: -2.5, reason: 'the employer domains differ' };
  return noEvidence;
}

function compareEmails(a: Profile, b: Profile): Evidence {
  if (a.emails.length === 0 || b.emails.length === 0) return noEvidence;
  const loose = common(a.emails.map(looseEmail), b.emails.map(looseEmail));
  if (loose !== undefined) return { bits: 12, reason: `e-mail addresses that differ in punctuation only: ${loose}` };
  const local = common(longLocals(a), longLocals(b));
  if (local !== undefined) return { bits: 7, reason: `the same e-mail name on two hosts: ${local}` };
  const host = common(hosts(a), hosts(b));
  if (host !== undefined && a.domains.includes(host))
    return { bits: -3, reason: `two addresses on one domain: ${host}` };
  return { bits: -0.7, reason: null };
}

function longLocals({ emails }: Profile): string[] {
  return emails.map(localPart).filter((local) => local.length >= 6);
}

function hosts({ emails }: Profile): string[] {
  return emails.map((email) => email.slice(email.lastIndexOf('@') + 1));
}

function comparePlaces(a: Profile, b: Profile, frequencies: Frequencies): Evidence {
  if (a.city !== '' && b.city !== '') {
    if (a.city === b.city) {
      return { bits: bits(0.6, frequency(frequencies, `city ${a.city}`), 6), reason: `the same place: ${a.city}` };
    }
    if (a.country !== b.country && a.country !== '' && b.country !== '') {
      return { bits: -4, reason: `the countries differ: ${a.country} and ${b.country}` };
    }
    return { bits: -2, reason: `the places differ: ${a.city} and ${b.city}` };
  }
  if (a.country === '' || b.country === '') return noEvidence;
  return a.country === b.country
    ? { bits: 0.5, reason: null }
    : { bits: -4, reason: `the countries differ: ${a.country} and ${b.country}` };
}

function compareTitles(a: Profile, b: Profile): Evidence {
  if (a.title === '' || b.title === '') return noEvidence;
  return a.title === b.title ? { bits: 2, reason: `the same title: ${a.title}` } : { bits: -0.5, reason: null };
}

function compareCompanies(a: Profile, b: Profile, frequencies: Frequencies): Evidence[] {
  const place = comparePlaces(a, b, frequencies);
  return [compareDomains(a, b), place, compareIndustries(a, b), compareEmails(a, b)];
}

function compareDomains(a: Profile, b: Profile): Evidence {
  if (a.domains.length === 0 || b.domains.length === 0) return noEvidence;
  const domain = common(a.domains, b.domains);
  if (domain !== undefined) return { bits: 12, reason: `the same domain: ${domain}` };
  const label = common(a.domains.map(domainLabel), b.domains.map(domainLabel));
  if (label !== undefined) return { bits: 7, reason: `the same domain name under two endings: ${label}` };
  return { bits: -3.5, reason: `the domains differ: ${a.domains[0]} and ${b.domains[0]}` };
}

function compareIndustries(a: Profile, b: Profile): Evidence {
  if (a.industry === '' || b.industry === '') return noEvidence;
  return a.industry === b.industry
    ? { bits: 1, reason: `the same industry: ${a.industry}` }
    : { bits: -1, reason: null };
}

function comparePhones(a: Profile, b: Profile, frequencies: Frequencies): Evidence {
  if (a.phones.length === 0 || b.phones.length === 0) return noEvidence;
  const phone = common(a.phones, b.phones);
  if (phone === undefined) return { bits: -0.7, reason: null };
  return { bits: bits(0.5, frequency(frequencies, `phone ${phone}`), 11), reason: `the same phone number: ${phone}` };
}

function compareHandles(a: Profile, b: Profile): Evidence {
  const handle = common(a.handles, b.handles);
  if (handle !== undefined) return { bits: 12, reason: `the same profile: ${handle}` };
  const kinds = common(a.handles.map(kindOf), b.handles.map(kindOf));
  return kinds === undefined ? noEvidence : { bits: -4, reason: `different profiles on ${kinds}` };
}

function kindOf(handle: string): string {
  return handle.split(' ')[0] ?? handle;
}

function common(a: readonly string[], b: readonly string[]): string | undefined {
  return a.find((value) => b.includes(value));
}
