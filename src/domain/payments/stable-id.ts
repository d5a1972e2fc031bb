/** What a charge is for, by an id that stays the same when it is tried again. */
import type { Code } from '../../engine/code';
import { lastName } from '../../engine/flow/vocabulary';
import { isFunction, nodesWithin, staticName } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';

const NOUN = 'order|payment|invoice|booking|refund|charge|transfer|payout|transaction|request|cart|job|purchase|withdrawal|reservation|withdrawl|donation|message|subscription';
const ID_NAME = new RegExp(`^(?:${NOUN})_?(?:id|uuid|ref|reference|number)$`, 'i');
const THING = new RegExp(`^(?:${NOUN}|record)$`, 'i');
const ID_PART = /^(?:id|_id|uuid|reference|messageId|orderId|number)$/;

export function stableId(call: Call, code: Code): string | undefined {
  return handedOver(call, code) ?? inScope(call, code);
}

/** `metadata: { orderId: order.id }` */
function handedOver(call: Call, code: Code): string | undefined {
  for (const argument of call.arguments) {
    if (argument.type !== 'ObjectExpression') continue;
    for (const node of nodesWithin(argument)) {
      if (node.type !== 'Property' || !ID_NAME.test(staticName(node.key, node.computed) ?? '')) continue;
      if (node.value.type === 'Identifier' || (node.value.type === 'MemberExpression' && !node.value.computed)) return code.text(node.value);
    }
  }
  return undefined;
}

/** `orderId` that the function is handed, `order.id` of an order that it is handed. */
function inScope(call: Call, code: Code): string | undefined {
  for (let current: Node | undefined = call.parent; current; current = current.parent) {
    if (!isFunction(current)) continue;
    const names = current.params.flatMap(namesIn);
    const own = names.find((name) => ID_NAME.test(name));
    if (own !== undefined) return own;
    for (const node of nodesWithin(current)) {
      if (node.type !== 'MemberExpression' || node.object.type !== 'Identifier' || !THING.test(node.object.name)) continue;
      if (!ID_PART.test(staticName(node.property, node.computed) ?? '') || node.range[1] > call.range[1]) continue;
      if (names.includes(node.object.name) || isDeclaredBefore(node.object, call, code)) return code.text(node);
    }
    const thing = current.params.find((parameter) => parameter.type === 'Identifier' && THING.test(parameter.name) && hasId(parameter.typeAnnotation?.typeAnnotation));
    if (thing) return `${lastName(thing)}.id`;
  }
  return undefined;
}

function hasId(type: Node | undefined): boolean {
  return type?.type === 'TSTypeLiteral' && type.members.some((member) => member.type === 'TSPropertySignature' && staticName(member.key, member.computed) === 'id');
}

function namesIn(parameter: Node): readonly string[] {
  switch (parameter.type) {
    case 'Identifier':
      return [parameter.name];
    case 'AssignmentPattern':
      return namesIn(parameter.left);
    case 'ObjectPattern':
      return parameter.properties.flatMap((property) => (property.type === 'Property' ? namesIn(property.value) : []));
    default:
      return [];
  }
}

/** Its declaration ends before the call, in a block that is around it. */
function isDeclaredBefore(identifier: Node, call: Call, code: Code): boolean {
  const [first] = code.references(identifier);
  const declared = first?.parent?.type === 'VariableDeclarator' && first.parent.id === first ? first.parent.parent.parent : undefined;
  if (!declared || !first || first.range[1] > call.range[0]) return false;
  for (let current: Node | undefined = call; current; current = current.parent) if (current === declared) return true;
  return false;
}
