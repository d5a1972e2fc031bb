/** The comment that suppresses a finding, where the grammar of the language lets it stand, with the place for the reason. */
import type { Edit, Finding } from './finding';
import { KEYWORD } from './source/directives';
import { commentMark, isCode } from './source/language';
import { parse } from './source/parse';
import type { QuickParser } from './source/quick-parse';
import { childrenOf } from './source/tree';
import type { Node } from './source/tree';

export interface SuppressionEdit {
  readonly edit: Edit;
  /** Offset into the text of the edit: the reason is the user's to write, and until then nothing is suppressed. */
  readonly reasonAt: number;
}

/** Undefined where the language has no comments. On the line above; in a template literal, where a line above would be text, in front of the code itself. */
export function suppressionEdit(file: string, text: string, { ruleId, place }: Finding, quick?: QuickParser): SuppressionEdit | undefined {
  const start = Math.max(text.lastIndexOf('\n', place.start - 1), text.lastIndexOf('\r', place.start - 1)) + 1;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const indentation = /^[ \t]*/.exec(text.slice(start))![0];
  if (!isCode(file)) {
    // JSON in which somebody has written comments is read by a program that takes them.
    const mark = commentMark(file) ?? (/^\s*\/\//m.test(text) ? '//' : undefined);
    if (mark === undefined) return undefined;
    const comment = `${indentation}${mark} ${KEYWORD} ${ruleId} -- `;
    return { edit: { start, end: start, text: `${comment}${end}` }, reasonAt: comment.length };
  }
  const holder = innermost(parse(file, text, false, quick).program, start);
  if (holder?.type === 'TemplateElement' || holder?.type === 'TemplateLiteral') return inFront(ruleId, place.start);
  const [open, close] = isBetweenTags(holder) ? ['{/* ', ' */}'] : ['// ', ''];
  const before = `${indentation}${open}${KEYWORD} ${ruleId} -- `;
  return { edit: { start, end: start, text: `${before}${close}${end}` }, reasonAt: before.length };
}

function inFront(ruleId: string, start: number): SuppressionEdit {
  const before = `/* ${KEYWORD} ${ruleId} -- `;
  return { edit: { start, end: start, text: `${before} */ ` }, reasonAt: before.length };
}

/** The smallest node that the offset is truly inside of. */
function innermost(root: Node, offset: number): Node | undefined {
  let found: Node | undefined;
  for (let node: Node | undefined = root; node; ) {
    found = node;
    node = childrenOf(node).find(({ range: [start, end] }) => start < offset && offset < end);
  }
  return found;
}

function isBetweenTags(node: Node | undefined): boolean {
  return node?.type === 'JSXText' || node?.type === 'JSXElement' || node?.type === 'JSXFragment';
}
