/** Holds the walls, the names and the sizes of the house, and what must agree across its rooms. */
import assert from 'node:assert/strict';
import { generatedFrom, moduleIndexes, writeStale } from '../scripts/generate/index';
import { INTERNAL_COMMANDS, PALETTE_COMMANDS } from '../src/extension/commands';
import { INVENTORY } from '../src/domain/inventory/rule';
import { KNOWLEDGE } from '../src/service/knowledge';
import { commandFaults, registeredElsewhere } from './house/commands';
import { dependencyFaults } from './house/dependencies';
import { LAYERS } from './house/layers';
import { folderFaults, metaFaults, uncited } from './house/rule-folder';
import { functionFaults, headerFault, lengthFault, nameFault } from './house/shape';
import { loadedAtStart } from './house/start';
import { filesBelow, readText, readTree, sourceFiles } from './house/tree';
import { breaches, partOf } from './house/walls';
import { loadRule, ruleFolders } from './rules/folders';

function none(faults: readonly string[]): void {
  assert.equal(faults.length, 0, `\n${faults.join('\n')}`);
}

describe('the walls', () => {
  const files = sourceFiles();

  it('stand: no import goes through one', () => {
    none(breaches(readTree(files)));
  });

  for (const part of Object.keys(LAYERS)) {
    it(`were checked in ${part}`, () => {
      assert.ok(files.some((file) => partOf(file) === part), `no file was seen in src/${part}`);
    });
  }
});

describe('what is loaded at the start', () => {
  const tree = readTree(sourceFiles());
  const loaded = (entry: string) => loadedAtStart(tree, entry);

  for (const entry of ['src/cli/main.ts', 'src/server/main.ts', 'src/hosts/scan-thread.ts']) {
    it(`is what ${entry} needs whatever comes: no compiler, and no reader of what few projects have`, () => {
      const packages = loaded(entry);
      assert.ok(packages.includes('minimatch') && packages.includes('@typescript-eslint/scope-manager'), packages.join(', '));
      const late = ['typescript', '@typescript-eslint/typescript-estree', 'ajv', 'yaml', 'oxc-parser'];
      none(late.filter((name) => packages.includes(name)).map((name) => `${entry} loads ${name}`));
    });
  }

  it('is, in the editor, the client alone', () => {
    assert.deepEqual(loaded('src/extension/main.ts'), ['vscode', 'vscode-languageclient/node']);
  });
});

describe('the files', () => {
  const code = ['src', 'test', 'bench', 'scripts'].flatMap((folder) => filesBelow(folder, /\.(?:[cm]?[jt]sx?)$/));

  it('are named after what is inside', () => {
    assert.ok(code.length > 50, `only ${code.length} files were seen`);
    none([...code, ...filesBelow('docs', /\.md$/)].flatMap((file) => nameFault(file) ?? []));
  });

  it('are short', () => {
    none(code.flatMap((file) => lengthFault(file, readText(file)) ?? []));
  });

  it('are made of short functions', () => {
    none(sourceFiles().flatMap((file) => functionFaults(file, readText(file))));
  });

  it('open with a sentence on what they are', () => {
    none(sourceFiles().flatMap((file) => headerFault(file, readText(file)) ?? []));
  });
});

describe('the rule folders', () => {
  const folders = ruleFolders();

  it('were seen', () => {
    assert.ok(folders.length > 0, 'src/rules holds no rule');
  });

  for (const folder of folders) {
    it(`are whole: ${folder.id}`, async () => {
      none(folderFaults(folder.path, folder.files));
      none(metaFaults(folder.path, await loadRule(folder)));
    });
  }

  it('cite every entry of the standards', async () => {
    const rules = await Promise.all(folders.map(loadRule));
    none(uncited([...rules, INVENTORY]).map((id) => `src/standards.ts: no rule cites ${id}`));
  });
});

describe('the package', () => {
  it('offers the commands that the extension registers', () => {
    none(commandFaults(readText('package.json'), { palette: PALETTE_COMMANDS, internal: INTERNAL_COMMANDS }));
    const extension = filesBelow('src/extension', /\.ts$/);
    none(extension.flatMap((file) => registeredElsewhere(readText(file)).map((command) => `${file} registers ${command} past src/extension/commands.ts`)));
  });

  it('says why it has each dependency', () => {
    none(dependencyFaults(readText('package.json'), readText('docs/dependencies.md')));
  });
});

describe('what is generated', () => {
  it('is fresh', () => {
    const stale = writeStale([...moduleIndexes(), ...generatedFrom(KNOWLEDGE)]);
    none(stale.map((file) => `${file} was stale and has been written anew: look at the change and commit it`));
  });
});
