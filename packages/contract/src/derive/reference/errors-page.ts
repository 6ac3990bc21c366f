import { type ErrorCode, errorTable } from '../../errors.ts';
import { errorAdvice } from '../error-advice.ts';
import { exitCodeOf } from '../exit-codes.ts';
import type { Surface } from '../surface-shape.ts';
import { fenced, generatedNote, pageName } from './markdown.ts';

const example = `{
  "type": "…/errors.md#validation_failed",
  "title": "${errorTable.validation_failed.title}",
  "status": 400,
  "detail": "contacts[0].value is required.",
  "error": "contacts[0].value is required.",
  "code": "validation_failed",
  "requestId": "…",
  "issues": [{ "path": "contacts[0].value", "code": "required", "message": "…" }],
  "hint": "…"
}`;

/** The page of all error codes, with one anchor for each. */
export function errorsPage(surface: Surface): string {
  const codes = Object.keys(errorTable) as ErrorCode[]; // the keys of a const table
  return `${[
    generatedNote,
    '# Errors',
    'Every refusal is an `application/problem+json` document (RFC 9457). `code` is stable and comes from this closed table; `detail` (and `error`, the same sentence) says what happened, `hint` what to do next.',
    fenced('json', example),
    ...codes.map((code) => section(code, surface)),
  ].join('\n\n')}\n`;
}

function section(code: ErrorCode, surface: Surface): string {
  const { status, title } = errorTable[code];
  const holders = surface.operations.filter((operation) => operation.errors.includes(code));
  const everywhere = holders.length === surface.operations.length;
  const links = holders.map((operation) => `[${operation.id}](operations/${pageName(operation.id)}.md)`);
  const where = everywhere ? 'Every operation.' : links.length > 0 ? `${links.join(', ')}.` : 'Outside the operations.';
  return [
    `## ${code}`,
    `**${status}** · ${title}. The command exits with ${exitCodeOf(status)}.`,
    errorAdvice[code],
    `Answered by: ${where}`,
  ].join('\n\n');
}
