/**
 * Code as the words that say what it is, whatever its layout: two trees that Prettier makes of one another give the same. Quotes, semicolons, brackets, comments and
 * white space are in no tree; what layout does change in one (the order of `a && (b && c)`, quoted keys, white space in texts, the flags of a pattern) is evened out here.
 *
 * Blocks and bodies of functions are left out, and outside of the part that matters what objects, lists and elements hold: they are statements and properties of their own.
 */
import { LIMITS } from '../limits';
import { childrenOf, isFunction, staticName } from '../source/tree';
import type { Node, TSESTree } from '../source/tree';
import type { Hidden } from './hidden';

/** The part that matters: a node, or a text inside of a literal, a template or an element. */
export interface Part {
  readonly node: Node;
  readonly text?: string;
}

export function written(root: Node, part: Part | undefined, hidden: Hidden): string {
  const writing = new Writing(root, part, hidden);
  writing.write(root);
  // It may stand in what is left out, or behind the bound.
  const apart = part && !writing.hasPart && part.node !== root ? written(part.node, part, hidden) : '';
  return [...writing.words, apart].join(' ');
}

class Writing {
  readonly words: string[] = [];
  hasPart = false;
  private isInPart = false;

  constructor(
    private readonly root: Node,
    private readonly part: Part | undefined,
    private readonly hidden: Hidden,
  ) {}

  write(node: Node): void {
    if (this.words.length > LIMITS.fingerprintWords.value) return;
    if (node === this.part?.node) this.writePart(this.part, () => this.writeNode(node));
    else this.writeNode(node);
  }

  private writePart({ text }: Part, write: () => void): void {
    const around = this.isInPart;
    [this.hasPart, this.isInPart] = [true, true];
    this.words.push('[');
    if (text === undefined) write();
    else this.words.push(text);
    this.words.push(']');
    this.isInPart = around;
  }

  private writeNode(node: Node): void {
    switch (node.type) {
      case 'Literal':
        this.words.push(this.literal(node));
        break;
      case 'TemplateElement':
      case 'JSXText':
        this.words.push(withoutSpace(this.hidden.shown(node.type === 'JSXText' ? node.value : (node.value.cooked ?? node.value.raw), node.range)));
        break;
      case 'TemplateLiteral':
        this.all('Template', node.quasis.flatMap((quasi, index) => [quasi, ...node.expressions.slice(index, index + 1)]));
        break;
      case 'LogicalExpression':
        this.all(`Logical${node.operator}`, flat(node, node.operator));
        break;
      case 'TSUnionType':
      case 'TSIntersectionType':
        this.many(node.type, node.types);
        break;
      case 'ChainExpression':
        this.write(node.expression);
        break;
      case 'JSXExpressionContainer':
        if (node.expression.type !== 'JSXEmptyExpression') this.write(node.expression);
        break;
      case 'MemberExpression':
        if (!this.isBeforeRoot(node)) this.write(node.object);
        this.words.push(node.optional ? '?.' : '.');
        this.key(node.property, node.computed);
        break;
      default:
        this.writeOther(node);
    }
  }

  private writeOther(node: Node): void {
    if ('name' in node && typeof node.name === 'string') this.words.push(node.name);
    if (node !== this.root && isOfItsOwn(node)) return;
    const children = this.childrenThatCount(node);
    if (NAMES.has(node.type) && children.length === 0) return;
    this.words.push(`${node.type}${'operator' in node ? node.operator : ''}`, '(');
    for (const child of children) {
      if (child === keyOf(node)) this.key(child, 'computed' in node && node.computed === true);
      else this.write(child);
    }
    this.words.push(')');
  }

  private childrenThatCount(node: Node): readonly Node[] {
    if (isFunction(node)) return childrenOf(node).filter((child) => child !== node.body);
    if (node.type === 'JSXElement') return [node.openingElement];
    if (!this.isInPart && (node.type === 'ObjectExpression' || node.type === 'ArrayExpression')) return childrenOf(node).filter((child) => this.isOnTheWay(child));
    return childrenOf(node);
  }

  /** Of a chain of calls that is written from one of its links on, the links before that are units of their own. */
  private isBeforeRoot(node: TSESTree.MemberExpression): boolean {
    return this.root.type === 'CallExpression' && this.root.callee === node && node.object.type === 'CallExpression' && this.part?.node !== this.root && !this.isOnTheWay(node);
  }

  private isOnTheWay({ range: [start, end] }: Node): boolean {
    return this.part !== undefined && start <= this.part.node.range[0] && this.part.node.range[1] <= end;
  }

  private all(name: string, nodes: readonly Node[]): void {
    this.words.push(name, '(');
    for (const node of nodes) this.write(node);
    this.words.push(')');
  }

  /** One alone may stand behind a sign that says there are more: `| A`. */
  private many(name: string, nodes: readonly Node[]): void {
    const [first, second] = nodes;
    if (first && !second) this.write(first);
    else this.all(name, nodes);
  }

  private key(key: Node, isComputed: boolean): void {
    const name = staticName(key, isComputed);
    if (name === undefined) return this.write(key);
    const write = () => void this.words.push(key.type === 'Literal' ? this.hidden.shown(name, key.range) : name);
    if (key === this.part?.node) this.writePart(this.part, write);
    else write();
  }

  private literal(node: TSESTree.Literal): string {
    if ('regex' in node) return `/${this.hidden.shown(node.regex.pattern, node.range)}/${[...node.regex.flags].sort().join('')}`;
    if ('bigint' in node) return `${this.hidden.shown(node.bigint.replaceAll('_', '').toLowerCase(), node.range)}n`;
    const shown = this.hidden.shown(String(node.value), node.range);
    return typeof node.value === 'string' && shown === node.value ? JSON.stringify(shown) : shown;
  }
}

const NAMES: ReadonlySet<string> = new Set(['Identifier', 'JSXIdentifier', 'PrivateIdentifier']);

function keyOf(node: Node): Node | undefined {
  if ('key' in node) return node.key;
  return node.type === 'TSEnumMember' ? node.id : undefined;
}

/** Edits in it are edits elsewhere. */
function isOfItsOwn({ type }: Node): boolean {
  return isStatement(type) || type === 'ClassBody' || type === 'SwitchCase' || type === 'StaticBlock' || type === 'TSModuleBlock' || type === 'TSInterfaceBody';
}

export function isStatement(type: Node['type']): boolean {
  return type.endsWith('Statement') || type.endsWith('Declaration');
}

/** The operands of a chain of one operator, whatever its brackets: layout takes them away. */
function flat(node: Node, operator: string): readonly Node[] {
  return node.type === 'LogicalExpression' && node.operator === operator ? [...flat(node.left, operator), ...flat(node.right, operator)] : [node];
}

export function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
