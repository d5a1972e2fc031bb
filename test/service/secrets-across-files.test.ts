/** What is drawn and what is made with a key in one file, and becomes a secret or is compared in another. */
import { findsBothWays, lineOf } from './in-memory';
import type { Files } from './in-memory';

const RULES = new Set(['insecure-random', 'timing-unsafe-compare']);

function finds(files: Files, findings: readonly string[]): Promise<void> {
  return findsBothWays(files, (all) => all.filter(({ ruleId }) => RULES.has(ruleId)).map((finding) => `${lineOf(finding)} ${finding.ruleId}`), findings);
}

const LETTERS = "const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';\n";

describe('secrets across files', () => {
  for (const [how, body] of [
    ['characters at drawn places', "let text = '';\n  for (let i = 0; i < size; i++) text += LETTERS.charAt(Math.floor(Math.random() * LETTERS.length));\n  return text;"],
    ['elements at drawn places', "let text = '';\n  for (let i = 0; i < size; i++) text += LETTERS[Math.floor(Math.random() * LETTERS.length)];\n  return text;"],
    ['a list of drawn characters', "return Array.from({ length: size }, () => LETTERS[Math.floor(Math.random() * LETTERS.length)]).join('');"],
    ['a part of a drawn text', 'return Math.random().toString(36).slice(2, 10);'],
  ] as const) {
    it(`follows ${how}`, () =>
      finds({ 'draw.js': `${LETTERS}export function drawn(size) {\n  ${body}\n}\n`, 'reset.js': "import { drawn } from './draw';\nexport const resetToken = drawn(32);\nexport const rowKey = drawn(4);\n" }, ['reset.js:2 insecure-random']));
  }

  it('tells of a key that is drawn elsewhere, whatever it is called', () =>
    finds(
      { 'draw.js': 'export const drawn = () => Math.random().toString(36);\n', 'sign.js': "import { createHmac } from 'node:crypto';\nimport { drawn } from './draw';\nexport const signed = (text) => createHmac('sha256', drawn()).update(text).digest('hex');\n" },
      ['sign.js:3 insecure-random'],
    ));

  it('tells where it is drawn, and not again, where that file says what it is for', () =>
    finds({ 'draw.js': 'export const newToken = () => Math.random().toString(36);\n', 'reset.js': "import { newToken } from './draw';\nexport const create = (user) => ({ user, resetToken: newToken() });\n" }, ['draw.js:1 insecure-random']));

  it('knows what was made with a key in another file', () =>
    finds(
      { 'mac.js': "import { createHmac } from 'node:crypto';\nexport const stamp = (text) => `v1=${createHmac('sha256', process.env.STAMP).update(text).digest('hex')}`;\n", 'hook.js': "import { stamp } from './mac';\nexport const isOurs = (text, given) => given === stamp(text);\n" },
      ['hook.js:2 timing-unsafe-compare'],
    ));

  it('is silent where both are made with a key', () =>
    finds(
      { 'mac.js': "import { createHmac } from 'node:crypto';\nexport const stamp = (text) => createHmac('sha256', process.env.STAMP).update(text).digest('hex');\n", 'hook.js': "import { stamp } from './mac';\nexport const isOurs = (text, given) => stamp(given) === stamp(text);\n" },
      [],
    ));
});
