import pg from 'pg';

const { TIMESTAMPTZ } = pg.types.builtins;
const readAnyTime: (text: string) => Date = pg.types.getTypeParser(TIMESTAMPTZ, 'text');

/** A timestamptz as a session in UTC writes it, `2026-11-26 08:46:37.866+00`; whatever looks different is left to the driver. */
export function readTime(text: string): Date {
  const isPlain = text.endsWith('+00') && text.charAt(4) === '-' && text.charAt(10) === ' ' && text.charAt(0) !== '0';
  if (!isPlain) return readAnyTime(text);
  const year = digits(text, 0, 4);
  const [month, day] = [digits(text, 5, 2), digits(text, 8, 2)];
  const [hours, minutes, seconds] = [digits(text, 11, 2), digits(text, 14, 2), digits(text, 17, 2)];
  return new Date(Date.UTC(year, month - 1, day, hours, minutes, seconds, milliseconds(text)));
}

/** PostgreSQL leaves out the zeros at the end of a fraction. */
function milliseconds(text: string): number {
  if (text.charAt(19) !== '.') return 0;
  const places = Math.min(3, text.length - '+00'.length - 20);
  return digits(text, 20, places) * 10 ** (3 - places);
}

const zero = 0x30;

function digits(text: string, from: number, count: number): number {
  let number = 0;
  for (let at = from; at < from + count; at++) number = number * 10 + text.charCodeAt(at) - zero;
  return number;
}
