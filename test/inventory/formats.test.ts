/** The inventory in its formats: what each promises, and the same from one run to the next. */
import assert from 'node:assert/strict';
import { inventoryCsv } from '../../src/report/inventory/csv';
import { inventoryCycloneDx } from '../../src/report/inventory/cyclonedx';
import { countsOf, type InventoryInput, usesOf } from '../../src/report/inventory/input';
import { inventoryJson } from '../../src/report/inventory/json';
import { inventoryText } from '../../src/report/inventory/text';
import { bomFaults } from './cyclonedx-schema';
import { inventoryOf, PROJECT } from './project';

async function inputOf(files: Readonly<Record<string, string>>): Promise<InventoryInput> {
  const { files: results, ...rest } = await inventoryOf(files);
  return { ...rest, root: '/shop', toolVersion: '1.2.3', homepage: 'https://example.org/centinel', findings: results.flatMap(({ findings }) => findings) };
}

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly cryptoProperties: { readonly assetType: string; readonly algorithmProperties?: Readonly<Record<string, unknown>>; readonly protocolProperties?: object; readonly relatedCryptoMaterialProperties?: object };
  readonly evidence: { readonly occurrences: readonly { readonly location: string; readonly line: number; readonly symbol: string }[] };
}

const componentsOf = (input: InventoryInput) => (JSON.parse(inventoryCycloneDx(input)) as { components: readonly Component[] }).components;

/** Fields of a text by RFC 4180. */
function rowsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^,"\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe('the inventory', () => {
  let input: InventoryInput;
  before(async () => (input = await inputOf(PROJECT)));
  const formats: readonly (readonly [name: string, (from: InventoryInput) => string])[] = [
    ['text', inventoryText],
    ['JSON', inventoryJson],
    ['CSV', inventoryCsv],
    ['CycloneDX', inventoryCycloneDx],
  ];

  for (const [name, format] of formats) {
    it(`is the same from one run to the next, and whatever the order of work, as ${name}`, async () => {
      const again = await inputOf(Object.fromEntries(Object.entries(PROJECT).reverse()));
      assert.equal(format({ ...again, findings: [...again.findings].reverse() }), format(input));
    });

    it(`holds no key, IV, password or text of the code as ${name}`, async () => {
      const secret = ['s3cr3t-k3y', 'of-the-shop'].join('-');
      const uses = [`createHmac('sha256', '${secret}')`, `createHmac('${secret}', key)`, `createCipheriv('aes-256-gcm', '${secret}', '${secret}')`, `createCipheriv('${secret}', key, iv)`, `pbkdf2Sync('${secret}', '${secret}', 1000, 32, '${secret}')`, `generateKeyPairSync('${secret}', { namedCurve: '${secret}' })`, `createECDH('${secret}')`, `getDiffieHellman('${secret}')`, `createSign('${secret}')`, `publicEncrypt({ key: '${secret}', padding: '${secret}', oaepHash: '${secret}' }, b)`];
      const text = `import { createHmac, createCipheriv, pbkdf2Sync, generateKeyPairSync, createECDH, getDiffieHellman, createSign, publicEncrypt } from 'node:crypto';\n${uses.join(';\n')};\nconst o = { minVersion: '${secret}', ciphers: '${secret}' };\n`;
      const found = await inputOf({ '/shop/a.ts': text });
      assert.equal(usesOf(found).length, uses.length);
      assert.ok(!format(found).includes('s3cr3t'));
    });

    it(`is whole where nothing is used, as ${name}`, async () => {
      const none = await inputOf({ '/shop/a.ts': 'export const a = 1;\n' });
      assert.equal(countsOf(usesOf(none)), 'No use of cryptography was found.');
      assert.doesNotThrow(() => format(none));
    });
  }

  it('begins with the worst, one line a use', () => {
    const lines = inventoryText(input).split('\n');
    assert.match(lines[0]!, /^Broken \(\d+\)$/);
    assert.deepEqual(lines.filter((line) => /^[A-Z]/.test(line)).map((line) => line.split(' ')[0]), ['Broken', 'Weak', 'Legacy', 'Unknown', 'Acceptable', 'Strong']);
    assert.equal(lines.filter((line) => line.startsWith('  ')).length, usesOf(input).length);
    assert.ok(lines.some((line) => /^ {2}src\/node\.ts:17:21 +MD5 +hash +createHash \(node:crypto\) +Two inputs/.test(line)), lines[1]);
  });

  it('counts its uses', () => {
    const { summary, uses } = JSON.parse(inventoryJson(input)) as { summary: Record<string, number>; uses: readonly Record<string, unknown>[] };
    assert.equal(uses.length, summary.uses);
    assert.equal(summary.broken! + summary.weak! + summary.legacy! + summary.unknown! + summary.acceptable! + summary.strong!, summary.uses);
    const keys = Object.keys(uses[0]!);
    for (const use of uses) assert.deepEqual(Object.keys(use), keys);
  });

  it('says what is in a test', async () => {
    const tested = await inputOf({ '/shop/test/a.ts': "import { createHash } from 'crypto';\ncreateHash('md5');\n" });
    assert.match(inventoryText(tested), / In a test\.$/m);
    assert.match(countsOf(usesOf(tested)), /^1 use of cryptography: 1 broken\. 1 of them in tests\.$/);
  });

  it('is CSV by RFC 4180, in which nothing is a formula', async () => {
    const odd = { '/shop/=cmd|\'/c calc\'!A1.ts': "import { createHash } from 'crypto';\ncreateHash('md5');\n", '/shop/a,"b".ts': "import { createHash } from 'crypto';\ncreateHash('md5');\n" };
    const csv = inventoryCsv(await inputOf(odd));
    const [head, ...rows] = rowsOf(csv);
    assert.ok(csv.endsWith('\r\n') && !/[^\r]\n/.test(csv));
    for (const row of rows) assert.equal(row.length, head!.length);
    assert.deepEqual(rows.map(([file]) => file).sort(), ["'=cmd|'/c calc'!A1.ts", 'a,"b".ts']);
    assert.deepEqual(rowsOf(inventoryCsv(input)).flat().filter((cell) => /^[=+@\t\r-]/.test(cell)), []);
  });

  it('is a CBOM that the schema of CycloneDX 1.6 allows', async () => {
    assert.deepEqual(bomFaults(inventoryCycloneDx(input)), []);
    assert.deepEqual(bomFaults(inventoryCycloneDx(await inputOf({}))), []);
    assert.notDeepEqual(bomFaults(inventoryCycloneDx(input).replace('"assetType": "algorithm"', '"assetType": "algorithms"')), []);
  });

  it('has a component for each algorithm as it is set up, with all places', () => {
    const components = componentsOf(input);
    const references = components.map((component) => component['bom-ref']);
    assert.equal(new Set(references).size, references.length);
    const places = components.filter(({ cryptoProperties }) => cryptoProperties.assetType !== 'related-crypto-material').flatMap(({ evidence }) => evidence.occurrences);
    assert.equal(places.length, usesOf(input).length);
    const gcm = components.find(({ name }) => name === 'AES-256-GCM');
    assert.deepEqual(gcm?.cryptoProperties, { assetType: 'algorithm', algorithmProperties: { primitive: 'ae', parameterSetIdentifier: '256', executionEnvironment: 'software-plain-ram', mode: 'gcm', cryptoFunctions: ['encrypt'] } });
    assert.deepEqual(gcm.evidence.occurrences.map(({ location, line, symbol }) => [location, line, symbol]), [['src/node.ts', 30, 'createCipheriv']]);
    assert.deepEqual(components.find(({ name }) => name === 'TLS 1.2')?.cryptoProperties, { assetType: 'protocol', protocolProperties: { type: 'tls', version: '1.2' } });
    assert.deepEqual(components.find(({ name }) => name === 'RSA-2048 key')?.cryptoProperties.relatedCryptoMaterialProperties, { type: 'private-key', algorithmRef: references.find((reference) => reference.includes('RSA-2048') && !reference.endsWith('#made')), size: 2048 });
  });
});
