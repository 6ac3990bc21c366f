import { z } from 'zod';
import { leadType } from './lead.ts';
import { fundingStage, industry, jobFunction, seniority } from './search-vocabulary.ts';

const words = z.string().min(1);
const whole = z.number().int().min(0);
const currency = z.string().regex(/^[A-Z]{3}$/, 'A currency as three capital letters, such as USD.');

/** A place as narrowly as it was named: a city of a state of a country. A part that was not named is missing. */
export const searchPlace = z
  .strictObject({
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'A country as two capital letters, such as US.')
      .optional()
      .describe('ISO 3166-1 alpha-2, such as US.'),
    state: z
      .string()
      .regex(/^[A-Z0-9]{1,3}$/, 'A state as its code in capital letters, such as CA.')
      .optional()
      .describe('The part of ISO 3166-2 after the country: WA.'),
    city: words.optional().describe('The name of a city, in English where it has one.'),
  })
  .meta({ id: 'SearchPlace' });
export type SearchPlace = z.infer<typeof searchPlace>;

function choice<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ include: z.array(item), exclude: z.array(item) });
}

const employers = z.strictObject({
  names: z.array(words),
  domains: z.array(words),
});

/**
 * What a search looks for. Every field is there. Within a field any of `include` will do and none of `exclude` may hold;
 * between fields all must hold; an empty list or null asks for nothing.
 */
export const searchFilters = z
  .strictObject({
    type: leadType.describe('Whether people or companies are looked for.'),
    titles: choice(words).describe(
      'Lower case. A job title fits when it holds all words of one entry, in any order; of, and, the do not count.',
    ),
    seniorities: choice(seniority),
    functions: choice(jobFunction),
    locations: choice(searchPlace).describe('Of the person, or of the company when companies are looked for.'),
    companies: z
      .strictObject({ include: employers, exclude: employers })
      .describe('The employer of a person, or the company itself: any of the names or any of the domains.'),
    industries: choice(industry),
    keywords: choice(words).describe('Lower case. Words that no other field has a place for: any of them, anywhere.'),
    size: z.strictObject({ min: whole.nullable(), max: whole.nullable() }).describe('Employees, both ends included.'),
    revenue: z
      .strictObject({ min: whole.nullable(), max: whole.nullable(), currency: currency.nullable() })
      .describe('A year, in whole units of the currency, both ends included.'),
    funding: z
      .strictObject({
        stages: z.array(fundingStage).describe('The last round, or how else the company is funded.'),
        min: whole.nullable(),
        max: whole.nullable(),
        currency: currency.nullable(),
      })
      .describe('The stage, and the total raised in whole units of the currency, both ends included.'),
  })
  .meta({ id: 'SearchFilters' });
export type SearchFilters = z.infer<typeof searchFilters>;

/** A piece of the sentence that the filters do not say, or say too broadly, and why. */
export const unsupportedPiece = z
  .strictObject({
    text: words.describe('The piece as it was written.'),
    reason: words.describe('Why it has no filter, as a sentence.'),
  })
  .meta({ id: 'UnsupportedPiece' });
export type UnsupportedPiece = z.infer<typeof unsupportedPiece>;

/** A sentence as it was understood: the filters, and what they leave out. */
export const parsedPrompt = z
  .strictObject({ filters: searchFilters, unsupported: z.array(unsupportedPiece) })
  .meta({ id: 'ParsedPrompt' });
export type ParsedPrompt = z.infer<typeof parsedPrompt>;
