import { z } from 'zod';
import { searchFilters } from './search.ts';

const timestamp = z.string().meta({ format: 'date-time' });

export const listLeadType = z.enum(['person', 'company', 'mixed']);
export type ListLeadType = z.infer<typeof listLeadType>;

/** A named group of Leads. The built-in List `all` holds every Lead; its times are those of the workspace. */
export const list = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    description: z.string().nullable(),
    leadType: listLeadType,
    leadCount: z.number().int(),
    personCount: z.number().int(),
    companyCount: z.number().int(),
    createdAt: timestamp,
    updatedAt: timestamp,
    activeSearchTaskId: z.string().nullable().describe('The search that is filling the List now.'),
    searchFilters: searchFilters.nullable().describe('What the last search of the List looked for.'),
  })
  .meta({ id: 'List' });
export type List = z.infer<typeof list>;
