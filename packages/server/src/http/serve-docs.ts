import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../domain/domain-error.ts';
import type { DocsPages } from './docs-pages.ts';

const defaultAddress = 'http://127.0.0.1:4747';
const withHead = { exposeHeadRoute: true };

/** /openapi.json, /docs (readable offline, `.md` for Markdown), /llms.txt. Made on the first request, so that the start does not wait. */
export function serveDocs(http: FastifyInstance, version: string): void {
  let made: Promise<DocsPages> | undefined;
  const docs = (): Promise<DocsPages> => {
    made ??= import('./docs-pages.ts').then(({ makeDocsPages }) => makeDocsPages(version));
    return made;
  };
  http.get('/openapi.json', withHead, async (request, reply) =>
    reply.type('application/json; charset=utf-8').send(readdress(request, (await docs()).openApi)),
  );
  http.get('/llms.txt', withHead, async (request, reply) =>
    reply.type('text/plain; charset=utf-8').send(readdress(request, (await docs()).llms)),
  );
  http.get('/llms-full.txt', withHead, async (_request, reply) =>
    reply.type('text/plain; charset=utf-8').send((await docs()).llmsFull),
  );
  http.get('/docs', withHead, async (_request, reply) => reply.redirect('/docs/'));
  http.get<{ Params: { '*': string } }>('/docs/*', withHead, async (request, reply) =>
    sendPage(request, reply, await docs(), request.params['*']),
  );
}

/** Names the server by the address at which it was asked, so that what is copied from here works. */
function readdress({ protocol, host }: FastifyRequest, text: string): string {
  return /^[\w.:[\]-]+$/.test(host) ? text.replaceAll(defaultAddress, `${protocol}://${host}`) : text;
}

async function sendPage(
  request: FastifyRequest,
  reply: FastifyReply,
  docs: DocsPages,
  path: string,
): Promise<FastifyReply> {
  const name = path.replace(/\.md$/, '');
  const page = docs.pages.get(name === 'api' ? '' : name);
  if (page === undefined)
    throw new DomainError('not_found', 'There is no such page.', { hint: 'GET /docs lists every operation.' });
  // The page of the command line tells the address that is taken where none is named.
  const markdown = name === 'cli' ? page : readdress(request, page);
  if (path.endsWith('.md')) return reply.type('text/markdown; charset=utf-8').send(markdown);
  const { renderPage } = await import('./docs-pages.ts');
  return reply.type('text/html; charset=utf-8').send(renderPage(markdown));
}
