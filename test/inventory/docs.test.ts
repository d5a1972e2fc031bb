/** docs/inventory.md says what is so. */
import assert from 'node:assert/strict';
import { analyse, VERDICTS } from '../../src/engine';
import { inventoryText } from '../../src/report/inventory/text';
import { INVENTORY_KNOWLEDGE } from '../../src/service/inventory';
import { readText } from '../house/tree';
import { fencesOf } from '../rules/fences';

describe('docs/inventory.md', () => {
  const page = readText('docs/inventory.md');
  const fence = (info: string) => fencesOf(page).find((one) => one.info === info)!.code;

  it('shows what is listed of its example', () => {
    const { findings } = analyse({ file: 'example.ts', text: fence('ts inventory') }, INVENTORY_KNOWLEDGE);
    const text = inventoryText({ findings, root: '/', toolVersion: '', homepage: '', notAnalysed: [], configProblems: [], unmatched: [], analysed: 1, cancelled: false });
    assert.equal(text.trimEnd(), fence('text').trimEnd());
  });

  it('speaks of every verdict', () => {
    assert.deepEqual(VERDICTS.filter((verdict) => !page.includes(`| \`${verdict}\` |`)), []);
  });
});
