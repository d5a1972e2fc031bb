/** Rows as RFC 4180 wants them, for spreadsheets. */

export type Cell = string | number | undefined;

/** A heading, and what stands below it. */
export type Column<T> = readonly [heading: string, cell: (item: T) => Cell];

export function csvOf<T>(columns: readonly Column<T>[], items: readonly T[]): string {
  const rows = items.map((item) => columns.map(([, cell]) => cell(item)));
  return [columns.map(([heading]) => heading), ...rows].map((row) => `${row.map(written).join(',')}\r\n`).join('');
}

/** What a spreadsheet would take for a formula, such as a file called `=cmd.ts` or a package called `@scope/name`, is made a text by an apostrophe. */
function written(cell: Cell): string {
  if (cell === undefined) return '';
  const text = String(cell);
  const harmless = typeof cell === 'string' && /^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
