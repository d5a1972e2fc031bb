/** What the corpus is made of. Nothing is downloaded for this. */
import assert from 'node:assert/strict';
import { PACKAGES, packagesOf, type Pinned } from '../../bench/corpus/packages';

const sum = (packages: readonly Pinned[], key: 'files' | 'bytes') => packages.reduce((total, one) => total + one[key], 0);

describe('the corpus', () => {
  it('is pinned: an exact version of each package, once', () => {
    for (const { name, version } of PACKAGES) assert.match(version, /^\d+\.\d+\.\d+$/, name);
    assert.equal(new Set(PACKAGES.map(({ name }) => name)).size, PACKAGES.length);
  });

  it('is large enough to tell something, and small enough to be measured', () => {
    assert.ok(sum(PACKAGES, 'files') >= 5_000);
    assert.ok(sum(PACKAGES, 'bytes') >= 30e6 && sum(PACKAGES, 'bytes') <= 45e6);
    assert.ok(sum(packagesOf('part'), 'files') >= 3_000);
  });

  it('is half about money and trust, half about anything else', () => {
    const money = sum(PACKAGES.filter(({ half }) => half === 'money'), 'bytes') / sum(PACKAGES, 'bytes');
    assert.ok(money > 0.45 && money < 0.55, `${money}`);
  });
});
