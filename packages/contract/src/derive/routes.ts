import type { Route } from '../client/route.ts';
import type { FlagPlace, Surface, SurfaceOperation } from './surface-shape.ts';

/** What the typed client needs at run time, by operation id. */
export function deriveRoutes(surface: Surface): Record<string, Route> {
  return Object.fromEntries(surface.operations.map((operation) => [operation.id, routeOf(operation)]));
}

/** What the client needs to call one operation. */
export function routeOf(operation: SurfaceOperation): Route {
  const params = fieldsIn(operation, 'path');
  const query = fieldsIn(operation, 'query');
  return {
    method: operation.method,
    path: operation.path,
    ...(params.length > 0 && { params }),
    ...(query.length > 0 && { query }),
    ...(fieldsIn(operation, 'body').length > 0 && { hasBody: true }),
    ...(operation.upload && { upload: operation.upload }),
    ...(operation.mediaType !== undefined && { mediaType: operation.mediaType }),
    ...(operation.rows !== undefined && { rows: operation.rows }),
    ...(operation.paged && { paged: true }),
  };
}

function fieldsIn(operation: SurfaceOperation, place: FlagPlace): string[] {
  return operation.flags.filter((flag) => flag.place === place).map((flag) => flag.field);
}
