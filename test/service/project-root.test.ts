/** A file is a test by the part of its path below its project, wherever the project is checked out. */
import assert from 'node:assert/strict';
import { MemoryHost } from '../../src/hosts/memory';
import { AnalysisService } from '../../src/service/analysis-service';

const WEAK = "import { createHash } from 'node:crypto';\nexport const sign = (token: string) => createHash('md5').update(token).digest('hex');\n";

async function found(files: Readonly<Record<string, string>>, path: string): Promise<number> {
  return (await new AnalysisService(new MemoryHost(files)).analyse(path)).findings.length;
}

describe('where a project lies', () => {
  it('says nothing of its files: a repository below a folder called tests', async () => {
    assert.equal(await found({ '/home/tests/shop/.git/HEAD': '', '/home/tests/shop/src/sign.ts': WEAK }, '/home/tests/shop/src/sign.ts'), 1);
  });

  it('nor does it without a repository, where a package says where the project begins', async () => {
    assert.equal(await found({ '/home/tests/shop/package.json': '{}', '/home/tests/shop/src/sign.ts': WEAK }, '/home/tests/shop/src/sign.ts'), 1);
  });

  it('but a folder of tests in the project does', async () => {
    assert.equal(await found({ '/home/shop/.git/HEAD': '', '/home/shop/tests/sign.ts': WEAK }, '/home/shop/tests/sign.ts'), 0);
  });

  it('the repository goes before a package inside it', async () => {
    const files = { '/home/shop/.git/HEAD': '', '/home/shop/tests/app/package.json': '{}', '/home/shop/tests/app/sign.ts': WEAK };
    assert.equal(await found(files, '/home/shop/tests/app/sign.ts'), 0);
  });
});
