/** Columns of text: the first to the left, all others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ');
  return rows.map(line).join('\n');
}

/** With the bound that it should keep. */
export function judged(value: number, bound: number, digits = 2): string {
  return `${value.toFixed(digits)} (at most ${bound}) ${value <= bound ? 'ok' : 'TOO MUCH'}`;
}
