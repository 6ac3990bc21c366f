import type { Tier } from '../reading.ts';
import type { Vector } from './vector.ts';

function row(url: string, name: string, person: Tier = 2, company: Tier = 2, note?: string, platform?: string): Vector {
  const at = name.indexOf(':');
  const key = name.slice(at + 1);
  return {
    topic: 'social',
    given: { social: { url, ...(platform === undefined ? {} : { platform }) } },
    expect: [{ kind: name.slice(0, at), key, status: key === '' ? 'invalid' : 'ok', person, company }],
    ...(note === undefined ? {} : { note }),
  };
}

const nobody = (url: string, kind: string): Vector => row(url, `${kind}:`, null, null);
const channel = 'UCaBcDeFgHiJkLmNoPqRsTuV';

export const socialVectors: readonly Vector[] = [
  row('https://twitter.com/Jack', 'x:jack'),
  row('https://mobile.twitter.com/jack?lang=en', 'x:jack'),
  row('https://x.com/jack/status/20', 'x:jack'),
  row('@Jack', 'x:jack', 2, 2, 'A bare handle needs the platform.', 'twitter'),
  row('https://x.com/i/user/12', 'x_id:12'),
  row('https://twitter.com/intent/user?user_id=12', 'x_id:12'),
  nobody('https://x.com/home', 'x'),
  nobody('https://twitter.com/search?q=acme', 'x'),
  nobody('https://twitter.com/hashtag/acme', 'x'),
  nobody('https://twitter.com/share?text=x', 'x'),
  nobody('https://twitter.com/a_handle_that_is_too_long', 'x'),
  row('https://github.com/Octocat', 'github:octocat'),
  row('https://gist.github.com/octocat', 'github:octocat'),
  row('https://github.com/orgs/acme', 'github:acme', null, 2, 'An organization.'),
  row('https://github.com/octocat/hello-world', 'github:octocat', null, null, 'A repository is only a hint.'),
  nobody('https://github.com/features', 'github'),
  nobody('https://github.com/-acme', 'github'),
  row('https://www.facebook.com/Acme.Inc', 'facebook:acmeinc', 2, 2, 'Facebook ignores dots and case.'),
  row('https://m.facebook.com/acmeinc/posts/1', 'facebook:acmeinc'),
  row('https://fb.com/acmeinc', 'facebook:acmeinc'),
  row('https://www.facebook.com/profile.php?id=100012345', 'facebook_id:100012345'),
  row('https://www.facebook.com/people/Jane-Doe/100012345/', 'facebook_id:100012345'),
  row('https://www.facebook.com/pages/Acme/100012345', 'facebook_id:100012345'),
  row('https://www.facebook.com/Acme-100012345', 'facebook_id:100012345'),
  nobody('https://www.facebook.com/groups/acme', 'facebook'),
  nobody('https://www.facebook.com/events/1', 'facebook'),
  nobody('https://www.facebook.com/sharer/sharer.php?u=x', 'facebook'),
  row('https://www.crunchbase.com/organization/Acme/company_financials', 'crunchbase:organization/acme', null, 2),
  row('https://www.crunchbase.com/person/jane-doe', 'crunchbase:person/jane-doe', 2, null),
  nobody('https://www.crunchbase.com/hub/x', 'crunchbase'),
  row('https://www.youtube.com/@Acme', 'youtube:acme'),
  row('https://www.youtube.com/c/Acme/videos', 'youtube:acme'),
  row('https://www.youtube.com/Acme', 'youtube:acme'),
  row(
    'https://www.youtube.com/user/Acme',
    'youtube:user/acme',
    2,
    2,
    'User names are older than handles and apart from them.',
  ),
  row(`https://www.youtube.com/channel/${channel}`, `youtube_channel:${channel}`, 2, 2, 'Case counts.'),
  nobody('https://www.youtube.com/watch?v=1', 'youtube'),
  row('https://www.instagram.com/Acme.Inc/', 'instagram:acme.inc'),
  nobody('https://www.instagram.com/p/Cabc/', 'instagram'),
  nobody('https://www.instagram.com/explore/', 'instagram'),
  row('https://medium.com/@jane', 'host:medium.com/@jane', 2, 2, 'A page on a shared host.'),
  row('https://www.tiktok.com/@acme/video/1', 'host:tiktok.com/@acme'),
  row(
    'https://www.linkedin.com/in/jane-doe',
    'li_slug:jane-doe',
    1,
    null,
    'The host wins over the platform that was sent.',
    'twitter',
  ),
];
