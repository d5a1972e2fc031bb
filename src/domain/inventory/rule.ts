/** The inventory of cryptography as a rule: it finds nothing wrong, it lists what is used, with its verdict. It is evaluated by itself, and by no scan. */
import { assetName, type CryptoAsset, type CryptoFunction, type Primitive, type Purpose } from '../../engine/asset';
import { spanOf, type Code } from '../../engine/code';
import type { NamingEvent, RoleEvent } from '../../engine/event';
import { pieces } from '../../engine/marks/trigger';
import type { Role } from '../../engine/model';
import { on, rule, type Match } from '../../engine/rule';
import type { Node } from '../../engine/source/tree';
import { hashNamed } from '../crypto/hashes';
import { isTestFile } from '../file-kind';
import { algorithmNamed } from './algorithm';
import { assetsOfAct, LISTED_ACTS, listed } from './asset-of-act';
import { namesSaid } from './said';
import { protocolNamed, suitesIn } from './tls';

interface Listed extends Match {
  readonly assets: readonly CryptoAsset[];
}

/** Roles that name an algorithm by themselves, and what it is used for. */
const ROLES: Readonly<Partial<Record<Role, readonly [Purpose, CryptoFunction, Primitive]>>> = {
  'hash-algorithm': ['hash', 'digest', 'hash'],
  'hmac-algorithm': ['mac', 'tag', 'mac'],
  'signature-algorithm': ['signature', 'sign', 'signature'],
  'cipher-algorithm': ['encryption', 'encrypt', 'unknown'],
  'decipher-algorithm': ['encryption', 'decrypt', 'unknown'],
};
const NAMING_ROLES = Object.keys(ROLES) as Role[];

const VERSIONS: ReadonlySet<string> = new Set(['minVersion', 'maxVersion', 'secureProtocol', 'DEFAULT_MIN_VERSION', 'DEFAULT_MAX_VERSION', 'minTlsVersion', 'maxTlsVersion']);
const SUITES: ReadonlySet<string> = new Set(['ciphers', 'DEFAULT_CIPHERS', 'cipherSuites']);

export const INVENTORY = rule<Listed>({
  id: 'crypto-inventory',
  title: 'Use of cryptography',
  severity: 'info',
  cwe: [],
  pci: ['12.3.3'],
  score: 0,
  message: ({ assets }) => ({ what: assets.map(assetName).join(', '), why: assets.map(({ reason }) => reason).join(' '), instead: '' }),
  detect: [
    on('act', (event, code) => at(event.node, assetsOfAct(event), code), { after: [LISTED_ACTS] }),
    on('role', (event, code) => at(event.node, assetsOfRole(event, code), code), { after: [NAMING_ROLES] }),
    on('naming', (event, code) => at(event.node, assetsOfNaming(event), code), { here: pieces(...VERSIONS, ...SUITES) }),
  ],
});

function at(node: Node, assets: readonly CryptoAsset[], { file }: Code): Listed | undefined {
  if (assets.length === 0) return undefined;
  return { at: spanOf(node), assets: isTestFile(file) ? assets.map((asset) => ({ ...asset, isInTest: true })) : assets };
}

/**
 * An algorithm that a function of the project hands on to a library, or one of a library of which no more is known. What the call itself does is listed as such,
 * and what nobody hands over is listed where it is decided.
 */
function assetsOfRole({ role, value, node, call, text, steps = [] }: RoleEvent, code: Code): readonly CryptoAsset[] {
  const use = ROLES[role];
  if (!use || !call || call.type === 'JSXOpeningElement') return [];
  const callee = code.callee(call);
  if (steps.length > 0 ? node === call : callee.behaviour?.acts !== undefined) return [];
  const [purpose, does, primitive] = use;
  const library = callee.name?.module;
  return namesSaid(value).map((name) => {
    const hash = purpose === 'mac' || purpose === 'signature' ? hashNamed(name) : undefined;
    const named = hash ? { hash: hash.name, ...(purpose === 'mac' ? { algorithm: 'HMAC' } : {}) } : (algorithmNamed(name) ?? { isStrange: true });
    return listed({ purpose, does, primitive, ...named, symbol: text, ...(library === undefined ? {} : { library }), ...(value.complete || value.reference ? {} : { isOpen: true }) });
  });
}

/** `minVersion: 'TLSv1.2'`, `ciphers: 'ECDHE-RSA-AES128-GCM-SHA256'`. */
function assetsOfNaming(event: NamingEvent): readonly CryptoAsset[] {
  const { name } = event;
  if (!VERSIONS.has(name) && !SUITES.has(name)) return [];
  const { value } = event;
  const texts = value.constants.filter((constant) => typeof constant === 'string');
  const use = { purpose: 'transport', does: 'other', primitive: 'other', symbol: name, ...(value.complete ? {} : { isOpen: true }) } as const;
  return texts.flatMap((text) => {
    if (VERSIONS.has(name)) return protocolsIn(text).map((protocol) => listed({ ...use, ...protocol }));
    const suites = suitesIn(text);
    return suites ? [listed({ ...use, algorithm: 'TLS', suites })] : [];
  });
}

function protocolsIn(text: string) {
  const protocol = protocolNamed(text);
  return protocol ? [protocol] : [];
}
