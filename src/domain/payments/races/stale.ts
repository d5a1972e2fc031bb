/** What a function has read of a row and holds on to, while others may change the row: by the names of the variables. */
import { bare, calledName, isComparison, isFunction, nodesWithin, staticName } from '../../../engine/source/tree';
import type { Node } from '../../../engine/source/tree';
import { lastName } from '../../../engine/flow/vocabulary';
import { saysWhatIsLeft } from './columns';

interface Held {
  /** The columns that it was made of; of a whole row none. */
  readonly columns?: ReadonlySet<string>;
  /** Something was added or taken away since. */
  readonly computed: boolean;
  readonly at: Node;
}

/** What comes from outside, or from a file: no row. */
const NO_ROW = /^(?:json|text|formData|parse|safeParse|parseAsync|validate|validateAsync|fetch|arrayBuffer|readFile|hash|compare|sign|verify|prompt|question|balanceOf|import|save|create|insertOne|fn)$/i;
const CONVERTS = /^(?:Number|BigInt|parseInt|parseFloat|Big|BigNumber|Decimal|parse)$/;
const ARITHMETIC = /^(?:plus|minus|add|sub|subtract|sum|times|mul|multiply|div|increment|decrement)$/i;
const COMPARING = /^(?:lt|lte|gt|gte|lessThan|greaterThan|lessThanOrEqualTo|greaterThanOrEqualTo|isLessThan|isGreaterThan|isLessThanOrEqualTo|isGreaterThanOrEqualTo|comparedTo|cmp|lessThanOrEqual|greaterThanOrEqual)$/;

export class Stale {
  private readonly held = new Map<string, Held>();

  constructor(readonly scope: Node) {
    for (const node of nodesWithin(scope)) {
      if (node.type === 'VariableDeclarator' && node.init) this.take(node.id, node.init);
      else if (node.type === 'AssignmentExpression' && node.operator === '=' && node.left.type === 'Identifier') this.take(node.left, node.right);
      else if (isFunction(node)) this.takeHandedIn(node);
    }
  }

  get isEmpty(): boolean {
    return this.held.size === 0;
  }

  /** Is it a row that was read? */
  isRow(name: string | undefined): boolean {
    const held = name === undefined ? undefined : this.held.get(name);
    return held !== undefined && !held.computed;
  }

  /** Where the row was read that the column is of, before the place. */
  readOf(column: string, { range }: Node): Node | undefined {
    let row: Node | undefined;
    for (const node of nodesWithin(this.scope)) {
      if (node.range[0] >= range[1]) break;
      const root = node.type === 'MemberExpression' && staticName(node.property, node.computed) === column ? rootOf(node) : node.type === 'Identifier' && !isMerelyNamed(node) && this.held.get(node.name)?.columns?.has(column) ? node.name : undefined;
      row = this.sourceOf(root) ?? row;
    }
    return row;
  }

  /** Behind what was made of it. */
  private sourceOf(name: string | undefined): Node | undefined {
    const seen = new Set<string>();
    for (let current = name; current !== undefined && !seen.has(current); ) {
      seen.add(current);
      const held = this.held.get(current);
      if (!held || isFunction(held.at) || isRead(held.at)) return held?.at;
      current = this.rowIn(held.at);
    }
    return undefined;
  }

  private rowIn(expression: Node): string | undefined {
    for (const node of nodesWithin(expression)) if (node.type === 'Identifier' && !isMerelyNamed(node) && this.held.has(node.name)) return node.name;
    return undefined;
  }

  /** The columns that the expression is made of, as they were when they were read. */
  columnsIn(expression: Node): ReadonlySet<string> {
    const columns = new Set<string>();
    for (const node of nodesWithin(expression)) {
      if (node.type === 'MemberExpression') {
        const name = staticName(node.property, node.computed);
        const root = rootOf(node);
        if (name !== undefined && this.isRow(root) && saysWhatIsLeft(name, lastName(node.object) ?? '')) columns.add(name);
      } else if (node.type === 'Identifier' && !isMerelyNamed(node) && !isReadFrom(node)) {
        for (const column of this.held.get(node.name)?.columns ?? []) columns.add(column);
      }
    }
    return columns;
  }

  /** Has something been added to it or taken away from it? */
  isComputed(expression: Node): boolean {
    for (const node of nodesWithin(expression)) {
      if (node.type === 'BinaryExpression' && /^[-+*/]$/.test(node.operator) && this.columnsIn(node).size > 0) return true;
      if (node.type === 'CallExpression' && ARITHMETIC.test(calledName(node) ?? '') && this.columnsIn(node).size > 0) return true;
      if (node.type === 'Identifier' && !isMerelyNamed(node) && this.held.get(node.name)?.computed) return true;
    }
    return false;
  }

  /** What is compared before the place, of what was read. */
  checkedBefore({ range }: Node): ReadonlySet<string> {
    const checked = new Set<string>();
    for (const node of nodesWithin(this.scope)) {
      if (node.range[0] >= range[0] || !isCheck(node) || !decides(node)) continue;
      for (const column of this.columnsIn(node)) checked.add(column);
    }
    return checked;
  }

  /** A variable that is given what was awaited, a part of it, or what is made of it. */
  private take(target: Node, from: Node): void {
    const source = bare(from);
    if (isRead(source)) this.name(target, { computed: false, at: source });
    else if (isPartOf(source) && this.isRow(rootOf(source))) this.name(target, this.partOf(source, target));
    else {
      const columns = this.columnsIn(source);
      if (columns.size > 0 && !isFunction(source)) this.name(target, { columns, computed: this.isComputed(source), at: source });
    }
  }

  private partOf(source: Node, target: Node): Held {
    const name = source.type === 'MemberExpression' ? staticName(source.property, source.computed) : undefined;
    const isColumn = name !== undefined && target.type === 'Identifier' && saysWhatIsLeft(name, source.type === 'MemberExpression' ? (lastName(source.object) ?? '') : '');
    return { columns: isColumn ? new Set([name]) : undefined, computed: false, at: source };
  }

  private name(target: Node, held: Held): void {
    switch (target.type) {
      case 'Identifier':
        this.held.set(target.name, held.columns === undefined && saysWhatIsLeft(target.name) ? { ...held, columns: new Set([target.name]) } : held);
        break;
      case 'AssignmentPattern':
        this.name(target.left, held);
        break;
      case 'ArrayPattern':
        for (const element of target.elements) if (element) this.name(element, held);
        break;
      case 'ObjectPattern':
        for (const property of target.properties) {
          const name = property.type === 'Property' ? staticName(property.key, property.computed) : undefined;
          if (property.type === 'Property' && name !== undefined) this.name(property.value, saysWhatIsLeft(name) ? { ...held, columns: new Set([name]) } : held);
        }
        break;
      default:
    }
  }

  /** `.then((row) => …)`, `query(sql, (err, rows) => …)` */
  private takeHandedIn(callable: Node): void {
    const { parent } = callable;
    if (!isFunction(callable) || parent?.type !== 'CallExpression' || callable === this.scope) return;
    const [first, second] = callable.params;
    if (calledName(parent) === 'then' && first && parent.arguments[0] === callable) this.name(first, { computed: false, at: callable });
    else if (second && first?.type === 'Identifier' && /^(?:e|er|err|error|_|_err)$/i.test(first.name) && parent.arguments.at(-1) === callable) this.name(second, { computed: false, at: callable });
  }
}

/** `await Model.findOne(…)`, `(await pool.query(…)).rows[0]` */
function isRead(node: Node): boolean {
  const inner = bare(node);
  if (inner.type === 'AwaitExpression') {
    const asked = bare(inner.argument);
    return asked.type === 'CallExpression' ? !NO_ROW.test(calledName(asked) ?? '') : asked.type === 'TaggedTemplateExpression';
  }
  if (inner.type === 'LogicalExpression') return isRead(inner.left);
  // `Number(await redis.get(key))`
  if (inner.type === 'CallExpression' || inner.type === 'NewExpression') return inner.arguments[0] !== undefined && CONVERTS.test(calledName(inner) ?? '') && isRead(inner.arguments[0]);
  return inner.type === 'MemberExpression' && isRead(inner.object);
}

function isPartOf(node: Node): boolean {
  const inner = bare(node);
  if (inner.type === 'LogicalExpression') return isPartOf(inner.left);
  if (inner.type === 'CallExpression') return inner.callee.type === 'MemberExpression' && /^(?:data|toObject|toJSON|get|shift|pop|at|unwrap)$/.test(calledName(inner) ?? '');
  return inner.type === 'Identifier' || inner.type === 'MemberExpression';
}

export function rootOf(node: Node): string | undefined {
  let current = bare(node);
  for (;;) {
    if (current.type === 'MemberExpression') current = bare(current.object);
    else if (current.type === 'CallExpression') current = bare(current.callee);
    else if (current.type === 'LogicalExpression') current = bare(current.left);
    else return current.type === 'Identifier' ? current.name : undefined;
  }
}

/** Something else is read from it: `wallet.name`. */
function isReadFrom(node: Node): boolean {
  return node.parent?.type === 'MemberExpression' && node.parent.object === node && (node.parent.parent.type !== 'CallExpression' || node.parent.parent.callee !== node.parent);
}

/** The name of a property, which is no variable. */
function isMerelyNamed(node: Node): boolean {
  const { parent } = node;
  if (parent?.type === 'MemberExpression') return parent.property === node && !parent.computed;
  return parent?.type === 'Property' && parent.key === node && !parent.shorthand && !parent.computed;
}

function isCheck(node: Node): boolean {
  if (node.type === 'CallExpression') return COMPARING.test(calledName(node) ?? '');
  if (!isComparison(node)) return false;
  return /[<>]/.test(node.operator) || (isCounted(node.left) && isCounted(node.right));
}

/** What is asked decides what is done, and not only what something is called. */
function decides(check: Node): boolean {
  let current = check;
  while (current.parent && /^(?:LogicalExpression|UnaryExpression|TSAsExpression|TSNonNullExpression|BinaryExpression)$/.test(current.parent.type)) current = current.parent;
  return current.parent?.type !== 'ConditionalExpression' || current.parent.test !== current || /^(?:ExpressionStatement|ReturnStatement|ArrowFunctionExpression|AwaitExpression)$/.test(current.parent.parent.type);
}

/** Two of them are compared, and not one with what says that it is there, or of which kind. */
function isCounted(node: Node): boolean {
  return node.type !== 'Literal' && node.type !== 'UnaryExpression' && !(node.type === 'Identifier' && node.name === 'undefined');
}
