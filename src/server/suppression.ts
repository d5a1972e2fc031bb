/** The comment that suppresses a finding, on the line above it, with the place where the reason is to be written. */
import type { Edit, Finding } from '../engine';

export interface SuppressionEdit {
  readonly edit: Edit;
  /** Offset into the text of the edit: the reason is the user's to write, and until then nothing is suppressed. */
  readonly reasonAt: number;
}

export function suppressionEdit(file: string, text: string, { ruleId, place }: Finding): SuppressionEdit {
  const start = text.lastIndexOf('\n', place.start - 1) + 1;
  const line = text.slice(start, text.indexOf('\n', start) < 0 ? undefined : text.indexOf('\n', start));
  const indentation = /^[ \t]*/.exec(line)?.[0] ?? '';
  const [open, close] = /\.(?:[jt]sx|[cm]?js)$/.test(file) && isJsxChild(text.slice(0, start), line) ? ['{/* ', ' */}'] : ['// ', ''];
  const before = `${indentation}${open}centinel-ignore ${ruleId} -- `;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  return { edit: { start, end: start, text: `${before}${close}${end}` }, reasonAt: before.length };
}

function isJsxChild(above: string, line: string): boolean {
  return /^\s*[<{]/.test(line) && /(?:[\w"'}]\s*|<)>\s*$|\}\s*$/.test(above) && !/=>\s*$/.test(above);
}
