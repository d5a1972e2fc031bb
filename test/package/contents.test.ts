/** What is in the packages that users install: for every system, for this one, and for another. */
import assert from 'node:assert/strict';
import { optionalDependencies, version } from '../../package.json';
import { ruleFolders } from '../rules/folders';
import { readZip } from './zip-archive';

/** What the packaging hands over, in the environment. */
interface Package {
  /** None: for every system. */
  readonly target?: string;
  readonly vsix: string;
}

const EVERYWHERE = [
  ...['[Content_Types].xml', 'extension.vsixmanifest'],
  ...['LICENSE.txt', 'changelog.md', 'package.json', 'readme.md'].map((file) => `extension/${file}`),
  ...['THIRD-PARTY-NOTICES.txt', 'centinel.baseline.schema.json', 'centinel.config.schema.json', 'extension.js', 'scan-thread.js', 'server.js', 'tolerant-parser.js'].map((file) => `extension/dist/${file}`),
  ...['icon.png', 'walkthrough/configure.svg', 'walkthrough/fix.svg', 'walkthrough/scan.svg', 'walkthrough/see.svg'].map((file) => `extension/media/${file}`),
  'extension/syntaxes/suppression-comments.tmLanguage.json',
];
const PARSER = `extension/dist/native/oxc-parser-${optionalDependencies['oxc-parser']}.node`;

/** How a compiled file begins, in hexadecimal: ELF and Mach-O with the processor, PE. */
const ELF_X64 = /^7f454c46.{28}3e00/;
const ELF_ARM64 = /^7f454c46.{28}b700/;
const PE = /^4d5a/;
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  'linux-x64': ELF_X64,
  'linux-arm64': ELF_ARM64,
  'linux-armhf': /^7f454c46.{28}2800/,
  'alpine-x64': ELF_X64,
  'alpine-arm64': ELF_ARM64,
  'darwin-x64': /^cffaedfe07000001/,
  'darwin-arm64': /^cffaedfe0c000001/,
  'win32-x64': PE,
  'win32-arm64': PE,
};

const packages = JSON.parse(process.env['CENTINEL_PACKAGES'] ?? '[]') as readonly Package[];

describe('the packages', () => {
  it('are one for every system, and some for a single one', () => {
    assert.ok(packages.length > 1, 'These tests are started by "npm test -- package", which makes the packages.');
    assert.equal(packages.filter(({ target }) => target === undefined).length, 1);
  });

  for (const { target, vsix } of packages) {
    describe(target ?? 'for every system', () => {
      const entries = readZip(vsix);
      const text = (name: string): string => entries.get(name)?.toString('utf8') ?? '';

      it('holds what a user needs, and nothing else', () => {
        const rules = ruleFolders().map(({ id }) => `extension/dist/rules/${id}.md`);
        assert.deepEqual([...entries.keys()].sort(), [...EVERYWHERE, ...rules, ...(target ? [PARSER] : [])].sort());
      });

      it('is offered to whom it is made for', () => {
        const identity = /<Identity [^>]*>/.exec(text('extension.vsixmanifest'))?.[0];
        assert.match(identity ?? '', new RegExp(` Version="${version}" `));
        assert.equal(/ TargetPlatform="([^"]*)"/.exec(identity ?? '')?.[1], target);
      });

      it('names the licences of all that is in it', () => {
        const notices = text('extension/dist/THIRD-PARTY-NOTICES.txt');
        assert.match(notices, /^typescript [\d.]+ \(Apache-2\.0\)$/m);
        assert.equal(/^oxc-parser [\d.]+ \(MIT\)$/m.test(notices), target !== undefined);
      });

      if (target) {
        it('holds the parser for that system', () => {
          assert.match(entries.get(PARSER)?.toString('hex', 0, 20) ?? '', BEGINNINGS[target] ?? /^unknown$/);
        });
      }
    });
  }
});
