/** How many bits a key is said to have: by a number, a text, the default of a parameter, or what stands in for a setting. */
import type { Code } from '../../engine/code';
import type { ActPart } from '../../engine/flow/acts';
import { bare, calledName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { definitionOf } from '../../domain/crypto/definitions';
import { saidNumber, saidText } from '../../domain/crypto/said';

export interface SaidSize {
  readonly bits: number;
  readonly literal?: Node;
  /** It can be nothing else. */
  readonly isSure: boolean;
}

export function sizeSaid(part: ActPart, code: Code): SaidSize | undefined {
  const bits = saidNumber(part) ?? Number(saidText(part) ?? NaN);
  if (bits > 0) return { bits, isSure: true };
  const behind = part.by === 'given' && part.place ? sizeBehind(part.place, true, code, 5) : undefined;
  return behind && behind.bits > 0 ? behind : undefined;
}

function sizeBehind(node: Node, isSure: boolean, code: Code, depth: number): SaidSize | undefined {
  const inner = bare(node);
  if (depth === 0) return undefined;
  switch (inner.type) {
    case 'Literal':
      return typeof inner.value === 'number' || typeof inner.value === 'string' ? { bits: Number(inner.value), literal: inner, isSure } : undefined;
    case 'Identifier':
    case 'MemberExpression': {
      const definition = definitionOf(inner, code);
      return definition && sizeBehind(definition.made, isSure && !definition.byDefault, code, depth - 1);
    }
    case 'LogicalExpression':
      return inner.operator === '&&' ? undefined : sizeBehind(inner.right, false, code, depth - 1);
    case 'ConditionalExpression':
      return sizeBehind(inner.alternate, false, code, depth - 1);
    case 'CallExpression':
      return /^(?:Number|parseInt)$/.test(calledName(inner) ?? '') && inner.arguments[0] ? sizeBehind(inner.arguments[0], isSure, code, depth - 1) : undefined;
    default:
      return undefined;
  }
}
