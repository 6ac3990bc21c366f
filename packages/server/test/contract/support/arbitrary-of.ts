import { type JsonSchema, variantsOf } from '@puffle/contract/derive/json-schema.ts';
import fc from 'fast-check';

/** Ids that exist, by the field that names them: a generated call gets past the look-up of what it is about. */
export type KnownIds = (field: string) => readonly string[];

const domains = ['fuzz-corp.io', 'bücher-fuzz.de', 'gmail.com', 'xn--fuzz-.invalid'];
const words = [
  'Ada',
  'Lovelace',
  'Müller',
  '李小龍',
  'محمد',
  'Иван',
  'N/A',
  "O'Brien",
  'ﬁ',
  '🦩',
  ' ',
  '%',
  '_',
  '\\',
  "'",
];
const addresses = ['a', 'b', 'c', 'info', 'A.B+tag'].flatMap((local) => domains.map((domain) => `${local}@${domain}`));
const profiles = [
  'linkedin.com/in/fuzz-a',
  'https://www.linkedin.com/in/fuzz-b/',
  'x.com/fuzz',
  'urn:li:member:77',
  'http://[',
];
const phones = ['+1 415 555 2671', '(0)30 901820', '000', 'tel:+442071838750'];

/** Texts of a small world, so that generated requests meet the same people again and again; and texts that nobody expects. */
const text = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...addresses, ...profiles, ...phones, ...domains) },
  {
    weight: 4,
    arbitrary: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }).map((all) => all.join(' ')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 30 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '2026-01-01T00:00:00Z', 'true', '0', '{}', '__proto__', 'x'.repeat(600)),
  },
);

/** Values that a schema allows, as far as JSON Schema can say it. */
export function arbitraryOf(
  schema: JsonSchema,
  ids: KnownIds,
  defs: JsonSchema['$defs'] = schema.$defs,
): fc.Arbitrary<unknown> {
  const variants = variantsOf(schema, defs).map((variant) => ofVariant(variant, ids, defs));
  const isNullable = JSON.stringify(schema).includes('"null"');
  const values = variants.length === 0 ? fc.constant(null) : fc.oneof(...variants);
  return isNullable ? fc.oneof({ weight: 6, arbitrary: values }, { weight: 1, arbitrary: fc.constant(null) }) : values;
}

function ofVariant(schema: JsonSchema, ids: KnownIds, defs: JsonSchema['$defs']): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  switch (schema.type) {
    case 'string':
      return ofString(schema);
    case 'integer':
    case 'number':
      return fc.integer({ min: Number(schema.minimum ?? -5), max: Math.min(Number(schema.maximum ?? 600), 1e6) });
    case 'boolean':
      return fc.boolean();
    case 'array': {
      const minLength = Number(schema.minItems ?? 0);
      const maxLength = Math.min(Number(schema.maxItems ?? minLength + 4), minLength + 4);
      return fc.array(arbitraryOf(schema.items ?? {}, ids, defs), { minLength, maxLength });
    }
    case 'object':
      return ofObject(schema, ids, defs);
    default:
      return fc.jsonValue({ maxDepth: 3 });
  }
}

const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  'puffle-id': fc.uuid(),
  'date-time': fc.oneof(
    fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString()),
    fc.constantFrom('2026-01-01', '2026-01-01T00:00:00+02:00', 'now', ''),
  ),
};

function ofString(schema: JsonSchema): fc.Arbitrary<string> {
  if (typeof schema.pattern === 'string') return fc.stringMatching(new RegExp(schema.pattern));
  const min = Number(schema.minLength ?? 0);
  const max = Number(schema.maxLength ?? Number.MAX_SAFE_INTEGER);
  const any = formats[String(schema.format)] ?? text;
  return any.filter((value) => value.length >= min && value.length <= max);
}

function ofObject(schema: JsonSchema, ids: KnownIds, defs: JsonSchema['$defs']): fc.Arbitrary<object> {
  const fields = Object.entries(schema.properties ?? {});
  const isOpen = schema.additionalProperties !== false;
  const declared = fc.record(
    Object.fromEntries(fields.map(([name, property]) => [name, ofField(name, property, ids, defs)])),
    { requiredKeys: [...(schema.required ?? [])] },
  );
  if (!isOpen) return declared;
  const key = fc.oneof(
    fc.string({ maxLength: 12 }),
    fc.constantFrom('constructor', 'toString', 'hasOwnProperty', 'a.b'),
  );
  const extra = fc.dictionary(key, fc.jsonValue({ maxDepth: 2 }), { maxKeys: 3 });
  return fc.tuple(extra, declared).map(([more, own]) => ({ ...more, ...own }));
}

/** Ids are plain strings to the schema; by their name they are those of things that exist, most of the time. */
export function ofField(
  name: string,
  schema: JsonSchema,
  ids: KnownIds,
  defs: JsonSchema['$defs'] = schema.$defs,
): fc.Arbitrary<unknown> {
  const any = arbitraryOf(schema, ids, defs);
  const known = /^(id|ids|[a-z]\w*Ids?)$/.test(name) ? ids(name) : [];
  if (known.length === 0) return any;
  const id = fc.constantFrom(...known);
  const minLength = Number(schema.minItems ?? 1);
  const some = /s$/.test(name) ? fc.uniqueArray(id, { minLength, maxLength: minLength + 2 }) : id;
  return fc.oneof({ weight: 4, arbitrary: some }, { weight: 1, arbitrary: any });
}
