import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export const guidePath = join(import.meta.dirname, '../../../../../docs/identity.md');

const block = /<!-- example: ([^>]+) -->\n```text\n([\s\S]*?)```/g;

/** The examples that the page shows, by name. */
export async function readGuide(): Promise<{ text: string; shown: Map<string, string> }> {
  const text = await readFile(guidePath, 'utf8');
  return { text, shown: new Map([...text.matchAll(block)].map(([, name = '', body = '']) => [name, body.trimEnd()])) };
}

/** The page with these examples in place of those that it shows. */
export function replaceExamples(text: string, told: ReadonlyMap<string, string>): string {
  return text.replace(
    block,
    (_whole, name: string) => `<!-- example: ${name} -->\n\`\`\`text\n${told.get(name) ?? ''}\n\`\`\``,
  );
}
