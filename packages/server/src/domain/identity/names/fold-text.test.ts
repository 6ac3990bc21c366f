import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from './fold-text.ts';

describe('foldText', () => {
  test.each([
    ['  Maria   CANTWELL ', 'maria cantwell'],
    ['José Ángel Muñoz', 'jose angel munoz'],
    ['Jose\u0301', 'jose'],
    ['Łukasz Øystein Đorđe', 'lukasz oystein dorde'],
    ['Weiß, Æsir & Œuvre', 'weiss aesir oeuvre'],
    ['Işık İnan', 'isik inan'],
    ["O'Brien O’Brien Oʼbrien", 'obrien obrien obrien'],
    ["Rock 'n' Roll", 'rock n roll'],
    ['Ｊｏｈｎ　Ｓｍｉｔｈ', 'john smith'],
    ['Jean-Pierre_Dupont/Éditions', 'jean pierre dupont editions'],
    ['Zero\u200bWidth \ufeffBom soft\u00adhyphen', 'zerowidth bom softhyphen'],
    ['Фёдор Достоевский', 'федор достоевскии'],
    ['ΣΊΣΥΦΟΣ', 'σισυφοσ'],
    ['مُحَمَّد', 'محمد'],
    ['محمـــد', 'محمد'],
    ['أحمد إبراهيم', 'احمد ابراهيم'],
    ['علی', 'علي'],
    ['שָׁלוֹם', 'שלום'],
    ['\u202eאבי\u202c', 'אבי'],
    ['김철수', '김철수'],
    ['김철수'.normalize('NFD'), '김철수'],
    ['ﾀﾅｶ', 'タナカ'],
    ['李明', '李明'],
    ['राम कुमार', 'राम कुमार'],
    ['สมชาย ใจดี', 'สมชาย ใจดี'],
    ['ﬁnance ① ℡', 'finance 1 tel'],
    ['😀 — …', ''],
    ['\ud800', ''],
    ['', ''],
  ])('folds %j to %j', (value, folded) => {
    expect(foldText(value)).toBe(folded);
  });

  test('keeps apart what a mark tells apart outside Latin, Greek, Cyrillic, Arabic and Hebrew', () => {
    expect(foldText('ガク')).not.toBe(foldText('カク'));
    expect(foldText('राम')).not.toBe(foldText('रम'));
  });

  test('is idempotent and total over arbitrary Unicode', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (value) => {
        const folded = foldText(value);
        expect(foldText(folded)).toBe(folded);
      }),
      { numRuns: 5_000 },
    );
  });

  test('is idempotent over every single code point', () => {
    const changed: string[] = [];
    for (let point = 0; point <= 0x10ffff; point++) {
      const folded = foldText(`a${String.fromCodePoint(point)}b`);
      if (foldText(folded) !== folded) changed.push(point.toString(16));
    }
    expect(changed).toEqual([]);
  });
});
