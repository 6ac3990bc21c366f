import type { LeadType } from '@puffle/contract';
import fc from 'fast-check';
import { companyDomains, harmlessWords, type Name, names, type Said, type Word, words } from './vocabulary.ts';

/** A random sequence of requests about one type of Lead. */
export type History = {
  readonly autoMerge: 'on' | 'propose';
  readonly requests: readonly Said[];
};

const often = <T>(likely: T, times: number, ...rare: T[]): fc.Arbitrary<T> =>
  fc.constantFrom(...Array.from({ length: times }, () => likely), ...rare);

/** Now and then a request is said again, as it was. */
function anyRequests(said: fc.Arbitrary<Said>, length: { minLength: number; maxLength: number }): fc.Arbitrary<Said[]> {
  const entry = fc.oneof({ weight: 5, arbitrary: said }, { weight: 1, arbitrary: fc.nat(length.maxLength) });
  return fc.array(entry, length).map((entries) => {
    const first = entries.find((found) => typeof found !== 'number');
    return entries.flatMap((found) => {
      const request = typeof found === 'number' ? entries[found % entries.length] : found;
      return typeof request === 'object' ? [request] : (first ?? []);
    });
  });
}

function anySaid(
  type: LeadType,
  pool: readonly Word[],
  spoken: readonly Name[],
  minLength: number,
): fc.Arbitrary<Said> {
  const spelled = fc.record({ word: fc.constantFrom(...pool), form: fc.nat(2) });
  return fc.record({
    type: fc.constant(type),
    name: fc.constantFrom(...spoken),
    words: fc.uniqueArray(spelled, { minLength, maxLength: 4, selector: ({ word }) => word.token }),
    job:
      type === 'person'
        ? fc.option(fc.constantFrom({ title: 'Engineer', company: 'Acme' }, { title: 'Chef', company: 'Globex' }))
        : fc.constant(null),
    city: fc.option(fc.constantFrom('Oslo', 'Bergen'), { freq: 2 }),
    industry: type === 'company' ? fc.option(fc.constantFrom('Steel', 'Retail'), { freq: 2 }) : fc.constant(null),
    domain:
      type === 'company'
        ? fc.option(fc.record({ word: fc.constantFrom(...companyDomains), form: fc.nat(1) }), { freq: 2 })
        : fc.constant(null),
    attributes: fc.constantFrom({}, { score: '1' }, { score: '2' }, { owner: '1' }, { owner: '2', score: '1' }),
    raw: fc.option(fc.constantFrom('a', 'b'), { freq: 1 }),
    source: often<string | null>(null, 3, 'spring', 'autumn'),
    onMatch: often<Said['onMatch']>('update', 8, 'fill', 'keep'),
    onConflict: often<Said['onConflict']>('resolve', 19, 'refuse'),
  });
}

/** Requests that join, contradict, contest and repeat one another. */
export const anyHistory: fc.Arbitrary<History> = fc
  .constantFrom<LeadType>('person', 'person', 'person', 'company')
  .chain((type) =>
    fc.record({
      autoMerge: often<History['autoMerge']>('on', 5, 'propose'),
      requests: anyRequests(anySaid(type, words[type], names[type], 0), { minLength: 2, maxLength: 16 }),
    }),
  );

const mailbox = words.person.filter(({ token }) => token === 'e0').map((word) => ({ word, form: 0 }));

/** A few names and one mailbox or two: contests, mismatches and values that become shared. */
export const anyContest: fc.Arbitrary<History> = fc.record({
  autoMerge: fc.constant('on' as const),
  requests: anyRequests(
    fc
      .tuple(
        anySaid(
          'person',
          words.person.filter(({ token }) => /^(e1|[scm]\d)$/.test(token)),
          names.person,
          1,
        ),
        fc.nat(9),
      )
      .map(([said, dice]) => (dice < 7 ? { ...said, words: [...mailbox, ...said.words.slice(0, dice % 3)] } : said)),
    { minLength: 6, maxLength: 20 },
  ),
});

/** Requests that no rule keeps apart: agreeing names, and no key of which a Lead has only one. */
export const anyHarmlessHistory: fc.Arbitrary<History> = fc.record({
  autoMerge: fc.constant('on' as const),
  requests: fc.array(
    anySaid('person', harmlessWords, names.person.slice(0, 4), 1).map(
      (said): Said => ({ ...said, onMatch: 'update', onConflict: 'resolve' }),
    ),
    { minLength: 2, maxLength: 14 },
  ),
});

/** How a failing history reads. */
export function tell({ autoMerge, requests }: History): string {
  const lines = requests.map(({ type, name, words: said, domain, source, onMatch, onConflict, ...rest }) => {
    const tokens = [...said.map(({ word }) => word.token), ...(domain ? [domain.word.token] : [])].join(' ');
    const extras = [rest.job?.company, rest.city, rest.industry, rest.raw, JSON.stringify(rest.attributes)].join('/');
    return `  ${type} ${JSON.stringify(Object.values(name))} [${tokens}] ${source ?? '-'} ${onMatch} ${onConflict} ${extras}`;
  });
  return `autoMerge ${autoMerge}\n${lines.join('\n')}`;
}
