/** The inventory of a project whose uses are all labelled: complete, exact, and without a secret. */
import assert from 'node:assert/strict';
import { labelledUses } from './labels';
import { inventoryOf, PROJECT, usesIn } from './project';

describe('the inventory of the fixture', () => {
  for (const [path, text] of Object.entries(PROJECT)) {
    it(`lists each use and no other: ${path}`, async () => {
      const { files } = await inventoryOf(PROJECT);
      assert.deepEqual(usesIn(files.find((file) => file.path === path)?.findings ?? []), labelledUses(text));
    });
  }
});
