import type { IdentifierStatus, Tier } from '../reading.ts';
import type { Expected, Vector } from './vector.ts';

function row(domain: string, expected: Expected, note?: string): Vector {
  return { topic: 'domain', given: { domain }, expect: [expected], ...(note === undefined ? {} : { note }) };
}

function own(domain: string, key: string, note?: string, company: Tier = 1): Vector {
  return row(domain, { kind: 'domain', key, status: 'ok', person: null, company }, note);
}

function platform(domain: string, key: string, note?: string): Vector {
  return row(domain, { kind: 'host', key, status: 'ok', person: null, company: 2 }, note);
}

function nobody(domain: string, key: string, status: IdentifierStatus, note: string): Vector {
  return row(domain, { kind: 'domain', key, status, person: null, company: null }, note);
}

function site(url: string, expected: Expected, note: string, platformWord?: string): Vector {
  const social = platformWord === undefined ? { url } : { url, platform: platformWord };
  return { topic: 'domain', given: { social }, expect: [expected], note };
}

const acme = (company: Tier): Expected => ({ kind: 'domain', key: 'acme.com', status: 'ok', person: null, company });

export const domainVectors: readonly Vector[] = [
  own('acme.com', 'acme.com'),
  own('www.acme.com', 'acme.com'),
  own('careers.acme.com', 'acme.com', 'The registrable domain.'),
  own('https://Acme.com:443/x?y#z', 'acme.com'),
  own('http://user:secret@acme.com./', 'acme.com'),
  own('//acme.com', 'acme.com'),
  own('acme.co.uk', 'acme.co.uk'),
  own('münchen.de', 'xn--mnchen-3ya.de', 'IDNA.'),
  own('ACME。com', 'acme.com', 'Ideographic full stop.'),
  own('acme.con', 'acme.con', 'Unknown top-level domain: kept, not strong.', 3),
  own('slack.com', 'slack.com', 'The bare host of a platform can be its owner.'),
  platform('foo.github.io', 'foo.github.io', 'Under a private suffix.'),
  platform('https://www.foo.wixsite.com/shop', 'foo.wixsite.com'),
  platform('foo.myshopify.com', 'foo.myshopify.com'),
  platform('foo.vercel.app', 'foo.vercel.app'),
  platform('https://linktr.ee/Bakery', 'linktr.ee/bakery', 'A shared host with its first path segment.'),
  platform('https://sites.google.com/view/bakery/home', 'sites.google.com/view/bakery'),
  platform('bakery.wordpress.com', 'bakery.wordpress.com'),
  platform('https://bakery.substack.com/p/hello', 'bakery.substack.com'),
  platform('https://web.de/bakery', 'web.de/bakery', 'A free-mail host with its first path segment.'),
  row(
    'https://www.facebook.com/bakery',
    { kind: 'facebook', key: 'bakery', status: 'ok', person: null, company: 2 },
    'A profile.',
  ),
  row(
    'https://www.linkedin.com/company/bakery',
    { kind: 'li_company', key: 'bakery', status: 'ok', person: null, company: 1 },
    'A profile.',
  ),
  ...[
    'linktr.ee',
    'facebook.com',
    'linkedin.com',
    'sites.google.com',
    'wordpress.com',
    'substack.com',
    'medium.com',
    'tumblr.com',
  ]
    .concat(['weebly.com', 'godaddysites.com', 'hubspotpagebuilder.com', 'bigcartel.com', 'beacons.ai', 'github.io'])
    .map((host) => nobody(host, host, 'shared', 'A shared host alone is nobody.')),
  nobody('gmail.com', 'gmail.com', 'free', 'Free mail is no company.'),
  nobody('hey.com', 'hey.com', 'free', 'Free mail is no company.'),
  nobody('privaterelay.appleid.com', 'privaterelay.appleid.com', 'shared', 'A mail relay is no company.'),
  nobody('mailinator.com', 'mailinator.com', 'disposable', 'Disposable mail.'),
  nobody('example.com', '', 'placeholder', 'Reserved for examples.'),
  nobody('www.example.org', '', 'placeholder', 'Reserved for examples.'),
  nobody('n/a', '', 'placeholder', 'A placeholder.'),
  nobody('192.168.0.1', '', 'invalid', 'An IP address.'),
  nobody('http://[::1]/', '', 'invalid', 'An IP address.'),
  nobody('acme', '', 'invalid', 'A single label.'),
  nobody('Acme Inc', '', 'invalid', 'A name, not a domain.'),
  nobody('co.uk', '', 'invalid', 'A public suffix.'),
  site('https://www.acme.com/en/', acme(1), 'A front page counts as the website.'),
  site('https://shop.acme.com/item/1', acme(1), 'Said to be the website.', 'website'),
  site('https://www.acme.com/team/jane', acme(3), 'A page inside a site only suggests.'),
  site('https://www.acme.com/acme-corp', acme(null), 'A page of a platform that is not known.', 'directory'),
];
