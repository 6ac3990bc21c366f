import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { Streamed } from '../domain/calls.ts';

/** Sends an answer as it is made. A failure on the way breaks the connection off, so that nobody takes a part for the whole. */
export function streamAnswer(reply: FastifyReply, { mediaType, fileName, text }: Streamed): FastifyReply {
  return reply
    .type(`${mediaType}; charset=utf-8`)
    .header('Content-Disposition', `attachment; filename="${fileName}"`)
    .send(Readable.from(text, { objectMode: false }));
}
