import { isPlaceholder } from './placeholder.ts';
import { type Reading, readKey, readNothing } from './reading.ts';
import { decodeSegment, isKeyText } from './text.ts';
import type { WebAddress } from './web-address.ts';

const weights = { person: { tier: 2 }, company: { tier: 2 } } as const;
const vanityShape = /^[\p{L}\p{N}\p{M}_-]{1,80}$/u;
const idShape = /^\d{5,20}$/;
const reserved: ReadonlySet<string> = new Set(
  `groups events sharer share watch hashtag login photo photos story permalink dialog plugins tr home business help marketplace reel
  reels gaming policies privacy settings messages notifications friends bookmarks pages people public search media ads legal
  careers about l posts videos profile note notes stories live fundraisers games places directory pg p`.split(/\s+/),
);

/**
 * `facebook_id:<number>` for `profile.php?id=`, `/people/Name/n`, `/pages/Name/n`, `/Name-n` and `/n`; else `facebook:<vanity>`, in
 * which Facebook ignores dots and case.
 */
export function readFacebookAddress(address: WebAddress): Reading {
  const [first = '', ...rest] = address.segments.map((segment) => decodeSegment(segment) ?? '');
  if (first === 'profile.php') return readId(/(?:^|&)id=(\d+)(?:&|$)/.exec(address.query)?.[1] ?? '');
  if (first === 'people' || first === 'pages')
    return readId(trailingId(rest.findLast((part) => trailingId(part) !== '')));
  if (first === 'p') return readId(trailingId(rest[0]));
  return readFacebookHandle(first === 'pg' ? (rest[0] ?? '') : first);
}

export function readFacebookHandle(text: string): Reading {
  const name = text.replace(/^@+/, '');
  const vanity = name.replaceAll('.', '');
  const id = trailingId(vanity);
  if (id !== '') return readId(id);
  if (name.length > 1 && isPlaceholder(name)) return readNothing('facebook', 'placeholder', 'A placeholder.');
  const isVanity = !name.endsWith('.php') && vanityShape.test(vanity) && isKeyText(vanity) && !reserved.has(vanity);
  return isVanity
    ? readKey('facebook', vanity, weights)
    : readNothing('facebook', 'invalid', "This Facebook address is nobody's profile.");
}

function trailingId(text: string | undefined): string {
  return /(?:^|-)(\d{5,20})$/.exec(text ?? '')?.[1] ?? '';
}

function readId(digits: string): Reading {
  const id = digits.replace(/^0+/, '');
  return idShape.test(id)
    ? readKey('facebook_id', id, weights)
    : readNothing('facebook_id', 'invalid', "This Facebook address is nobody's profile.");
}
