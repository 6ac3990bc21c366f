import type { Run } from './run.ts';

const names = ['Ada Lovelace', 'Ada King', 'Grace Hopper', 'Lovelace, Ada', 'Alan Turing', 'A. Lovelace'];
const places = ['London', 'Paris'];
/** The values in use move on, so that a long history does not end in a few Leads that have them all. */
const stepsEach = 25;

export type Payload = {
  readonly type: 'person';
  readonly name: string;
  readonly contacts: readonly string[];
  readonly socials: readonly string[];
  readonly sources: readonly { readonly provider: string; readonly id: string }[];
  readonly listIds?: readonly string[];
};

export const address = ({ random, step }: Run): string =>
  `p${Math.floor(step / stepsEach) + random.below(14)}@corp.test`;

/** Where the history repeats itself, one in three was said not long ago. */
export function payload(run: Run): Payload {
  const { random, said } = run;
  if (said === null) return newPayload(run);
  const isAgain = said.length > 0 && random.below(3) === 0;
  const body = isAgain ? random.pick(said.slice(-10)) : newPayload(run);
  said.push(body);
  return body;
}

function newPayload(run: Run): Payload {
  const { random, lists, step } = run;
  const era = Math.floor(step / stepsEach);
  const some = <T>(most: number, make: () => T): T[] => Array.from({ length: random.below(most + 1) }, make);
  return {
    type: 'person',
    name: random.pick(names),
    contacts: [...new Set(some(3, () => address(run)))],
    socials: [...new Set(some(1, () => `https://x.com/handle${Math.floor(era / 2) + random.below(6)}`))],
    sources: some(1, () => ({
      provider: random.pick(['apollo', 'apollo', 'crm']),
      id: String(era + random.below(10)),
    })),
    ...(random.below(2) === 0 ? { title: `Title ${random.below(5)}`, company: random.pick(['Acme', 'Globex']) } : {}),
    ...(random.below(3) === 0 ? { location: random.pick(places), attributes: { tier: random.below(3) } } : {}),
    ...(random.below(5) === 0 ? { listIds: [random.pick(lists)] } : {}),
  };
}

/** The keys of tier 0 and 1 that a payload brings, by construction. */
export function strongKeys({ contacts, sources }: Payload): string[] {
  return [
    ...contacts.map((contact) => `email ${contact}`),
    ...sources.map(({ provider, id }) => `provider ${provider}::${id}`),
  ];
}
