/** Whether a log shows what is in a record: an object that is put into a text by hand shows nothing of it. */
import type { Code } from '../../engine/code';
import type { LabelKind } from '../../engine/flow/value';
import { isPrimitive } from '../../engine/flow/value';
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { IS_TEXT } from './requests';

/** `${user}` is `[object Object]`; `${JSON.stringify(user)}` is all of it. */
export function isShown(node: Node, kind: LabelKind, code: Code): boolean {
  const parts = textParts(node);
  return parts === undefined || parts.some((part) => shows(part, kind, code));
}

/** What a text is put together from; undefined where it is no text that is put together here. */
export function textParts(node: Node): readonly Node[] | undefined {
  const inner = bare(node);
  if (inner.type === 'TemplateLiteral') return inner.expressions.flatMap((part) => textParts(part) ?? [part]);
  if (inner.type === 'BinaryExpression' && inner.operator === '+') return [inner.left, inner.right].flatMap((part) => textParts(part) ?? [part]);
  return undefined;
}

function shows(part: Node, kind: LabelKind, code: Code): boolean {
  const value = code.value(part);
  const labels = value.labels.filter((label) => label.kind === kind);
  if (labels.length === 0) return false;
  // What a call makes of it is a text; a name stands for the object, unless that is known to be a text already.
  return bare(part).type === 'CallExpression' || isPrimitive(value.type, 'string') || labels.some(({ name }) => IS_TEXT.test(name));
}

/** Only while somebody develops: `if (process.env.NODE_ENV !== 'production')`. */
export function isDevelopmentOnly(node: Node, code: Code): boolean {
  for (let current: Node | undefined = node; current?.parent; current = current.parent) {
    const { parent } = current;
    const isGuarded = parent.type === 'IfStatement' ? parent.consequent === current : parent.type === 'LogicalExpression' && parent.operator === '&&' && parent.right === current;
    if (isGuarded && DEVELOPMENT.test(code.text(parent.type === 'IfStatement' ? parent.test : (parent as { left: Node }).left))) return true;
  }
  return false;
}

const DEVELOPMENT = /__DEV__|\bDEV\b|NODE_ENV\s*(?:!==?\s*['"]prod|===?\s*['"](?:dev|test|local))|['"]production['"]\s*!==?|\bis_?dev(?:elopment)?(?:mode)?\b|\bdebug(?:mode|enabled)?\b/i;
