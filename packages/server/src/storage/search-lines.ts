/** The kinds of line in the search text of a Lead, and the letter that begins each. */
export const searchLines = {
  name: 'n',
  title: 't',
  company: 'c',
  domain: 'd',
  industry: 'i',
  location: 'l',
  email: 'e',
} as const;
export type SearchLine = keyof typeof searchLines;
