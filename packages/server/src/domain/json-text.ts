import { DomainError } from './domain-error.ts';

/** The text that `make` makes of a body. Errors: `validation_failed` where the body is nested so deep that none can be made. */
export function jsonText(make: () => string): string {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new DomainError('validation_failed', 'The body is nested too deep to be read.', {
      issues: [{ path: '', code: 'too_deep', message: 'Nesting deeper than 32 levels is not accepted.' }],
      hint: 'Correct what is nested so deep and send the request again.',
      cause: error,
    });
  }
}
