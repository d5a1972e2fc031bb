/** Over real files of other people: nobody can tell from the outcome which of the two parsers has read a text. */
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { evaluate, isCode } from '../../src/engine';
import { nativeParser } from '../../src/hosts/native-parser';
import { KNOWLEDGE } from '../../src/service/knowledge';
import { type Part, partOrSkip } from './part';

const AT_LEAST = 3_000;

describe('over real sources', function () {
  this.timeout(300_000);
  let part: Part;

  before(async function () {
    part = await partOrSkip(this);
  });

  it('both parsers lead to the same findings, places, fixes, exports and questions', function () {
    const quick = nativeParser();
    if (!quick) {
      console.log('      skipped: oxc-parser is not installed for this system, or this Node cannot load it');
      return this.skip();
    }
    let quickly = 0;
    const others: string[] = [];
    // Settings have no tree.
    const sources = part.files.filter(({ path }) => isCode(path));
    for (const { path, text } of sources) {
      const module = { file: path, text };
      const outcome = evaluate(module, KNOWLEDGE, undefined, (...given) => {
        const tree = quick(...given);
        if (tree) quickly++;
        return tree;
      });
      if (!isDeepStrictEqual(outcome, evaluate(module, KNOWLEDGE))) others.push(path);
    }
    assert.deepEqual(others, []);
    assert.ok(sources.length >= AT_LEAST && quickly > sources.length * 0.95, `${quickly} of ${sources.length}`);
  });
});
