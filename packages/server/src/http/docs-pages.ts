import { operations } from '@puffle/contract';
import {
  apiPage,
  cliPage,
  deriveOpenApi,
  deriveSurface,
  deriveTools,
  errorsPage,
  llmsText,
  operationPage,
  operationSchemas,
  pageName,
  tools,
  toolsPage,
} from '@puffle/contract/derive';
import { marked } from 'marked';

/** The documentation that this server's own contract makes: one Markdown page a path below /docs, and the documents beside them. */
export type DocsPages = {
  readonly openApi: string;
  readonly llms: string;
  readonly llmsFull: string;
  readonly pages: ReadonlyMap<string, string>;
};

export function makeDocsPages(version: string): DocsPages {
  const surface = deriveSurface(operations, version);
  const schemas = new Map(operations.map((operation) => [operation.id as string, operationSchemas(operation)]));
  const pages = new Map([
    ['', apiPage(surface)],
    ['cli', cliPage(surface)],
    ['errors', errorsPage(surface)],
    ['tools', toolsPage(deriveTools(tools, operations))],
    ...surface.operations.map((operation): [string, string] => [
      `operations/${pageName(operation.id)}`,
      operationPage(operation, schemas.get(operation.id) ?? { input: {}, output: {} }),
    ]),
  ]);
  return {
    openApi: JSON.stringify(deriveOpenApi(operations, version)),
    llms: llmsText(surface, '/docs/operations'),
    llmsFull: [llmsText(surface, '/docs/operations'), ...pages.values()].join('\n\n'),
    pages,
  };
}

/** A Markdown page as HTML that needs nothing from anywhere else. Links between pages lose their `.md`. */
export function renderPage(markdown: string): string {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? 'Puffle';
  const body = marked
    .parse(markdown, { async: false })
    .replaceAll(/href="(?!https?:)([^"]*?)\.md(#[^"]*)?"/g, 'href="$1$2"');
  const withAnchors = body.replaceAll(
    /<h([23])>(.*?)<\/h\1>/g,
    (_, level: string, text: string) => `<h${level} id="${anchorOf(text)}">${text}</h${level}>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Puffle</title><style>${style}</style></head><body>
<nav><a href="/docs/">Puffle</a><a href="/docs/">API</a><a href="/docs/cli">Command line</a><a href="/docs/errors">Errors</a><a href="/docs/tools">Tools</a><a href="/openapi.json">OpenAPI</a></nav>
<main>${withAnchors}</main></body></html>`;
}

function anchorOf(text: string): string {
  return text
    .replaceAll(/<[^>]+>/g, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[^\w -]/g, '')
    .replaceAll(' ', '-');
}

const style = `:root{color-scheme:light dark}body{margin:0;font:16px/1.55 system-ui,sans-serif}nav{display:flex;gap:1.25rem;padding:.8rem 1.5rem;border-bottom:1px solid #8884}
nav a{color:inherit;text-decoration:none}nav a:first-child{font-weight:700}main{max-width:70rem;margin:0 auto;padding:1rem 1.5rem 4rem}
table{border-collapse:collapse;display:block;overflow-x:auto;margin:1rem 0}td,th{border-bottom:1px solid #8884;padding:.4rem .8rem;text-align:left;vertical-align:top}
code{font:.9em ui-monospace,monospace;background:#8882;padding:.1em .3em;border-radius:4px}pre{background:#8881;padding:1rem;border-radius:8px;overflow-x:auto}pre code{background:none;padding:0}
a{color:#2563eb}@media(prefers-color-scheme:dark){a{color:#93c5fd}}`;
