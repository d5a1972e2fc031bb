/** Functions that say which origins are let in: those that refuse nobody, and those that ask for less than they mean to. */
import type { Code } from '../../engine/code';
import { onlyConstant } from '../../engine/flow/value';
import { bare, isFunction, nodesWithin, staticName } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import { widthOfBeginning, widthOfEnd, widthOfPattern, widthOfPiece } from './pattern';
import type { Width } from './pattern';

type Outcome = 'let in' | 'refused' | 'unknown';

/** `(origin, callback) => …`, or a function that gives back the origin that is let in. */
export function widthOfFunction(callable: Node, code: Code): Width | undefined {
  if (!isFunction(callable)) return undefined;
  const [origin, callback] = callable.params.map((parameter) => (parameter.type === 'Identifier' ? parameter.name : undefined));
  const ends = new Ends(origin, callback, code);
  const outcomes = ends.of(callable.body);
  if (outcomes.size === 1 && outcomes.has('let in')) return 'everybody';
  return origin !== undefined && weakTests(callable.body, origin, code) ? 'others' : undefined;
}

/** How a function may end. */
class Ends {
  constructor(
    private readonly origin: string | undefined,
    private readonly callback: string | undefined,
    private readonly code: Code,
  ) {}

  of(body: Node): ReadonlySet<Outcome> {
    const said = bare(body);
    if (said.type !== 'BlockStatement') return new Set(this.result(said));
    const { ends, goesOn } = this.through(said.body);
    return goesOn ? new Set([...ends, 'unknown']) : ends;
  }

  /** `goesOn`: nothing has been said by the end of the statements. */
  private through(statements: readonly TSESTree.Statement[]): { readonly ends: ReadonlySet<Outcome>; readonly goesOn: boolean } {
    const ends = new Set<Outcome>();
    for (const statement of statements) {
      const one = this.statement(statement);
      for (const end of one.ends) ends.add(end);
      if (!one.goesOn) return { ends, goesOn: false };
    }
    return { ends, goesOn: true };
  }

  private statement(statement: TSESTree.Statement): { readonly ends: ReadonlySet<Outcome>; readonly goesOn: boolean } {
    switch (statement.type) {
      case 'ExpressionStatement': {
        const called = this.called(bare(statement.expression));
        return { ends: new Set(called), goesOn: called === undefined };
      }
      case 'ReturnStatement':
        return { ends: new Set(statement.argument ? this.result(bare(statement.argument)) : ['refused']), goesOn: false };
      case 'ThrowStatement':
        return { ends: new Set(['refused']), goesOn: false };
      case 'BlockStatement':
        return this.through(statement.body);
      case 'IfStatement': {
        const asked = this.presence(bare(statement.test));
        if (asked === 'there') return this.statement(statement.consequent);
        if (asked === 'missing') return statement.alternate ? this.statement(statement.alternate) : { ends: new Set(), goesOn: true };
        const [yes, no] = [this.statement(statement.consequent), statement.alternate ? this.statement(statement.alternate) : { ends: new Set<Outcome>(), goesOn: true }];
        return { ends: new Set([...yes.ends, ...no.ends]), goesOn: yes.goesOn || no.goesOn };
      }
      case 'VariableDeclaration':
        return { ends: new Set(), goesOn: true };
      default:
        return { ends: new Set(['unknown']), goesOn: true };
    }
  }

  /** `if (origin)` and `if (!origin)`: who sends none is no page of another site. */
  private presence(test: Node): 'there' | 'missing' | undefined {
    if (test.type === 'UnaryExpression' && test.operator === '!') return this.presence(bare(test.argument)) === 'there' ? 'missing' : undefined;
    return test.type === 'Identifier' && test.name === this.origin ? 'there' : undefined;
  }

  private result(node: Node): readonly Outcome[] {
    const called = this.called(node);
    if (called) return called;
    if (this.callback !== undefined && this.code.text(node).includes(`${this.callback}(`)) return ['unknown'];
    return this.given(node);
  }

  /** `callback(null, true)`. */
  private called(node: Node): readonly Outcome[] | undefined {
    if (node.type === 'ConditionalExpression') {
      const [yes, no] = [this.called(bare(node.consequent)), this.called(bare(node.alternate))];
      return yes && no ? [...yes, ...no] : undefined;
    }
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== this.callback) return undefined;
    const [error, said] = node.arguments;
    if (error && error.type !== 'SpreadElement' && !(bare(error).type === 'Literal' || this.code.text(error) === 'undefined')) return ['refused'];
    return said && said.type !== 'SpreadElement' ? this.given(bare(said)) : ['refused'];
  }

  private given(node: Node): readonly Outcome[] {
    if (node.type === 'ConditionalExpression') return [...this.given(bare(node.consequent)), ...this.given(bare(node.alternate))];
    if (node.type === 'LogicalExpression' && node.operator !== '&&') return [...this.given(bare(node.left)), ...this.given(bare(node.right))];
    if (node.type === 'Identifier' && node.name === this.origin) return ['let in'];
    if (node.type === 'Literal') return [node.value === true || node.value === '*' ? 'let in' : 'refused'];
    return [/\.(?:headers?|get\(|header\()[^,]*\borigin\b['"`)\]]*$/i.test(this.code.text(node)) ? 'let in' : 'unknown'];
  }
}

/** What is asked of the text of an origin. Beside another question it may do. */
function weakTests(body: Node, origin: string, code: Code): boolean {
  for (const node of nodesWithin(body)) {
    if (node.type === 'CallExpression' && widthOfTest(node, (asked) => asked.type === 'Identifier' && asked.name === origin, code) && !isBesideAnother(node, origin)) return true;
  }
  return false;
}

export function isBesideAnother(node: Node, origin: string): boolean {
  for (let current = node, parent = node.parent; parent && !isFunction(parent); current = parent, parent = parent.parent) {
    if (parent.type !== 'LogicalExpression' || parent.operator !== '&&') continue;
    const other = bare(parent.left === current ? parent.right : parent.left);
    const isPresence = (other.type === 'Identifier' && other.name === origin) || other.type === 'UnaryExpression';
    if (!isPresence) return true;
  }
  return false;
}

/** `origin.endsWith('example.com')`, `/example.com/.test(origin)`. */
export function widthOfTest(node: TSESTree.CallExpression, isOrigin: (node: Node) => boolean, code: Code): Width | undefined {
  const callee = bare(node.callee);
  const [argument] = node.arguments;
  if (callee.type !== 'MemberExpression' || !argument || argument.type === 'SpreadElement') return undefined;
  const method = staticName(callee.property, callee.computed);
  const on = bare(callee.object);
  if ((method === 'test' || method === 'exec') && isOrigin(bare(argument))) return widthOfNode(on, code);
  if (!isOrigin(on) && !isOrigin(lowered(on))) return undefined;
  if (method === 'match' || method === 'search') return widthOfNode(argument, code);
  const text = onlyConstant(code.value(argument));
  if (typeof text !== 'string') return undefined;
  if (method === 'endsWith') return widthOfEnd(text);
  if (method === 'startsWith') return widthOfBeginning(text);
  if (method === 'includes') return widthOfPiece(text);
  return method === 'indexOf' && !isAtStart(node) ? widthOfPiece(text) : undefined;
}

/** `origin.toLowerCase()`. */
function lowered(node: Node): Node {
  return node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && node.arguments.length === 0 ? bare(node.callee.object) : node;
}

function isAtStart({ parent }: Node): boolean {
  return parent?.type === 'BinaryExpression' && parent.right.type === 'Literal' && parent.right.value === 0 && parent.operator.startsWith('==');
}

/** A pattern that is written out, here or behind a name. */
export function widthOfNode(node: Node, code: Code): Width | undefined {
  const said = bare(node);
  if (said.type === 'Literal' && 'regex' in said) return widthOfPattern(said.regex.pattern, said.regex.flags);
  if (said.type === 'NewExpression' && said.callee.type === 'Identifier' && said.callee.name === 'RegExp') {
    const source = said.arguments[0] && onlyConstant(code.value(said.arguments[0]));
    return typeof source === 'string' ? widthOfPattern(source, '') : undefined;
  }
  const { origin } = code.value(said);
  return origin && origin !== said ? widthOfNode(origin, code) : undefined;
}
