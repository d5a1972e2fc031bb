/** The name of an algorithm that is put together: `aes-${bits}-ecb` is in ECB mode, whatever the key has. */
import { bare } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';

/** Stands in for what is not known: mostly the length of the key. */
const HOLE = '256';

/** Undefined where nothing is put together, or where it begins with something unknown. */
export function writtenName(node: Node | undefined): string | undefined {
  const whole = node && bare(node);
  if (whole?.type !== 'TemplateLiteral' && whole?.type !== 'BinaryExpression') return undefined;
  const text = textOf(whole);
  return /^[a-z]/i.test(text) ? text : undefined;
}

function textOf(node: Node): string {
  const inner = bare(node);
  if (inner.type === 'Literal') return typeof inner.value === 'string' ? inner.value : HOLE;
  if (inner.type === 'TemplateLiteral') return inner.quasis.map(({ value }) => value.cooked ?? '').join(HOLE);
  return inner.type === 'BinaryExpression' && inner.operator === '+' ? textOf(inner.left) + textOf(inner.right) : HOLE;
}
