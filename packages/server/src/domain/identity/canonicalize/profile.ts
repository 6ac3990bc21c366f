import { canonicalDomain } from './domain.ts';
import { readFacebookAddress, readFacebookHandle } from './facebook.ts';
import { readLinkedinAddress, readLinkedinUrn } from './linkedin.ts';
import { isPlaceholder } from './placeholder.ts';
import { type Reading, readNothing } from './reading.ts';
import {
  readCrunchbaseAddress,
  readGithubAddress,
  readGithubHandle,
  readInstagramAddress,
  readInstagramHandle,
  readXAddress,
  readXHandle,
  readYoutubeAddress,
  readYoutubeHandle,
} from './social.ts';
import { cleanText, foldText } from './text.ts';
import { parseWebAddress, type WebAddress } from './web-address.ts';

type Network = {
  readonly name: string;
  readonly kind: string;
  readonly subdomains: RegExp;
  readonly readAddress: (address: WebAddress) => Reading;
  readonly readHandle: ((text: string) => Reading) | null;
};

const usual = /^(?:www|m|mobile)?$/;
const linkedin: Network = {
  name: 'linkedin',
  kind: 'li_slug',
  subdomains: /^(?!(?:business|learning|developer|about|careers|engineering|news|help)$)/,
  readAddress: readLinkedinAddress,
  readHandle: null,
};
const x: Network = { name: 'x', kind: 'x', subdomains: usual, readAddress: readXAddress, readHandle: readXHandle };
const facebook: Network = {
  name: 'facebook',
  kind: 'facebook',
  subdomains: /^(?!(?:business|developers|about|pay|research|engineering|newsroom|apps|l|lm)$)/,
  readAddress: readFacebookAddress,
  readHandle: readFacebookHandle,
};
const github: Network = {
  name: 'github',
  kind: 'github',
  subdomains: /^(?:www|gist)?$/,
  readAddress: readGithubAddress,
  readHandle: readGithubHandle,
};
const youtube: Network = {
  name: 'youtube',
  kind: 'youtube',
  subdomains: /^(?:www|m|music|[a-z]{2})?$/,
  readAddress: readYoutubeAddress,
  readHandle: readYoutubeHandle,
};
const instagram: Network = {
  name: 'instagram',
  kind: 'instagram',
  subdomains: usual,
  readAddress: readInstagramAddress,
  readHandle: readInstagramHandle,
};
const crunchbase: Network = {
  name: 'crunchbase',
  kind: 'crunchbase',
  subdomains: usual,
  readAddress: readCrunchbaseAddress,
  readHandle: null,
};

const networkByDomain: ReadonlyMap<string, Network> = new Map([
  ['linkedin.com', linkedin],
  ['linkedin.cn', linkedin],
  ['x.com', x],
  ['twitter.com', x],
  ['facebook.com', facebook],
  ['fb.com', facebook],
  ['github.com', github],
  ['youtube.com', youtube],
  ['instagram.com', instagram],
  ['instagr.am', instagram],
  ['crunchbase.com', crunchbase],
]);
const networkByName: ReadonlyMap<string, Network> = new Map(
  [linkedin, x, facebook, github, youtube, instagram, crunchbase].map((network) => [network.name, network]),
);

const addressOfKey: Readonly<Record<string, (key: string) => string>> = {
  li_slug: (key) => `https://www.linkedin.com/in/${encodeURIComponent(key)}`,
  li_token: (key) => `https://www.linkedin.com/in/${key}`,
  li_member: (key) => `https://www.linkedin.com/profile/view?id=${key}`,
  li_company: (key) => `https://www.linkedin.com/company/${encodeURIComponent(key)}`,
  li_company_id: (key) => `https://www.linkedin.com/company/${key}`,
  li_showcase: (key) => `https://www.linkedin.com/showcase/${encodeURIComponent(key)}`,
  x: (key) => `https://x.com/${key}`,
  x_id: (key) => `https://x.com/i/user/${key}`,
  github: (key) => `https://github.com/${key}`,
  facebook: (key) => `https://www.facebook.com/${encodeURIComponent(key)}`,
  facebook_id: (key) => `https://www.facebook.com/profile.php?id=${key}`,
  instagram: (key) => `https://www.instagram.com/${key}`,
  youtube: (key) => `https://www.youtube.com/${key.startsWith('user/') ? key : `@${encodeURIComponent(key)}`}`,
  youtube_channel: (key) => `https://www.youtube.com/channel/${key}`,
  crunchbase: (key) => `https://www.crunchbase.com/${key}`,
};
const keyForm = /^([a-z_]+):(?!\/)(.+)$/s;

/** The address of a profile from its canonical kind and key; null for a kind that is no profile. */
export function profileUrl(kind: string, key: string): string | null {
  return addressOfKey[kind]?.(key) ?? null;
}

/**
 * A profile URL of LinkedIn, X, GitHub, Facebook, Instagram, YouTube or Crunchbase in canonical form; on another host what
 * `canonicalDomain` says. Also reads URNs of LinkedIn and the form `<kind>:<key>`, under which the answer is its own canonical form.
 */
export function canonicalProfileUrl(value: unknown, platform = ''): Reading {
  return readProfile(value, platform) ?? canonicalDomain(value);
}

/** The same, or null when neither host nor platform names one of these networks. */
export function readProfile(value: unknown, platform = ''): Reading | null {
  const text = cleanText(value);
  const [, kind = '', key = ''] = keyForm.exec(text) ?? [];
  const expanded = Object.hasOwn(addressOfKey, kind) ? (profileUrl(kind, key) ?? text) : text;
  const urn = /^urn:li:/i.test(expanded) ? readLinkedinUrn(expanded) : null;
  if (urn !== null) return urn;
  const address = parseWebAddress(expanded);
  const network = address === null ? undefined : findNetwork(address);
  if (address !== null && network !== undefined) return readOn(network, address);
  const named = networkByName.get(platform);
  return named === undefined ? null : readBareName(named, text);
}

/** The network whose host an address is on: `linkedin`, `x`, `facebook` …; null for any other host. */
export function networkOf(address: WebAddress): string | null {
  return findNetwork(address)?.name ?? null;
}

function findNetwork(address: WebAddress): Network | undefined {
  return address.host.registrable === null ? undefined : networkByDomain.get(address.host.registrable);
}

function readOn(network: Network, address: WebAddress): Reading {
  const { name, registrable } = address.host;
  const subdomain = name === registrable ? '' : name.slice(0, -(registrable ?? '').length - 1);
  if (!network.subdomains.test(subdomain))
    return readNothing(network.kind, 'invalid', 'Nobody has a profile on this host.');
  return network.readAddress(address);
}

function readBareName(network: Network, text: string): Reading | null {
  const folded = foldText(text);
  if (isPlaceholder(folded) && folded.length > 1) return readNothing(network.kind, 'placeholder', 'A placeholder.');
  if (network === linkedin) {
    const path = /^\/?((?:in|company|school|showcase)\/\S+)$/i.exec(text)?.[1];
    const address = path === undefined ? null : parseWebAddress(`linkedin.com/${path}`);
    return address === null ? null : readLinkedinAddress(address);
  }
  return /^@?[^\s/:@]+$/.test(folded) && network.readHandle !== null ? network.readHandle(folded) : null;
}
