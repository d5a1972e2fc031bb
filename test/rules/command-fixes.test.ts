/** Runs what the fixes of command-injection leave: words come out as before, and what was a second command is a part of one argument. */
import assert from 'node:assert/strict';
import { exportedBy } from './fixture-functions';

type Handler = (request: object, response: object) => unknown;

const FIXTURE = 'src/rules/command-injection/fixture-run';
const SECOND = 'shop; echo second';

const CASES = ['called', 'calledWithOptions', 'promised', 'promisedOfAll', 'quoted', 'several', 'spawned', 'spawnedText', 'shelled', 'listed'];

function answered(file: string, does: string, name: string): Promise<string> {
  const handler = exportedBy(file, {}, {})[does] as Handler;
  return new Promise((send, reject) => {
    Promise.resolve(handler({ query: { name } }, { send })).catch(reject);
  });
}

describe('the fixes of commands', function () {
  this.timeout(60_000);

  for (const does of CASES) {
    it(`start the same program with the same words: ${does}`, async () => {
      assert.equal(await answered(`${FIXTURE}.fixed.ts`, does, 'shop'), await answered(`${FIXTURE}.ts`, does, 'shop'));
    });

    it(`run nothing else: ${does}`, async () => {
      const isSecond = /^second/m;
      if (does !== 'listed' && does !== 'quoted') assert.match(await answered(`${FIXTURE}.ts`, does, SECOND), isSecond);
      const after = await answered(`${FIXTURE}.fixed.ts`, does, SECOND);
      assert.doesNotMatch(after, isSecond);
      assert.match(after, /shop; echo second/);
    });
  }
});
