import type { Expected, Vector } from './vector.ts';

const profileToken = 'ACoAAAdbzRUBBwcHBwcHBwcHBwcHBwcHBwcHBwc';
const salesToken = 'ACwAAAdbzRUBBwcHBwcHBwcHBwcHBwcHBwcHBwc';
const brokenToken = 'ACoAAAdbzRUCBwcHBwcHBwcHBwcHBwcHBwcHBwc';

function row(url: string, expected: Expected, note?: string): Vector {
  return { topic: 'linkedin', given: { social: { url } }, expect: [expected], ...(note === undefined ? {} : { note }) };
}

const slug = (key: string): Expected => ({ kind: 'li_slug', key, status: 'ok', person: 1, company: null });
const company = (key: string): Expected => ({ kind: 'li_company', key, status: 'ok', person: null, company: 1 });
const companyId: Expected = {
  kind: 'li_company_id',
  key: '1441',
  status: 'ok',
  person: null,
  company: 0,
  exclusive: 'li_company_id',
};
const member: Expected = {
  kind: 'li_member',
  key: '123456789',
  status: 'ok',
  person: 0,
  company: null,
  exclusive: 'li_member',
};
const decoded: Expected = { kind: 'li_member', key: '123456789', status: 'ok', person: 1, company: null };
const opaque = (key: string): Expected => ({ kind: 'li_token', key, status: 'opaque', person: 1, company: null });
const nobody = (kind = 'li_slug'): Expected => ({ kind, key: '', status: 'invalid', person: null, company: null });

export const linkedinVectors: readonly Vector[] = [
  row('https://www.linkedin.com/in/jane-doe/', slug('jane-doe')),
  row(
    'uk.linkedin.com/in/John-Smith-82A505/?trk=x#about',
    slug('john-smith-82a505'),
    'Any subdomain; query and fragment dropped.',
  ),
  row('linkedin.com/mwlite/in/jane-doe', slug('jane-doe')),
  row('https://www.linkedin.com/m/in/jane-doe', slug('jane-doe')),
  row('https://www.linkedin.com/comm/in/jane-doe', slug('jane-doe')),
  row('HTTP://LINKEDIN.COM/IN/JANE-DOE', slug('jane-doe')),
  row('https://www.linkedin.com/in/jotafeldmann/pt', slug('jotafeldmann'), 'The locale is dropped.'),
  row('https://www.linkedin.com/in/jane-doe/details/experience', slug('jane-doe'), 'The tail is dropped.'),
  row('https://www.linkedin.com/in/jane-doe/recent-activity/', slug('jane-doe')),
  row('https://www.linkedin.com/in/j%C3%B6rg', slug('jörg'), 'Percent-decoded.'),
  row('https://www.linkedin.com/in/jörg', slug('jörg')),
  row('https://www.linkedin.com/in/jo\u0308rg', slug('jörg'), 'Composed (NFC).'),
  row(
    'https://www.linkedin.com/pub/krzysztof-marzec/a7/576/b50',
    slug('krzysztof-marzec-b50576a7'),
    'Old public profiles: last, middle and first part.',
  ),
  row(
    'https://www.linkedin.com/pub/jane-doe/58/75/162',
    slug('jane-doe-16207558'),
    'The middle part is padded to three.',
  ),
  row('https://www.linkedin.com/pub/jane-doe/29/314/b', slug('jane-doe-00b31429'), 'The last part is padded to three.'),
  row(
    `https://www.linkedin.com/in/jane-doe?miniProfileUrn=urn%3Ali%3Afs_miniProfile%3A${profileToken}`,
    slug('jane-doe'),
    'An id in the query may be another person; never read.',
  ),
  row(`https://www.linkedin.com/in/${profileToken}`, decoded, 'A member token holds the member number.'),
  row(`urn:li:fs_miniProfile:${profileToken}`, decoded),
  row(`urn:li:fsd_profile:${profileToken}`, decoded),
  row(`https://www.linkedin.com/sales/lead/${salesToken},NAME_SEARCH,ab12`, decoded, 'Sales Navigator.'),
  row(`https://www.linkedin.com/sales/people/${salesToken},NAME_SEARCH,ab12`, decoded),
  row(`https://www.linkedin.com/sales/profile/${salesToken},,?x=1`, decoded),
  row(`urn:li:fs_salesProfile:(${salesToken},NAME_SEARCH,x)`, decoded),
  row(
    `https://www.linkedin.com/in/${brokenToken}`,
    opaque(brokenToken),
    'The shape does not check: kept whole, case and all.',
  ),
  row(`https://www.linkedin.com/sales/lead/${brokenToken},NAME_SEARCH,x`, opaque(brokenToken)),
  row(
    `https://www.linkedin.com/in/${profileToken.toLowerCase()}`,
    nobody('li_token'),
    'A token that lost its case names nobody.',
  ),
  row('urn:li:member:123456789', member, 'A member number is for ever.'),
  row('https://www.linkedin.com/profile/view?id=123456789', member, 'The one path whose query is read.'),
  row('https://www.linkedin.com/company/google/about/', company('google')),
  row('https://www.linkedin.com/school/mit', company('mit'), 'LinkedIn redirects between schools and companies.'),
  row('https://www.linkedin.com/company/à-nous-la-lune-', company('à-nous-la-lune-')),
  row('https://www.linkedin.com/company/中国投资有限责任公司', company('中国投资有限责任公司')),
  row('https://www.linkedin.com/company/1441/', companyId),
  row('https://www.linkedin.com/sales/company/1441', companyId),
  row('urn:li:organization:1441', companyId),
  row('urn:li:fsd_company:1441', companyId),
  row('urn:li:fs_salesCompany:1441', companyId),
  row(
    'https://www.linkedin.com/showcase/azure',
    { kind: 'li_showcase', key: 'azure', status: 'ok', person: null, company: 2 },
    'A part of a company, not the company.',
  ),
  row('https://www.linkedin.com/in/me', nobody()),
  row('https://www.linkedin.com/in/', nobody()),
  row('https://www.linkedin.com/feed/update/urn:li:activity:1', nobody()),
  row('https://www.linkedin.com/jobs/view/1', nobody()),
  row('https://www.linkedin.com/posts/jane-doe_hello-activity-1', nobody()),
  row(
    'https://lnkd.in/abc',
    { kind: 'domain', key: 'lnkd.in', status: 'shared', person: null, company: null },
    'A short link.',
  ),
];
