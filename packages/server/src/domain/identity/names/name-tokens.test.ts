import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameTokens } from './name-tokens.ts';

describe('nameTokens of a person', () => {
  test.each([
    ['Maria Cantwell', 'maria cantwell'],
    ['Cantwell, Maria', 'maria cantwell'],
    ['Dr. Maria Cantwell', 'maria cantwell'],
    ['Prof. Dr. Hans Müller', 'hans muller'],
    ['Mr. John Smith, Jr.', 'john smith'],
    ['Henry C. "Hank" Johnson, Jr.', 'henry c hank johnson'],
    ['John Smith III', 'john smith'],
    ['Jane Smith, Ph.D., MBA', 'jane smith'],
    ['Jane Smith Ph.D.', 'jane smith'],
    ['Jane Smith M.D.', 'jane smith'],
    ['Jane Doe, MA', 'jane doe'],
    ['Jack Ma', 'jack ma'],
    ['Don Lee', 'don lee'],
    ['Gen Tanaka', 'gen tanaka'],
    ['Gen. Colin Powell', 'colin powell'],
    ['Dr. Dre', 'dre'],
    ['Dr.', 'dr'],
    ['Mr. Jr.', 'jr'],
    ['Jane Doe (she/her)', 'jane doe'],
    ['(she/her)', 'she her'],
    ['Jane (Doe) Smith', 'jane doe smith'],
    ["Robert 'Bob' O'Neil", 'robert bob oneil'],
    ['Ludwig van Beethoven', 'ludwig van beethoven'],
    ['李明', '李明'],
    ['الدكتور أحمد علي', 'احمد علي'],
    ['...', ''],
  ])('of %j are %j', (name, tokens) => {
    expect(nameTokens(name, 'person').join(' ')).toBe(tokens);
  });
});

describe('nameTokens of a company', () => {
  test.each([
    ['Acme, Inc.', 'acme'],
    ['Acme L.L.C.', 'acme'],
    ['ACME GmbH & Co. KG', 'acme'],
    ['Acme S.A.', 'acme'],
    ['Acme S. A.', 'acme'],
    ['Acme S.r.l.', 'acme'],
    ['Acme Sp. z o.o.', 'acme'],
    ['Acme spol. s r.o.', 'acme'],
    ['Acme S.A. de C.V.', 'acme'],
    ['Acme Pty Ltd', 'acme'],
    ['Acme Pvt. Ltd.', 'acme'],
    ['Acme Sdn. Bhd.', 'acme'],
    ['Acme Co., Ltd.', 'acme'],
    ['Nokia Oyj', 'nokia'],
    ['Acme A/S', 'acme'],
    ['Acme K.K.', 'acme'],
    ['Acme B.V.', 'acme'],
    ['PT Acme', 'acme'],
    ['ООО Ромашка', 'ромашка'],
    ['ООО «Ромашка»', 'ромашка'],
    ['株式会社トヨタ', 'トヨタ'],
    ['トヨタ自動車株式会社', 'トヨタ自動車'],
    ['㈱トヨタ', 'トヨタ'],
    ['华为技术有限公司', '华为技术'],
    ['삼성전자 주식회사', '삼성전자'],
    ['טבע בע"מ', 'טבע'],
    ['The Ford Motor Company', 'ford motor'],
    ['Johnson & Johnson', 'johnson johnson'],
    ['Johnson and Johnson', 'johnson johnson'],
    ['J.P. Morgan', 'jp morgan'],
    ['H&M', 'hm'],
    ['3M Company', '3m'],
    ['Acme Ltd UK', 'acme uk'],
    ['The Limited', 'limited'],
    ['Inc.', 'inc'],
    ['Co & Co', 'co'],
    ['AG', 'ag'],
    ['公司', '公司'],
  ])('of %j are %j', (name, tokens) => {
    expect(nameTokens(name, 'company').join(' ')).toBe(tokens);
  });
});

test('nameTokens is total, and empty only without a letter or digit', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom('Dr.', 'Jr.', 'Inc.', ' ', ', ', '(', ')', '"', 'she', 'and', 'the'),
  );
  fc.assert(
    fc.property(fc.array(pieces), fc.constantFrom('person' as const, 'company' as const), (words, type) => {
      const name = words.join(' ');
      const tokens = nameTokens(name, type);
      expect(tokens.every((token) => token !== '')).toBe(true);
      if (/[a-z0-9]/i.test(name)) expect(tokens.length).toBeGreaterThan(0);
    }),
    { numRuns: 3_000 },
  );
});
