import { describe, expect, test } from 'vitest';
import { namesAgree } from './names-agree.ts';

const agree = (a: string, b: string, type: 'person' | 'company') => {
  const forward = namesAgree([a], [b], type);
  expect(namesAgree([b], [a], type)).toBe(forward);
  return forward;
};

describe('namesAgree for persons: one person', () => {
  test.each([
    ['Maria Cantwell', 'Cantwell, Maria'],
    ['Maria Cantwell', 'MARÍA CANTWELL'],
    ['Maria Cantwell', 'Maria E. Cantwell'],
    ['John Smith', 'John Michael Smith'],
    ['Michael Smith', 'John Michael Smith'],
    ['J. Smith', 'John Smith'],
    ['Smith J.', 'John Smith'],
    ['Smith, J.', 'John Smith'],
    ['J. M. Smith', 'John Michael Smith'],
    ['J.-P. Dupont', 'Jean-Pierre Dupont'],
    ['JR Smith', 'J.R. Smith'],
    ['Bob Smith', 'Robert Smith'],
    ['Bobby Smith', 'Bob Smith'],
    ['Smith, Bob', 'Robert J. Smith'],
    ['Robert "Bob" Smith', 'Bob Smith'],
    ['Robert "Bob" Smith', 'Robert J. Smith'],
    ['Henry C. "Hank" Johnson, Jr.', 'Johnson, Hank'],
    ['Jane (Doe) Smith', 'Jane Doe'],
    ['Jane Smith (she/her)', 'Jane Smith'],
    ['Jane Smith, MBA', 'Dr. Jane Smith'],
    ['John Smith Jr.', 'John Smith'],
    ['John Smith, Jr.', 'John Smith Junior'],
    ['Helmut Schmidt', 'Helmut Schmitt'],
    ['Jörg Müller', 'Joerg Mueller'],
    ['Søren Ødegård', 'Soren Odegard'],
    ['johnsmith', 'John Smith'],
    ['Madonna', 'madonna'],
  ])('%j and %j', (a, b) => {
    expect(agree(a, b, 'person')).toBe(true);
  });

  test.each([
    ['particle', 'Ludwig van Beethoven', 'Ludwig Beethoven'],
    ['particle', 'Maria de la Cruz', 'Maria Delacruz'],
    ['particle', 'Maria de la Cruz', 'Maria Cruz'],
    ['particle', 'Ahmed Al-Said', 'Ahmed Alsaid'],
    ['particle', 'Vincent van Gogh', 'V. van Gogh'],
    ['particle', "Conan O'Brien", 'Conan OBrien'],
    ['particle', 'Ewan McGregor', 'Ewan Mc Gregor'],
    ['double-barrelled', 'Anna Smith-Jones', 'Anna Smith'],
    ['double-barrelled', 'Anna Smith-Jones', 'Anna Jones'],
    ['double-barrelled', 'Anna Smith-Jones', 'Anna Smith Jones'],
    ['double-barrelled', 'Jean-Pierre Dupont', 'Jeanpierre Dupont'],
    ['two surnames', 'Gabriel García Márquez', 'Gabriel García'],
    ['patronymic', 'Sidorov Ivan Petrovich', 'Ivan Petrovich Sidorov'],
    ['patronymic', 'Ivan Petrovich Sidorov', 'Sidorov Ivan'],
    ['patronymic', 'Иван Петрович Сидоров', 'Сидоров И. П.'],
    ['Cyrillic', 'Фёдор Сидоров', 'Федор Сидоров'],
    ['Cyrillic', 'Саша Иванов', 'Александр Иванов'],
    ['Arabic', 'مُحَمَّد عَلي', 'محمد علی'],
    ['Hebrew', 'אָבִי כֹּהֵן', 'אבי כהן'],
    ['Han', '李明', '李 明'],
    ['Han', '李明', '李明 (Li Ming)'],
    ['Han and Latin', '李明 (Li Ming)', 'Ming Li'],
    ['Hangul', '김철수', '김 철수'],
    ['Hangul', '김철수'.normalize('NFD'), '김철수'],
    ['full-width', 'Ｊｏｈｎ Ｓｍｉｔｈ', 'John Smith'],
    ['half-width kana', 'ﾀﾅｶ ﾀﾛｳ', 'タナカ タロウ'],
    ['combining marks', 'Jose\u0301 Mun\u0303oz', 'José Muñoz'],
    ['right to left', '\u200fאבי כהן\u200f', 'אבי כהן'],
    ['Devanagari', 'राम कुमार', 'कुमार राम'],
  ])('%s: %j and %j', (_kind, a, b) => {
    expect(agree(a, b, 'person')).toBe(true);
  });
});

describe('namesAgree for persons: no agreement', () => {
  test.each([
    ['John Smith', 'Jane Smith'],
    ['John Smith', 'Smith'],
    ['Dr. Smith', 'John Smith'],
    ['John Smith', 'John Miller'],
    ['John', 'John Smith'],
    ['John Smith (Sales Director)', 'Jane Doe (Sales Director)'],
    ['John S.', 'John Smith'],
    ['John A. Smith', 'John B. Smith'],
    ['J. Smith', 'Kate Smith'],
    ['J. Smith', 'J. Miller'],
    ['J. S.', 'J. S.'],
    ['J. S.', 'John Smith'],
    ['John B.', 'J. B. Smith'],
    ['Mike Collins', 'Susan M. Collins'],
    ['James Lee', 'Lee James Brown'],
    ['John Smith Jr.', 'John Smith Sr.'],
    ['John Smith III', 'John Smith, Jr.'],
    ['Christian Müller', 'Christina Müller'],
    ['Daniel Lopez', 'Daniela Lopez'],
    ['Alexander Ivanov', 'Alexander Ivanova'],
    ['Lisa Smith', 'Beth Smith'],
    ['John Martin', 'John Marty'],
    ['Ann Lee', 'Ann Li'],
    ['李明', '明李'],
    ['李明', '李芳'],
    ['김철수', '김영희'],
    ['Иван Петров', 'Ivan Petrov'],
    ['Unknown', 'Unknown'],
    ['LinkedIn Member', 'LinkedIn Member'],
    ['', ''],
    ['-', '-'],
    ['john@acme.com', 'john@acme.com'],
  ])('%j and %j', (a, b) => {
    expect(agree(a, b, 'person')).toBe(false);
  });

  test('takes any form of one party against any form of the other', () => {
    expect(namesAgree(['J. Doe', 'Jane Doe'], ['Miller, Jane', 'Jane Doe'], 'person')).toBe(true);
    expect(namesAgree([], ['Jane Doe'], 'person')).toBe(false);
    expect(namesAgree(['Unknown', 'n/a'], ['Unknown', 'n/a'], 'person')).toBe(false);
  });
});

describe('namesAgree for companies', () => {
  test.each([
    ['Acme, Inc.', 'ACME LLC'],
    ['Acme GmbH & Co. KG', 'Acme'],
    ['The Ford Motor Company', 'Ford Motor'],
    ['Johnson & Johnson', 'Johnson and Johnson'],
    ['JPMorgan', 'J.P. Morgan'],
    ['Facebook', 'Face Book'],
    ['acmecorp', 'Acme Corp'],
    ['Acme', 'Acme Holdings International'],
    ['Booking.com', 'Booking'],
    ['Walmart', 'Walmart Canada'],
    ['Bank of America', 'Bank of America Merrill Lynch'],
    ['NASA', 'National Aeronautics and Space Administration'],
    ['Microsoft Corporation', 'Microsfot'],
    ['トヨタ自動車株式会社', 'トヨタ自動車'],
    ['ООО «Ромашка»', 'Ромашка'],
    ['Société Générale', 'Societe Generale SA'],
    ['1984', '1984'],
  ])('%j and %j agree', (a, b) => {
    expect(agree(a, b, 'company')).toBe(true);
  });

  test.each([
    ['Delta', 'Delta Dental'],
    ['American', 'American Airlines'],
    ['New York', 'New York Times'],
    ['Google Pay', 'Google Play'],
    ['PayPal', 'PayPay'],
    ['UPS', 'US Postal Service'],
    ['Vodafone [NZ]', 'Vodafone [NL]'],
    ['Acme Solutions', 'Bolt Solutions'],
    ['Global', 'Global Solutions'],
    ['Unknown', 'Unknown'],
    ['Self-employed', 'Self employed'],
    ['', 'Acme'],
  ])('%j and %j do not agree', (a, b) => {
    expect(agree(a, b, 'company')).toBe(false);
  });
});
