/** A new person with three identifiers, about 1.5 KB, distinct for each number and run. */
export function personPayload(run: string, n: number): string {
  return JSON.stringify(leadOf(run, n));
}

export function leadOf(run: string, n: number) {
  return {
    type: 'person',
    name: { full: `${first[n % first.length]} ${last[(n * 7) % last.length]}son${n % 9973}` },
    title: titles[n % titles.length],
    company: { name: `Company ${n % 5000}`, domain: `company${n % 5000}.com` },
    location: { city: 'Amsterdam', country: 'Netherlands' },
    contacts: [{ value: `p${n}.${run}@company${n % 5000}.com`, label: 'work' }],
    socials: [{ url: `https://www.linkedin.com/in/p-${n}-${run}` }],
    sources: [{ provider: 'apollo', type: 'person', id: `${run}${n}` }],
    attributes: { segment: n % 10, owner: `rep${n % 20}` },
    raw: { headline: 'x'.repeat(400), about: 'y'.repeat(500) },
  };
}

const first = ['Ada', 'Grace', 'Alan', 'Edsger', 'Barbara', 'Donald', 'Margaret', 'Ken', 'Radia', 'Tim', 'Frances'];
const last = ['Love', 'Hopp', 'Tur', 'Dijk', 'Lisk', 'Knuth', 'Hamil', 'Thomp', 'Perl', 'Lee', 'All', 'Back', 'Kay'];
const titles = ['Head of Sales', 'VP Engineering', 'Founder', 'Account Executive', 'Data Engineer', 'CMO', 'Recruiter'];
