import type { JsonSchema } from '../packages/contract/src/derive/json-schema.ts';
import type { Schemas } from '../packages/contract/src/derive/operation-schemas.ts';
import { typeNotation } from '../packages/contract/src/derive/reference/type-notation.ts';
import type { Surface, SurfaceOperation } from '../packages/contract/src/derive/surface-shape.ts';

const head = `import type { Call } from './client/call.js';
import type { CallOptions, ClientDoors, ClientOptions, UploadSource } from './client/client-shapes.js';

export { Call } from './client/call.js';
export { PuffleConnectionError, PuffleError } from './client/client-errors.js';
export type {
  ApiResponse,
  CallOptions,
  ClientOptions,
  FetchFunction,
  RawRequest,
  UploadSource,
} from './client/client-shapes.js';
export type { ErrorCode, Issue, Problem } from './errors.js';

/** A client with one method for each operation. Refusals are PuffleError, missing answers PuffleConnectionError. */
export declare function createClient(options?: ClientOptions): Client;
`;

/** The types of the published client, spelled out from the JSON Schemas of the operations, so that they need no library either. */
export function clientDeclarations(surface: Surface, schemas: Schemas): string {
  const shared = new Map<string, string>();
  const parts = surface.operations.map((operation) => {
    const { input, output } = schemas[operation.id] ?? { input: {}, output: {} };
    for (const [name, schema] of Object.entries({ ...input.$defs, ...output.$defs }))
      shared.set(name, typeNotation(schema));
    return { operation, types: typesOf(operation, input, output), method: methodOf(operation, input) };
  });
  return [
    head,
    ...[...shared].map(([name, notation]) => `export type ${name} = ${notation};\n`),
    ...parts.map(({ types }) => types),
    `export type Client = {\n${parts.map(({ method }) => method).join('\n')}\n} & ClientDoors;\n`,
  ].join('\n');
}

function typesOf(operation: SurfaceOperation, input: JsonSchema, { $defs: _, ...output }: JsonSchema): string {
  const fields = Object.entries(input.properties ?? {}).map(([name, property]) => {
    const comment = property.description === undefined ? '' : `  /** ${property.description} */\n`;
    return `${comment}  ${name}${input.required?.includes(name) ? '' : '?'}: ${typeNotation(property, '  ')};`;
  });
  const file =
    operation.upload === undefined ? [] : ['  file: UploadSource;', `  contentType?: ${words(operation.upload)};`];
  const name = typeName(operation);
  const all = [...fields, ...file];
  // An empty object type would take anything.
  const fieldsType = all.length === 0 ? 'Record<string, never>' : `{\n${all.join('\n')}\n}`;
  return `export type ${name}Input = ${fieldsType};\nexport type ${name}Answer = ${typeNotation(output)};\n`;
}

function methodOf(operation: SurfaceOperation, input: JsonSchema): string {
  const name = typeName(operation);
  const isNeeded = (input.required ?? []).length > 0 || operation.upload !== undefined;
  const rest = (type: string) => `input${isNeeded ? '' : '?'}: ${type}, options?: CallOptions`;
  const rows = operation.rows ?? '';
  const doors = [
    ...(operation.paged
      ? [
          `all(${rest(`Omit<${name}Input, 'cursor'>`)}): AsyncGenerator<Extract<${name}Answer, { ${rows}: unknown }>['${rows}'][number], void, undefined>;`,
        ]
      : []),
    ...(operation.streams
      ? [`stream(mediaType: ${words(operation.streams)}, ${rest(`${name}Input`)}): Promise<Response>;`]
      : []),
  ];
  const extra = doors.length === 0 ? '' : ` & { ${doors.join(' ')} }`;
  return `  /** ${operation.summary} */\n  readonly ${operation.id}: ((${rest(`${name}Input`)}) => Call<${name}Answer>)${extra};`;
}

function typeName({ id }: SurfaceOperation): string {
  return `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
}

function words(values: readonly string[]): string {
  return values.map((value) => JSON.stringify(value)).join(' | ');
}
