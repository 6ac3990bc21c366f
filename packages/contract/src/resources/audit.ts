import { z } from 'zod';

const text = z.string();

/** One call that changed something, read personal data in bulk, or was refused by its key. */
export const auditEntry = z
  .strictObject({
    id: text,
    at: text.meta({ format: 'date-time' }),
    operation: text.describe('The operation, as the OpenAPI document names it; mcp for a refused request there.'),
    status: z.number().int(),
    outcome: text.nullable().describe('What became of the Lead, or why the call was refused.'),
    keyId: text.nullable().describe('The key of the call; null for a command on the machine of the server.'),
    keyName: text.nullable(),
    actor: text.nullable().describe('The Puffle-Actor header of the call.'),
    address: text.nullable().describe('Where the call came from.'),
    requestId: text,
    subjectIds: z.array(text).describe('What the call named, made or touched; the first 100.'),
    subjectCount: z.number().int(),
  })
  .meta({ id: 'AuditEntry' });
export type AuditEntry = z.infer<typeof auditEntry>;
