import type { Surface } from '../surface-shape.ts';
import { generatedNote, pageName, table } from './markdown.ts';

/** The index of the HTTP API: every operation with its route and command, linking to its page. */
export function apiPage(surface: Surface): string {
  const rows = surface.operations.map((operation) => [
    `[${operation.id}](operations/${pageName(operation.id)}.md)`,
    `\`${operation.method} ${operation.path}\``,
    `\`puffle ${(operation.short ?? operation.words).join(' ')}\``,
    operation.summary,
  ]);
  return `${[
    generatedNote,
    '# The HTTP API',
    'Every operation with its route and its command. The OpenAPI 3.1 document is served at `/openapi.json`; errors are in [errors.md](errors.md), the command line in [cli.md](cli.md).',
    table(['Operation', 'Route', 'Command', ''], rows),
  ].join('\n\n')}\n`;
}
