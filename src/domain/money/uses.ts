/** What becomes of an amount: shown, checked, handed to something exact, or computed with and kept. */
import type { Code } from '../../engine/code';
import { conversionOf } from '../../engine/flow/conversions';
import { functionName } from '../../engine/flow/destinations';
import { isPrimitive, onlyConstant } from '../../engine/flow/value';
import { lastName } from '../../engine/flow/vocabulary';
import { LIMITS } from '../../engine/limits';
import { says } from '../../engine/said';
import { ancestor, bare, isComparison, isFunction, staticName } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import { checks, isShownAs, shows } from './takers';

/** `kept`: under a name; `exact`: handed to a decimal object or a bigint; `parsed`: a text that is read as a number again. */
export type UseKind = 'shown' | 'checked' | 'exact' | 'compared' | 'computed' | 'parsed' | 'kept' | 'stored' | 'passed' | 'returned';

export interface Use {
  readonly kind: UseKind;
  /** Of what keeps, takes or gives it back. */
  readonly name?: string;
  readonly node: Node;
  /** It was made a text on the way. */
  readonly isText: boolean;
}

interface Flow {
  readonly node: Node;
  readonly isText: boolean;
}

export function usesOf(node: Node, code: Code): readonly Use[] {
  const uses: Use[] = [];
  const waiting: Flow[] = [{ node, isText: isPrimitive(code.value(node).type, 'string') }];
  const seen = new Set<Node>();
  for (let flow = waiting.shift(); flow && uses.length < LIMITS.destinations.value; flow = waiting.shift()) {
    if (seen.has(flow.node)) continue;
    seen.add(flow.node);
    uses.push(...new Following(flow, code, waiting).uses());
  }
  return uses;
}

/** Nobody computes with it or keeps it as an amount. */
export function isOnlyShown(uses: readonly Use[]): boolean {
  const ends = uses.filter(({ kind }) => kind !== 'kept');
  return ends.length > 0 && ends.every(({ kind, name, isText }) => kind === 'shown' || kind === 'checked' || kind === 'exact' || (isText && kind !== 'parsed' && isShownAs(name)));
}

/** `{ amount: price.toNumber(), raw_amount: price }`: the exact amount is kept beside the number. */
export function isKeptExactly(uses: readonly Use[]): boolean {
  return uses.some(({ kind, name, node }) => kind === 'stored' && name !== undefined && node.type === 'ObjectExpression' && node.properties.some((one) => one.type === 'Property' && lastName(one.key) === `raw_${name}`));
}

/** One place on the way. */
class Following {
  private readonly node: Node;
  private readonly isText: boolean;

  constructor(
    flow: Flow,
    private readonly code: Code,
    private readonly waiting: Flow[],
  ) {
    this.node = flow.node;
    this.isText = flow.isText;
  }

  uses(): readonly Use[] {
    const { parent } = this.node;
    switch (parent?.type) {
      case 'VariableDeclarator':
        return parent.init === this.node ? this.keptIn(parent.id) : [];
      case 'AssignmentExpression':
        return this.assigned(parent);
      case 'AssignmentPattern':
        return parent.right === this.node ? this.keptIn(parent.left) : [];
      case 'Property':
        return parent.value === this.node ? this.heldBy(parent.parent, staticName(parent.key, parent.computed)) : [];
      case 'ArrayExpression':
        return this.heldBy(parent, undefined);
      case 'PropertyDefinition':
        return this.end('stored', staticName(parent.key, parent.computed), parent);
      case 'MemberExpression':
        return this.member(parent);
      case 'CallExpression':
      case 'NewExpression':
        return this.handed(parent);
      case 'BinaryExpression':
        return this.combined(parent);
      case 'UnaryExpression':
        return this.signed(parent);
      case 'ReturnStatement':
        return this.returned(ancestor(this.node, isFunction));
      case 'ArrowFunctionExpression':
        return parent.body === this.node ? this.returned(parent) : [];
      default:
        return this.elsewhere(parent);
    }
  }

  private elsewhere(parent: Node | undefined): readonly Use[] {
    switch (parent?.type) {
      case 'TemplateLiteral':
      case 'JSXExpressionContainer':
        return this.end('shown', undefined, parent);
      case 'ConditionalExpression':
        return parent.test === this.node ? this.end('checked', undefined, parent) : this.goOn(parent);
      case 'LogicalExpression':
      case 'AwaitExpression':
      case 'ChainExpression':
      case 'SequenceExpression':
      case 'TSAsExpression':
      case 'TSNonNullExpression':
      case 'TSSatisfiesExpression':
      case 'TSTypeAssertion':
        return this.goOn(parent);
      case 'IfStatement':
      case 'WhileStatement':
      case 'SwitchStatement':
        return this.end('checked', undefined, parent);
      default:
        return [];
    }
  }

  private goOn(node: Node, isText = this.isText): readonly Use[] {
    this.waiting.push({ node, isText });
    return [];
  }

  private end(kind: UseKind, name: string | undefined, node: Node): readonly Use[] {
    return [{ kind, name, node, isText: this.isText }];
  }

  private keptIn(target: Node): readonly Use[] {
    if (target.type !== 'Identifier') return [];
    for (const reference of this.code.references(target).slice(0, LIMITS.readsFollowed.value)) if (reference !== target) this.goOn(reference);
    return this.end('kept', target.name, target);
  }

  private assigned(parent: TSESTree.AssignmentExpression): readonly Use[] {
    if (parent.right !== this.node) return parent.operator === '=' ? [] : this.end('computed', parent.operator, parent);
    if (parent.operator !== '=' && parent.operator !== '??=' && parent.operator !== '||=') return this.end('computed', parent.operator, parent);
    return parent.left.type === 'Identifier' ? this.keptIn(parent.left) : this.end('stored', lastName(parent.left), parent.left);
  }

  /** A property of an object goes where the object goes: into a log it is shown. */
  private heldBy(object: Node, name: string | undefined): readonly Use[] {
    let outer = object;
    while (outer.parent && (outer.parent.type === 'Property' || outer.parent.type === 'ObjectExpression' || outer.parent.type === 'ArrayExpression')) outer = outer.parent;
    const { parent } = outer;
    const isShown = parent?.type === 'JSXExpressionContainer' || ((parent?.type === 'CallExpression' || parent?.type === 'NewExpression') && parent.callee !== outer && shows(parent));
    return this.end(isShown ? 'shown' : 'stored', name ?? (parent?.type === 'VariableDeclarator' ? lastName(parent.id) : undefined), object);
  }

  private member(parent: TSESTree.MemberExpression): readonly Use[] {
    if (parent.object !== this.node) return this.end('computed', '[]', parent);
    const call = parent.parent;
    if (call.type !== 'CallExpression' || call.callee !== parent) return call.type === 'ChainExpression' ? this.goOn(parent) : [];
    const method = staticName(parent.property, parent.computed) ?? '';
    if (/^(?:toLocaleString|format)$/.test(method)) return this.end('shown', method, call);
    if (/^(?:toFixed|toString|toPrecision)$/.test(method)) return this.goOn(call, true);
    return this.isText ? this.goOn(call) : this.end('computed', method, call);
  }

  private handed(call: TSESTree.CallExpression | TSESTree.NewExpression): readonly Use[] {
    if (call.callee === this.node) return this.goOn(call);
    const name = lastName(call.callee) ?? '';
    if (conversionOf(call)) return this.isText ? this.end('parsed', name, call) : this.goOn(call);
    if (checks(name) || isLogarithm(call)) return this.end('checked', name, call);
    if (shows(call)) return this.end('shown', name, call);
    if (isExact(call, this.code)) return this.end('exact', name, call);
    if (name === 'String') return this.goOn(call, true);
    if (/^(?:abs|max|min)$/.test(name)) return this.goOn(call);
    return this.end(/^(?:round|floor|ceil|trunc|sqrt|pow)$/.test(name) ? 'computed' : 'passed', name, call);
  }

  private combined(parent: TSESTree.BinaryExpression): readonly Use[] {
    const other = parent.left === this.node ? parent.right : parent.left;
    if (isComparison(parent)) return this.end(onlyConstant(this.code.value(other)) === undefined && !says(other, { names: /EPSILON/ }) ? 'compared' : 'checked', parent.operator, parent);
    const isText = parent.operator === '+' && (this.isText || isPrimitive(this.code.value(other).type, 'string'));
    return this.end(isText ? 'shown' : 'computed', parent.operator, parent);
  }

  private signed(parent: TSESTree.UnaryExpression): readonly Use[] {
    if (parent.operator === '!' || parent.operator === 'typeof') return this.end('checked', parent.operator, parent);
    return parent.operator === '+' && this.isText ? this.end('parsed', '+', parent) : this.goOn(parent);
  }

  /** What a function of this file gives back goes on where it is called. */
  private returned(owner: Node | undefined): readonly Use[] {
    if (!isFunction(owner)) return [];
    // Of the difference by which a list is sorted, only the sign counts.
    if (owner.parent.type === 'CallExpression' && /^(?:sort|toSorted)$/.test(lastName(owner.parent.callee) ?? '')) return this.end('checked', undefined, owner);
    const callee = owner.type === 'FunctionDeclaration' ? owner.id : owner.parent.type === 'VariableDeclarator' ? owner.parent.id : undefined;
    const calls = callee?.type === 'Identifier' ? this.code.references(callee).filter((reference) => reference.parent?.type === 'CallExpression' && reference.parent.callee === reference) : [];
    for (const reference of calls) this.goOn(reference);
    // Where every call is seen, the calls say what becomes of it.
    const isSeen = calls.length > 0 && !owner.parent.type.startsWith('Export') && owner.parent.parent?.parent?.type !== 'ExportNamedDeclaration';
    return this.end(isSeen ? 'kept' : 'returned', functionName(owner), owner);
  }
}

/** `Math.log10(x)` takes a number, and gives a magnitude. */
function isLogarithm({ callee }: TSESTree.CallExpression | TSESTree.NewExpression): boolean {
  return callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.object.name === 'Math' && /^log/.test(lastName(callee) ?? '');
}

/** `new Decimal(x)`, `total.plus(x)`, `BigInt(x)`. */
function isExact(call: TSESTree.CallExpression | TSESTree.NewExpression, code: Code): boolean {
  const exact = (node: Node) => ['decimal', 'bigint'].includes(code.value(node).numeric?.kind ?? '');
  const target = bare(call.callee);
  return exact(call) || (target.type === 'MemberExpression' && exact(target.object)) || (call.type === 'NewExpression' && /(?:Decimal|Big|BigNumber|Dinero|BN)$/.test(lastName(target) ?? ''));
}
