/**
 * What tells a finding from others, and is the same as long as the code that it is about is: the rule, the part and its unit, and the names that lead there. It knows no
 * position and no name of a file, so it survives what is done to the code around. Of equal ones in a file, the second and further ones count.
 */
import type { Blanking } from '../blanking';
import type { Span } from '../finding';
import { isCode } from '../source/language';
import type { ParsedText } from '../source/parse';
import { childrenOf, staticName } from '../source/tree';
import type { Node } from '../source/tree';
import { hashOf } from './hash';
import { Hidden } from './hidden';
import { TextContent } from './text-content';
import { namesAround, nodeAround, nodeBehind, nodeEndingWith, unitOf } from './unit';
import type { Name } from './unit';
import { withoutSpace, written } from './writing';
import type { Part } from './writing';

export class Fingerprints {
  private readonly hidden: Hidden;
  private readonly ofText: TextContent;
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly file: string,
    private readonly text: string,
    private readonly parsed: ParsedText,
    blanking: Blanking,
  ) {
    this.hidden = new Hidden(blanking);
    this.ofText = new TextContent(text, parsed, this.hidden);
  }

  /** Of the findings of a file, asked for in the order of the text, each once. */
  next(rule: string, span: Span): string {
    const content = `${rule}\n${isCode(this.file) ? this.content(span) : this.ofText.content(span)}`;
    const nth = this.counts.get(content) ?? 0;
    this.counts.set(content, nth + 1);
    return hashOf(`${content}\n${nth}`);
  }

  private content(at: Span): string {
    const span = { start: at.start, end: endOfCode(this.text, at) };
    const around = nodeAround(span, this.parsed.program);
    if (isBetween(span, around)) return `${this.textAt(span)}\n${this.inUnit(unitOf(nodeBehind(span, around) ?? around))}`;
    const node = isAtom(around) ? around : (nodeEndingWith(span, around) ?? around);
    const isInside = isAtom(around) && !isAllOf(span, around);
    return this.inUnit(unitOf(node), isInside ? { node, text: this.textAt(span) } : { node });
  }

  private inUnit(unit: Node, part?: Part): string {
    const names = [...namesAround(unit)].map((name) => this.nameText(name)).filter(Boolean);
    return [written(unit, part, this.hidden), ...names].join('\n');
  }

  private nameText(name: Name): string {
    if ('word' in name) return name.word ?? '';
    if ('node' in name) return name.node ? written(name.node, undefined, this.hidden) : '';
    const word = staticName(name.key, name.isComputed);
    return word === undefined ? written(name.key, undefined, this.hidden) : this.hidden.shown(word, name.key.range);
  }

  /** Without what the layout of texts and comments changes. */
  private textAt({ start, end }: Span): string {
    return withoutSpace(this.hidden.shown(this.text.slice(start, end), [start, end])).replace(/['"`\\*/]/g, '');
  }
}

/** Without the white space and the signs that a formatter puts behind code. */
function endOfCode(text: string, { start, end }: Span): number {
  let at = end;
  while (at > start && /[\s;,]/.test(text[at - 1]!)) at--;
  return at;
}

const isAtom = ({ type }: Node): boolean => type === 'Literal' || type === 'TemplateElement' || type === 'JSXText';

const isAllOf = ({ start, end }: Span, { range }: Node): boolean => range[0] === start && range[1] === end;

/** Is it a comment, or a sign that is in no node of its own? */
function isBetween(span: Span, node: Node): boolean {
  if (node.type === 'JSXEmptyExpression') return true;
  return !isAtom(node) && !isAllOf(span, node) && !childrenOf(node).some(({ range }) => range[0] < span.end && span.start < range[1]);
}
