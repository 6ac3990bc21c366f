import { describe, expect, test } from 'vitest';
import { deriveOpenApi } from '../src/derive/openapi.ts';
import { operationSchemas } from '../src/derive/operation-schemas.ts';
import { apiPage, cliPage, errorsPage, llmsText, operationPage, pageName } from '../src/derive/reference/index.ts';
import { deriveSurface } from '../src/derive/surface.ts';
import { errorTable, type Operation, operations } from '../src/index.ts';

const all: readonly Operation[] = operations;
const surface = deriveSurface(all, '1.2.3');
const document = deriveOpenApi(all, '1.2.3');
const documented = JSON.parse(JSON.stringify(document)) as {
  readonly paths: Record<string, Record<string, { readonly operationId: string; readonly responses: object }>>;
  readonly components: Record<string, Record<string, unknown>>;
};

test('each operation yields one route, one command and one OpenAPI operation', () => {
  const ids = all.map(({ id }) => id);
  const inOpenApi = Object.values(documented.paths).flatMap((item) => Object.values(item));
  expect(surface.operations.map(({ id }) => id)).toEqual(ids);
  expect(new Set(surface.operations.map(({ words }) => words.join(' '))).size).toBe(ids.length);
  expect(inOpenApi.map(({ operationId }) => operationId).sort()).toEqual([...ids].sort());
});

test('every reference in the OpenAPI document leads somewhere', () => {
  const references = JSON.stringify(documented).matchAll(/"\$ref":"#\/components\/([^/]+)\/([^"]+)"/g);
  const missing = Array.from(references, ([, kind = '', name = '']) => [kind, name] as const).filter(
    ([kind, name]) => documented.components[kind]?.[name] === undefined,
  );
  expect(missing).toEqual([]);
});

describe.each(surface.operations)('$id', (operation) => {
  test('documents a response for every status of its errors', () => {
    const item = documented.paths[operation.path]?.[operation.method.toLowerCase()];
    const statuses = operation.errors.map((code) => String(errorTable[code].status));
    expect(Object.keys(item?.responses ?? {})).toEqual(expect.arrayContaining(statuses));
  });

  test('describes every field, says its notes in sentences, and has an example of its own command', () => {
    expect(operation.flags.filter(({ description }) => description === '').map(({ field }) => field)).toEqual([]);
    for (const sentence of [operation.summary, ...Object.values(operation.agent)]) expect(sentence).toMatch(/\.$/);
    const commands = [operation.words, operation.short ?? operation.words].map((words) => `puffle ${words.join(' ')}`);
    expect(commands.some((command) => `${operation.example} `.startsWith(`${command} `))).toBe(true);
  });

  test('has a page that is in the index, with every field and every error', () => {
    const source = all.find(({ id }) => id === operation.id);
    const page = source ? operationPage(operation, operationSchemas(source)) : '';
    for (const { field } of operation.flags) expect(page).toContain(`\`${field}\``);
    for (const code of operation.errors) expect(page).toContain(`(../errors.md#${code})`);
    for (const index of [apiPage(surface), cliPage(surface)]) {
      expect(index).toContain(`(operations/${pageName(operation.id)}.md)`);
    }
    expect(llmsText(surface, '/docs')).toContain(`(/docs/${pageName(operation.id)}.md)`);
  });

  test('has an input schema that says where each field travels', () => {
    const source = all.find(({ id }) => id === operation.id);
    const properties = source ? operationSchemas(source).input.properties : {};
    const places = Object.entries(properties ?? {}).map(([field, schema]) => [field, schema['x-in']]);
    expect(Object.fromEntries(places)).toEqual(
      Object.fromEntries(operation.flags.map(({ field, place }) => [field, place])),
    );
  });
});

test('every error code has an anchor and advice in the reference', () => {
  const page = errorsPage(surface);
  const anchors = Array.from(page.matchAll(/^## (.+)$/gm), ([, anchor]) => anchor);
  expect(anchors).toEqual(Object.keys(errorTable));
  expect(page).not.toContain('undefined');
});
