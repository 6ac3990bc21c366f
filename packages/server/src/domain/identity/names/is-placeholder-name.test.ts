import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPlaceholderName } from './is-placeholder-name.ts';

describe('isPlaceholderName', () => {
  test.each([
    '',
    ' ',
    '-',
    '---',
    '...',
    '???',
    '0',
    '000',
    'null',
    'NULL',
    'undefined',
    'None',
    'N/A',
    'n.a.',
    '#N/A',
    'nan',
    'unknown',
    'Unknown',
    '(unknown)',
    'Unknown Unknown',
    'N/A N/A',
    'test',
    'Test User',
    'test test',
    'TEST123',
    'user 42',
    'no name',
    'NoName',
    'Anonymous',
    '[redacted]',
    'LinkedIn Member',
    'linkedin user',
    'Deleted User',
    'First Last',
    'Firstname Lastname',
    '{{first_name}} {{last_name}}',
    '{first_name}',
    '[First Name]',
    '%FIRST_NAME%',
    '<name>',
    'john@acme.com',
    'mailto:john@acme.com',
    '<john@acme.com>',
    'https://www.linkedin.com/in/john',
    'linkedin.com/in/john',
    '+1 (415) 555-0100',
    'xxx',
    'Unbekannt',
    'desconocido',
    'Неизвестный',
    '不明',
    '匿名',
    '없음',
    'غير معروف',
    '😀',
  ])('takes %j for nobody', (name) => {
    expect(isPlaceholderName(name)).toBe(true);
  });

  test.each([
    'John Doe',
    'Na Li',
    'Jennifer Null',
    'Test Kitchen',
    'Namecheap',
    '1984',
    '3M',
    'X',
    '1Password',
    'Booking.com',
    'Y',
    'J. S.',
    'Unknown Worlds Entertainment',
    'Bar Refaeli',
    'Nan Goldin',
    'Guest Smith',
    '李明',
    'محمد',
    '김철수',
    'Dan Adams',
    'AT&T',
  ])('takes %j for a name', (name) => {
    expect(isPlaceholderName(name)).toBe(false);
  });

  test('never throws and stays quick on long hostile input', () => {
    for (const piece of ['{{', 'a.', '@.', '<', 'n a ', '0 ', 'www.']) isPlaceholderName(piece.repeat(50_000));
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (name) => typeof isPlaceholderName(name) === 'boolean'));
  });
});
