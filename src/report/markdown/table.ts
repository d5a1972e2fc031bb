/** Tables of Markdown. Cells are Markdown without ends of lines and without bars. */

/** Without its end of line. */
export const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** The lines that a table begins with. */
export const head = (columns: readonly string[]): readonly string[] => [row(columns), row(columns.map(() => '---'))];
