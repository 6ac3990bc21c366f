import { expect, test } from 'vitest';
import { webAddress } from './web-address.ts';

test.each([
  ['ada@example.net', 'mailto:ada@example.net'],
  ['+44 (20) 7946-0018', 'tel:+442079460018'],
  ['linkedin.com/in/ada', 'https://linkedin.com/in/ada'],
  ['http://acme.com/x?y=1', 'http://acme.com/x?y=1'],
])('%s leads to %s', (text, address) => {
  expect(webAddress(text)).toBe(address);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt://acme.com/%0aalert(1)',
  'data:text/html,<script>',
  'file:///etc/passwd',
  'vbscript:x',
  'ftp://acme.com',
  'ada',
  '',
  ' ',
])('%j leads nowhere', (text) => {
  expect(webAddress(text)).toBeNull();
});
