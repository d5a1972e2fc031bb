/** Cookies that are written out as a text: the header Set-Cookie, `document.cookie`. */
import type { Code } from '../../engine/code';
import { onlyConstant } from '../../engine/flow/value';
import { initialiser } from '../../engine/shape';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { isSessionValue, useOfCookie } from '../../domain/session-names';
import type { CookieUse } from '../../domain/session-names';
import type { Flag } from './flags';

export interface WrittenCookie {
  readonly name?: string;
  readonly use: CookieUse;
  readonly lacks: readonly Flag[];
  /** Where the text stands. */
  readonly node: Node;
}

/** Stands for what is put into a text. */
const HOLE = '\u0000';
const ATTRIBUTE = /^(?:path|domain|expires|max-age|priority|samesite|comment|version)=/i;

/** Texts of a list are cookies of their own. */
export function writtenCookies(node: Node, code: Code): readonly WrittenCookie[] {
  const said = bare(node);
  if (said.type === 'ArrayExpression') return said.elements.flatMap((element) => (element && element.type !== 'SpreadElement' ? writtenCookies(element, code) : []));
  const written = writtenCookie(said, code);
  return written ? [written] : [];
}

function writtenCookie(node: Node, code: Code): WrittenCookie | undefined {
  const holes: Node[] = [];
  const text = textOf(node, holes, code);
  const [, name = '', value = '', attributes = ''] = /^([^=;]*)=([^;]*)(;.*)?$/s.exec(text) ?? [];
  if (name.trim() === '' || isOpen(value, attributes) || isTakenBack(value, attributes)) return undefined;
  const spoken = name.split(HOLE).map((piece, at) => (at === 0 ? piece : nameOf(holes[at - 1]) + piece)).join('');
  const first = holes[name.split(HOLE).length - 1];
  const use = useOfCookie(spoken) ?? (value === HOLE && first && isSessionValue(nameOf(first)) ? 'session' : undefined);
  return { name: name.includes(HOLE) ? undefined : name.trim(), use, lacks: lacksOf(attributes), node };
}

function lacksOf(attributes: string): readonly Flag[] {
  const said = attributes.split(';').map((part) => part.trim().toLowerCase());
  const has: Readonly<Record<Flag, boolean>> = { httpOnly: said.includes('httponly'), secure: said.includes('secure'), sameSite: said.some((part) => part.startsWith('samesite=')) };
  return (['httpOnly', 'secure', 'sameSite'] as const).filter((flag) => !has[flag]);
}

/** What is put in may bring flags along. */
function isOpen(value: string, attributes: string): boolean {
  if (attributes === '' && value.split(HOLE).length > 2 && value.endsWith(HOLE)) return true;
  return attributes.split(';').some((part) => part.includes(HOLE) && !(ATTRIBUTE.test(part.trim()) && part.indexOf(HOLE) === part.lastIndexOf(HOLE)));
}

function isTakenBack(value: string, attributes: string): boolean {
  return value.trim() === '' || /^(?:deleted|null|undefined)$/.test(value.trim()) || /max-age=(?:0|-)|expires=[^;]*\b19(?:69|70)\b/i.test(attributes);
}

function nameOf(node: Node | undefined): string {
  const said = node && bare(node);
  if (said?.type === 'Identifier') return said.name;
  if (said?.type === 'MemberExpression' && said.property.type === 'Identifier') return said.property.name;
  if (said?.type === 'CallExpression' && said.arguments.length === 1) return nameOf(said.arguments[0]);
  return '';
}

/** With a hole for each expression of which nobody knows what it says. */
function textOf(node: Node, holes: Node[], code: Code): string {
  const said = bare(node);
  if (said.type === 'Literal') return typeof said.value === 'string' ? said.value : hole(said, holes);
  if (said.type === 'TemplateLiteral') return said.quasis.map(({ value }, at) => value.cooked + (at < said.expressions.length ? textOf(said.expressions[at]!, holes, code) : '')).join('');
  if (said.type === 'BinaryExpression' && said.operator === '+') return textOf(said.left, holes, code) + textOf(said.right, holes, code);
  const joined = joinedBy(said);
  if (joined) return joined.elements.map((element) => textOf(element, holes, code)).join(joined.by);
  if (said.type === 'Identifier') {
    const constant = onlyConstant(code.value(said));
    if (typeof constant === 'string') return constant;
    const written = initialiser(said, code);
    if (written && isText(written)) return textOf(written, holes, code);
  }
  return hole(said, holes);
}

function isText(node: Node): boolean {
  return node.type === 'Literal' || node.type === 'TemplateLiteral' || node.type === 'BinaryExpression' || joinedBy(node) !== undefined;
}

function joinedBy(node: Node): { readonly elements: readonly Node[]; readonly by: string } | undefined {
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression' || node.callee.object.type !== 'ArrayExpression' || node.callee.property.type !== 'Identifier' || node.callee.property.name !== 'join') return undefined;
  const [by] = node.arguments;
  const elements = node.callee.object.elements.filter((element) => element !== null);
  return by?.type === 'Literal' && typeof by.value === 'string' && elements.length === node.callee.object.elements.length ? { elements, by: by.value } : undefined;
}

function hole(node: Node, holes: Node[]): string {
  holes.push(node);
  return HOLE;
}

/** Where the text ends, and how more of it is written there; undefined where it ends in what nobody can write to. */
export function endOf(node: Node, more: string, code: Code): { readonly at: number; readonly text: string } | undefined {
  const said = bare(node);
  if (said.type === 'Literal' || said.type === 'TemplateLiteral') return { at: said.range[1] - 1, text: more };
  if (said.type === 'BinaryExpression') return bare(said.right).type === 'Literal' || bare(said.right).type === 'TemplateLiteral' ? endOf(said.right, more, code) : { at: said.range[1], text: ` + '${more}'` };
  if (said.type === 'Identifier') {
    const written = initialiser(said, code);
    return written && isText(written) ? endOf(written, more, code) : undefined;
  }
  const last = joinedBy(said)?.elements.at(-1);
  return last?.type === 'Literal' ? endOf(last, more, code) : undefined;
}
