/** The editor hands over what the engine reads, and starts the extension for it. */
import assert from 'node:assert/strict';
import { minimatch } from 'minimatch';
import manifest from '../../package.json';
import { isSupported, LANGUAGES } from '../../src/engine';
import { DOCUMENTS } from '../../src/extension/selector';

/** What VS Code calls the languages of code. */
const CODE = /^\.[cm]?[jt]sx?$/;
const NAMES: Readonly<Record<string, string>> = { '.env.*': '.env.production' };

describe('the documents that the editor hands over', () => {
  for (const ending of LANGUAGES.filter((each) => !CODE.test(each))) {
    const name = NAMES[ending] ?? (/^\.(?:env|envrc|npmrc)$/.test(ending) ? ending : `shop${ending}`);
    it(`are all that the engine reads: ${name}`, () => {
      assert.ok(isSupported(`/work/${name}`));
      assert.ok(DOCUMENTS.some((each) => 'pattern' in each && minimatch(`/work/app/${name}`, each.pattern, { dot: true })));
    });
  }

  it('start the extension', () => {
    for (const each of DOCUMENTS) if ('language' in each) assert.ok(manifest.activationEvents.includes(`onLanguage:${each.language}`), each.language);
  });
});
