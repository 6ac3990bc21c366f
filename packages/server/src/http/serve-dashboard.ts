import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { DomainError } from '../domain/domain-error.ts';

const withHead = { exposeHeadRoute: true };

/** Where `npm run build:web` puts the dashboard. */
export const builtDashboard = join(import.meta.dirname, '../../../web/dist/app');

/**
 * What a page of the dashboard may do: run and ask what this server gives, nothing from anywhere else, and in no frame. Styles in the markup
 * are those of its libraries, which place windows and rows.
 */
const contentSecurity = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/**
 * The dashboard below /app/, as it was built into `folder`: its files may be kept for ever, as their names change with them; every other path is
 * the page itself, which knows its own places. / leads there, or to the documentation where there is no dashboard.
 */
export function serveDashboard(http: FastifyInstance, folder: string): void {
  const isBuilt = existsSync(join(folder, 'index.html'));
  http.get('/', withHead, async (_request, reply) => reply.redirect(isBuilt ? '/app/' : '/docs/'));
  http.get('/app', withHead, async (_request, reply) => reply.redirect('/app/'));
  if (isBuilt) serveFiles(http, folder);
  else http.get('/app/*', refuseUnbuilt);
}

function serveFiles(http: FastifyInstance, folder: string): void {
  http.register(fastifyStatic, { root: folder, serve: false });
  http.register(fastifyStatic, {
    root: join(folder, 'assets'),
    prefix: '/app/assets/',
    decorateReply: false,
    immutable: true,
    preCompressed: true,
    maxAge: '1y',
    index: false,
  });
  http.get('/app/icon.svg', withHead, async (_request, reply) => reply.sendFile('icon.svg', folder));
  http.get('/app/*', withHead, async (_request, reply) =>
    reply
      .header('Content-Security-Policy', contentSecurity)
      .header('Referrer-Policy', 'no-referrer')
      .header('X-Content-Type-Options', 'nosniff')
      .header('Cache-Control', 'no-cache')
      .sendFile('index.html', folder, { cacheControl: false }),
  );
}

async function refuseUnbuilt(): Promise<never> {
  throw new DomainError('not_found', 'The dashboard is not built.', {
    hint: 'Run npm run build:web, and start the server again; everything else works without it.',
  });
}
