import { z } from 'zod';

const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** An id is an opaque string; what cannot be an id is simply not found, so the schema only bounds its length. */
export const id = z.string().min(1).max(200).meta({ format: 'puffle-id', description: 'An opaque id.' });

/** Whether a string has the form of an id of ours (a lower-case UUID). Anything else names nothing. */
export function isId(value: string): boolean {
  return uuidPattern.test(value);
}
