import { attachedForms, leadingForms, legalForms, legalPhrases, plainForms } from './data/legal-forms.ts';
import { foldText } from './fold-text.ts';

const connectives = new Set(['and', 'und', 'et']);
const longestPhrase = 5;
const singleLetter = /^\p{L}$/u;
const mayHoldAttachedForm = /[\p{Script=Han}\p{Script=Hangul}]/u;

/** A company's name taken apart: `tokens` is the core without legal forms, `allTokens` keeps them. All folded. */
export type CompanyName = { readonly tokens: readonly string[]; readonly allTokens: readonly string[] };

/** Takes a company's name apart; at least one token is left when the name has a letter or digit. */
export function readCompanyName(name: string, folded: string = foldText(name)): CompanyName {
  if (folded === '') return { tokens: [], allTokens: [] };
  const all = joinSingleLetters(dropConnectives(folded.split(' ')));
  const tokens = mayHoldAttachedForm.test(folded) ? all.map(dropAttachedForm) : [...all];
  if (tokens.length > 1 && leadingForms.has(tokens[0] ?? '')) tokens.shift();
  dropTrailingForms(tokens);
  const core = tokens.filter((token, index) => index === 0 || !plainForms.has(token));
  return { tokens: core, allTokens: all };
}

function dropConnectives(tokens: readonly string[]): readonly string[] {
  const rest = tokens.filter((token, index) => !connectives.has(token) && !(index === 0 && token === 'the'));
  return rest.length > 0 ? rest : tokens;
}

function joinSingleLetters(tokens: readonly string[]): readonly string[] {
  if (!tokens.some((token) => token.length === 1)) return tokens;
  const joined: string[] = [];
  let inRun = false;
  for (const token of tokens) {
    const single = singleLetter.test(token);
    if (single && inRun) joined.push(`${joined.pop() ?? ''}${token}`);
    else joined.push(token);
    inRun = single;
  }
  return joined;
}

function dropAttachedForm(token: string): string {
  for (const form of attachedForms) {
    if (token.length <= form.length) continue;
    if (token.endsWith(form)) return token.slice(0, -form.length);
    if (token.startsWith(form)) return token.slice(form.length);
  }
  return token;
}

function dropTrailingForms(tokens: string[]): void {
  for (;;) {
    const length = trailingFormLength(tokens);
    if (length === 0) return;
    tokens.length -= length;
  }
}

function trailingFormLength(tokens: readonly string[]): number {
  for (let length = Math.min(longestPhrase, tokens.length - 1); length > 1; length--) {
    if (legalPhrases.has(tokens.slice(-length).join(' '))) return length;
  }
  return tokens.length > 1 && legalForms.has(tokens.at(-1) ?? '') ? 1 : 0;
}
