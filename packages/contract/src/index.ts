export { commonErrors, type ErrorCode, errorTable, type Issue, type Problem, writeErrors } from './errors.ts';
export { isId } from './ids.ts';
export { findJsonFaults, type JsonLimits, jsonLimits } from './json.ts';
export type { AgentNotes, Answers, InputOf, Method, Operation, OutputOf, Scope, Verb } from './operation.ts';
export {
  type AnyOperation,
  type Input,
  type OperationById,
  type OperationId,
  type Output,
  operations,
} from './operations/index.ts';
export * from './resources/api-key.ts';
export * from './resources/audit.ts';
export * from './resources/conflict.ts';
export * from './resources/decision.ts';
export * from './resources/duplicate.ts';
export * from './resources/history.ts';
export * from './resources/import.ts';
export * from './resources/lead.ts';
export * from './resources/list.ts';
export * from './resources/search.ts';
export * from './resources/search-task.ts';
export * from './resources/search-vocabulary.ts';
export * from './resources/settings.ts';
export * from './resources/webhook.ts';
export * from './resources/withdrawal.ts';
