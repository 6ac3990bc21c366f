import { z } from 'zod';

const timestamp = z.string().meta({ format: 'date-time' });
const limit = z.number().int().min(1).max(1_000_000).nullable();

export const scope = z.enum(['read', 'write', 'send', 'admin']);

/** How much a key may ask for. */
export const keyLimits = z
  .strictObject({
    readsPerMinute: limit.optional().describe('Reads a minute; null: no limit; absent: as the server is set.'),
    writesPerMinute: limit.optional().describe('Writes a minute; a batch is one write.'),
    concurrent: limit.optional().describe('Requests at once.'),
  })
  .meta({ id: 'KeyLimits' });

/** An API key without its secret. */
export const apiKey = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    prefix: z.string().describe('The first characters of the key, to recognise it by.'),
    scopes: z.array(scope),
    status: z.enum(['valid', 'expired', 'revoked']),
    limits: keyLimits,
    createdAt: timestamp,
    expiresAt: timestamp.nullable(),
    revokedAt: timestamp.nullable(),
    lastUsedAt: timestamp.nullable().describe('Within ten minutes.'),
  })
  .meta({ id: 'ApiKey' });
export type ApiKey = z.infer<typeof apiKey>;
