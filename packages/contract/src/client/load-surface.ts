import type { Schemas } from '../derive/operation-schemas.ts';
import type { Surface } from '../derive/surface-shape.ts';

/** The operations as plain data, loaded when first asked for. */
export async function loadSurface(): Promise<Surface> {
  return (await import('../generated/surface.ts')).surface;
}

/** The JSON Schemas of every operation's input and answer by operation id, loaded when first asked for. */
export async function loadSchemas(): Promise<Schemas> {
  return (await import('../generated/schemas.ts')).schemas;
}
