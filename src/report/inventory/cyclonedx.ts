/** The inventory as a CycloneDX 1.6 CBOM: a component for each algorithm or protocol as it is set up, with all places where it is used. */
import { assetName, type CryptoAsset } from '../../engine';
import { byText } from '../order';
import { relativeTo } from '../paths';
import { type InventoryInput, type Use, usesOf } from './input';

/** Without a serial number and a date: the same code gives the same file. */
export function inventoryCycloneDx(input: InventoryInput): string {
  const nameOf = (path: string) => relativeTo(input.root, path);
  const bom = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { tools: { components: [{ type: 'application', name: 'centinel', version: input.toolVersion, externalReferences: [{ type: 'website', url: input.homepage }] }] } },
    components: [...grouped(usesOf(input))].flatMap(([reference, uses]) => components(reference, uses, nameOf)),
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
}

/** By what they are; one component for each, in the order of their references. */
function grouped(uses: readonly Use[]): ReadonlyMap<string, readonly Use[]> {
  const groups = new Map<string, Use[]>();
  for (const use of uses) {
    const reference = referenceOf(use.asset);
    const group = groups.get(reference);
    if (group) group.push(use);
    else groups.set(reference, [use]);
  }
  return new Map([...groups].sort(([a], [b]) => byText(a, b)));
}

function referenceOf(asset: CryptoAsset): string {
  const { purpose, primitive, bits, padding, curve, hash, work, suites, library, verdict } = asset;
  const kind = purpose === 'transport' ? 'protocol' : 'algorithm';
  const parts = [kind, assetName(asset), primitive, bits, padding, curve, hash, work, suites?.join(':'), library, verdict, purpose === 'key generation' ? 'key' : undefined];
  return `crypto/${parts.map((part) => (part === undefined ? '' : encodeURIComponent(part))).join('/')}`.replace(/\/+$/, '');
}

function components(reference: string, uses: readonly Use[], nameOf: (path: string) => string): readonly object[] {
  const { asset } = uses[0]!;
  const one = {
    type: 'cryptographic-asset',
    'bom-ref': reference,
    name: assetName(asset),
    description: asset.reason,
    cryptoProperties: asset.purpose === 'transport' ? protocolOf(asset) : algorithmOf(asset, uses),
    evidence: { occurrences: uses.map((use) => occurrence(use, nameOf)) },
    properties: [
      ...unique(uses.map((use) => use.asset.purpose)).map((purpose) => ({ name: 'centinel:purpose', value: purpose })),
      { name: 'centinel:verdict', value: asset.verdict },
      ...(asset.library === undefined ? [] : [{ name: 'centinel:library', value: asset.library }]),
      ...(asset.work === undefined ? [] : [{ name: 'centinel:work', value: asset.work }]),
    ],
  };
  return asset.purpose === 'key generation' ? [one, keyOf(asset, reference, uses, nameOf)] : [one];
}

const MODES = new Set(['cbc', 'ecb', 'ccm', 'gcm', 'cfb', 'ofb', 'ctr']);
const CIPHERS = new Set(['block-cipher', 'stream-cipher', 'ae']);

function algorithmOf({ algorithm, primitive, mode, padding, bits, curve, hash }: CryptoAsset, uses: readonly Use[]): object {
  const set = bits !== undefined ? String(bits) : (hash ?? (primitive === 'hash' || primitive === 'xof' ? algorithm : undefined));
  return {
    assetType: 'algorithm',
    algorithmProperties: {
      primitive,
      ...(set === undefined ? {} : { parameterSetIdentifier: set }),
      ...(curve === undefined ? {} : { curve }),
      executionEnvironment: 'software-plain-ram',
      ...(CIPHERS.has(primitive) ? { mode: modeOf(mode) } : {}),
      ...(padding === undefined ? {} : { padding: paddingOf(padding) }),
      cryptoFunctions: [...unique(uses.map(({ asset }) => asset.does))].sort(byText),
    },
  };
}

function modeOf(mode: string | undefined): string {
  if (mode === undefined) return 'unknown';
  const small = mode.toLowerCase();
  return MODES.has(small) ? small : small.startsWith('cfb') ? 'cfb' : 'other';
}

const PADDINGS: Readonly<Record<string, string>> = { oaep: 'oaep', pkcs1v15: 'pkcs1v15', pkcs5: 'pkcs5', pkcs7: 'pkcs7', none: 'raw' };

function paddingOf(padding: string): string {
  const small = padding.toLowerCase().replaceAll('-', '');
  return Object.hasOwn(PADDINGS, small) ? PADDINGS[small]! : 'other';
}

function protocolOf({ algorithm, version, suites }: CryptoAsset): object {
  return {
    assetType: 'protocol',
    protocolProperties: {
      type: algorithm === 'TLS' || algorithm === 'SSL' ? 'tls' : 'other',
      ...(version === undefined ? {} : { version: algorithm === 'SSL' ? `SSL ${version}` : version }),
      ...(suites === undefined ? {} : { cipherSuites: suites.map((name) => ({ name })) }),
    },
  };
}

/** What a call makes is material of its own. Its value is nowhere. */
function keyOf(asset: CryptoAsset, reference: string, uses: readonly Use[], nameOf: (path: string) => string): object {
  const isSecret = CIPHERS.has(asset.primitive) || asset.primitive === 'mac';
  return {
    type: 'cryptographic-asset',
    'bom-ref': `${reference}#made`,
    name: `${assetName(asset)} key`,
    cryptoProperties: {
      assetType: 'related-crypto-material',
      relatedCryptoMaterialProperties: {
        type: isSecret ? 'secret-key' : asset.primitive === 'unknown' ? 'key' : 'private-key',
        algorithmRef: reference,
        ...(asset.bits === undefined ? {} : { size: asset.bits }),
      },
    },
    evidence: { occurrences: uses.map((use) => occurrence(use, nameOf)) },
  };
}

function occurrence({ asset, place }: Use, nameOf: (path: string) => string): object {
  const context = [asset.isOpen ? 'or another: it is decided at run time' : undefined, asset.isInTest ? 'in a test' : undefined].filter((part) => part !== undefined);
  return { location: nameOf(place.file), line: place.from.line + 1, offset: place.start, symbol: asset.symbol, ...(context.length > 0 ? { additionalContext: context.join('; ') } : {}) };
}

function unique<T>(list: readonly T[]): readonly T[] {
  return [...new Set(list)];
}
