import fc from 'fast-check';

type Node = Record<string, unknown> | unknown[];

/** What a field may be replaced by: other types, empty things, and sizes beyond every limit. */
const wrongValues: readonly unknown[] = [
  null,
  '',
  0,
  -1,
  1.5,
  1e308,
  true,
  [],
  {},
  [[]],
  [null],
  { id: null },
  'x'.repeat(70_000),
  Array.from({ length: 1_001 }, () => 'x'),
  'nul\u0000',
  'half \ud800 of a pair',
  '__proto__',
];

/** One fault, put somewhere into a JSON value: a field left out, of another type, wrapped, or too much. */
export function spoil(value: unknown): fc.Arbitrary<unknown> {
  return fc
    .tuple(fc.nat(), fc.nat({ max: 3 }), fc.constantFrom(...wrongValues))
    .map(([place, how, wrong]) => spoilAt(structuredClone(value), place, how, wrong));
}

function spoilAt(value: unknown, place: number, how: number, wrong: unknown): unknown {
  const nodes = nodesOf(value);
  const target = nodes[place % Math.max(1, nodes.length)];
  if (target === undefined) return wrong;
  const keys = Object.keys(target);
  const key = keys[place % Math.max(1, keys.length)];
  const entries = target as Record<string, unknown>;
  if (how === 0 || key === undefined) entries[`unknown${place % 7}`] = wrong;
  else if (how === 1) delete entries[key];
  else if (how === 2) entries[key] = [entries[key]];
  else entries[key] = wrong;
  return value;
}

function nodesOf(value: unknown): Node[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesOf)];
}

/** Bodies that are no JSON of ours at all, as the bytes that travel. */
export const hostileBodies: fc.Arbitrary<string | Buffer> = fc.oneof(
  fc.constantFrom<(string | Buffer)[]>(
    '',
    '{',
    '{"a":1}}',
    'null',
    '"text"',
    '[]',
    'NaN',
    '{"type":"person","name":"A","name":{}}',
    '{"__proto__":{"isAdmin":true},"type":"person","name":"P"}',
    '{"constructor":{"prototype":{"x":1}}}',
    '{"type":"person","name":"\\u0000"}',
    '{"type":"person","name":"\\ud800"}',
    `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
    `${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`,
    Buffer.from([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00]),
    Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]),
    Buffer.from('\ufeff{"type":"person","name":"With a BOM"}'),
    '{"type":"person","name":1e999}',
    `{"type":"person","name":"N","attributes":{${Array.from({ length: 2_000 }, (_, n) => `"k${n}":${n}`).join(',')}}}`,
    `{"type":"person","name":"${'ﷺ'.repeat(20_000)}"}`,
  ),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes)),
);
