import type { Surface } from '../surface-shape.ts';
import { guideText } from './guide.ts';
import { pageName } from './markdown.ts';

/** The manual for language models (`/llms.txt`): how to do what they come to do, then every operation with its page under `pagesUrl`. */
export function llmsText(surface: Surface, pagesUrl: string): string {
  const lines = surface.operations.map(
    (operation) =>
      `- [${operation.method} ${operation.path}](${pagesUrl}/${pageName(operation.id)}.md): ${operation.summary}`,
  );
  return `# Puffle

> A lead system of record: people and companies, each known once. JSON over HTTP with a bearer key; every write can be repeated
> under an Idempotency-Key and tried with dryRun=true; every refusal is a problem document with a code and a hint.

${guideText(surface)}

## Operations

Everything on one page: /llms-full.txt. OpenAPI 3.1: /openapi.json.

${lines.join('\n')}
`;
}
