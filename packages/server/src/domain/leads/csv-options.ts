/** How CSV is written: RFC 4180, with every kind of line end in quotes. */
export const csvOptions = { record_delimiter: '\r\n', quoted_match: /[\r\n]/ } as const;
