import { figures, money, scales } from './amount-words.ts';
import type { Reading } from './reading.ts';

/** A number as it was written: `scale` is the thousand or million after it. */
export type Figure = {
  readonly to: number;
  readonly value: number;
  readonly scale: number;
  readonly currency: string | null;
  readonly isWord: boolean;
};

/** Reads `$10M`, `1,500`, `ten thousand`, `5 million euros`. */
export function readFigure(reading: Reading, start: number): Figure | null {
  const before = readCurrency(reading, start);
  const at = before?.to ?? start;
  const token = reading.token(at);
  if (token?.kind === 'number') {
    const scale = scales.find(reading.tokens, at + 1)[0];
    const to = at + 1 + (scale?.length ?? 0);
    const after = readCurrency(reading, to);
    return {
      to: after?.to ?? to,
      value: numberOf(token.text),
      scale: scale?.meanings[0] ?? 1,
      currency: before?.code ?? after?.code ?? null,
      isWord: false,
    };
  }
  const word = figures.find(reading.tokens, at)[0];
  if (word === undefined) return null;
  const scale = scales.find(reading.tokens, at + word.length)[0];
  const to = at + word.length + (scale?.length ?? 0);
  return {
    to,
    value: word.meanings[0] ?? 0,
    scale: scale?.meanings[0] ?? 1,
    currency: before?.code ?? null,
    isWord: true,
  };
}

/** Reads `$`, `US$`, `euros`. */
export function readCurrency(reading: Reading, at: number): { readonly to: number; readonly code: string } | null {
  const token = reading.token(at);
  const code = token === undefined ? undefined : (money.get(token.text.toLowerCase()) ?? money.get(token.key));
  if (code === undefined) return null;
  const to = at + 1;
  return reading.token(to)?.text === '$' ? { to: to + 1, code } : { to, code };
}

/** `1,000`, `1.000`, `2,5`, `1.5`: three digits after a mark are thousands. */
function numberOf(text: string): number {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(text)) return Number(text.replace(/[.,]/g, ''));
  return Number(text.replace(/[.,](?=.*[.,])/g, '').replace(',', '.'));
}
