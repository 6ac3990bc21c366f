import type { Issue } from './errors.ts';

export type JsonLimits = { readonly depth: number; readonly stringBytes: number; readonly items: number };

/** Limits of every JSON body: depth 32, strings 64 KiB (UTF-8), arrays of 1,000. */
export const jsonLimits: JsonLimits = { depth: 32, stringBytes: 65_536, items: 1000 };

/**
 * Checks what JSON allows and the product cannot keep: NUL characters, lone surrogates, `__proto__` keys, and values beyond the
 * limits. Answers with the first ten faults; an empty list means that the value can be stored and given back as it is.
 */
export function findJsonFaults(
  value: unknown,
  longer: Readonly<Record<string, number>> = {},
  limits: JsonLimits = jsonLimits,
): Issue[] {
  const faults: Issue[] = [];
  inspect(value, '', 0, limits.items);
  return faults;

  function report(path: string, code: string, message: string): void {
    if (faults.length < 10) faults.push({ path, code, message });
  }

  function inspect(node: unknown, path: string, depth: number, maxItems: number): void {
    if (typeof node === 'string') return inspectString(node, path);
    if (typeof node !== 'object' || node === null) return;
    if (depth >= limits.depth)
      return report(path, 'too_deep', `Nesting deeper than ${limits.depth} levels is not accepted.`);
    if (Array.isArray(node)) {
      if (node.length > maxItems)
        return report(path, 'too_many', `At most ${maxItems} items; ${node.length} were sent.`);
      for (let i = 0; i < node.length; i++) inspect(node[i], `${path}[${i}]`, depth + 1, limits.items);
      return;
    }
    for (const [key, child] of Object.entries(node)) {
      const at = path === '' ? key : `${path}.${key}`;
      if (key === '__proto__') report(at, 'forbidden_key', 'The key `__proto__` is not accepted.');
      else {
        inspectString(key, at);
        inspect(child, at, depth + 1, (depth === 0 ? longer[key] : undefined) ?? limits.items);
      }
    }
  }

  function inspectString(text: string, path: string): void {
    if (text.length * 3 > limits.stringBytes && utf8Length(text) > limits.stringBytes) {
      report(path, 'too_long', `At most ${limits.stringBytes} bytes.`);
    } else if (text.includes('\u0000')) report(path, 'nul_character', 'The character U+0000 is not accepted.');
    else if (!text.isWellFormed()) report(path, 'lone_surrogate', 'Half of a surrogate pair is not a character.');
  }
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code < 0xe000 ? 2 : 3;
  }
  return bytes;
}
