import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canonVersion } from '../packages/server/src/domain/identity/canonicalize/canonicalize.ts';
import {
  type Given,
  readVector,
  type Topic,
  type Vector,
  vectors,
} from '../packages/server/src/domain/identity/canonicalize/vectors/index.ts';
import { introduction, silence, topics } from './identifier-reference-text.ts';

const root = join(import.meta.dirname, '..');
const files = new Map([
  ['docs/reference/identifiers.md', page()],
  [
    'docs/reference/identifiers.json',
    `${JSON.stringify({ canonVersion, vectors: vectors.map(vectorAsJson) }, null, 1)}\n`,
  ],
]);
if (process.argv.includes('--check')) check();
else write();

function check(): void {
  const stale = [...files].filter(([path, text]) => !isCurrent(path, text)).map(([path]) => path);
  if (stale.length === 0) return;
  console.error(`Not what the canonical forms say now: ${stale.join(', ')}. Run: node scripts/identifier-reference.ts`);
  process.exitCode = 1;
}

function isCurrent(path: string, text: string): boolean {
  return existsSync(join(root, path)) && readFileSync(join(root, path), 'utf8') === text;
}

function write(): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    console.log(`wrote ${path}`);
  }
}

function vectorAsJson({ topic, given, country, expect, note }: Vector): unknown {
  return {
    topic,
    given,
    ...(country === undefined ? {} : { country }),
    identifiers: expect,
    ...(note === undefined ? {} : { note }),
  };
}

function page(): string {
  return `${[introduction(canonVersion), ...topics.map(section), silence].join('\n\n')}\n`;
}

function section({
  topic,
  title,
  text,
}: {
  readonly topic: Topic;
  readonly title: string;
  readonly text: string;
}): string {
  const rows = vectors.filter((vector) => vector.topic === topic).map(tableRow);
  return [
    `## ${title}`,
    text,
    ['| sent | canonical | person | company | |', '| --- | --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n');
}

function tableRow(vector: Vector): string {
  const { given, country, expect: identifiers, note = '' } = vector;
  const [first] = identifiers;
  const keys = identifiers.map(({ kind, key }) => (key === '' ? '' : code(`${kind}:${key}`))).filter(Boolean);
  const status = first === undefined || first.status === 'ok' ? [] : [`*${first.status}*`];
  const tiers = [first?.person ?? null, first?.company ?? null].map((tier) => (tier === null ? '–' : String(tier)));
  const remarks = [...status, note === '' ? reasonOf(vector) : note].filter(Boolean).join(' ');
  const place = country === undefined ? '' : ` (${country})`;
  return `| ${code(sentText(given))}${place} | ${keys.join(', ')} | ${tiers.join(' | ')} | ${escapeCell(remarks)} |`;
}

function reasonOf(vector: Vector): string {
  const [person] = readVector(vector, 'person');
  return person?.key === '' ? (person.reason ?? '') : '';
}

function sentText(given: Given): string {
  if ('contact' in given)
    return given.contact.label === undefined ? given.contact.value : `${given.contact.value} [${given.contact.label}]`;
  if ('social' in given)
    return given.social.platform === undefined ? given.social.url : `${given.social.url} [${given.social.platform}]`;
  if ('domain' in given) return given.domain;
  const { provider, objectType, type, id } = given.source;
  return Object.entries({ provider, objectType, type, id })
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
    .join(', ');
}

function code(text: string): string {
  const visible = text.replace(/\u200b/g, '<U+200B>').replace(/\u0308/g, '<U+0308>');
  return `\`${escapeCell(visible)}\``;
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
