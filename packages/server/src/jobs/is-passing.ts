import { isLostRace } from '../execute/write-calls.ts';
import { DatabaseUnavailable, isTooSlow } from '../storage/database.ts';

/** A failure that is no fault of the work: it goes on at its next turn, from where it is. */
export function isPassing(error: unknown): boolean {
  return error instanceof DatabaseUnavailable || isTooSlow(error) || isLostRace(error);
}
