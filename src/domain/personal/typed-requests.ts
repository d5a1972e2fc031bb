/** Requests of which the type says what the body holds, as those of express do: `Request<Params, Answer, Body>`. Types of projects hand that on in the same place. */
import type { Code } from '../../engine/code';
import { labelsWithin } from '../../engine/flow/labels';
import { LIMITS } from '../../engine/limits';
import { bare, staticName } from '../../engine/source/tree';
import type { Node, TSESTree } from '../../engine/source/tree';
import { PERSONAL_DATA } from '../sensitive/kinds';

const AT = 2;

/** `req.body` of a request whose type says what is in it, and that is nothing of a person. */
export function isTypedBody(node: Node, code: Code): boolean {
  const read = bare(node);
  if (read.type !== 'MemberExpression' || staticName(read.property, read.computed) !== 'body') return false;
  const request = bare(read.object);
  const type = request.type === 'Identifier' ? bodyType(request, code) : undefined;
  if (!type || saysNothing(type)) return false;
  return !labelsWithin(code.declaredBy(type), LIMITS.propertyDepth.value).some(({ kind }) => PERSONAL_DATA.includes(kind));
}

function bodyType(request: TSESTree.Identifier, code: Code): Node | undefined {
  for (const reference of code.declarations(request)) {
    const type = reference.type === 'Identifier' ? reference.typeAnnotation?.typeAnnotation : undefined;
    if (type?.type === 'TSTypeReference' && /Request$/.test(code.text(type.typeName))) return type.typeArguments?.params[AT];
  }
  return undefined;
}

/** Anything at all. */
function saysNothing(type: Node): boolean {
  switch (type.type) {
    case 'TSAnyKeyword':
    case 'TSUnknownKeyword':
    case 'TSObjectKeyword':
      return true;
    case 'TSTypeLiteral':
      return type.members.length === 0 || type.members.some(({ type: kind }) => kind === 'TSIndexSignature');
    case 'TSTypeReference':
      return type.typeName.type === 'Identifier' && (type.typeName.name === 'Record' || type.typeName.name === 'ParamsDictionary');
    default:
      return false;
  }
}
