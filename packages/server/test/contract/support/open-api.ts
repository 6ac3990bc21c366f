import { type Operation, operations } from '@puffle/contract';
import { deriveOpenApi } from '@puffle/contract/derive/openapi.ts';
import { Ajv2020, type AnySchemaObject, type ValidateFunction } from 'ajv/dist/2020.js';

type Json = { readonly [key: string]: unknown };
type Documented = {
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly schema: AnySchemaObject }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: AnySchemaObject }>> };
  readonly responses: Readonly<Record<string, Json>>;
};

const all: readonly Operation[] = operations;
const document = JSON.parse(JSON.stringify(deriveOpenApi(all, '0.0.0'))) as {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Documented>>>>;
};
const ajv = new Ajv2020({ strict: false, validateFormats: false });
ajv.addSchema({ $id: 'openapi', ...document });
const compiled = new Map<string, ValidateFunction>();

/** What the OpenAPI document says about an operation. */
export function documentedAs(operation: Operation): Documented {
  const found = document.paths[operation.path]?.[operation.method.toLowerCase()];
  if (found === undefined) throw new Error(`${operation.id} is not in the OpenAPI document.`);
  return found;
}

/** The definition that a `$ref` of the OpenAPI document leads to. */
export function referenced(reference: string): AnySchemaObject {
  let node: unknown = document;
  for (const part of reference.replace('#/', '').split('/')) node = (node as Json)[unescapePointer(part)];
  return node as AnySchemaObject;
}

/** Whether a JSON body is one that the OpenAPI document allows for the operation. */
export function fitsBody(operation: Operation, body: unknown): boolean {
  if (documentedAs(operation).requestBody === undefined) return body === undefined;
  return validator(`${pointerTo(operation)}/requestBody/content/application~1json/schema`)(body);
}

/** What in an answer the OpenAPI document does not allow; an empty list when it fits. */
export function answerFaults(operation: Operation, status: number, mediaType: string, body: unknown): string[] {
  const response = documentedAs(operation).responses[String(status)];
  if (response === undefined) return [`the status ${status} is not documented`];
  const reference = response.$ref as string | undefined;
  const pointer = reference ?? `${pointerTo(operation)}/responses/${status}`;
  const content = (reference === undefined ? response : referenced(reference)).content as Json | undefined;
  if (content?.[mediaType] === undefined) return [`${mediaType} is not documented for ${status}`];
  const validate = validator(`${pointer}/content/${escapePointer(mediaType)}/schema`);
  if (validate(body)) return [];
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
}

function pointerTo(operation: Operation): string {
  return `#/paths/${escapePointer(operation.path)}/${operation.method.toLowerCase()}`;
}

function validator(pointer: string): ValidateFunction {
  const known = compiled.get(pointer) ?? ajv.compile({ $ref: `openapi${encodeURI(pointer)}` });
  compiled.set(pointer, known);
  return known;
}

function escapePointer(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}

function unescapePointer(part: string): string {
  return decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
}
