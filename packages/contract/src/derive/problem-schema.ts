import { errorTable } from '../errors.ts';
import type { JsonSchema } from './json-schema.ts';

const text = { type: 'string' } as const;

/** The JSON Schema of every error answer (`Problem`, RFC 9457). */
export const problemSchema: JsonSchema = {
  type: 'object',
  description: 'Why a request was refused.',
  properties: {
    type: { ...text, description: 'Where the code is documented.' },
    title: { ...text, description: 'What the code means.' },
    status: { type: 'integer', description: 'The HTTP status.' },
    detail: { ...text, description: 'One sentence about this request.' },
    error: { ...text, description: 'The same sentence.' },
    code: { ...text, enum: Object.keys(errorTable), description: 'The stable code.' },
    requestId: { ...text, description: 'The id of the request.' },
    issues: {
      type: 'array',
      description: 'Every fault that was found, by path.',
      items: {
        type: 'object',
        properties: { path: text, code: text, message: text },
        required: ['path', 'code', 'message'],
      },
    },
    hint: { ...text, description: 'What to do next.' },
  },
  required: ['type', 'title', 'status', 'detail', 'error', 'code', 'requestId'],
  additionalProperties: true,
};
