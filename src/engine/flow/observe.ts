/** Walks a module once and tells the listeners what happens in it, as semantic events. */
import type { CallEvent, ConversionEvent, Event, EventKind, EventOf, NamingEvent, OperationEvent } from '../event';
import { digitsIn } from '../source/digits';
import { bare, isComparison, isFunction, isLoading, staticName } from '../source/tree';
import type { Call, Element, Loading, Node, PropertyWrite, TSESTree } from '../source/tree';
import type { Steps } from '../steps';
import { actsOf } from './acts';
import { calleeOf } from './callee';
import { isPropertyWrite } from './calls-index';
import { columnsAt } from './columns/column-events';
import type { Evaluator } from './evaluator';
import { conversionOf } from './conversions';
import { effectsOf } from './effects';
import type { EffectAt } from './use-effects';
import { memberName } from './member-name';
import { onlyConstant } from './value';
import { lastName } from './vocabulary';

/** Values are computed when a rule asks for them: most events are none of its business by their names alone. */
export type Listener = (event: Event) => void;

/** `wanted` says which kinds somebody listens to: nothing is evaluated for the others. In steps of one call. */
export function* observe(nodes: readonly Node[], text: string, evaluator: Evaluator, wanted: ReadonlySet<EventKind>, tell: Listener): Steps<void> {
  const heard = heardOf(wanted);
  if (wanted.has('digits')) for (const digits of digitsIn(text)) tell({ kind: 'digits', ...digits });
  for (const node of nodes) {
    if (node.type === 'CallExpression' || isFunction(node)) yield;
    observeNode(node, evaluator, heard, tell);
    if (heard.column) for (const event of columnsAt(node, text, evaluator)) tell(event);
  }
}

/** Asked for each node of each module: made out once. */
function heardOf(wanted: ReadonlySet<EventKind>) {
  const [sink, role] = [wanted.has('sink'), wanted.has('role')];
  return {
    sink,
    role,
    effect: sink || role,
    call: wanted.has('call'),
    act: wanted.has('act'),
    conversion: wanted.has('conversion'),
    operation: wanted.has('operation'),
    comparison: wanted.has('comparison'),
    text: wanted.has('text'),
    opening: wanted.has('opening'),
    naming: wanted.has('naming'),
    column: wanted.has('column'),
  };
}

type Heard = ReturnType<typeof heardOf>;

function observeNode(node: Node, evaluator: Evaluator, heard: Heard, tell: Listener): void {
  switch (node.type) {
    case 'CallExpression':
    case 'NewExpression':
      if (heard.call) tell(new Calling(node, evaluator));
      if (heard.act) actEvent(node, evaluator, tell);
      if (heard.conversion) tellIf(conversionEvent(node), tell);
      if (heard.effect) effectEvents(node, evaluator, tell);
      break;
    case 'UnaryExpression':
      if (heard.conversion) tellIf(conversionEvent(node), tell);
      break;
    case 'ImportExpression':
      if (heard.sink && isLoading(node)) effectEvents(node, evaluator, tell);
      break;
    case 'JSXOpeningElement':
      if (heard.effect) effectEvents(node, evaluator, tell);
      break;
    case 'BinaryExpression':
    case 'AssignmentExpression':
      if (heard.operation) tellIf(operationEvent(node), tell);
      if (heard.comparison && isComparison(node)) tell({ kind: 'comparison', node });
      if (node.type === 'AssignmentExpression') observeWrite(node, evaluator, heard, tell);
      break;
    case 'Literal':
    case 'TemplateElement':
      if (heard.text) tellIf(textEvent(node), tell);
      if (heard.opening) tellIf(openingEvent(node), tell);
      break;
  }
  if (heard.naming) tellIf(namingEvent(node, evaluator), tell);
}

function observeWrite(node: TSESTree.AssignmentExpression, evaluator: Evaluator, heard: Heard, tell: Listener): void {
  if (heard.role) writeEvent(node, evaluator, tell);
  if (heard.sink && isPropertyWrite(node, evaluator.models.isWatched)) effectEvents(node, evaluator, tell);
}

function tellIf(event: Event | undefined, tell: Listener): void {
  if (event) tell(event);
}

/** What is called is looked for when it is asked for. */
class Calling implements CallEvent {
  readonly kind = 'call';

  constructor(
    readonly node: Call,
    private readonly evaluator: Evaluator,
  ) {}

  get method() {
    const callee = bare(this.node.callee);
    return callee.type === 'MemberExpression' ? staticName(callee.property, callee.computed) : undefined;
  }

  get callee() {
    return calleeOf(this.node, this.evaluator);
  }
}

function effectEvents(node: Call | Element | PropertyWrite | Loading, evaluator: Evaluator, tell: Listener): void {
  const effects = effectsOf(node, evaluator);
  // Of what one call does, the worst is told first.
  const ordered = effects.some(isLesser) ? [...effects.filter((effect) => !isLesser(effect)), ...effects.filter(isLesser)] : effects;
  for (const effect of ordered) {
    if (effect.kind === 'sink') tell({ ...effect, call: node });
    if (effect.kind === 'role' && node.type !== 'AssignmentExpression' && node.type !== 'ImportExpression') tell({ ...effect, call: node });
  }
}

function isLesser(effect: EffectAt): boolean {
  return effect.kind === 'sink' && effect.lesser === true;
}

function actEvent(node: Call, evaluator: Evaluator, tell: Listener): void {
  for (const done of actsOf(node, evaluator)) tell({ kind: 'act', act: done.act, node, callee: done.callee, part: (name) => done.part(name), places: (name) => done.places(name) });
}

/** `process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'`. */
function writeEvent(node: TSESTree.AssignmentExpression, evaluator: Evaluator, tell: Listener): void {
  if (node.left.type !== 'MemberExpression' || !evaluator.models.isWritten(memberName(node.left, evaluator))) return;
  const { reference } = evaluator.valueOf(node.left);
  const role = reference && evaluator.models.write(reference)?.role;
  if (!role) return;
  tell({ kind: 'role', role, value: evaluator.valueOf(node.right), node: node.right, text: memberName(node.left, evaluator) ?? '' });
}

const OPERATORS = new Set(['+', '-', '*', '/', '%']);

function operationEvent(node: OperationEvent['node']): OperationEvent | undefined {
  const operator = node.type === 'BinaryExpression' ? node.operator : node.operator.slice(0, -1);
  return OPERATORS.has(operator) ? { kind: 'operation', operator: operator as OperationEvent['operator'], node } : undefined;
}

function conversionEvent(node: Node): ConversionEvent | undefined {
  const conversion = conversionOf(node);
  return conversion && { kind: 'conversion', ...conversion };
}

function textEvent(node: TSESTree.Literal | TSESTree.TemplateElement): Event | undefined {
  if (node.type === 'TemplateElement') {
    const whole = node.parent?.type === 'TemplateLiteral' && node.parent.quasis.length === 1;
    return whole ? { kind: 'text', text: node.value.cooked ?? '', node } : undefined;
  }
  return typeof node.value === 'string' ? { kind: 'text', text: node.value, node } : undefined;
}

function openingEvent(node: TSESTree.Literal | TSESTree.TemplateElement): Event | undefined {
  const { parent } = node;
  const opens = node.type === 'TemplateElement' && parent?.type === 'TemplateLiteral' && parent.quasis.length > 1 && parent.quasis[0] === node;
  return opens && node.value.cooked ? { kind: 'opening', text: node.value.cooked, node } : undefined;
}

function namingEvent(node: Node, evaluator: Evaluator): EventOf<'naming'> | undefined {
  switch (node.type) {
    case 'VariableDeclarator':
      return node.id.type === 'Identifier' ? naming(node.id.name, undefined, node.id, node.init, evaluator) : undefined;
    case 'AssignmentPattern':
      return node.left.type === 'Identifier' ? naming(node.left.name, undefined, node.left, node.right, evaluator) : undefined;
    case 'Property':
      return propertyNaming(node, evaluator);
    case 'PropertyDefinition':
      return naming(staticName(node.key, node.computed), undefined, node.key, node.value, evaluator);
    case 'AssignmentExpression':
      return assignmentNaming(node, evaluator);
    default:
      return undefined;
  }
}

function naming(name: string | undefined, owner: string | undefined, nameNode: Node, node: Node | null, evaluator: Evaluator): EventOf<'naming'> | undefined {
  return name === undefined || !node ? undefined : new Naming(name, owner, nameNode, node, evaluator);
}

/** Its value is computed when it is asked for. */
class Naming implements NamingEvent {
  readonly kind = 'naming';

  constructor(
    readonly name: string,
    readonly owner: string | undefined,
    readonly nameNode: Node,
    readonly node: Node,
    private readonly evaluator: Evaluator,
  ) {}

  get value() {
    return this.evaluator.valueOf(this.node);
  }
}

function propertyNaming(node: TSESTree.Property, evaluator: Evaluator): EventOf<'naming'> | undefined {
  if (node.parent.type !== 'ObjectExpression' || node.shorthand) return undefined;
  const computed = node.computed ? onlyConstant(evaluator.valueOf(node.key)) : undefined;
  const name = staticName(node.key, node.computed) ?? (typeof computed === 'string' ? computed : undefined);
  const owner = node.parent.parent?.type === 'VariableDeclarator' ? lastName(node.parent.parent.id) : undefined;
  return naming(name, owner, node.key, node.value, evaluator);
}

function assignmentNaming(node: TSESTree.AssignmentExpression, evaluator: Evaluator): EventOf<'naming'> | undefined {
  if (!['=', '||=', '??='].includes(node.operator)) return undefined;
  if (node.left.type === 'Identifier') return naming(node.left.name, undefined, node.left, node.right, evaluator);
  if (node.left.type !== 'MemberExpression') return undefined;
  return naming(memberName(node.left, evaluator), lastName(node.left.object), node.left, node.right, evaluator);
}
