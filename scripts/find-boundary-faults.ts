import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { type Crossing, importRules, textRules, unreachable } from './boundary-rules.ts';
import { packageOf, readImports } from './read-imports.ts';

type Manifest = {
  readonly name?: string;
  readonly exports?: Readonly<Record<string, string>>;
  readonly dependencies?: object;
  readonly devDependencies?: object;
  readonly optionalDependencies?: object;
  readonly peerDependencies?: object;
};

/** Every import below `packages` that goes against the direction of packages and folders, as one sentence each. */
export function findBoundaryFaults(root: string): string[] {
  const files = globSync('packages/*/{src,bin,test}/**/*.{ts,tsx,js}', { cwd: root, exclude: ['**/node_modules/**'] });
  const faults = files.sort().flatMap((file) => {
    const source = readFileSync(join(root, file), 'utf8');
    const crossings = crossingsOf(file, source);
    return isTest(file)
      ? undeclared(root, file, crossings)
      : [...undeclared(root, file, crossings), ...broken(file, crossings), ...said(file, source)];
  });
  return [...faults, ...reached(root)];
}

function isTest(file: string): boolean {
  return /\.(test|test-d)\.tsx?$|^packages\/[^/]+\/test\//.test(file);
}

function crossingsOf(file: string, source: string): Crossing[] {
  return readImports(source).map((one) =>
    one.specifier.startsWith('.')
      ? { ...one, from: file, to: normalize(join(dirname(file), one.specifier)) }
      : { ...one, from: file },
  );
}

function broken(file: string, crossings: readonly Crossing[]): string[] {
  const rules = importRules.filter(({ files }) => files.test(file));
  return crossings.flatMap((crossing) =>
    rules
      .filter(({ forbids }) => forbids(crossing))
      .map(({ reason }) => `${file} imports ${crossing.to ?? crossing.specifier}: ${reason}.`),
  );
}

function said(file: string, source: string): string[] {
  return textRules
    .filter(({ files, text }) => files.test(file) && text.test(source))
    .map(({ text, reason }) => `${file} says ${text.exec(source)?.[0]}: ${reason}.`);
}

function undeclared(root: string, file: string, crossings: readonly Crossing[]): string[] {
  const own = packageFolder(file);
  const manifest = readManifest(root, own);
  const loaded = namesIn(manifest.dependencies, manifest.optionalDependencies, manifest.peerDependencies);
  const forTests = namesIn(manifest.devDependencies, readManifest(root, '.').devDependencies);
  return crossings.flatMap(({ specifier, to, isType }) => {
    if (to !== undefined)
      return to.startsWith(`${own}/`) ? [] : [`${file} imports ${to}: a relative path stays inside its package.`];
    const name = packageOf(specifier);
    if (name.startsWith('node:') || name === manifest.name || loaded.has(name)) return [];
    if ((isTest(file) || isType) && forTests.has(name)) return [];
    return [`${file} imports ${name}: ${own}/package.json does not declare it.`];
  });
}

function packageFolder(file: string): string {
  return file.split('/').slice(0, 2).join('/');
}

function readManifest(root: string, folder: string): Manifest {
  const path = join(root, folder, 'package.json');
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
}

function namesIn(...tables: readonly (object | undefined)[]): Set<string> {
  return new Set(tables.flatMap((table) => Object.keys(table ?? {})));
}

function reached(root: string): string[] {
  return unreachable
    .filter(({ entry }) => existsSync(join(root, entry)))
    .flatMap(({ entry, module, reason }) => {
      const holders = loadedFrom(root, entry).filter(({ specifier }) => packageOf(specifier) === module);
      return holders.map(({ from }) => `${entry} loads ${module} through ${from}: ${reason}.`);
    });
}

/** Every import that is carried out when an entry is loaded, following our own files and packages. */
function loadedFrom(root: string, entry: string): Crossing[] {
  const seen = new Set<string>([entry]);
  const crossings: Crossing[] = [];
  for (const file of seen) {
    if (!existsSync(join(root, file))) continue;
    for (const crossing of crossingsOf(file, readFileSync(join(root, file), 'utf8'))) {
      if (crossing.isType) continue;
      crossings.push(crossing);
      const next = crossing.to ?? ownFile(root, crossing.specifier);
      if (next !== undefined) seen.add(next);
    }
  }
  return crossings;
}

function ownFile(root: string, specifier: string): string | undefined {
  const name = packageOf(specifier);
  const folder = `packages/${name.replace('@puffle/', '')}`;
  if (!name.startsWith('@puffle/')) return undefined;
  const target = readManifest(root, folder).exports?.[`.${specifier.slice(name.length)}`];
  return target === undefined ? undefined : normalize(join(folder, target));
}
