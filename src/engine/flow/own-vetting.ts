/** What a function of the project finds out about its arguments: its body says it, whatever the function is called. A body that does more than ask says nothing here. */
import { bare, calledName, childrenOf, isFunction, staticName } from '../source/tree';
import type { Callable, Node, TSESTree } from '../source/tree';
import { calleeOf } from './callee';
import { CLEAN_FOR_ALL, NOTHING_CLEAN } from './clean';
import type { Evaluator } from './evaluator';
import { ASKING, toldByCall, toldByComparison, toldByTable } from './vetting';
import type { Vetting } from './vetting';

/** What each argument is safe for, by its index, where the function answers yes or no, or comes back at all. */
export interface Vets {
  readonly yes: Bits;
  readonly no: Bits;
  readonly back: Bits;
}

type Bits = readonly number[];

/** What the body of the function that is called says; undefined where nobody sees it, or where it does more than ask. */
export function vetsOfCallee(call: TSESTree.CallExpression, evaluator: Evaluator): Vets | undefined {
  const { callable, value } = calleeOf(call, evaluator);
  return callable ? vetsOf(callable, evaluator) : value.summary?.vets;
}

export function vetsOf(callable: Node, evaluator: Evaluator): Vets | undefined {
  if (!isFunction(callable) || callable.params.length === 0) return undefined;
  return evaluator.once('vets', callable, undefined, () => new Reading(callable, evaluator).vets());
}

const COMPARING = /^(?:[<>]=?|[=!]==?|in)$/;
const PLACES = new Set(['indexOf', 'lastIndexOf', 'search', 'charAt', 'at']);
/** A text stays the same text for whoever asks what it is. */
const SAME_TEXT = new Set(['trim', 'toLowerCase', 'toUpperCase', 'toString', 'String']);

/** Nobody comes there: whatever is asked holds. */
const NEVER = 'never';
type Known = Bits | typeof NEVER;

interface Exit {
  readonly known: Bits;
  readonly answer?: Node;
}

class Reading {
  private readonly exits: Exit[] = [];
  private readonly none: Bits;
  private isClear = true;

  constructor(
    private readonly asked: Callable,
    private readonly evaluator: Evaluator,
  ) {
    this.none = asked.params.map(() => NOTHING_CLEAN);
  }

  vets(): Vets | undefined {
    const { body } = this.asked;
    if (body?.type === 'BlockStatement') {
      const end = this.after(body.body, this.none);
      if (end !== NEVER) this.exits.push({ known: end });
    } else if (body) this.exits.push({ known: this.none, answer: body });
    const yes = this.answering(true);
    const no = this.answering(false);
    if (!this.isClear) return undefined;
    const back = this.exits.reduce<Known>((all, { known }) => either(all, known), NEVER);
    return { yes: this.bitsOf(yes), no: this.bitsOf(no), back: this.bitsOf(back) };
  }

  /** What never happens says nothing. */
  private bitsOf(known: Known): Bits {
    return known === NEVER ? this.none : known;
  }

  private answering(truth: boolean): Known {
    return this.exits.reduce<Known>((all, { known, answer }) => either(all, answer ? both(known, this.told(answer, truth)) : truth ? NEVER : known), NEVER);
  }

  private unclear(): Bits {
    this.isClear = false;
    return this.none;
  }

  private after(statements: readonly Node[], before: Bits): Known {
    let known: Known = before;
    for (const statement of statements) {
      if (known === NEVER || !this.isClear) return known;
      known = this.afterStatement(statement, known);
    }
    return known;
  }

  private afterStatement(statement: Node, known: Bits): Known {
    switch (statement.type) {
      case 'BlockStatement':
        return this.after(statement.body, known);
      case 'ReturnStatement':
        this.exits.push({ known, answer: statement.argument ?? undefined });
        return NEVER;
      case 'ThrowStatement':
        return NEVER;
      case 'IfStatement': {
        const then = both(known, this.told(statement.test, true));
        const otherwise = both(known, this.told(statement.test, false));
        return either(this.branch(statement.consequent, then), statement.alternate ? this.branch(statement.alternate, otherwise) : otherwise);
      }
      case 'VariableDeclaration':
        return statement.kind === 'const' && statement.declarations.every(({ id, init }) => id.type === 'Identifier' && init && isQuiet(init)) ? known : this.unclear();
      case 'ExpressionStatement': {
        const call = bare(statement.expression);
        // `errors.name = 'too long'` notes what was found.
        if (call.type === 'AssignmentExpression') return call.left.type === 'MemberExpression' && isQuiet(call.right) ? known : this.unclear();
        const vets = call.type === 'CallExpression' ? vetsOfCallee(call, this.evaluator) : undefined;
        return vets && call.type === 'CallExpression' ? both(known, this.toldOf(byBody(call, vets.back))) : this.unclear();
      }
      default:
        return this.unclear();
    }
  }

  private branch(branch: Node, known: Known): Known {
    return known === NEVER ? NEVER : this.afterStatement(branch, known);
  }

  /** What is known where the expression is true, or where it is not. */
  private told(node: Node, truth: boolean): Known {
    const answer = bare(node);
    switch (answer.type) {
      case 'UnaryExpression':
        return answer.operator === '!' ? this.told(answer.argument, !truth) : this.unclear();
      case 'LogicalExpression': {
        if (answer.operator === '??') return this.unclear();
        const sides = [this.told(answer.left, truth), this.told(answer.right, truth)] as const;
        return (answer.operator === '&&') === truth ? both(...sides) : either(...sides);
      }
      case 'ConditionalExpression':
        return either(both(this.told(answer.test, true), this.told(answer.consequent, truth)), both(this.told(answer.test, false), this.told(answer.alternate, truth)));
      case 'Literal':
        return Boolean(answer.value) === truth ? this.none : NEVER;
      case 'Identifier':
        return this.ofName(answer, truth);
      case 'BinaryExpression':
        return COMPARING.test(answer.operator) && this.isAskedFor(answer.left) && this.isPlain(answer.right) ? both(this.empty(answer, truth), this.toldOf(() => toldByComparison(answer, truth, this.evaluator))) : this.unclear();
      case 'MemberExpression':
        return answer.computed && this.isPlain(answer.property) ? (truth ? this.toldOf(() => toldByTable(answer, this.evaluator)) : this.none) : this.isPlain(answer) ? this.none : this.unclear();
      case 'CallExpression':
        return this.ofCall(answer, truth);
      default:
        return this.unclear();
    }
  }

  /** `COLUMNS.indexOf(name) >= 0` */
  private isAskedFor(side: Node): boolean {
    const call = bare(side);
    if (call.type !== 'CallExpression' || !PLACES.has(calledName(call) ?? '') || call.callee.type !== 'MemberExpression') return this.isPlain(side);
    return isQuiet(call.callee.object) && call.arguments.every((argument) => this.isPlain(argument));
  }

  /** What is nothing does no harm. */
  private empty({ left, operator, right }: TSESTree.BinaryExpression, truth: boolean): Bits {
    if (!(truth ? /^===?$/ : /^!==?$/).test(operator) || !isEmpty(right)) return this.none;
    return this.toldOf(() => [{ about: this.evaluator.valueOf(bare(left)).labels, bits: CLEAN_FOR_ALL }]);
  }

  private ofName(name: TSESTree.Identifier, truth: boolean): Known {
    if (name.name === 'undefined') return truth ? NEVER : this.none;
    const init = this.initOf(name);
    if (init) return this.told(init, truth);
    return this.isParameter(name) ? this.none : this.unclear();
  }

  private ofCall(call: TSESTree.CallExpression, truth: boolean): Known {
    const name = calledName(call) ?? '';
    const [first] = call.arguments;
    if (name === 'Boolean' && call.callee.type === 'Identifier' && first && first.type !== 'SpreadElement') return this.told(first, truth);
    if (this.isPlain(call)) return this.none;
    if (call.arguments.some((argument) => isFunction(argument) || argument.type === 'SpreadElement')) return this.unclear();
    const vets = vetsOfCallee(call, this.evaluator);
    if (vets) return this.toldOf(byBody(call, truth ? vets.yes : vets.no));
    const owner = call.callee.type === 'MemberExpression' ? call.callee.object : undefined;
    // A list or a pattern of which nothing is known asks whatever it likes.
    const isAsked = ASKING.has(name) && call.arguments.every((argument) => this.isPlain(argument)) && (!owner || isQuiet(owner));
    return isAsked ? this.toldOf(() => toldByCall(call, truth, this.evaluator)) : this.unclear();
  }

  private toldOf(vettings: (evaluator: Evaluator) => readonly Vetting[]): Bits {
    const known = [...this.none];
    for (const { about, bits } of vettings(this.evaluator)) {
      for (const { input } of about) {
        if (input?.of !== this.asked.range[0]) continue;
        // Who asks of a part may have asked of the others as well.
        if (input.path.length > 0 || input.calls || input.index >= known.length) return this.unclear();
        known[input.index]! |= bits;
      }
    }
    return known;
  }

  /** What is asked about is the argument as it came, or a constant. */
  private isPlain(node: Node): boolean {
    const part = bare(node);
    switch (part.type) {
      case 'Literal':
        return true;
      case 'Identifier': {
        const init = this.initOf(part);
        return init ? this.isPlain(init) : true;
      }
      case 'UnaryExpression':
        return part.operator === 'typeof' || part.operator === '-' ? this.isPlain(part.argument) : false;
      case 'MemberExpression': {
        const name = staticName(part.property, part.computed);
        return (name === 'length' || (part.object.type === 'Identifier' && !this.isParameter(part.object) && !this.initOf(part.object))) && this.isPlain(part.object);
      }
      case 'CallExpression': {
        if (!SAME_TEXT.has(calledName(part) ?? '')) return false;
        return part.callee.type === 'MemberExpression' ? this.isPlain(part.callee.object) : part.arguments.every((argument) => this.isPlain(argument));
      }
      default:
        return false;
    }
  }

  private isParameter(name: TSESTree.Identifier): boolean {
    return this.evaluator.scopes.variableOf(name)?.defs[0]?.type === 'Parameter';
  }

  /** What a name of the function itself was given, once. */
  private initOf(name: TSESTree.Identifier): Node | undefined {
    const variable = this.evaluator.scopes.variableOf(name);
    const definition = variable?.defs[0]?.node as Node | undefined;
    if (definition?.type !== 'VariableDeclarator' || !definition.init || definition.parent.kind !== 'const') return undefined;
    return definition.range[0] > this.asked.range[0] && definition.range[1] < this.asked.range[1] ? definition.init : undefined;
  }
}

function isEmpty(node: Node): boolean {
  return node.type === 'Literal' ? node.value === '' || node.value === null : node.type === 'Identifier' && node.name === 'undefined';
}

/** What the arguments are, as the body of the function says. */
export function byBody(call: TSESTree.CallExpression, bits: Bits): (evaluator: Evaluator) => readonly Vetting[] {
  return (evaluator) => call.arguments.flatMap((argument, index) => (argument.type === 'SpreadElement' ? [] : aboutArgument(argument, bits[index] ?? NOTHING_CLEAN, evaluator)));
}

function aboutArgument(argument: Node, bits: number, evaluator: Evaluator): readonly Vetting[] {
  const about = bits === NOTHING_CLEAN ? [] : evaluator.valueOf(bare(argument)).labels;
  return about.length > 0 ? [{ about, bits }] : [];
}

/** Nothing is called in it but what asks, and nothing is made. */
function isQuiet(node: Node): boolean {
  if (node.type === 'CallExpression') {
    const name = calledName(node) ?? '';
    if (!SAME_TEXT.has(name) && !ASKING.has(name)) return false;
  }
  if (node.type === 'AwaitExpression' || isFunction(node)) return false;
  if (node.type === 'NewExpression' && !(node.callee.type === 'Identifier' && /^(?:Set|Map|RegExp)$/.test(node.callee.name))) return false;
  return childrenOf(node).every(isQuiet);
}

function both(a: Known, b: Known): Known {
  return a === NEVER || b === NEVER ? NEVER : a.map((bits, index) => bits | (b[index] ?? NOTHING_CLEAN));
}

function either(a: Known, b: Known): Known {
  if (a === NEVER) return b;
  return b === NEVER ? a : a.map((bits, index) => bits & (b[index] ?? CLEAN_FOR_ALL));
}
