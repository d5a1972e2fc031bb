/** Ciphers that a TLS connection may use: `ciphers: 'RC4-SHA:HIGH'`, `tls.DEFAULT_CIPHERS = 'ALL'`. */
import { spanOf } from '../../engine/code';
import { spelled } from '../../engine/marks/trigger';
import { on } from '../../engine/rule';
import { weakSuite } from '../../domain/crypto/ciphers';
import { isExpected } from '../../domain/expectation';
import { isInProduct } from '../../domain/file-kind';
import type { Value } from '../../engine/flow/value';
import type { CipherMatch } from './rule';

const SETTINGS = new Set(['ciphers', 'DEFAULT_CIPHERS', 'cipherSuites']);

export const weakSuiteIn = on<'naming', CipherMatch>(
  'naming',
  (event) => {
    const { name, nameNode, node } = event;
    // A variable that is called so is judged where it is handed over.
    if (!SETTINGS.has(name) || nameNode.parent?.type === 'VariableDeclarator') return undefined;
    const { value } = event;
    const suite = suiteIn(value);
    if (suite === undefined || isExpected(node)) return undefined;
    const why = 'Whoever stands between the two ends has them agree on it, and reads or changes what is sent.';
    const instead = 'Leave the ciphers to Node, or name suites with AES-GCM or ChaCha20-Poly1305 alone.';
    return { at: { start: nameNode.range[0], end: node.range[1] }, what: `The TLS cipher ${suite}`, why, instead, isGrave: true, decrypts: false, kind: 'suites', steps: origin(value, node) };
  },
  { where: isInProduct, here: spelled('ciphers', 'DEFAULT_CIPHERS', 'cipherSuites') },
);

function suiteIn({ constants, properties }: Value): string | undefined {
  const texts = [...constants, ...[...(properties?.values() ?? [])].flatMap((element) => element.constants)].filter((constant) => typeof constant === 'string');
  return texts.map(weakSuite).find((suite) => suite !== undefined);
}

function origin({ origin: from }: Value, node: { readonly range: readonly [number, number] }) {
  return from && from.range[0] !== node.range[0] ? [{ message: 'The list stands here', at: spanOf(from) }] : [];
}
