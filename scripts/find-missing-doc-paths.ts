import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

const quoted = /`((?:packages|scripts|docs|bench|\.ci)\/[^\s`]*)`/g;
const linked = /\]\((?!https?:|mailto:|#|\/)([^)\s#]+)(?:#[^)]*)?\)/g;

/** Every path that the documentation quotes or links to and that does not exist, as `page: path`. */
export function findMissingDocPaths(root: string): string[] {
  const pages = globSync(['*.md', 'docs/**/*.md', 'packages/*/*.md', 'bench/*.md'], { cwd: root });
  return pages.sort().flatMap((page) => {
    const text = readFileSync(join(root, page), 'utf8');
    const paths = [...quotedPaths(text), ...linkedPaths(text, page)];
    return [...new Set(paths)].filter((path) => !exists(root, path)).map((path) => `${page}: ${path}`);
  });
}

function quotedPaths(text: string): string[] {
  return Array.from(text.matchAll(quoted), ([, path = '']) => path.replace(/[:#]\d+$/, '')).filter(
    (path) => !/[<>{}…]|NNNN/.test(path),
  );
}

function linkedPaths(text: string, page: string): string[] {
  return Array.from(text.matchAll(linked), ([, path = '']) => normalize(join(dirname(page), path)));
}

function exists(root: string, path: string): boolean {
  return path.includes('*') ? globSync(path, { cwd: root }).length > 0 : existsSync(join(root, path));
}
