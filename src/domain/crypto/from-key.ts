/** Is an initialisation vector made of the key, or of the password that the key is made of? Then it is the same for all that one key encrypts. */
import type { Code } from '../../engine/code';
import { bare, calledName } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';
import { definitionOf } from './definitions';
import { fixedBytes } from './fixed-bytes';

const DEPTH = 8;
/** What two sides have agreed on for one message is new for each. */
const FOR_ONE_MESSAGE = /shared|ephemeral|one_?time|material|okm|session|per_?(?:file|message)|random/i;
const CUTS = /^(?:slice|substring|substr|subarray|toString|padStart|padEnd|repeat|trim|toUpperCase|toLowerCase|reverse|digest|finalize|from|concat|parse|encode|hex)$/;

/** The variable, parameter or property that both are made of, as it stands in the vector. */
export function madeOfKey(iv: Node, key: Node, code: Code): Node | undefined {
  const root = rootOf(iv, code, false);
  if (!root || FOR_ONE_MESSAGE.test(code.text(root))) return undefined;
  const other = rootOf(key, code, true);
  return other && sameThing(root, other, code) ? root : undefined;
}

function sameThing(one: Node, other: Node, code: Code): boolean {
  if (one.type === 'Identifier' && other.type === 'Identifier') return one.name === other.name && isOneVariable(one, other, code);
  return one.type === other.type && code.text(one) === code.text(other);
}

/** What nobody declares here is the same wherever it is named. */
function isOneVariable(one: Node, other: Node, code: Code): boolean {
  const references = code.references(one);
  return references.includes(other) || (references.length === 0 && code.references(other).length === 0);
}

/** What is left when names, encodings, cuts and hashes are taken away; nothing where several things are put together. */
function rootOf(node: Node, code: Code, throughDerivation: boolean, depth = DEPTH): Node | undefined {
  const inner = bare(node);
  if (depth === 0) return undefined;
  const within = (part: Node | undefined) => part && rootOf(part, code, throughDerivation, depth - 1);
  switch (inner.type) {
    case 'Identifier':
    case 'MemberExpression': {
      const definition = definitionOf(inner, code);
      if (!definition || definition.byDefault) return inner;
      const made = bare(definition.made);
      return /^(?:CallExpression|NewExpression|AwaitExpression|Identifier|MemberExpression|TemplateLiteral)$/.test(made.type) ? within(made) : inner;
    }
    case 'AwaitExpression':
      return within(inner.argument);
    case 'TemplateLiteral':
      return inner.expressions.length === 1 ? within(inner.expressions[0]) : undefined;
    case 'CallExpression':
    case 'NewExpression':
      return within(partOf(inner, code, throughDerivation));
    default:
      return undefined;
  }
}

/** The one thing that the call makes another form of. */
function partOf(call: Call, code: Code, throughDerivation: boolean): Node | undefined {
  const { behaviour } = code.callee(call);
  const target = bare(call.callee);
  const owner = target.type === 'MemberExpression' ? target.object : undefined;
  const name = calledName(call) ?? '';
  const [first, second] = call.arguments;
  switch (behaviour?.acts?.act) {
    case 'hash':
      return behaviour.acts.parts?.data === 'argument[1]' ? second : behaviour.acts.parts?.data === undefined ? undefined : first;
    case 'derive-key':
      // A salt that is new each time makes all that is derived new.
      return throughDerivation || (second && fixedBytes(second, code)) ? first : undefined;
    case undefined:
      break;
    default:
      return undefined;
  }
  if (behaviour?.encodes || (name === 'from' && owner)) return first;
  if (name === 'update' && owner) return isHash(owner, code) ? first : undefined;
  return owner && CUTS.test(name) ? owner : undefined;
}

function isHash(node: Node, code: Code): boolean {
  const inner = bare(node);
  return inner.type === 'CallExpression' && code.callee(inner).behaviour?.acts?.act === 'hash';
}
