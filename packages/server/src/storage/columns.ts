/** Turns rows into one array a column, as `unnest` takes them. */
export function columns<Row, const Keys extends readonly (keyof Row)[]>(rows: readonly Row[], keys: Keys): unknown[][] {
  return keys.map((key) => rows.map((row) => row[key]));
}

/** JSON for a `text[]` parameter that the statement casts to json. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value);
}
