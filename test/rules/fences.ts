/** The fenced blocks of a Markdown page. */

export interface Fence {
  /** What stands after the opening ticks. */
  readonly info: string;
  readonly code: string;
  /** One-based, of the first line of code. */
  readonly line: number;
}

export function fencesOf(markdown: string): readonly Fence[] {
  const fences: Fence[] = [];
  let open: { info: string; line: number; code: string[] } | undefined;
  markdown.split(/\r?\n/).forEach((text, index) => {
    const ticks = /^```\s*(.*)$/.exec(text);
    if (ticks && open) {
      fences.push({ ...open, code: open.code.join('\n') });
      open = undefined;
    } else if (ticks) open = { info: (ticks[1] ?? '').trim(), line: index + 2, code: [] };
    else open?.code.push(text);
  });
  return fences;
}

export function withoutFences(markdown: string): string {
  return markdown.replace(/^```[^]*?^```$/gm, '');
}
