/** The value at a dotted path, such as `name.full`; undefined where it ends early. */
export function valueAt(value: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((node, step) => {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return undefined;
    return (node as Record<string, unknown>)[step]; // an own property, just checked
  }, value);
}

/** An object with the fields of these dotted paths only, in their order; what is missing is left out. */
export function pickFields(value: unknown, paths: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const picked: Record<string, unknown> = {};
  for (const path of paths) {
    const found = valueAt(value, path);
    if (found !== undefined) putAt(picked, path.split('.'), found);
  }
  return picked;
}

function putAt(target: Record<string, unknown>, steps: readonly string[], value: unknown): void {
  const [step = '', ...rest] = steps;
  if (rest.length === 0) target[step] = value;
  else {
    const inner = target[step];
    const next = typeof inner === 'object' && inner !== null ? { ...inner } : {};
    putAt(next, rest, value);
    target[step] = next;
  }
}
