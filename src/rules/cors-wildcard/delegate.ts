/** Functions that make the options of CORS anew for each request: `cors((request, callback) => callback(null, { origin: true }))`. */
import type { Code } from '../../engine/code';
import { onlyConstant } from '../../engine/flow/value';
import type { Value } from '../../engine/flow/value';
import { bare, isFunction, nodesWithin, staticName } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import { isAskers } from './askers';
import { widthOfFunction } from './callback';
import { isChecked } from './header';

type Open = 'star' | 'reflected';

export interface Delegated {
  readonly opening: Open;
  readonly credentials: boolean;
  /** Where the first of the answers says it. */
  readonly option?: TSESTree.Property;
}

/** Undefined where one of its answers lets in fewer, or nobody knows how many. */
export function delegated(callable: Node, code: Code): Delegated | undefined {
  const answers = answersOf(callable, code).map((answer) => {
    const said = ofAnswer(answer, code);
    // Whoever is not asked for by name is asked for by the condition.
    return said?.opening === 'reflected' && isConditional(answer, callable) ? undefined : said;
  });
  const [first] = answers;
  if (first === undefined || answers.some((answer) => answer === undefined)) return undefined;
  return { ...first, opening: answers.some((answer) => answer?.opening === 'reflected') ? 'reflected' : 'star', credentials: answers.some((answer) => answer?.credentials) };
}

/** Is it given only where a condition holds, or where no condition before has ended the function? */
function isConditional(answer: Node, callable: Node): boolean {
  for (let current = answer.parent; current && current !== callable; current = current.parent) {
    if (CONDITIONS.has(current.type)) return true;
  }
  return [...nodesWithin(callable)].some((node) => (node.type === 'ReturnStatement' || node.type === 'ThrowStatement') && node.range[1] <= answer.range[0]);
}

const CONDITIONS: ReadonlySet<string> = new Set(['IfStatement', 'ConditionalExpression', 'LogicalExpression', 'SwitchCase']);

/** What the callback is handed, or what comes back; of a function that gives back another, what that one does. */
function answersOf(callable: Node, code: Code): readonly Node[] {
  if (!isFunction(callable) || !callable.body) return [];
  const callback = callable.params[1];
  if (callback?.type === 'Identifier') {
    const calls = [...nodesWithin(callable.body), callable.body as Node].filter((node): node is TSESTree.CallExpression => node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === callback.name);
    return calls.flatMap(({ arguments: [, options] }) => options ?? []);
  }
  const back = callable.body.type === 'BlockStatement' ? returned(callable.body) : [bare(callable.body)];
  return back.flatMap((node) => (isFunction(node) ? answersOf(node, code) : [node]));
}

function returned(body: TSESTree.BlockStatement): readonly Node[] {
  return body.body.flatMap((statement) => (statement.type === 'ReturnStatement' && statement.argument ? [bare(statement.argument)] : [...nodesWithin(statement)].flatMap((node) => (node.type === 'ReturnStatement' && node.argument ? [bare(node.argument)] : []))));
}

function ofAnswer(answer: Node, code: Code): Delegated | undefined {
  const { properties } = code.value(answer);
  const credentials = properties?.get('credentials');
  const origin = properties?.get('origin');
  const option = optionIn(answer, code);
  const opening = origin && openingOf(origin, option, code);
  return opening && { opening, credentials: credentials !== undefined && onlyConstant(credentials) === true, option };
}

function openingOf(origin: Value, option: TSESTree.Property | undefined, code: Code): Open | undefined {
  const { constants, complete, callable } = origin;
  if (complete && constants.length > 0) return constants.every((one) => one === '*') ? 'star' : constants.every((one) => one === true || one === '*') ? 'reflected' : undefined;
  if (callable) return widthOfFunction(callable, code) === 'everybody' ? 'reflected' : undefined;
  return option && isAskers(option.value, code) && !isChecked(option.value, code) ? 'reflected' : undefined;
}

/** The property as it is written out, in the answer or behind its name. */
function optionIn(answer: Node, code: Code): TSESTree.Property | undefined {
  const object = answer.type === 'ObjectExpression' ? answer : code.value(answer).origin;
  if (object?.type !== 'ObjectExpression') return undefined;
  return object.properties.find((one): one is TSESTree.Property => one.type === 'Property' && staticName(one.key, one.computed) === 'origin');
}
