import type { Contact, LeadType, Social, Source } from '@puffle/contract';

export type { Contact, LeadType, Social, Source };

/** What one request says about one person or company, in one shape, whatever shorthand it was sent in. */
export type Statement = {
  readonly type: LeadType;
  readonly name: StatedName | null;
  readonly title: string | null;
  readonly company: StatedCompany | null;
  readonly domain: string | null;
  readonly industry: string | null;
  readonly size: string | null;
  readonly location: StatedLocation | null;
  readonly socials: readonly Social[];
  readonly contacts: readonly Contact[];
  readonly sources: readonly Source[];
  readonly attributes: JsonObject;
  readonly raw: JsonObject;
};

export type JsonObject = { readonly [key: string]: unknown };
export type StatedName = JsonObject & {
  readonly full?: string;
  readonly short?: string;
  readonly first?: string;
  readonly last?: string;
  readonly aliases?: readonly string[];
};
export type StatedCompany = JsonObject & { readonly name?: string; readonly id?: string; readonly domain?: string };
export type StatedLocation = JsonObject & {
  readonly city?: string;
  readonly state?: string;
  readonly country?: string;
  readonly raw?: string;
};
