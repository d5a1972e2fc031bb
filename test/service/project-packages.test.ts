/** Fixes compute with the decimal library that the project has, in the file or by its package.json. */
import assert from 'node:assert/strict';
import { MemoryHost } from '../../src/hosts/memory';
import { AnalysisService } from '../../src/service/analysis-service';

const CODE = 'export const withTax = (price: number) => price * 1.0825;\n';

async function fixIn(files: Readonly<Record<string, string>>, path = '/shop/src/tax.ts'): Promise<{ title?: string; imports?: readonly string[] }> {
  const service = new AnalysisService(new MemoryHost({ [path]: CODE, ...files }));
  const { findings } = await service.analyse(path);
  const fix = findings[0]?.fixes[0];
  return { title: fix?.title, imports: fix?.imports.map(({ module }) => module) };
}

const manifest = (dependencies: Readonly<Record<string, string>>) => JSON.stringify({ name: 'shop', dependencies });

describe('the decimal library of a fix', () => {
  it('is decimal.js where the project has none', async () => {
    assert.deepEqual(await fixIn({ '/shop/package.json': manifest({ express: '^5.0.0' }) }), { title: 'Compute with decimal.js', imports: ['decimal.js'] });
  });

  it('is the one that package.json lists', async () => {
    assert.deepEqual(await fixIn({ '/shop/package.json': manifest({ 'big.js': '^6.2.1' }) }), { title: 'Compute with big.js', imports: ['big.js'] });
  });

  it('may be listed further up in the repository, and nowhere above it', async () => {
    const inside = { '/shop/.git/HEAD': '', '/shop/package.json': manifest({ 'bignumber.js': '^9.0.0' }), '/shop/src/package.json': manifest({}) };
    assert.equal((await fixIn(inside)).title, 'Compute with bignumber.js');
    assert.equal((await fixIn({ '/package.json': manifest({ 'bignumber.js': '^9.0.0' }), '/shop/.git/HEAD': '' })).title, 'Compute with decimal.js');
  });

  it('follows package.json in an open editor', async () => {
    const host = new MemoryHost({ '/shop/src/tax.ts': CODE, '/shop/package.json': manifest({}) });
    const service = new AnalysisService(host);
    const titleNow = async (path: string) => {
      const { results } = await service.link({ changes: [{ path: '/shop/src/tax.ts', text: CODE }, { path }], watched: ['/shop/src/tax.ts'] });
      return results.at(-1)?.findings[0]?.fixes[0]?.title;
    };
    assert.equal(await titleNow('/shop/other.ts'), 'Compute with decimal.js');
    host.write('/shop/package.json', manifest({ 'big.js': '^6.2.1' }));
    assert.equal(await titleNow('/shop/package.json'), 'Compute with big.js');
  });
});
