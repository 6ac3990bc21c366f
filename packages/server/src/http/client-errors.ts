import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ErrorCode } from '@puffle/contract';
import { DomainError } from '../domain/domain-error.ts';
import { toProblem } from './problem.ts';

const codes: Readonly<Record<string, ErrorCode>> = {
  HPE_HEADER_OVERFLOW: 'headers_too_large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
};

/** Answers what is not HTTP enough to reach a route, as a problem document like any other. */
export function createClientErrorHandler(
  newRequestId: () => string,
): (error: Error & { code?: string }, socket: Socket) => void {
  return (error, socket) => {
    if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return void socket.destroy();
    const code = codes[error.code ?? ''];
    const refusal = code
      ? new DomainError(
          code,
          code === 'headers_too_large' ? 'The request headers are too large.' : 'The request took too long to arrive.',
        )
      : new DomainError('validation_failed', 'The request is not valid HTTP.');
    const requestId = newRequestId();
    const { problem, headers } = toProblem(refusal, requestId);
    const body = JSON.stringify(problem);
    const head = {
      ...headers,
      'Content-Type': 'application/problem+json',
      'Content-Length': String(Buffer.byteLength(body)),
      'Request-Id': requestId,
      Connection: 'close',
    };
    const lines = Object.entries(head).map(([name, value]) => `${name}: ${value}`);
    socket.end(`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`);
  };
}
