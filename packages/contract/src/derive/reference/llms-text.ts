import type { Surface } from '../surface-shape.ts';
import { pageName } from './markdown.ts';

/** The index for language models (`/llms.txt`): one line for each operation, linking to its page under `pagesUrl`. */
export function llmsText(surface: Surface, pagesUrl: string): string {
  const lines = surface.operations.map(
    (operation) =>
      `- [${operation.method} ${operation.path}](${pagesUrl}/${pageName(operation.id)}.md): ${operation.summary}`,
  );
  return `# Puffle

> A lead system of record: people and companies, each known once. JSON over HTTP with a bearer key; every write can be repeated
> under an Idempotency-Key and tried with dryRun=true; every refusal is a problem document with a code and a hint.

## Operations

${lines.join('\n')}
`;
}
