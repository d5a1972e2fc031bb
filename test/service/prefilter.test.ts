/** Files are parsed where their text, or what they import, lets something be found; everything is found that would be found otherwise. */
import assert from 'node:assert/strict';
import { evaluate } from '../../src/engine';
import { MemoryHost } from '../../src/hosts/memory';
import { AnalysisService } from '../../src/service/analysis-service';

async function scanned(files: Readonly<Record<string, string>>, skims: boolean): Promise<{ readonly findings: readonly string[]; readonly evaluated: readonly string[] }> {
  const host = new MemoryHost(Object.fromEntries(Object.entries(files).map(([name, text]) => [`/w/${name}`, text])));
  const evaluated = new Set<string>();
  const service = new AnalysisService(host, { skims, evaluate: (module, ...given) => (evaluated.add(module.file.slice(3)), evaluate(module, ...given)) });
  const { files: found } = await service.scan({ paths: ['/w'] });
  return { findings: found.flatMap(({ findings }) => findings.map(({ ruleId, place }) => `${place.file.slice(3)}:${place.from.line + 1} ${ruleId}`)), evaluated: [...evaluated].sort() };
}

/** The findings are given; so is what was evaluated for them. */
async function finds(files: Readonly<Record<string, string>>, findings: readonly string[], evaluated: readonly string[]): Promise<void> {
  assert.deepEqual((await scanned(files, false)).findings, findings, 'without looking at the texts first');
  assert.deepEqual(await scanned(files, true), { findings, evaluated });
}

const SOURCE = 'interface Card { number: string; cvv: string; expiry: string }\nexport declare const card: Card;\nexport const current = (): Card => card;\n';
const SINK = 'export const tell = (what: string) => console.log(what);\n';

describe('looking before parsing', () => {
  it('passes over what nothing can be found in', () =>
    finds({ 'math.ts': 'export const add = (a: number, b: number) => a + b;\n', 'ui.tsx': "import { add } from './math';\nexport const Box = () => <b>{add(1, 2)}</b>;\n" }, [], []));

  it('parses what somebody asks about', () =>
    finds({ 'rate.ts': 'export const vat = 0.19;\n', 'till.ts': "import { vat } from './rate';\nexport const tax = (price: number) => price * vat;\n", 'box.ts': 'export const box = 1;\n' }, ['till.ts:2 money-float-arithmetic'], ['rate.ts', 'till.ts']));

  it('finds what meets in a file that says nothing itself', () =>
    finds({ 'source.ts': SOURCE, 'sink.ts': SINK, 'meet.ts': "import { current } from './source';\nimport { tell } from './sink';\ntell(current().number);\n" }, ['meet.ts:3 card-logged'], ['meet.ts', 'sink.ts', 'source.ts']));

  it('sees through files that hand on', () =>
    finds(
      { 'source.ts': SOURCE, 'sink.ts': SINK, 'all.ts': "export * from './source';\nexport { tell as say } from './sink';\n", 'meet.ts': "import { current, say } from './all';\nsay(current().number);\n" },
      ['meet.ts:2 card-logged'],
      ['all.ts', 'meet.ts', 'sink.ts', 'source.ts'],
    ));

  it('sees what a name stands for elsewhere', () =>
    finds(
      { 'weak.ts': "export const ALGORITHM = 'md5';\n", 'hash.ts': "import { createHash } from 'node:crypto';\nexport const hash = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('hex');\n", 'sign.ts': "import { ALGORITHM } from './weak';\nimport { hash } from './hash';\nexport const signature = hash(ALGORITHM, 'x');\n" },
      ['sign.ts:3 weak-hash'],
      ['hash.ts', 'sign.ts', 'weak.ts'],
    ));

  it('goes round in circles', () =>
    finds(
      { 'a.ts': "import { tell } from './b';\ninterface Card { number: string; cvv: string; expiry: string }\nexport const pay = (card: Card) => tell(card.number);\nexport const name = 'a';\n", 'b.ts': "import { name } from './a';\nexport const tell = (what: string) => console.log(name, what);\n" },
      ['a.ts:3 card-logged'],
      ['a.ts', 'b.ts'],
    ));
});
