import { DomainError } from '../domain-error.ts';

/** Enough to see that a file is one JSON value, whatever stands before its rows. */
const shownBytes = 4096;

/** Refuses a file that is one JSON value with the Leads in it: rows are read line by line. Errors: `validation_failed`. */
export function refuseWholeJson(start: Buffer): void {
  const text = start.toString('utf8', 0, shownBytes).trimStart();
  const rows = /^\[\s*[{[\]]/.test(text) ? '.[]' : /^\{\s*"leads"\s*:\s*\[/.test(text) ? '.leads[]' : null;
  if (rows === null) return;
  const detail = 'The file is one JSON value; Leads are read one a line.';
  throw new DomainError('validation_failed', detail, {
    issues: [{ path: '', code: 'invalid_file', message: detail }],
    hint: `Write each Lead on a line of its own (NDJSON), for example with: jq -c '${rows}' leads.json > leads.ndjson`,
  });
}
