export type Import = { readonly specifier: string; readonly isType: boolean };

const statement = /^(?:import|export)\s+(type\s+)?(?:[\w*\s{},$]+?\s+from\s+)?['"]([^'"]+)['"]/gm;
const call = /\bimport\(\s*['"]([^'"]+)['"]/g;

/** Every module that a TypeScript source imports or re-exports, in the formatting that the formatter gives it. */
export function readImports(source: string): Import[] {
  const statements = Array.from(source.matchAll(statement), ([, type, specifier = '']) => ({
    specifier,
    isType: type !== undefined,
  }));
  const calls = Array.from(source.matchAll(call), ([, specifier = '']) => ({ specifier, isType: false }));
  return [...statements, ...calls];
}

/** The package of a bare specifier: `libphonenumber-js/max` is of `libphonenumber-js`. */
export function packageOf(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
