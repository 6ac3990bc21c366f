import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { openBody, sealBody } from './sealed-body.ts';

const key = randomBytes(32);
const body = { webhook: { id: '1' }, secret: 'whsec_ü' };

test('a sealed body shows nothing of itself, and opens as it was', () => {
  const stored = sealBody(key, body);
  expect(JSON.stringify(stored)).not.toMatch(/whsec|webhook/);
  expect(openBody(key, JSON.parse(JSON.stringify(stored)))).toEqual(body);
});

test('a body without a secret is stored as it is', () => {
  expect(openBody(key, body)).toBe(body);
});

test('under another key, or changed, it says what to do', () => {
  const { sealed } = sealBody(key, body);
  expect(() => openBody(randomBytes(32), { sealed })).toThrow(/cannot read/);
  expect(() => openBody(key, { sealed: `${sealed.slice(0, -8)}AAAAAAA=` })).toThrow(/cannot read/);
});
