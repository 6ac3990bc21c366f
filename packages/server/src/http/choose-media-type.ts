import { DomainError } from '../domain/domain-error.ts';

const json = ['application/json', 'application/problem+json'];

/** The representation that `Accept` prefers among JSON and what the operation can stream. Errors: `not_acceptable`. */
export function chooseMediaType(accept: string | undefined, streams: readonly string[]): string {
  if (accept === undefined || accept === '*/*' || accept.trim() === '') return 'application/json';
  const offered = [...json.slice(0, 1), ...streams];
  const wanted = accept
    .split(',')
    .map((part) => part.split(';').map((piece) => piece.trim().toLowerCase()))
    .map(([range = '', ...parameters], place) => ({ range, place, q: quality(parameters) }))
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q || a.place - b.place);
  for (const { range } of wanted) {
    if (range === '*/*' || json.includes(range)) return 'application/json';
    const found = offered.find((type) => type === range || range === `${type.split('/')[0]}/*`);
    if (found) return found;
  }
  throw new DomainError('not_acceptable', `This call answers with ${offered.join(', ')}.`, {
    hint: 'Send Accept: application/json, or leave the header out.',
  });
}

function quality(parameters: readonly string[]): number {
  const text = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
  const q = text === undefined ? 1 : Number(text);
  return Number.isNaN(q) ? 1 : q;
}
