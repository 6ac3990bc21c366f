import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { Streamed } from '../domain/calls.ts';

/** Sends an answer as it is made. A failure on the way breaks the connection off, so that nobody takes a part for the whole. */
export function streamAnswer(reply: FastifyReply, { mediaType, fileName, text }: Streamed): FastifyReply {
  const source = Readable.from(text, { objectMode: false });
  source.once('error', (error) => {
    reply.request.brokenBy = error;
  });
  return reply
    .type(`${mediaType}; charset=utf-8`)
    .header('Content-Disposition', `attachment; filename="${fileName}"`)
    .send(source);
}
