import { emptyFilters } from '../../src/domain/search/parse/empty-filters.ts';
import type { SearchTools, SpendingCaps } from '../../src/domain/search/search-tools.ts';
import {
  free,
  type LeadProvider,
  type Price,
  type ProviderPage,
  type ProviderRequest,
} from '../../src/providers/lead-provider.ts';
import type { PromptReading } from '../../src/providers/prompt-reader.ts';

export type FakeOptions = {
  /** How many people it knows of each keyword. */
  readonly people?: number;
  readonly pageRows?: number;
  readonly price?: Price;
  readonly caps?: SpendingCaps;
  /** Runs before a call is answered; what it throws the provider throws. */
  readonly before?: (request: ProviderRequest, call: number) => Promise<void> | void;
};
export type FakeSearch = SearchTools & { readonly calls: ProviderRequest[] };

/** A provider in memory, which knows the same people for the same words, in the same order. */
export function createFakeSearch(options: FakeOptions = {}): FakeSearch {
  const { people = 5, pageRows = 10, price = free, caps = { perSearch: 1000, perDay: 5000 } } = options;
  const calls: ProviderRequest[] = [];
  const provider: LeadProvider = {
    name: 'fake',
    pageRows,
    priceOf: () => price,
    findUnsupported: () => [],
    async search(request) {
      calls.push(request);
      await options.before?.(request, calls.length);
      return pageOf(request, people, price);
    },
  };
  return { readPrompt: readWords, provider, caps, firstPauseMs: 1, calls };
}

/** The whole prompt as one keyword: what a search is about is not what these tests are about. */
export async function readWords(prompt: string): Promise<PromptReading> {
  const filters = emptyFilters();
  filters.keywords.include = [prompt.trim().toLowerCase()];
  return { filters, unsupported: [], reader: 'parser', note: null };
}

function pageOf({ filters, cursor, limit }: ProviderRequest, people: number, { perCall, perRow }: Price): ProviderPage {
  const [word = 'anyone'] = filters.keywords.include;
  const from = cursor === null ? 0 : Number(cursor);
  const count = Math.max(0, Math.min(limit, people - from));
  const rows = Array.from({ length: count }, (_, place) => fakeRow(filters.type, word, from + place));
  const next = from + count;
  return { rows, cursor: String(next), isEnd: next >= people, credits: perCall + perRow * count };
}

function fakeRow(type: 'person' | 'company', word: string, n: number) {
  const lead =
    type === 'person'
      ? { type, name: `Person ${word} ${n}`, title: 'Found', contacts: [`found.${n}@${word}.net`] }
      : { type, name: `Company ${word} ${n}`, domain: `found-${n}-${word}.net` };
  return { raw: { n, word }, lead, cursor: String(n + 1) };
}
