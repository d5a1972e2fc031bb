/** Files are named so that every reader finds them again. */
import assert from 'node:assert/strict';
import { directoryUri, fileUri, isBelow, relativeTo, relativeUri } from '../../src/report/paths';

describe('a path in a report', () => {
  const cases: readonly [root: string, path: string, named: string, below: boolean][] = [
    ['/work/shop', '/work/shop/src/a.ts', 'src/a.ts', true],
    ['/work/shop/', '/work/shop/a.ts', 'a.ts', true],
    ['/', '/a/b.ts', 'a/b.ts', true],
    ['/work/shop', '/work/shopping/a.ts', '../shopping/a.ts', false],
    ['/work/shop', '/tmp/a.ts', '../../tmp/a.ts', false],
    ['/work/shop', 'src/a.ts', 'src/a.ts', true],
    ['/work/shop', '/work/shop/..a.ts', '..a.ts', true],
    ['c:/work', 'c:/work/a.ts', 'a.ts', true],
    ['c:/work', 'd:/work/a.ts', 'd:/work/a.ts', false],
  ];
  for (const [root, path, named, below] of cases) {
    it(`is ${named} for ${path} seen from ${root}`, () => {
      assert.equal(relativeTo(root, path), named);
      assert.equal(isBelow(root, path), below);
    });
  }
});

describe('a URI in a report', () => {
  it('escapes what would not be part of the path', () => {
    assert.equal(relativeUri('app/[id]/a b#c?d%e.ts'), 'app/%5Bid%5D/a%20b%23c%3Fd%25e.ts');
    assert.equal(relativeUri('a:b.ts'), 'a%3Ab.ts');
    assert.equal(relativeUri('größe/漢.ts'), 'gr%C3%B6%C3%9Fe/%E6%BC%A2.ts');
    assert.equal(relativeUri('packages/@scope/x+y.ts'), 'packages/@scope/x+y.ts');
    assert.equal(relativeUri('broken\ud800.ts'), 'broken%EF%BF%BD.ts');
  });

  it('can be read back', () => {
    const path = '/work/a b/[x]#1?.ts';
    assert.equal(decodeURIComponent(new URL(fileUri(path)).pathname), path);
    assert.equal(new URL(relativeUri('b c.ts'), directoryUri('/work/a')).href, 'file:///work/a/b%20c.ts');
  });

  it('knows drives and shares of Windows', () => {
    assert.equal(fileUri('c:/work/a.ts'), 'file:///c:/work/a.ts');
    assert.equal(fileUri('//server/share/a.ts'), 'file://server/share/a.ts');
  });
});
