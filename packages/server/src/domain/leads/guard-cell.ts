/** What a spreadsheet would take for a formula, with any quote marks that stand before it. */
const dangerous = /^'*[=+\-@\t\r\0]/;

/** Keeps a spreadsheet from running a cell as a formula (OWASP, CSV injection): a quote mark goes before it. */
export function guardCell(cell: string): string {
  return dangerous.test(cell) ? `'${cell}` : cell;
}

/** Takes away exactly the quote mark that `guardCell` puts: `stripGuard(guardCell(cell))` is the cell. */
export function stripGuard(cell: string): string {
  return cell.startsWith("'") && dangerous.test(cell) ? cell.slice(1) : cell;
}
