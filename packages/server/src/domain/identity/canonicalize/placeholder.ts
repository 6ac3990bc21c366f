const lines = (text: string): ReadonlySet<string> => new Set(text.split(/\s*[,\n]\s*/).filter(Boolean));

const placeholderWords = lines(`
  null, nil, none, n/a, n.a., na, #n/a, #ref!, nan, unknown, undefined, anonymous, not available, not applicable, not provided, not set
  no data, tbd, tba, empty, (blank), (none), (empty), blank, missing, -1, ?, ??, ???, ., .., ..., x, xx, xxx, test, todo
  [object object], no email, no phone
`);

const placeholderEmails = lines(`
  test@test.com, test@test.de, test@email.com, test@mail.com, test@gmail.com, email@email.com, a@a.com, aa@aa.com, abc@abc.com
  asd@asd.com, asdf@asdf.com, x@x.com, xx@xx.com, xxx@xxx.com, none@none.com, none@gmail.com, na@na.com, no@no.com, no@email.com
  noemail@noemail.com, user@domain.com, name@domain.com, name@company.com, you@company.com, email@domain.com, your@email.com
  yourname@company.com
`);

const placeholderLocalPart =
  /^(?:(?:no|do[-_.]?not)[-_.]?repl(?:y|ies)(?:[-_.].*)?|.*[-_.]no-?reply|mailer-daemon|no[-_.]?e?mail|none|null|unknown|undefined)$/;
const zerosAndDashes = /^[0\s._–—−-]+$/;
const placeholderDomains: ReadonlySet<string> = new Set(['example.com', 'example.org']);

/** Whether folded text stands for "nothing": `n/a`, `null`, only zeros and dashes … (docs/reference/identifiers.md). */
export function isPlaceholder(text: string): boolean {
  return placeholderWords.has(text) || zerosAndDashes.test(text);
}

/** Whether a canonical address is nobody's: `noreply@…`, `test@test.com`. */
export function isPlaceholderEmail(local: string, domain: string): boolean {
  return placeholderLocalPart.test(local) || placeholderEmails.has(`${local}@${domain}`);
}

/** Whether a registrable domain is reserved for examples (RFC 2606). */
export function isPlaceholderDomain(registrableDomain: string): boolean {
  return placeholderDomains.has(registrableDomain);
}

/** Whether all digits of a phone number are one digit. */
export function isRepeatedDigit(digits: string): boolean {
  return /^(\d)\1*$/.test(digits);
}
