import { DomainError } from '../domain/domain-error.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** Errors: `malformed_json` with the place of the fault. */
export function parseJson(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch (error) {
    const reason = error instanceof SyntaxError ? error.message : 'it is not valid UTF-8';
    throw new DomainError('malformed_json', `The body is not JSON: ${withoutContent(reason)}.`, {
      hint: 'Send one JSON object, UTF-8, with Content-Type: application/json.',
    });
  }
}

/** V8 quotes the body in its message; only the place is kept. */
function withoutContent(message: string): string {
  const place = /position (\d+)/.exec(message)?.[1];
  if (place !== undefined) return `a fault at character ${place}`;
  return message.startsWith('Unexpected end')
    ? 'it ends too early'
    : message.startsWith('it is')
      ? message
      : 'its syntax is wrong';
}
