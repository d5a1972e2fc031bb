/** Markup that a framework is told to trust: what it is not told to, it escapes. What is read out of something that nobody knows was escaped by nobody. */
import type { Code } from '../../engine/code';
import { spanOf } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import type { Span } from '../../engine/finding';
import { isCleanFor } from '../../engine/flow/clean';
import { isPrimitive } from '../../engine/flow/value';
import { declaredWith } from '../../engine/shape';
import { ancestor, bare, calledName, isFunction, nodesWithin, outermostFunction } from '../../engine/source/tree';
import type { Callable, Node, TSESTree } from '../../engine/source/tree';

export function trusted({ text, node, steps }: EventOf<'sink'>, code: Code): { readonly at: Span; readonly part: string } | undefined {
  if (steps.length > 0 || !/bypassSecurityTrustHtml$/.test(text)) return undefined;
  const written = bare(node);
  const part = unknownParts(putInBefore(written, code) ?? written, code)[0] ?? (isAnswered(written, code) ? written : undefined);
  return part && { at: spanOf(node), part: code.text(part) };
}

/** What is read out of something and stands in markup as it is. */
function unknownParts(written: Node, code: Code): readonly Node[] {
  if (written.type === 'TemplateLiteral') return written.quasis.some(({ value }) => /<\w/.test(value.raw)) ? written.expressions.filter((part) => isUnknown(bare(part), code)) : [];
  if (written.type !== 'BinaryExpression' || written.operator !== '+') return [];
  const parts = partsOf(written);
  return parts.some((part) => part.type === 'Literal' && /<\w/.test(String(part.value))) ? parts.filter((part) => isUnknown(bare(part), code)) : [];
}

function partsOf(node: Node): readonly Node[] {
  return node.type === 'BinaryExpression' && node.operator === '+' ? [...partsOf(bare(node.left)), ...partsOf(bare(node.right))] : [node];
}

/** What an order is called by, somebody may have sent. */
const CALLED = /[a-z]I[dD]$/;
/** Numbers that a server gives to its own rows. */
const COUNTED = /(?:^|\.|_)(?:id|index|length|count|total|page|size)$/i;

function isUnknown(part: Node, code: Code): boolean {
  if (part.type !== 'MemberExpression' || COUNTED.test(code.text(part))) return false;
  const { constants, type, numeric, labels } = code.value(part);
  const isNumber = (numeric !== undefined && !CALLED.test(code.text(part))) || ['number', 'boolean', 'bigint'].some((name) => isPrimitive(type, name));
  return constants.length === 0 && !isNumber && labels.every((label) => !isCleanFor(label, 'markup'));
}

/** `item.text = '<b>' + item.text + '</b>'` in front of it, in the same function: what stands there now. */
function putInBefore(written: Node, code: Code): Node | undefined {
  if (written.type !== 'MemberExpression' && written.type !== 'Identifier') return undefined;
  const around = outermostFunction(written);
  const name = code.text(written);
  let found: Node | undefined;
  for (const node of around ? nodesWithin(around) : []) {
    if (node.range[0] >= written.range[0]) break;
    if (node.type === 'AssignmentExpression' && node.operator === '=' && node.range[1] <= written.range[0] && code.text(node.left) === name) found = bare(node.right);
    else if (node.type === 'VariableDeclarator' && node.init && node.id.type === 'Identifier' && node.id.name === name) found = bare(node.init);
  }
  return found;
}

/** Functions that are called with what a server has answered, where they are handed to these; and calls that give it. */
const ANSWERING = /^(?:subscribe|then|map|tap|switchMap|mergeMap|concatMap)$/;
const ASKING = /^(?:get|post|put|patch|request|fetch|firstValueFrom|lastValueFrom|toPromise|json)$/;

/** A property of an answer, as a function gets it that is handed to a request: `http.get(url).subscribe((answer) => trust(answer.text))`. */
function isAnswered(written: Node, code: Code): boolean {
  if (written.type !== 'MemberExpression' || !isUnknown(written, code)) return false;
  let root: Node = written;
  while (root.type === 'MemberExpression' || root.type === 'ChainExpression') root = bare(root.type === 'MemberExpression' ? root.object : root.expression);
  if (root.type !== 'Identifier') return false;
  const taker = functionTaking(root);
  if (taker) return isCalled(ANSWERING, taker.parent) && asksServer(taker.parent, code);
  const init = declaredWith(root, code);
  return init?.type === 'AwaitExpression' && isCalled(ASKING, init.argument) && REQUEST.test(code.text(init));
}

const REQUEST = /\b\w*(?:http|client|api|service)\w*\s*\.\s*(?:get|post|put|patch|request|find|load|fetch|search|list)\w*(?:<|\()/i;

function isCalled(names: RegExp, node: Node): boolean {
  return node.type === 'CallExpression' && names.test(calledName(node) ?? '');
}

/** The function that the name is a parameter of. */
function functionTaking(identifier: TSESTree.Identifier): Callable | undefined {
  for (let current: Node | undefined = identifier.parent; current; current = current.parent) {
    if (isFunction(current) && current.params.some((one) => one.type === 'Identifier' && one.name === identifier.name)) return current;
  }
  return undefined;
}

/** Up to the beginning of the chain, and what it is piped from. */
function asksServer(call: Node, code: Code): boolean {
  const statement = ancestor(call, (one): one is Node => /Statement$|Declaration$|^PropertyDefinition$/.test(one.type)) ?? call;
  return REQUEST.test(code.text(statement).slice(0, call.range[1] - statement.range[0]));
}
