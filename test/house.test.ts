/** Holds the walls, the names and the sizes of the house. */
import assert from 'node:assert/strict';
import { LAYERS } from './house/layers';
import { functionFaults, headerFault, lengthFault, nameFault } from './house/shape';
import { filesBelow, readText, readTree, sourceFiles } from './house/tree';
import { breaches, partOf } from './house/walls';

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
