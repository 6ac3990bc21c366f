import type { Topic } from '../packages/server/src/domain/identity/canonicalize/vectors/index.ts';

/** The opening of the page. */
export function introduction(canonVersion: number): string {
  return `<!-- Generated from the test vectors by scripts/identifier-reference.ts. Do not edit. -->

# Identifiers

What Puffle recognises in a Create Lead body, in which form it is compared, and how much it says. The same rows as data:
[identifiers.json](identifiers.json). They are also the tests, so they hold. This is version ${canonVersion} of the canonical forms
(\`canonVersion\`); it is stored with every identifier.

Different spellings with one canonical form are one identity. What you sent is kept for display.

| tier | what it does | of a person | of a company |
| --- | --- | --- | --- |
| 0 | reuses the Lead alone; a Lead has one value of its kind (HubSpot ids: several) | LinkedIn member number, provider id | LinkedIn company number, provider id |
| 1 | reuses the Lead alone | LinkedIn profile, e-mail | LinkedIn page, registrable domain given as domain or website |
| 2 | reuses the Lead when the names agree | handle on X, GitHub, Facebook, Instagram, YouTube, Crunchbase; page on a shared host | the same; the domain of its e-mail when it gives none |
| 3 | only suggests a possible duplicate | mobile phone, role or disposable e-mail | phone, e-mail |
| – | says nothing about who this is | employer's domain, company page, other phones | a person's profile |

Before anything, text is put into Unicode form NFKC, invisible characters and surrounding blanks are dropped. Nothing here is ever an error: a
value that cannot identify is kept as data, and the decision (\`explain=true\`) gives its \`status\` and a reason:
\`placeholder\`, \`invalid\`, \`shared\`, \`free\`, \`disposable\`, \`opaque\`.`;
}

/** The chapters, in order. */
export const topics: readonly { readonly topic: Topic; readonly title: string; readonly text: string }[] = [
  {
    topic: 'email',
    title: 'E-mail',
    text: `\`contacts[{ type: "email", value }]\`. Lower case, IDNA domain. Gmail drops dots and \`+tag\`; Outlook, Hotmail, Live, MSN, iCloud, Proton
and Fastmail drop \`+tag\`; every other host keeps both, because nobody can know without asking it. On a company every address only suggests, but its domain
counts at tier 2 when the company gives no domain or website, and it is neither free mail nor a relay.`,
  },
  {
    topic: 'linkedin',
    title: 'LinkedIn',
    text: `\`socials[{ url }]\`. URLs of any sub-domain and URNs. A member token (\`ACoAA…\`, \`ACwAA…\`) holds the member number; it counts as tier 1 until
a member number says the same. Do not change the case of a token.`,
  },
  {
    topic: 'social',
    title: 'Other networks',
    text: '`socials[{ url, platform?, handle? }]`. The host decides; a bare handle needs its `platform`.',
  },
  {
    topic: 'phone',
    title: 'Phone',
    text: `\`contacts[{ type: "phone", value, label? }]\`. E.164 without the extension. A number without \`+\` is read with the country of \`location\`,
else the workspace's default region; without either it has no key. North American numbers do not tell mobiles from landlines: send
\`label: "mobile"\` or \`type: "mobile"\`. In brackets: the label.`,
  },
  {
    topic: 'domain',
    title: 'Domain and website',
    text: `\`domain\` of a company, its website in \`socials\` or \`contacts\`, \`company.domain\` of a person. A person's never identifies: it is the
employer's. In brackets: the platform.`,
  },
  {
    topic: 'provider',
    title: 'Ids of other systems',
    text: `\`sources[{ provider, id, objectType? }]\`. The key is \`<provider>:<objectType>:<id>\`. \`type\` says how a record came and is never part of it.
An \`id\` alone identifies only when it reads \`<provider>:<id>\` with a provider that is in our table or that this workspace has sent before.`,
  },
];

/** What identifies nobody. */
export const silence = `## What identifies nobody

- Placeholders: \`null\`, \`n/a\`, \`none\`, \`unknown\`, only zeros and dashes, \`test@test.com\`, \`noreply@…\`, \`example.com\` and \`example.org\`, a
  phone of one repeated digit.
- Shared hosts alone (\`linktr.ee\`, \`facebook.com\`, \`sites.google.com\`, \`wordpress.com\`, \`substack.com\` …), free-mail, relay and disposable
  domains as a company's domain.
- An employer: its name, domain, LinkedIn page or switchboard on a person. A person's profile on a company.
- An \`id\` without a \`provider\`, and these words as providers: \`import\`, \`search\`, \`list\`, \`csv\`, \`file\`, \`upload\`, \`batch\`, \`signal\`,
  \`manual\`, \`api\`, \`webhook\`, \`agent\`, \`enrichment\`, \`task\`, \`run\`.
- A page inside a site without \`platform: "website"\` only suggests (tier 3).
- Keys above 512 bytes.

A Lead without any identifier of tier 0-2 is always a new one.`;
