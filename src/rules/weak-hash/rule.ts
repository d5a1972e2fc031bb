/** MD5, SHA-1 and their kin can be made to collide: two texts with one digest, and so one signature or one token. */
import { spanOf } from '../../engine/code';
import { on, rule } from '../../engine/rule';
import type { Match } from '../../engine/rule';
import type { Call, Node } from '../../engine/source/tree';
import type { Value } from '../../engine/flow/value';
import { words } from '../../engine/marks/trigger';
import type { Role } from '../../engine/model';
import { hashNamed } from '../../domain/crypto/hashes';
import type { Hash } from '../../domain/crypto/hashes';
import { isAskedFor } from '../../domain/crypto/prescribed';
import { isHandedOver, textsSaid } from '../../domain/crypto/said';
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
  readonly sent?: boolean;
  /** The literal that names the algorithm, if it stands here. */
  readonly literal?: Node;
  /** The thing of a library that stands for it, where it is handed over: `hash.sha1`. */
  readonly named?: Node;
}

/** A name that is put together at run time is looked for by its parts. */
const NAMES_WEAK = words('md2 md4 md5 md sha sha0 sha1 rmd160 ripemd ripemd160 ripe adler adler32 crc crc32 rsa dsa md5withrsaencryption sha1withrsaencryption rsasha1 rsamd5');
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
    instead: keyed ? 'Use HMAC with SHA-256.' : 'Use SHA-256; for card numbers HMAC-SHA-256 with a key.',
  }),
  detect: on(
    'role',
    ({ role, value, node, call, steps: inside = [] }, code) => {
      if (!ROLES.has(role)) return undefined;
      const weak = weakAlgorithm(value);
      if (weak === undefined || !call || call.type === 'JSXOpeningElement') return undefined;
      if (inside.length > 0 && !isHandedOver(call, value, code)) return undefined;
      if (isAskedFor(node, code)) return undefined;
      const use = useOf(call, role, weak, code);
      const algorithm = weak.name;
      if (use === 'harmless') return undefined;
      const { origin } = value;
      const away = origin && origin !== node && code.text(origin) !== code.text(node);
      const steps = away ? [{ message: `${algorithm} is chosen here`, at: spanOf(origin) }] : [];
      const literal = origin?.type === 'Literal' ? origin : undefined;
      return { at: spanOf(node), call, algorithm, keyed: role === 'hmac-algorithm', steps, literal, named: value.constants.length === 0 ? node : undefined, ...use };
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

function weakAlgorithm(value: Value): Hash | undefined {
  return textsSaid(value).map(hashNamed).find((hash) => hash && hash.strength !== 'good');
}
