import { z } from 'zod';
import { errorTable } from '../errors.ts';

const codes = Object.keys(errorTable) as [keyof typeof errorTable, ...(keyof typeof errorTable)[]]; // Object.keys forgets the names

/** A row of a call with many rows that was refused; `index` counts from 0 in the order sent. */
export const rowError = z.looseObject({ index: z.number().int(), code: z.enum(codes), detail: z.string() });
