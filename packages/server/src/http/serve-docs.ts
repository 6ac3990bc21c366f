import type { FastifyInstance, FastifyReply } from 'fastify';
import { DomainError } from '../domain/domain-error.ts';
import type { DocsPages } from './docs-pages.ts';

/** /openapi.json, /docs (readable offline, `.md` for Markdown), /llms.txt. Made on the first request, so that the start does not wait. */
export function serveDocs(http: FastifyInstance, version: string): void {
  let made: Promise<DocsPages> | undefined;
  const docs = (): Promise<DocsPages> => {
    made ??= import('./docs-pages.ts').then(({ makeDocsPages }) => makeDocsPages(version));
    return made;
  };
  http.get('/openapi.json', async (_request, reply) =>
    reply.type('application/json; charset=utf-8').send((await docs()).openApi),
  );
  http.get('/llms.txt', async (_request, reply) => reply.type('text/plain; charset=utf-8').send((await docs()).llms));
  http.get('/llms-full.txt', async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send((await docs()).llmsFull),
  );
  http.get('/docs', async (_request, reply) => reply.redirect('/docs/'));
  http.get<{ Params: { '*': string } }>('/docs/*', async (request, reply) =>
    sendPage(reply, await docs(), request.params['*']),
  );
}

async function sendPage(reply: FastifyReply, docs: DocsPages, path: string): Promise<FastifyReply> {
  const name = path.replace(/\.md$/, '');
  const markdown = docs.pages.get(name === 'api' ? '' : name);
  if (markdown === undefined)
    throw new DomainError('not_found', 'There is no such page.', { hint: 'GET /docs lists every operation.' });
  if (path.endsWith('.md')) return reply.type('text/markdown; charset=utf-8').send(markdown);
  const { renderPage } = await import('./docs-pages.ts');
  return reply.type('text/html; charset=utf-8').send(renderPage(markdown));
}
