import { isPlaceholder } from './placeholder.ts';
import { type Reading, readKey, readNothing } from './reading.ts';
import { cleanText, decodeSegment, isKeyText } from './text.ts';
import type { WebAddress } from './web-address.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));
const notACompany = { tier: null, reason: 'A page about a person says nothing about a company.' } as const;
const notAPerson = { tier: null, reason: 'A page about a company says nothing about a person.' } as const;
const handleWeights = { person: { tier: 2 }, company: { tier: 2 } } as const;

const xHandle = /^[a-z0-9_]{1,15}$/;
const xReserved =
  words(`home search i intent share hashtag explore notifications messages settings login signup compose about tos
  privacy download jobs account oauth who_to_follow following followers lists widgets personalization help logout`);

const githubLogin = /^[a-z0-9](?:-?[a-z0-9]){0,38}$/;
const githubReserved =
  words(`about account advisories apps blog codespaces collections contact customer-stories dashboard discussions
  enterprise events explore features issues join login logout marketplace mobile new nonprofit notifications organizations
  orgs pages pricing pulls readme resources search security sessions settings signup site sponsors stars solutions team teams topics
  trending users watching`);

const instagramHandle = /^[a-z0-9_](?:[a-z0-9_.]{0,28}[a-z0-9_])?$/;
const instagramReserved =
  words(`p reel reels explore stories accounts direct tv about developer legal web press api challenge
  emails session share static graphql`);

const youtubeName = /^[\p{L}\p{N}\p{M}_.·-]{1,100}$/u;
const youtubeReserved =
  words(`watch playlist results shorts feed embed live hashtag gaming premium about t s account ads creators
  intl kids music new reporthistory redirect upload oops yt post clip c user channel v e attribution_link trending`);
const youtubeChannel = /^UC[A-Za-z0-9_-]{22}$/;

const crunchbaseName = /^[\p{L}\p{N}\p{M}_.-]{1,150}$/u;

/** `x:<handle>` or `x_id:<number>`; reserved first segments are nobody. */
export function readXAddress(address: WebAddress): Reading {
  const segments = address.segments.map((segment) => decodeSegment(segment) ?? '');
  const [first = '', second = '', third = ''] = segments;
  if (first === 'i' && second === 'user') return readNumber('x_id', third, 'X');
  if (first === 'intent' && second === 'user') {
    return readNumber('x_id', /(?:^|&)user_id=(\d+)(?:&|$)/.exec(address.query)?.[1] ?? '', 'X');
  }
  return readXHandle(first);
}

export function readXHandle(text: string): Reading {
  return readHandle('x', text, 'X', xHandle, xReserved);
}

/** `github:<login>`; a repository is only a hint of its owner and has no tier. */
export function readGithubAddress(address: WebAddress): Reading {
  const [first = '', second = ''] = address.segments.map((segment) => decodeSegment(segment) ?? '');
  if (first === 'orgs') {
    const reading = readGithubHandle(second);
    return reading.key === '' ? reading : { ...reading, person: notAPerson };
  }
  if (first === 'sponsors') return readGithubHandle(second);
  const reading = readGithubHandle(first);
  if (reading.key === '' || second === '') return reading;
  const hint = { tier: null, reason: 'A repository is only a hint of its owner.' } as const;
  return { ...reading, person: hint, company: hint };
}

export function readGithubHandle(text: string): Reading {
  return readHandle('github', text, 'GitHub', githubLogin, githubReserved);
}

export function readInstagramAddress(address: WebAddress): Reading {
  return readInstagramHandle(decodeSegment(address.segments[0] ?? '') ?? '');
}

export function readInstagramHandle(text: string): Reading {
  return readHandle('instagram', text, 'Instagram', instagramHandle, instagramReserved);
}

/** `youtube:<name>` for `/@name`, `/c/name`, `/name`; `youtube:user/<name>`; `youtube_channel:UC…` (its case counts). */
export function readYoutubeAddress(address: WebAddress): Reading {
  const [first = '', second = ''] = address.segments.map((segment) => decodeSegment(segment) ?? '');
  if (first === 'channel') {
    const id = cleanText(address.segments[1] ?? '');
    if (youtubeChannel.test(id)) return readKey('youtube_channel', id, handleWeights);
    return readNothing('youtube_channel', 'invalid', 'Not a YouTube channel id.');
  }
  if (first === 'user' && youtubeName.test(second)) return readKey('youtube', `user/${second}`, handleWeights);
  return readYoutubeHandle(first === 'c' ? second : first);
}

export function readYoutubeHandle(text: string): Reading {
  return readHandle('youtube', text, 'YouTube', youtubeName, youtubeReserved);
}

/** `crunchbase:organization/<name>` or `crunchbase:person/<name>`. */
export function readCrunchbaseAddress(address: WebAddress): Reading {
  const [first = '', second = ''] = address.segments.map((segment) => decodeSegment(segment) ?? '');
  const section = first === 'company' ? 'organization' : first;
  if ((section !== 'organization' && section !== 'person') || !crunchbaseName.test(second)) {
    return readNothing('crunchbase', 'invalid', 'This Crunchbase address is no organization and no person.');
  }
  const isPerson = section === 'person';
  const weights = isPerson
    ? ({ person: { tier: 2 }, company: notACompany } as const)
    : ({ person: notAPerson, company: { tier: 2 } } as const);
  return readKey('crunchbase', `${section}/${second}`, weights);
}

function readNumber(kind: string, digits: string, network: string): Reading {
  const number = /^\d{1,20}$/.test(digits) ? digits.replace(/^0+/, '') : '';
  return number === ''
    ? readNothing(kind, 'invalid', `This ${network} address is nobody's profile.`)
    : readKey(kind, number, handleWeights);
}

function readHandle(
  kind: string,
  text: string,
  network: string,
  shape: RegExp,
  reserved: ReadonlySet<string>,
): Reading {
  const handle = text.replace(/^@+/, '');
  if (handle.length > 1 && isPlaceholder(handle)) return readNothing(kind, 'placeholder', 'A placeholder.');
  const isHandle = shape.test(handle) && isKeyText(handle) && !reserved.has(handle);
  return isHandle
    ? readKey(kind, handle, handleWeights)
    : readNothing(kind, 'invalid', `This ${network} address is nobody's profile.`);
}
