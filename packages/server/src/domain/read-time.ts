import { DomainError } from './domain-error.ts';

const timePattern = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(?:(Z)|([+-]\d{2}):?(\d{2}))?)?$/i;

/** An RFC 3339 time; a day, or a time without its zone, is one of UTC. Null for anything else, and for a day that its month has not. */
export function parseTime(text: string): Date | null {
  const [, day, minutes = '00:00', seconds = ':00', , zoneHours = '+00', zoneMinutes = '00'] =
    timePattern.exec(text) ?? [];
  const time = new Date(`${day}T${minutes}${seconds}${zoneHours}:${zoneMinutes}`);
  return day === undefined || Number.isNaN(time.getTime()) || !isDay(day) ? null : time;
}

/** To JavaScript the 30th of February is the 2nd of March; to PostgreSQL there is no year 0. */
function isDay(day: string): boolean {
  return !day.startsWith('0000') && new Date(`${day}T00:00Z`).toISOString().startsWith(day);
}

/** Errors: `validation_failed` for what is no RFC 3339 time. */
export function readTime(path: string, text: string): Date {
  const time = parseTime(text);
  if (time !== null) return time;
  throw new DomainError('validation_failed', `${path} must be a time such as 2026-11-24T12:00:00Z.`, {
    issues: [{ path, code: 'invalid_format', message: 'An RFC 3339 time such as 2026-11-24T12:00:00Z.' }],
  });
}
