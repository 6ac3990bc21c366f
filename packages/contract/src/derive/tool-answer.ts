type Json = Readonly<Record<string, unknown>>;

/** The parts of an answer that the paths name; arrays are walked through, and what is empty is left out below the top. */
export function pickPaths(answer: Json, paths: readonly string[]): Record<string, unknown> {
  const steps = paths.map((path) => path.split('.'));
  const kept = Object.entries(answer).flatMap(([name, value]) => {
    const below = stepsBelow(steps, name);
    return below === null ? [] : [[name, pick(value, below)] as const];
  });
  return Object.fromEntries(kept);
}

export type FittedAnswer = {
  readonly answer: Record<string, unknown>;
  /** What was cut off, in words; null when everything is there. */
  readonly cut: string | null;
};

/**
 * The answer in at most `maxBytes` of JSON: rows are cut off the end of its longest array, and when one row alone is too large, its
 * largest fields. A `nextCursor` that would skip rows goes with them.
 */
export function fitAnswer(answer: Json, maxBytes: number, narrow: string | undefined): FittedAnswer {
  if (bytesOf(answer) <= maxBytes) return { answer: { ...answer }, cut: null };
  const rows = longestArray(answer);
  if (rows !== null && rows.items.length > 1) return cutRows(answer, rows, maxBytes, narrow);
  return dropFields(answer, maxBytes);
}

/** Length of a value as JSON in UTF-8. */
export function bytesOf(value: unknown): number {
  return new TextEncoder().encode(JSON.stringify(value)).length;
}

type Rows = { readonly name: string; readonly items: readonly unknown[] };

function cutRows(answer: Json, { name, items }: Rows, maxBytes: number, narrow: string | undefined): FittedAnswer {
  let room = maxBytes - bytesOf({ ...answer, [name]: [] });
  let count = 0;
  for (const item of items) {
    room -= bytesOf(item) + 1;
    if (room < 0) break;
    count += 1;
  }
  const { nextCursor: _, ...rest } = answer;
  const shown = {
    ...rest,
    ...('nextCursor' in answer && { nextCursor: null }),
    [name]: items.slice(0, Math.max(1, count)),
  };
  const fitted = count === 0 ? dropFields(shown, maxBytes) : { answer: shown, cut: null };
  const how = narrow === undefined ? '' : ` Ask for less: ${narrow}.`;
  const cut = `Only the first ${Math.max(1, count)} of ${items.length} ${name} fit.${how}`;
  return { answer: fitted.answer, cut: fitted.cut === null ? cut : `${cut} ${fitted.cut}` };
}

function dropFields(answer: Json, maxBytes: number): FittedAnswer {
  const copy = structuredClone(answer) as Record<string, unknown>; // plain JSON stays plain JSON
  const dropped: string[] = [];
  for (const { path, holder, name } of fieldsBySize(copy)) {
    if (bytesOf(copy) <= maxBytes) break;
    delete holder[name];
    dropped.push(path);
  }
  return { answer: copy, cut: `Too large and left out: ${[...new Set(dropped)].join(', ')}.` };
}

type Field = { readonly path: string; readonly holder: Record<string, unknown>; readonly name: string };

/** The fields of the things that the answer is about, the largest first. */
function fieldsBySize(answer: Record<string, unknown>): Field[] {
  const things = Object.entries(answer).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).filter(isObject).map((thing) => ({ name, thing })),
  );
  return things
    .flatMap(({ name: at, thing }) =>
      Object.keys(thing).map((name) => ({ path: `${at}.${name}`, holder: thing, name })),
    )
    .filter(({ name }) => name !== 'id')
    .sort((a, b) => bytesOf(b.holder[b.name]) - bytesOf(a.holder[a.name]));
}

function longestArray(answer: Json): Rows | null {
  const arrays = Object.entries(answer).flatMap(([name, items]) => (Array.isArray(items) ? [{ name, items }] : []));
  return arrays.reduce<Rows | null>(
    (best, rows) => (best === null || bytesOf(rows.items) > bytesOf(best.items) ? rows : best),
    null,
  );
}

/** What is left of the paths after a step with this name; null when none takes it. */
function stepsBelow(paths: readonly (readonly string[])[], name: string): (readonly string[])[] | null {
  const below = paths.filter(([head]) => head === name).map(([, ...rest]) => rest);
  return below.length === 0 ? null : below;
}

function pick(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, paths));
  if (!isObject(value)) return value;
  const isWhole = paths.some((path) => path.length === 0);
  const kept = Object.entries(value).flatMap(([name, inner]) => {
    const below = isWhole ? [[]] : stepsBelow(paths, name);
    const picked = below === null ? undefined : pick(inner, below);
    return isEmpty(picked) ? [] : [[name, picked] as const];
  });
  return Object.fromEntries(kept);
}

function isEmpty(value: unknown): boolean {
  if (value === null || value === undefined || value === '') return true;
  return Array.isArray(value) ? value.length === 0 : isObject(value) && Object.keys(value).length === 0;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
