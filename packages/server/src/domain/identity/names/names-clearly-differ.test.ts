import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesAgree } from './names-agree.ts';
import { namesClearlyDiffer } from './names-clearly-differ.ts';

const differ = (a: string, b: string, type: 'person' | 'company') => {
  const forward = namesClearlyDiffer([a], [b], type);
  expect(namesClearlyDiffer([b], [a], type)).toBe(forward);
  return forward;
};

describe('namesClearlyDiffer', () => {
  test.each([
    ['Maria Cantwell', 'Bob Ford', 'person'],
    ['Susan Wild', 'Cory Booker', 'person'],
    ['Cantwell, Maria', 'Dr. Bob Ford, Jr.', 'person'],
    ['Cher', 'John Ngubo', 'person'],
    ['Chloe Park', 'Maria Cantwell', 'person'],
    ['Maria Lindqvist', 'Yusuf Demir', 'person'],
    ['李明', '王芳', 'person'],
    ['김철수', '박영희', 'person'],
    ['Иван Петров', 'Олег Жуков', 'person'],
    ['محمد', 'خليفة', 'person'],
    ['Acme, Inc.', 'Bolt GmbH', 'company'],
    ['Netflix', 'Yahoo', 'company'],
  ] as const)('%j and %j', (a, b, type) => {
    expect(differ(a, b, type)).toBe(true);
  });

  test.each([
    ['shared token', 'Maria Cantwell', 'Maria Ford', 'person'],
    ['shared surname', 'John Smith', 'Ruby Smith', 'person'],
    ['nickname', 'Peggy Ford', 'Margaret Yoon', 'person'],
    ['two nicknames of one name', 'Lisa Ford', 'Beth Yoon', 'person'],
    ['initial', 'Bob Ford', 'B. Zwicky', 'person'],
    ['alike', 'Jon Cantwell', 'Joan Ubu', 'person'],
    ['concatenated', 'johnsmith', 'John Smith', 'person'],
    ['concatenated, surname first', 'smithjohn', 'John Smith', 'person'],
    ['scripts', 'Иван Петров', 'Bob Ford', 'person'],
    ['scripts', '李明', 'Bob Ford', 'person'],
    ['scripts', 'やまだ', '李明', 'person'],
    ['mixed scripts', '李明 (Li Ming)', 'Bob Ford', 'person'],
    ['same characters', '李明', '明李', 'person'],
    ['a shared character', '李明', '李芳', 'person'],
    ['a shared syllable', '김철수', '박영수', 'person'],
    ['initials only', 'J. S.', 'Bob Ford', 'person'],
    ['placeholder', 'Unknown', 'Bob Ford', 'person'],
    ['placeholder', 'LinkedIn Member', 'Bob Ford', 'person'],
    ['address', 'john@acme.com', 'Bob Ford', 'person'],
    ['missing', '', 'Bob Ford', 'person'],
    ['no letters', '12345', 'Bob Ford', 'person'],
    ['no letters', '1984', 'Netflix', 'company'],
    ['acronym', 'IBM', 'International Business Machines', 'company'],
    ['father and son', 'John Smith Jr.', 'John Smith Sr.', 'person'],
  ] as const)('never for %s: %j and %j', (_reason, a, b, type) => {
    expect(differ(a, b, type)).toBe(false);
  });

  test('needs every pair of forms to differ and looks past placeholders', () => {
    expect(namesClearlyDiffer(['Maria Cantwell', 'Bob Ford'], ['Bob Ford'], 'person')).toBe(false);
    expect(namesClearlyDiffer(['Maria Cantwell', 'Unknown'], ['Bob Ford', 'n/a'], 'person')).toBe(true);
    expect(namesClearlyDiffer([], ['Bob Ford'], 'person')).toBe(false);
    expect(namesClearlyDiffer(['Maria Cantwell'], [], 'person')).toBe(false);
  });
});

describe('agreement and clear difference', () => {
  const word = fc.oneof(
    fc.constantFrom(
      'John',
      'Jon',
      'J.',
      'Bob',
      'Robert',
      'Lisa',
      'Beth',
      'Smith',
      'Smyth',
      'Schmidt',
      'Schmitt',
      'van',
      'Jr.',
      'Sr.',
      'Dr.',
    ),
    fc.constantFrom(
      'Acme',
      'Inc.',
      'Group',
      'IBM',
      'NASA',
      'Unknown',
      'n/a',
      '李明',
      '李',
      '明',
      'Иван',
      'И.',
      '(Bob)',
      '"Jo"',
      ',',
      '-',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 6 }),
  );
  const forms = fc.array(
    fc.array(word, { maxLength: 4 }).map((words) => words.join(' ')),
    { maxLength: 3 },
  );
  const type = fc.constantFrom('person' as const, 'company' as const);

  test('are symmetric, total and never both true', () => {
    fc.assert(
      fc.property(forms, forms, type, (a, b, kind) => {
        const agrees = namesAgree(a, b, kind);
        const differs = namesClearlyDiffer(a, b, kind);
        expect(namesAgree(b, a, kind)).toBe(agrees);
        expect(namesClearlyDiffer(b, a, kind)).toBe(differs);
        expect(agrees && differs).toBe(false);
      }),
      { numRuns: 5_000 },
    );
  });

  test('never call one name clearly different from itself', () => {
    fc.assert(fc.property(forms, type, (a, kind) => !namesClearlyDiffer(a, a, kind)));
  });

  test('answer for names of a hundred thousand words', () => {
    const long = 'Maria Cantwell '.repeat(50_000);
    expect(namesAgree([long], ['Maria Cantwell'], 'person')).toBe(true);
    expect(namesClearlyDiffer(['x'.repeat(100_000)], ['y'.repeat(100_000)], 'person')).toBe(true);
  });
});
