import { z } from 'zod';

/** What a workspace decides for itself. */
export const settings = z
  .strictObject({
    autoMerge: z
      .enum(['on', 'propose'])
      .describe('on: Leads that one request joins are merged; propose: a conflict is opened instead.'),
    defaultRegion: z
      .string()
      .regex(/^[A-Z]{2}$/, 'A country as two capital letters, such as US.')
      .nullable()
      .describe('ISO 3166 country of phone numbers that name none, such as US.'),
    onSuppressed: z
      .enum(['refuse', 'store'])
      .describe('A request about an erased identity: refuse it (409 suppressed), or store it without its identifiers.'),
  })
  .meta({ id: 'Settings' });
export type WorkspaceSettings = z.infer<typeof settings>;
