import type { InputOf, Operation, OutputOf } from '../operation.ts';
import { accountOperations } from './account.ts';
import { auditOperations } from './audit.ts';
import { conflictOperations } from './conflicts.ts';
import { duplicateOperations } from './duplicates.ts';
import { erasureOperations } from './erasure.ts';
import { historyOperations } from './history.ts';
import { importOperations } from './imports.ts';
import { keyOperations } from './keys.ts';
import { leadOperations } from './leads.ts';
import { listOperations } from './lists.ts';
import { mergeOperations } from './merges.ts';
import { searchOperations } from './search.ts';
import { sourceOperations } from './sources.ts';
import { webhookOperations } from './webhooks.ts';

/** The contract: every operation of the product, once. */
export const operations = [
  ...accountOperations,
  ...keyOperations,
  ...auditOperations,
  ...leadOperations,
  ...listOperations,
  ...searchOperations,
  ...importOperations,
  ...sourceOperations,
  ...historyOperations,
  ...mergeOperations,
  ...conflictOperations,
  ...duplicateOperations,
  ...erasureOperations,
  ...webhookOperations,
] as const satisfies readonly Operation[];

export type AnyOperation = (typeof operations)[number];
export type OperationId = AnyOperation['id'];
export type OperationById<Id extends OperationId> = Extract<AnyOperation, { id: Id }>;
export type Input<Id extends OperationId> = InputOf<OperationById<Id>>;
export type Output<Id extends OperationId> = OutputOf<OperationById<Id>>;
