/** The fix: OAEP in the place of the padding that is written out as a constant of OpenSSL. */
import type { Code } from '../../engine/code';
import type { Fix } from '../../engine/finding';
import { replace } from '../../engine/repair';
import { nodesWithin, staticName } from '../../engine/source/tree';
import type { CipherMatch } from './rule';

const OLD = new Set(['RSA_PKCS1_PADDING', 'RSA_NO_PADDING']);

export function asOaep({ call, kind }: CipherMatch, code: Code): Fix | undefined {
  const [key] = kind === 'padding' && call ? call.arguments : [];
  if (!key) return undefined;
  for (const node of nodesWithin(key)) {
    if (node.type !== 'MemberExpression' || node.computed || !OLD.has(staticName(node.property, false) ?? '')) continue;
    return replace(node.property, 'RSA_PKCS1_OAEP_PADDING', `Use OAEP in place of ${code.text(node.property)}`, 'review');
  }
  return undefined;
}
