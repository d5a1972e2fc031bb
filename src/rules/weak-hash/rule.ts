/** MD5, SHA-1 and their kin can be made to collide: two texts with one digest, and so one signature or one token. */
import { spanOf } from '../../engine/code';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import type { Call, Node } from '../../engine/source/tree';
import type { Value } from '../../engine/flow/value';
import { words } from '../../engine/marks/trigger';
import type { Role } from '../../engine/model';
import { isInProduct } from '../../domain/file-kind';
import { strongerHash } from './stronger-hash';
import { useOf } from './use';

export interface HashMatch extends Match {
  readonly call: Call;
  readonly algorithm: string;
  readonly keyed: boolean;
  readonly use?: string;
  /** What is hashed has so few possible values that all can be tried. */
  readonly guessable?: boolean;
  /** The literal that names the algorithm, if it stands here. */
  readonly literal?: Node;
}

const WEAK: Readonly<Record<string, string>> = {
  md2: 'MD2', md4: 'MD4', md5: 'MD5', sha: 'SHA', sha0: 'SHA-0', sha1: 'SHA-1', ripemd: 'RIPEMD', ripemd160: 'RIPEMD-160', rmd160: 'RIPEMD-160', adler32: 'Adler-32',
  rsamd5: 'MD5', md5withrsaencryption: 'MD5', sha1withrsaencryption: 'SHA-1', rsasha1: 'SHA-1', dsasha1: 'SHA-1', ecdsawithsha1: 'SHA-1', rsaripemd160: 'RIPEMD-160',
};
/** A name that is put together at run time is looked for by its parts. */
const NAMES_WEAK = words(`${Object.keys(WEAK).join(' ')} md rsa dsa ripe`);
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
    why: whyNot(algorithm, keyed),
    instead: keyed ? 'Use HMAC with SHA-256.' : 'Use SHA-256; for passwords scrypt, argon2 or bcrypt; for card numbers HMAC-SHA-256 with a key.',
  }),
  detect: on(
    'role',
    ({ role, value, node, call }, code) => {
      if (!ROLES.has(role)) return undefined;
      const algorithm = weakAlgorithm(value);
      if (algorithm === undefined || !call || call.type === 'JSXOpeningElement') return undefined;
      const use = useOf(call, role, algorithm, code);
      if (use === 'harmless') return undefined;
      const { origin } = value;
      const away = origin && origin !== node && code.text(origin) !== code.text(node);
      const steps = away ? [{ message: `${algorithm} is chosen here`, at: spanOf(origin) }] : [];
      const literal = origin?.type === 'Literal' ? origin : undefined;
      return { at: spanOf(node), call, algorithm, keyed: role === 'hmac-algorithm', steps, literal, ...use };
    },
    { where: isInProduct, after: [[...ROLES], [NAMES_WEAK]] },
  ),
  fixes: [strongerHash],
});

function whyNot(algorithm: string, keyed: boolean): string {
  if (algorithm === 'RIPEMD-160') return 'Its 160 bits resist the search for two inputs with one digest no better than 80 bits would.';
  if (keyed) return `${algorithm} is broken as a hash, and what rests on it is no strong cryptography by any current standard.`;
  return `${algorithm} is broken: two inputs with one digest can be made at little cost.`;
}

function weakAlgorithm(value: Value): string | undefined {
  for (const constant of value.constants) {
    const key = typeof constant === 'string' ? constant.toLowerCase().replace(/[^a-z0-9]/g, '') : '';
    if (Object.hasOwn(WEAK, key)) return WEAK[key];
  }
  return undefined;
}
