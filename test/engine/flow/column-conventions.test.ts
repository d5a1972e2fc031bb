/** What is called like something that declares columns is looked into all the same. */
import assert from 'node:assert/strict';
import { analyse } from '../../../src/engine';
import { KNOWLEDGE } from '../../../src/service/knowledge';

describe('a function of the project that is called like a method of a migration', () => {
  it('does what its body does', () => {
    const text = [
      "import { createHash } from 'node:crypto';",
      "const createTable = (name: string, algorithm: string) => createHash(algorithm).update(name).digest('hex');",
      "export const signature = createTable('orders', 'md5');",
    ].join('\n');
    assert.deepEqual(analyse({ file: 'a.ts', text }, KNOWLEDGE).findings.map(({ ruleId }) => ruleId), ['weak-hash']);
  });
});
