import fc from 'fast-check';
import { expect, it } from 'vitest';
import { detectWideEncoding, EncodingVote } from './text-encoding.ts';

function decide(bytes: Buffer, chunk: number): string {
  const vote = new EncodingVote();
  for (let at = 0; at < bytes.length; at += chunk) vote.add(bytes.subarray(at, at + chunk));
  return vote.decide();
}

it('takes any UTF-8 for UTF-8, wherever it is cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 7 }), (text, chunk) => {
      expect(decide(Buffer.from(text), chunk)).toBe('utf-8');
    }),
  );
});

it('takes accents in one byte for Windows-1252, and UTF-8 with a few broken bytes for UTF-8', () => {
  const text = 'Käthe Groß, Zürich; François, Málaga\n';
  expect(decide(Buffer.from(text.repeat(50), 'latin1'), 64)).toBe('windows-1252');
  expect(decide(Buffer.concat([Buffer.from(text.repeat(50)), Buffer.from('Jürgen', 'latin1')]), 64)).toBe('utf-8');
  expect(decide(Buffer.from('plain ASCII'), 4)).toBe('utf-8');
});

it('knows UTF-16 with and without its mark', () => {
  const text = 'Name,Email\nAda,ada@engine.net\n';
  expect(detectWideEncoding(Buffer.from(`\ufeff${text}`, 'utf16le'))?.encoding).toBe('utf-16le');
  expect(detectWideEncoding(Buffer.from(text, 'utf16le'))?.encoding).toBe('utf-16le');
  expect(detectWideEncoding(Buffer.from(`\ufeff${text}`, 'utf16le').swap16())?.encoding).toBe('utf-16be');
  expect(detectWideEncoding(Buffer.from(text))).toBeNull();
});
