/** MD5, SHA-1 and their kin can be made to collide: two texts with one digest, and so one signature or one token. */
import type { Code } from '../../engine/code';
import { spanOf } from '../../engine/code';
import type { Severity } from '../../engine/finding';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import { replace } from '../../engine/repair';
import type { Call, Node } from '../../engine/source/tree';
import type { Label, Value } from '../../engine/flow/value';
import type { Role } from '../../engine/model';
import { isSampleFile, isTestFile } from '../../domain/file-kind';
import { isHarmlessHashUse, protects } from '../../domain/security-names';

interface HashMatch extends Match {
  readonly algorithm: string;
  readonly keyed: boolean;
  readonly use?: string;
  /** The literal that names the algorithm, if it stands here. */
  readonly literal?: Node;
}

const WEAK: Readonly<Record<string, string>> = {
  md2: 'MD2', md4: 'MD4', md5: 'MD5', sha: 'SHA', sha0: 'SHA-0', sha1: 'SHA-1', ripemd: 'RIPEMD', ripemd160: 'RIPEMD-160', rmd160: 'RIPEMD-160', adler32: 'Adler-32',
  rsamd5: 'MD5', rsasha1: 'SHA-1', dsasha1: 'SHA-1', ecdsawithsha1: 'SHA-1', rsaripemd160: 'RIPEMD-160',
};
const ROLES: ReadonlySet<Role> = new Set(['hash-algorithm', 'hmac-algorithm', 'signature-algorithm']);

export default rule<HashMatch>({
  id: 'weak-hash',
  title: 'Weak hash in a security use',
  severity: 'warning',
  cwe: [327, 328],
  pci: ['3.5.1.1', '6.2.4'],
  score: 6.5,
  message: ({ algorithm, keyed, use }) => ({
    what: use ? `${algorithm} protects ${use}.` : `${algorithm} is used as a ${keyed ? 'keyed hash' : 'hash'}.`,
    why: `${algorithm} is broken: two inputs with one digest can be made at little cost.`,
    instead: keyed ? 'Use HMAC with SHA-256.' : 'Use SHA-256; for passwords scrypt, argon2 or bcrypt; for card numbers HMAC-SHA-256 with a key.',
  }),
  detect: on('role', ({ role, value, node, call }, code) => {
    if (!ROLES.has(role) || isTestFile(code.file) || isSampleFile(code.file)) return undefined;
    const algorithm = weakAlgorithm(value);
    if (algorithm === undefined || !call) return undefined;
    const use = useOf(call, role, code);
    if (use === 'harmless') return undefined;
    const { origin } = value;
    const away = origin && origin !== node && code.text(origin) !== code.text(node);
    const steps = away ? [{ message: `${algorithm} is chosen here`, at: spanOf(origin) }] : [];
    const literal = origin?.type === 'Literal' ? origin : undefined;
    return { at: spanOf(node), algorithm, keyed: role === 'hmac-algorithm', steps, literal, ...use };
  }),
  fixes: [
    ({ literal, algorithm }, code) => {
      if (!literal) return undefined;
      const text = code.text(literal);
      const quote = text[0] ?? "'";
      const web = /^.SHA-/.test(text) ? 'SHA-256' : 'sha256';
      return replace(literal, quote + web + quote, `Use SHA-256 in place of ${algorithm}`, 'review');
    },
  ],
});

function weakAlgorithm(value: Value): string | undefined {
  for (const constant of value.constants) {
    const key = typeof constant === 'string' ? constant.toLowerCase().replace(/[^a-z0-9]/g, '') : '';
    if (Object.hasOwn(WEAK, key)) return WEAK[key];
  }
  return undefined;
}

interface Use {
  readonly use?: string;
  readonly severity?: Severity;
}

/** What is hashed and what the digest is called tell what it is for. */
function useOf(call: Call, role: Role, code: Code): Use | 'harmless' {
  const input = inputOf(call, code);
  if (input.some((label) => label.kind === 'pan' || label.kind === 'cvv')) return { use: 'a card number', severity: 'error' };
  const hashed = inputNames(call);
  if (hashed.some((name) => protects(name) === 'password')) return { use: 'a password', severity: 'error' };
  if (role === 'signature-algorithm') return { use: 'a signature', severity: 'error' };
  const names = code.destinations(call).filter(({ kind }) => kind !== 'displayed' && kind !== 'computed').map(({ name }) => name);
  const nearest = [...names, ...hashed];
  if (nearest.some(isHarmlessHashUse) && role === 'hash-algorithm') return 'harmless';
  const kinds = nearest.map(protects);
  if (kinds.includes('password')) return { use: 'a password', severity: 'error' };
  if (kinds.includes('card')) return { use: 'a card number', severity: 'error' };
  return kinds.includes('signature') ? { use: 'a signature or token', severity: 'error' } : {};
}

/** Labels of what goes in: arguments of the call, and of `.update(…)` behind it. */
function inputOf(call: Call, code: Code): readonly Label[] {
  return inputs(call).flatMap((node) => code.value(node).labels);
}

function inputs(call: Call): Node[] {
  const found: Node[] = [...call.arguments];
  for (let node: Node = call; node.parent?.type === 'MemberExpression' && node.parent.parent?.type === 'CallExpression'; ) {
    node = node.parent.parent;
    if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && node.callee.property.type === 'Identifier' && node.callee.property.name === 'update') found.push(...node.arguments);
  }
  return found;
}

function inputNames(call: Call): string[] {
  return inputs(call).flatMap((node) => {
    if (node.type === 'Identifier') return [node.name];
    if (node.type === 'MemberExpression' && node.property.type === 'Identifier') return [node.property.name];
    return [];
  });
}
