const singleAddress = /^[^\s@<>"',;:|()[\]\\]+@[^\s@<>"',;:|()[\]\\/]+$/;
const leadingLabel = /^(?:mailto|e-?mail)\s*:\s*/i;
const comments = /\([^()]*\)/g;
const chunks = /(?:"(?:[^"\\]|\\.)*"|[^,;|\n\r])+/g;
const inBrackets = /<\s*(?:mailto:)?([^<>]*@[^<>]*)>/gi;
const quotedName = /"(?:[^"\\]|\\.)*"(?!@)/g;
const words = /(?:"(?:[^"\\]|\\.)*"@|[^\s"])+/g;
const surrounding = /^['"`<([{]+|['"`>)\]}:.]+$/g;
const betweenAddresses = /^(?:and|or|und|oder|et|ou|&|\/|-|.*:)$/i;
const slashBetween = /(@[^\s@/]+)\/(?=[^\s@]+@)/g;

// Some of these patterns take quadratic time on a hostile text.
const maxLength = 2000;

/**
 * The address candidates of a text, each with one local part and one domain, not yet judged. Understands `mailto:`, `Name <a@b>`
 * lists and `a@b; c@d`. Empty when loose words make the text doubtful (`john smith@acme.com`) or above 2,000 characters.
 */
export function splitAddresses(text: string): readonly string[] {
  const bare = stripMailto(text);
  if (singleAddress.test(bare)) return [bare];
  if (bare.length > maxLength || !bare.includes('@')) return [];
  const parts = bare.replace(comments, ' ').replace(slashBetween, '$1 ; ').match(chunks) ?? [];
  const hasNames = parts.some((part) => part.includes('<'));
  const found = parts.map(readChunk);
  if (found.some((addresses) => addresses === null) && !hasNames) return [];
  return found.flatMap((addresses) => addresses ?? []).filter(isOneAddress);
}

function readChunk(chunk: string): readonly string[] | null {
  const bracketed = [...chunk.matchAll(inBrackets)].map((match) => (match[1] ?? '').trim());
  if (bracketed.length > 0) return bracketed;
  const parts = chunk.replace(quotedName, ' ').match(words) ?? [];
  const isDoubtful = parts.some((part) => !part.includes('@') && !betweenAddresses.test(part));
  return isDoubtful ? null : parts.filter((part) => part.includes('@')).map(unwrap);
}

function stripMailto(text: string): string {
  const bare = text.replace(leadingLabel, '');
  const isUri = /^mailto:/i.test(text);
  const address = isUri ? bare.replace(/\?.*$/s, '') : bare;
  return (isUri || !address.includes('@')) && address.includes('%40') ? decode(address) : address;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function unwrap(part: string): string {
  if (part.startsWith('"')) return part.replace(/[>)\]}:.]+$/, '');
  return part.replace(leadingLabel, '').replace(surrounding, '');
}

function isOneAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  return at > 0 && at < text.length - 1 && (text.indexOf('@') === at || text.startsWith('"'));
}
