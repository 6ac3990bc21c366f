const mostPages = 10;

/** Whether so many pages were scrolled through that they are not all read again for a change of one row. */
export function isLong(data: unknown): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    'pages' in data &&
    Array.isArray(data.pages) &&
    data.pages.length > mostPages
  );
}
