/** What stands around a number that is written out: names that it is given, and the text or comment that it is part of. */
import type { Code } from '../../engine/code';
import type { Span } from '../../engine/finding';
import { staticName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { lastName } from '../../engine/flow/vocabulary';

export interface Surroundings {
  /** The literal that is the number and nothing else. */
  readonly literal?: Node;
  /** Names of what it is given to, the nearest first. */
  readonly names: readonly string[];
  /** The text around it: of the string, the tags, the comment or the statement. */
  readonly text: string;
  /** What a form or a function begins with where nobody has said anything else. */
  readonly isDefault: boolean;
}

const NEAR = 400;
const LEVELS = 10;

export function surroundingsOf(at: Span, code: Code): Surroundings {
  const node = code.nodeAt(at);
  const isWritten = node?.type === 'Literal' || node?.type === 'TemplateElement' || node?.type === 'JSXText';
  if (!isWritten) return { names: [], text: lineAround(at, code, node ? '\n' : ';'), isDefault: false };
  const text = code.text(node);
  const isWhole = /^[\s'"`{}$]*[\d -]+n?[\s'"`{}$]*$/.test(text) && node.type !== 'JSXText';
  return { literal: isWhole ? node : undefined, text, names: namesAround(node), isDefault: isWhole && isDefault(node) };
}

/** Of a comment the line, of SQL the statement. */
function lineAround({ start, end }: Span, code: Code, border: string): string {
  const before = code.slice(Math.max(0, start - NEAR), start);
  const after = code.slice(end, end + NEAR);
  return before.slice(before.lastIndexOf(border) + 1) + after.split(border)[0]!;
}

function namesAround(node: Node): readonly string[] {
  const names: string[] = [];
  let inner = node;
  for (let outer = node.parent, level = 0; outer && level < LEVELS; inner = outer, outer = outer.parent, level++) {
    const name = nameGiven(inner, outer);
    if (name !== undefined) names.push(name);
    if (outer.type === 'BlockStatement' || outer.type === 'ClassBody' || outer.type === 'Program') break;
  }
  return names;
}

/** What begins with something: state, references, signals, controls of forms. */
const BEGINNING = /^(?:useState|useRef|ref|signal|FormControl|control|atom)$/;

function isDefault(node: Node): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'AssignmentPattern':
    case 'PropertyDefinition':
      return true;
    case 'LogicalExpression':
      return parent.operator !== '&&' && parent.right === node;
    case 'JSXExpressionContainer':
      return isDefault(parent);
    case 'JSXAttribute':
      return /^(?:value|defaultValue|initialValue)$/.test(String(parent.name.name));
    case 'CallExpression':
    case 'NewExpression':
      return BEGINNING.test(lastName(parent.callee) ?? '');
    case 'Property':
      return namesAround(parent).some((name) => BEGINNING.test(name) || /^(?:default|initial)/i.test(name));
    default:
      return false;
  }
}

function nameGiven(inner: Node, outer: Node): string | undefined {
  switch (outer.type) {
    case 'Property':
    case 'PropertyDefinition':
      return inner === outer.value ? staticName(outer.key, outer.computed) : undefined;
    case 'VariableDeclarator':
      return lastName(outer.id) ?? (outer.id.type === 'ArrayPattern' && outer.id.elements[0] ? lastName(outer.id.elements[0]) : undefined);
    case 'AssignmentExpression':
    case 'AssignmentPattern':
      return inner === outer.right ? lastName(outer.left) : undefined;
    case 'LogicalExpression':
      return inner === outer.right ? lastName(outer.left) : undefined;
    case 'BinaryExpression':
      return lastName(inner === outer.left ? outer.right : outer.left);
    case 'JSXAttribute':
      return typeof outer.name.name === 'string' ? outer.name.name : undefined;
    case 'JSXOpeningElement':
      return outer.attributes.flatMap((one) => (one.type === 'JSXAttribute' && one.name.name === 'name' && one.value?.type === 'Literal' ? String(one.value.value) : []))[0];
    case 'CallExpression':
    case 'NewExpression':
      return inner === outer.callee ? undefined : lastName(outer.callee);
    default:
      return undefined;
  }
}
