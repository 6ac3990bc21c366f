import type { InputOf, Operation, OutputOf } from '../operation.ts';
import { accountOperations } from './account.ts';
import { leadOperations } from './leads.ts';

/** The contract: every operation of the product, once. */
export const operations = [...accountOperations, ...leadOperations] as const satisfies readonly Operation[];

export type AnyOperation = (typeof operations)[number];
export type OperationId = AnyOperation['id'];
export type OperationById<Id extends OperationId> = Extract<AnyOperation, { id: Id }>;
export type Input<Id extends OperationId> = InputOf<OperationById<Id>>;
export type Output<Id extends OperationId> = OutputOf<OperationById<Id>>;
