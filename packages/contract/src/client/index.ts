export {
  type ExitCode,
  exitCodeOf,
  exitCodes,
} from '../derive/exit-codes.ts';
export { FlagValueError, readFlagValue } from '../derive/flag-value.ts';
export {
  outputFormats,
  type SharedFlag,
  type SharedFlagScope,
  sharedFlags,
  uploadFlagAliases,
} from '../derive/global-flags.ts';
export { routeOf } from '../derive/routes.ts';
export type { Flag, Surface, SurfaceOperation } from '../derive/surface-shape.ts';
export type { ErrorCode, Issue, Problem } from '../errors.ts';
export type { Follow } from '../operation.ts';
export { Call } from './call.ts';
export { PuffleConnectionError, PuffleError } from './client-errors.ts';
export type {
  ApiResponse,
  CallOptions,
  ClientOptions,
  FetchFunction,
  RawRequest,
  UploadSource,
} from './client-shapes.ts';
export type { CallInput, Client, OperationMethod, RowOf } from './client-types.ts';
export { createClient } from './create-client.ts';
export { loadSchemas, loadSurface } from './load-surface.ts';
export type { Route } from './route.ts';
