import type { FundingStage, Industry, JobFunction, SearchPlace, Seniority } from '@puffle/contract';
import type { Relation } from '../data/relation-words.ts';

export type PlaceKind = 'country' | 'state' | 'city' | 'region';

/** One reading of the name of a place. `rank` orders readings of the same name; `isCode` and `isEveryday` ask for more signs of a place. */
export type PlaceReading = {
  readonly kind: PlaceKind;
  readonly places: readonly SearchPlace[];
  readonly rank: number;
  readonly needs: 'nothing' | 'capital' | 'place' | 'capitals';
};

export type Slot = 'place' | 'company' | 'of' | 'from' | 'for' | 'topic' | 'with';

/** What a phrase may mean. */
export type Meaning =
  | { readonly kind: 'title'; readonly titles: readonly string[] }
  | { readonly kind: 'noun'; readonly noun: string }
  | {
      readonly kind: 'level';
      readonly levels: readonly Seniority[];
      readonly functions: readonly JobFunction[];
    }
  | { readonly kind: 'adjective'; readonly levels: readonly Seniority[] }
  | { readonly kind: 'function'; readonly job: JobFunction }
  | { readonly kind: 'functionPeople'; readonly job: JobFunction }
  | { readonly kind: 'industry'; readonly industries: readonly Industry[]; readonly isFirm: boolean }
  | { readonly kind: 'place'; readonly readings: readonly PlaceReading[] }
  | { readonly kind: 'employer'; readonly name: string }
  | { readonly kind: 'person' }
  | { readonly kind: 'company'; readonly isSoft: boolean }
  | { readonly kind: 'size'; readonly min: number | null; readonly max: number | null; readonly isStartup: boolean }
  | { readonly kind: 'stage'; readonly stages: readonly FundingStage[] }
  | { readonly kind: 'relation'; readonly relation: Relation }
  | { readonly kind: 'preposition'; readonly slot: Slot }
  | { readonly kind: 'negator' }
  | { readonly kind: 'conjunction' }
  | { readonly kind: 'stop' };

export type MeaningKind = Meaning['kind'];
export type MeaningOf<Kind extends MeaningKind> = Extract<Meaning, { readonly kind: Kind }>;
