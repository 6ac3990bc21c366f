import { randomFrom } from '../../filters/generated-leads.ts';

/**
 * NDJSON of persons: about three rows of ten are about somebody of an earlier row, some join two of them, a few are refused. The same
 * seed gives the same bytes.
 */
export function* importLines(rows: number, seed: number): Generator<string> {
  const random = randomFrom(seed);
  let known = 0;
  for (let row = 0; row < rows; row++) {
    const isKnown = known > 1 && random() < 0.3;
    const who = isKnown ? Math.floor(random() * known) : known++;
    yield `${JSON.stringify(row % 997 === 996 ? { type: 'person' } : personOf(row, who, isKnown && random() < 0.05))}\n`;
  }
}

function personOf(row: number, who: number, joins: boolean): object {
  const email = (n: number): string => `person.${n}@kill-${n % 50}.net`;
  return {
    type: 'person',
    name: `Person Number${who}`,
    title: `Title ${row % 40}`,
    contacts: joins && who > 0 ? [email(who), email(who - 1)] : [email(who)],
    socials: [`https://www.linkedin.com/in/person-number-${who}`],
    attributes: { row, note: 'x'.repeat(row % 200) },
  };
}
