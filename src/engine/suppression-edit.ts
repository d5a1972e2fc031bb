/** The comment that suppresses a finding, where the grammar of the language lets it stand. */
import type { Edit, Finding } from './finding';
import { commentMark, isCode } from './source/language';
import { Lines } from './source/lines';
import { parse } from './source/parse';
import type { ParsedText } from './source/parse';
import type { QuickParser } from './source/quick-parse';
import type { Node } from './source/tree';
import { readDetails } from './suppressions/details';
import { nodesAround } from './suppressions/hull';
import { NEXT_LINE, SAME_LINE } from './suppressions/keywords';

/** What somebody has written to be in the comment, in any characters. */
export interface SuppressionText {
  readonly reason: string;
  readonly owner?: string;
  /** `2027-01-31` */
  readonly until?: string;
}

export interface SuppressionEdit {
  readonly edit: Edit;
  /** Offset into the text of the edit: where the reason stands, or is to be written; until then nothing is suppressed. */
  readonly reasonAt: number;
}

/**
 * Undefined where the language has no comments. On the line above; inside of a text over several lines, where a line above would be text, in front of the code
 * itself or above all of the text.
 */
export function suppressionEdit(file: string, text: string, { ruleId, place }: Finding, said?: SuppressionText, quick?: QuickParser): SuppressionEdit | undefined {
  const lines = new Lines(file, text);
  const written = new Written(ruleId, said, text.includes('\r\n') ? '\r\n' : '\n');
  const start = lines.startOf(lines.lineAt(place.start));
  if (!isCode(file)) {
    // JSON in which somebody has written comments is read by a program that takes them.
    const mark = commentMark(file) ?? (/^\s*\/\//m.test(text) ? '//' : undefined);
    return mark && written.above(start, text, `${mark} `, '');
  }
  const parsed = parse(file, text, true, quick);
  if (isInTemplate(parsed.program, start) && isCodeInTemplate(parsed.program, place.start)) return written.inFront(place.start);
  const above = lines.startOf(lines.lineAt(beginningOfText(parsed, start)));
  const [open, close] = isBetweenTags(holderOf(parsed.program, above)) ? ['{/* ', ' */}'] : ['// ', ''];
  return written.above(above, text, open, close);
}

class Written {
  private readonly reason: string;
  private readonly details: string;

  constructor(
    private readonly ruleId: string,
    said: SuppressionText | undefined,
    private readonly endOfLine: string,
  ) {
    const owner = onOneLine(said?.owner ?? '').replace(/[(),]/g, ' ').replace(/ +/g, ' ').trim();
    const entries = [...(owner ? [`owner: ${owner}`] : []), ...(said?.until ? [`until: ${said.until}`] : [])];
    this.reason = withoutOwnDetails(onOneLine(said?.reason ?? ''));
    this.details = entries.length > 0 ? ` (${entries.join(', ')})` : '';
  }

  above(start: number, text: string, open: string, close: string): SuppressionEdit {
    const indentation = /^[ \t]*/.exec(text.slice(start))![0];
    const before = `${indentation}${open}${NEXT_LINE} ${this.ruleId} -- `;
    return { edit: { start, end: start, text: `${before}${this.reason}${this.details}${close}${this.endOfLine}` }, reasonAt: before.length };
  }

  inFront(start: number): SuppressionEdit {
    const before = `/* ${SAME_LINE} ${this.ruleId} -- `;
    return { edit: { start, end: start, text: `${before}${this.reason}${this.details} */ ` }, reasonAt: before.length };
  }
}

/** Nothing in it ends the comment. */
function onOneLine(text: string): string {
  return text.replace(/\*(?=\/)/g, '* ').replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** What looks like details and is none would make the comment wrong. */
function withoutOwnDetails(reason: string): string {
  const { details, problem } = readDetails(reason, 0);
  return details.at && problem ? `${reason.slice(0, details.at.start)}[${reason.slice(details.at.start + 1, -1)}]` : reason;
}

/** The smallest node that the offset is truly inside of. */
function holderOf(program: Node, offset: number): Node {
  const around = nodesAround(program, { start: offset, end: offset }).filter(({ range: [start, end] }) => start < offset && offset < end);
  return around.at(-1) ?? program;
}

function isInTemplate(program: Node, offset: number): boolean {
  const { type } = holderOf(program, offset);
  return type === 'TemplateElement' || type === 'TemplateLiteral';
}

function isCodeInTemplate(program: Node, offset: number): boolean {
  const around = nodesAround(program, { start: offset, end: offset + 1 });
  return around.at(-1)?.type !== 'TemplateElement' && around.some(({ type }) => type === 'TemplateLiteral');
}

/** Where the text or the comment begins that the offset is inside of; the offset itself elsewhere. */
function beginningOfText({ program, comments }: ParsedText, offset: number): number {
  const comment = comments.find(({ range: [start, end] }) => start < offset && offset < end);
  if (comment) return comment.range[0];
  const text = nodesAround(program, { start: offset, end: offset }).find(({ type, range: [start, end] }) => (type === 'TemplateLiteral' || type === 'Literal') && start < offset && offset < end);
  return text ? text.range[0] : offset;
}

function isBetweenTags(node: Node): boolean {
  return node.type === 'JSXText' || node.type === 'JSXElement' || node.type === 'JSXFragment';
}
