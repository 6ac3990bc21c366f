import { type ErrorCode, errorTable } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { commandWords } from './command-words.ts';
import { deriveFlags } from './derive-flags.ts';
import { describeAnswer } from './describe-answer.ts';
import { exampleInput } from './example-input.ts';
import type { JsonSchema } from './json-schema.ts';
import { type Components, createComponents } from './openapi-components.ts';
import { requestHeaders, responseHeaders } from './openapi-headers.ts';
import { problemSchema } from './problem-schema.ts';
import { errorsOf } from './surface.ts';

type Json = { readonly [key: string]: unknown };

/** The OpenAPI 3.1 document of the operations, as plain JSON. */
export function deriveOpenApi(operations: readonly Operation[], version: string): Json {
  const components = createComponents();
  const paths: Record<string, Record<string, Json>> = {};
  for (const operation of operations) {
    const method = operation.method.toLowerCase();
    paths[operation.path] = { ...paths[operation.path], [method]: describeOperation(operation, components) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Puffle',
      version,
      summary: 'A lead system of record for sales teams and their AI agents.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: 'http://127.0.0.1:4747', description: 'A server on this machine.' }],
    security: [{ apiKey: [] }],
    tags: [...new Set(operations.map(tagOf))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: {
        apiKey: { type: 'http', scheme: 'bearer', description: 'An API key: pk_live_ and 64 hexadecimal digits.' },
      },
      parameters: Object.fromEntries(requestHeaders.map((header) => [header.name, parameterOf(header)])),
      headers: Object.fromEntries(
        responseHeaders.map(({ name, description, schema }) => [name, { description, schema }]),
      ),
      responses: refusalComponents(operations),
      schemas: { ...components.schemas, Problem: problemSchema },
    },
  };
}

function exampleOf(operation: Operation): Record<string, unknown> {
  return exampleInput(deriveFlags(operation), operation.command.example);
}

function tagOf(operation: Operation): string {
  return commandWords(operation)[0] ?? 'other';
}

function describeOperation(operation: Operation, components: Components): Json {
  const { sideEffect, identity, response } = operation.agent;
  const body = bodyOf(operation, components);
  return {
    operationId: operation.id,
    tags: [tagOf(operation)],
    summary: operation.summary,
    description: `Side effect: ${sideEffect}\n\nIdentity: ${identity}\n\nResponse: ${response}`,
    parameters: [...fieldParameters(operation, components), ...headerParameters(operation)],
    ...(body && { requestBody: body }),
    responses: { ...successes(operation, components), ...refusals(operation) },
    'x-command': `puffle ${commandWords(operation).join(' ')}`,
    'x-command-example': operation.command.example,
    'x-scope': operation.scope,
    'x-retry': operation.retry,
    ...(operation.aliases && { 'x-aliases': operation.aliases }),
  };
}

function fieldParameters(operation: Operation, components: Components): Json[] {
  const example = exampleOf(operation);
  const inPath = operation.params ? components.add(operation.params, 'input') : {};
  const inQuery = operation.query ? components.add(operation.query, 'input') : {};
  const describe = (place: 'path' | 'query', schema: JsonSchema) =>
    Object.entries(schema.properties ?? {}).map(([name, { description, ...property }]) => ({
      name,
      in: place,
      ...(description !== undefined && { description }),
      ...(schema.required?.includes(name) && { required: true }),
      ...styleOf(property),
      ...(example[name] !== undefined && { example: example[name] }),
    }));
  return [...describe('path', inPath), ...describe('query', inQuery)];
}

function styleOf(property: JsonSchema): Json {
  if (property.type === 'object') return { content: { 'application/json': { schema: property } } };
  return property.type === 'array' ? { style: 'form', explode: false, schema: property } : { schema: property };
}

function parameterOf({ name, description, schema }: (typeof requestHeaders)[number]): Json {
  return { name, in: 'header', description, schema };
}

function headerParameters(operation: Operation): Json[] {
  return requestHeaders
    .filter((header) => header.isThere(operation))
    .map((header) => ({ $ref: `#/components/parameters/${header.name}` }));
}

function bodyOf(operation: Operation, components: Components): Json | undefined {
  if (operation.upload) {
    const file = { schema: { type: 'string', format: 'binary' } };
    return { required: true, content: Object.fromEntries(operation.upload.map((mediaType) => [mediaType, file])) };
  }
  if (operation.body === undefined) return undefined;
  const schema = components.add(operation.body, 'input');
  const fields = Object.entries(exampleOf(operation)).filter(([name]) => schema.properties?.[name] !== undefined);
  const example = fields.length > 0 ? { example: Object.fromEntries(fields) } : {};
  return { required: true, content: { 'application/json': { schema, ...example } } };
}

function successes(operation: Operation, components: Components): Json {
  const { mediaType } = describeAnswer(operation);
  const answers = Object.entries(operation.answers).map(([status, answer]) => {
    const streams = (operation.streams ?? []).map((type) => [type, { schema: { type: 'string' } }] as const);
    const json = { 'application/json': { schema: components.add(answer, 'output') } };
    const content = { ...(mediaType === undefined && json), ...Object.fromEntries(streams) };
    const headers = headerReferences((header) => header.onAnswer?.(operation, Number(status)) ?? false);
    return [status, { description: statusText[Number(status)] ?? 'Done.', headers, content }];
  });
  return Object.fromEntries(answers);
}

const statusText: Readonly<Record<number, string>> = { 200: 'Done.', 201: 'Created.', 202: 'Accepted; work goes on.' };

function refusals(operation: Operation): Json {
  const answers = refusedCodes(operation).map(({ status, codes }) => [status, { $ref: refusalReference(codes) }]);
  return Object.fromEntries(answers);
}

function refusedCodes(operation: Operation): { readonly status: number; readonly codes: readonly ErrorCode[] }[] {
  const byStatus = Map.groupBy(errorsOf(operation), (code) => errorTable[code].status);
  return Array.from(byStatus, ([status, codes]) => ({ status, codes }));
}

function refusalReference(codes: readonly ErrorCode[]): string {
  return `#/components/responses/${codes.join('-')}`;
}

/** One response for each set of codes that some operation answers with under one status. */
function refusalComponents(operations: readonly Operation[]): Json {
  const refusals = operations.flatMap(refusedCodes).map(({ status, codes }) => {
    const code = { properties: { code: { enum: codes } } };
    const answer = {
      description: codes.map((name) => `\`${name}\`: ${errorTable[name].title}.`).join(' '),
      headers: headerReferences((header) => header.onRefusal?.(status) ?? false),
      content: { 'application/problem+json': { schema: { allOf: [{ $ref: '#/components/schemas/Problem' }, code] } } },
    };
    return [codes.join('-'), answer];
  });
  return Object.fromEntries(refusals);
}

function headerReferences(isThere: (header: (typeof responseHeaders)[number]) => boolean): Json {
  const there = responseHeaders.filter(isThere);
  return Object.fromEntries(there.map(({ name }) => [name, { $ref: `#/components/headers/${name}` }]));
}
