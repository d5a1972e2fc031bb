/** The evidence as JSON and as Markdown: what programs and other pages make of it. */
import assert from 'node:assert/strict';
import type { Evidence } from '../../src/report/evidence/evidence';
import { evidenceJson } from '../../src/report/evidence/json';
import { evidenceMarkdown } from '../../src/report/evidence/markdown';
import { STANDARD_IDS } from '../../src/standards';
import { faultsOf } from '../recipes/schemas';
import { parsed, textOf, within } from '../report/markdown-tree';
import { ATTACK, evidenceFrom, FILES } from './project';
import { RUNS } from './runs';

const SCHEMA = 'docs/evidence.schema.json';

interface Json {
  readonly requirements: readonly { readonly id: string; readonly outcome: string; readonly findings: readonly number[]; readonly suppressed: readonly number[] }[];
  readonly findings: readonly { readonly ruleId: string; readonly file: string }[];
  readonly suppressed: readonly { readonly ruleId: string; readonly reason: string }[];
}

const jsonOf = (evidence: Evidence): Json => JSON.parse(evidenceJson(evidence)) as Json;

describe('the evidence as JSON', () => {
  for (const standard of STANDARD_IDS) {
    it(`fits its schema: ${standard}`, async () => {
      const config = { 'centinel.config.json': '{ "exclude": ["src/price.ts"], "rules": { "weak-hash": "warning" } }' };
      const gates = [{ name: 'errors', found: 3, allowed: 0, failed: true }];
      const evidence = await evidenceFrom({ standard, files: { ...FILES, ...config }, report: { gates }, circumstances: { configHash: 'a'.repeat(64) }, history: { lines: RUNS, problems: ['Line 4 is damaged.'] } });
      assert.deepEqual(faultsOf(jsonOf(evidence), SCHEMA), []);
    });
  }

  it('fits it where there is nothing', async () => {
    const evidence = await evidenceFrom({ files: { 'README.md': '# Shop\n' }, circumstances: { revision: { kind: 'none', reason: 'Not under version control.' } } });
    assert.deepEqual(faultsOf(jsonOf(evidence), SCHEMA), []);
  });

  it('would not fit it with a field missing', async () => {
    const rest = Object.fromEntries(Object.entries(jsonOf(await evidenceFrom())).filter(([field]) => field !== 'requirements'));
    assert.deepEqual(faultsOf(rest, SCHEMA), [" must have required property 'requirements'"]);
  });

  it('refers from each requirement to the findings', async () => {
    const { requirements, findings, suppressed } = jsonOf(await evidenceFrom());
    const one = (id: string) => requirements.find((each) => each.id === id)!;
    assert.deepEqual(one('4.2.1').findings.map((index) => findings[index]!.ruleId), ['tls-verification-off']);
    assert.deepEqual(one('3.5.1.1').suppressed.map((index) => suppressed[index]!.ruleId), ['weak-hash']);
  });

  it('is the same whatever the order of work', async () => {
    const evidence = await evidenceFrom();
    const reversed = await evidenceFrom({ report: { findings: [...evidence.report.findings].reverse(), rules: evidence.report.rules } });
    assert.equal(evidenceJson(reversed), evidenceJson(evidence));
    assert.equal(evidenceMarkdown(reversed), evidenceMarkdown(evidence));
  });
});

/** Cells of the tables below a heading, as a reader of Markdown takes them apart. */
function rowsBelow(text: string, heading: string): readonly (readonly string[])[] {
  const [, below = ''] = text.split(`\n## ${heading}\n`);
  const lines = below.split('\n## ')[0]!.split('\n').filter((line) => line.startsWith('|'));
  return lines.map((line) => line.slice(1, -1).split(/(?<!\\)\|/).map((cell) => cell.trim()));
}

describe('the evidence in Markdown', () => {
  it('is read back: each requirement in a row, with the outcome that the data has', async () => {
    const evidence = await evidenceFrom();
    const text = evidenceMarkdown(evidence);
    const rows = [...rowsBelow(text, 'Requirement by requirement'), ...rowsBelow(text, 'No rule covers these')];
    assert.deepEqual([...new Set(rows.map((row) => row.length))], [4]);
    const read = new Map(rows.map(([id, , outcome]) => [id, outcome?.replace(/\.$/, '')]));
    const words: Readonly<Record<string, string>> = { against: 'Finding against', for: 'Evidence for', elsewhere: 'Not decided in code', 'no-rule': 'No rule covers it', inventory: 'Shown by the inventory of cryptography', report: 'This report is a part of the evidence' };
    for (const { id, outcome } of evidence.requirements) assert.equal(read.get(id), words[outcome], id);
  });

  it('lets nothing that the code says become markup or a link', async () => {
    const reason = `see https://example.com/ and @somebody #12 [here](x) **bold** \`x\` | a ${ATTACK}`;
    const { report } = await evidenceFrom();
    const text = evidenceMarkdown(await evidenceFrom({ report: { suppressed: report.suppressed.map((one) => ({ ...one, reason, owner: '<b>me</b>' })) } }));
    const tree = parsed(text);
    const said = textOf(tree);
    assert.ok(said.replaceAll('\u2060', '').includes(`Suppressed by <b>me</b>: ${reason}`), said);
    // Readers make links of what they have read, when escapes are gone.
    assert.doesNotMatch(said, /@somebody|https:\/\/example|#12/);
    const types = new Set(within(tree).map(({ type }) => type));
    assert.deepEqual(['link', 'image', 'html', 'emphasis'].filter((type) => types.has(type)), []);
  });
});
