import type { FundingStage, Industry, JobFunction, Seniority } from '@puffle/contract';

/** What a sentence should be read as; what is left out is asked for nothing. Places are `US/WA/Seattle`, `DE//Berlin`, `DE`. */
export type Expected = {
  readonly type?: 'company';
  readonly titles?: readonly string[];
  readonly notTitles?: readonly string[];
  readonly levels?: readonly Seniority[];
  readonly notLevels?: readonly Seniority[];
  readonly functions?: readonly JobFunction[];
  readonly notFunctions?: readonly JobFunction[];
  readonly in?: readonly string[];
  readonly notIn?: readonly string[];
  readonly at?: readonly string[];
  readonly notAt?: readonly string[];
  readonly domains?: readonly string[];
  readonly notDomains?: readonly string[];
  readonly industries?: readonly Industry[];
  readonly notIndustries?: readonly Industry[];
  readonly keywords?: readonly string[];
  readonly notKeywords?: readonly string[];
  readonly size?: readonly [number | null, number | null];
  readonly revenue?: readonly [number | null, number | null, string | null];
  readonly stages?: readonly FundingStage[];
  readonly raised?: readonly [number | null, number | null, string | null];
  /** The pieces that should be named as unsupported, by their text. */
  readonly unsupported?: readonly string[];
};

export type Trait = 'exclusion' | 'range' | 'synonym' | 'misspelling' | 'language' | 'ambiguity' | 'structure';

/** One sentence. `hard` says what makes it so. */
export type Sentence = { readonly prompt: string; readonly expected: Expected; readonly hard?: Trait };

/** Short for a sentence in the tables. */
export function say(prompt: string, expected: Expected, hard?: Trait): Sentence {
  return hard === undefined ? { prompt, expected } : { prompt, expected, hard };
}

export const ceo = ['ceo', 'chief executive officer'];
export const cto = ['cto', 'chief technology officer'];
export const cfo = ['cfo', 'chief financial officer'];
export const cmo = ['cmo', 'chief marketing officer'];
export const ciso = ['ciso', 'chief information security officer'];
export const dach = ['DE', 'AT', 'CH'];
export const nordics = ['DK', 'FI', 'IS', 'NO', 'SE'];
