/** Every command of the product can be found in the command palette at any time; what makes no sense at the moment says so. */
import assert from 'node:assert/strict';
import { readText } from '../house/tree';

interface Contributes {
  readonly commands: readonly { readonly command: string; readonly title: string; readonly category: string; readonly enablement?: string }[];
  readonly menus?: { readonly commandPalette?: readonly { readonly command: string; readonly when: string }[] };
}

describe('the command palette', () => {
  const { commands, menus } = (JSON.parse(readText('package.json')) as { contributes: Contributes }).contributes;

  for (const title of ['Scan Workspace', 'Scan Current File', 'Cancel Scan', 'Create Baseline', 'Update Baseline', 'Toggle Baseline Findings', 'Show Cryptography Inventory', 'Show Compliance Report', 'Save Compliance Report', 'Export Findings', 'Restart Server', 'Show Output']) {
    it(`has Centinel: ${title}, whatever goes on`, () => {
      const command = commands.find((one) => one.title === title);
      assert.deepEqual([command?.category, command?.enablement], ['Centinel', undefined]);
      assert.ok(!menus?.commandPalette?.some((item) => item.command === command?.command));
    });
  }
});
