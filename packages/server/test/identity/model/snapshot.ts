import type { LeadType } from '@puffle/contract';
import { contactKey, socialKey, sourceKey } from '../../../src/domain/identity/canonicalize/items.ts';
import { type LeadBody, projectLead } from '../../../src/domain/identity/fold/project.ts';
import type { FoldState } from '../../../src/domain/identity/fold/state.ts';
import { nameText, type View } from './fold-model.ts';
import type { Snapshot } from './model.ts';
import { companyDomains, type Word, words } from './vocabulary.ts';

/** The rows of a workspace that the model has an opinion about. */
export type StoredPicture = {
  readonly leads: readonly {
    readonly id: string;
    readonly type: LeadType;
    readonly status: string;
    readonly mergedInto: string | null;
    readonly version: number;
    readonly state: FoldState;
  }[];
  readonly observations: readonly { readonly leadId: string | null; readonly seen: number }[];
  readonly conflicts: readonly {
    readonly kind: string;
    readonly keyKind: string;
    readonly key: string;
    readonly leadIds: readonly string[];
  }[];
  readonly shared: readonly { readonly type: string; readonly kind: string; readonly key: string }[];
};

/** Leads by the order of their ids, which is the order in which they were made. */
export function snapshotOf({ leads, observations, conflicts, shared }: StoredPicture): Snapshot {
  const ordered = leads.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const numbers = new Map(ordered.map((lead, number) => [lead.id, number]));
  const standing = (id: string): number => {
    const lead = ordered[numbers.get(id) ?? -1];
    return lead?.mergedInto ? standing(lead.mergedInto) : (numbers.get(id) ?? -1);
  };
  return {
    leads: ordered.map((lead) => {
      const own = observations.filter((observation) => observation.leadId === lead.id);
      const isLive = lead.status === 'live';
      return {
        status: isLive ? 'live' : 'merged',
        into: lead.mergedInto === null ? null : (numbers.get(lead.mergedInto) ?? -1),
        version: lead.version,
        view: isLive ? viewOf(projectLead(lead.state)) : null,
        keys: lead.state.keys.map((key) => `${key.kind} ${key.key} ${key.tier}`).sort(),
        observations: own.length,
        seen: own.reduce((sum, observation) => sum + observation.seen, 0),
      };
    }),
    conflicts: conflicts
      .map(({ kind, keyKind, key, leadIds }) => {
        const named = [...new Set(leadIds.map(standing))].sort((a, b) => a - b);
        return `${kind} ${keyKind} ${key} ${named.join()}`;
      })
      .sort(),
    shared: shared.map(({ type, kind, key }) => `${type} ${kind} ${key}`).sort(),
  };
}

function viewOf(lead: LeadBody): View {
  const { type, name } = lead;
  const tokens = tokensOf(type);
  const own = nameText(name.full, type);
  const items = [
    ...lead.contacts.map((item) => contactKey(item)),
    ...lead.socials.map(socialKey),
    ...lead.sources.map((item) => (item.type === 'list' ? `list ${item.id}` : sourceKey(item))),
  ];
  return {
    type,
    name: own,
    firstAndLast:
      lead.type === 'person' && lead.name.first !== undefined ? `${lead.name.first} ${lead.name.last}` : null,
    aliases: name.aliases.map((alias) => nameText(alias, type)).sort(),
    job: lead.type === 'person' && lead.title !== null ? `${lead.title} at ${lead.company.name}` : '',
    city: lead.location.city ?? null,
    industry: lead.type === 'company' ? lead.industry : null,
    domain: lead.type === 'company' ? lead.domain : null,
    raw: typeof lead.raw.note === 'string' ? lead.raw.note : null,
    attributes: JSON.stringify(Object.entries(lead.attributes).sort()),
    items: items.map((item) => tokens.get(item) ?? item).sort(),
  };
}

const known = new Map<LeadType, ReadonlyMap<string, string>>();

/** The token of each word by the key under which the fold unites its spellings. */
function tokensOf(type: LeadType): ReadonlyMap<string, string> {
  const found = known.get(type) ?? new Map([...words[type], ...companyDomains].flatMap(keysOfForms));
  known.set(type, found);
  return found;
}

export function keysOfForms({ token, place, forms }: Word): [string, string][] {
  return forms.map((form) => [itemKey(place, form), token]);
}

function itemKey(place: Word['place'], form: Word['forms'][number]): string {
  if (place === 'sources') return sourceKey(form as { provider: string; id: string });
  const value = typeof form === 'string' ? form : (form.value ?? form.url ?? '');
  const type = typeof form === 'string' ? '' : (form.type ?? '');
  return place === 'contacts' ? contactKey({ value, type }) : socialKey({ url: value, platform: '' });
}
