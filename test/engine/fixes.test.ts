/** Edits of fixes: imports merge with what stands there, and fixes that clash wait for the next round. */
import assert from 'node:assert/strict';
import { appending, applyFixes, linesElsewhere } from '../../src/engine';
import type { Fix } from '../../src/engine';

function fix(start: number, end: number, text: string, ...imports: Fix['imports']): Fix {
  return { title: 'x', safety: 'review', edits: [{ start, end, text }], imports };
}
const UUID = { module: 'node:crypto', name: 'randomUUID' };
const BYTES = { module: 'node:crypto', name: 'randomBytes' };
const DECIMAL = { module: 'decimal.js', name: 'Decimal', isDefault: true };

/** Applies a fix that changes nothing but the imports. */
function importing(text: string, ...imports: Fix['imports']): string {
  return applyFixes('a.ts', text, [fix(text.length, text.length, '', ...imports)]);
}

const IMPORTS: readonly (readonly [string, string, readonly Fix['imports'][number][], string])[] = [
  ['into an empty file', '', [UUID], "import { randomUUID } from 'node:crypto';\n"],
  ['before the first statement', 'a();\n', [UUID], "import { randomUUID } from 'node:crypto';\n\na();\n"],
  ['behind the last import', "import a from 'a';\na();\n", [UUID], "import a from 'a';\nimport { randomUUID } from 'node:crypto';\na();\n"],
  ['into the braces of the same module', "import { createHash } from 'node:crypto';\n", [UUID], "import { createHash, randomUUID } from 'node:crypto';\n"],
  ['into the braces of the module by its other name', "import { createHash } from 'crypto';\n", [UUID], "import { createHash, randomUUID } from 'crypto';\n"],
  ['not again', "import { randomUUID } from 'crypto';\n", [UUID], "import { randomUUID } from 'crypto';\n"],
  ['not into a type import', "import type { Hash } from 'node:crypto';\n", [UUID], "import type { Hash } from 'node:crypto';\nimport { randomUUID } from 'node:crypto';\n"],
  ['two names of one module at once', "import a from 'a';\n", [UUID, BYTES], "import a from 'a';\nimport { randomUUID, randomBytes } from 'node:crypto';\n"],
  ['a default export', "import a from 'a';\n", [DECIMAL], "import a from 'a';\nimport Decimal from 'decimal.js';\n"],
  ['in the quotes of the file', 'import a from "a";\n', [UUID], 'import a from "a";\nimport { randomUUID } from "node:crypto";\n'],
  ['as require where the file requires', "const a = require('a');\na();\n", [UUID], "const a = require('a');\nconst { randomUUID } = require('node:crypto');\na();\n"],
  ["below 'use strict'", "'use strict';\na();\n", [UUID], "'use strict';\nimport { randomUUID } from 'node:crypto';\na();\n"],
  ['below a hashbang', '#!/usr/bin/env node\na();\n', [UUID], "#!/usr/bin/env node\nimport { randomUUID } from 'node:crypto';\n\na();\n"],
  ['below a licence', '/* Licence */\n\na();\n', [UUID], "/* Licence */\n\nimport { randomUUID } from 'node:crypto';\n\na();\n"],
  ['below @ts-nocheck', '// @ts-nocheck\na();\n', [UUID], "// @ts-nocheck\nimport { randomUUID } from 'node:crypto';\n\na();\n"],
  ['above the comment of the first statement', '/** Calls. */\na();\n', [UUID], "import { randomUUID } from 'node:crypto';\n\n/** Calls. */\na();\n"],
  ['with CRLF', "import a from 'a';\r\na();\r\n", [UUID], "import a from 'a';\r\nimport { randomUUID } from 'node:crypto';\r\na();\r\n"],
  ['under another name', "import a from 'a';\n", [{ ...UUID, local: 'uuid' }], "import a from 'a';\nimport { randomUUID as uuid } from 'node:crypto';\n"],
];

describe('fixes', () => {
  for (const [name, before, imports, after] of IMPORTS) it(`import ${name}`, () => assert.equal(importing(before, ...imports), after));

  it('apply together, in text order', () => {
    assert.equal(applyFixes('a.ts', 'a b c', [fix(4, 5, 'C'), fix(0, 1, 'A')]), 'A b C');
  });

  it('that clash: the first one goes, the other waits', () => {
    assert.equal(applyFixes('a.ts', 'a b c', [fix(0, 3, 'x'), fix(2, 5, 'y')]), 'x c');
  });

  const wanting = (given: Fix, ...lines: readonly string[]): Fix => ({ ...given, lines: lines.map((line) => ({ file: '.env.example', line })) });

  it('want lines of other files, those that wait none', () => {
    const fixes = [wanting(fix(0, 3, 'x'), 'A='), wanting(fix(2, 5, 'y'), 'B='), wanting(fix(5, 6, 'z'), 'C=', 'A=')];
    assert.deepEqual([...linesElsewhere(fixes)], [['.env.example', ['A=', 'C=', 'A=']]]);
  });

  for (const [name, text, lines, after] of [
    ['into an empty file', '', ['A='], 'A=\n'],
    ['behind the last line', 'B=\n', ['A='], 'B=\nA=\n'],
    ['on a line of their own', 'B=', ['A='], 'B=\nA=\n'],
    ['each once', 'B=\n', ['A=', 'C=', 'A='], 'B=\nA=\nC=\n'],
    ['not where the name stands, with a value or in a comment', 'A = 1\n# export B=2\n  C=\n', ['A=', 'B=', 'C='], undefined],
    ['where another name only begins so', 'AB=\nMY_A=\n# about A\n', ['A='], 'AB=\nMY_A=\n# about A\nA=\n'],
    ['with the ends of lines that are there', 'B=\r\nC=', ['A='], 'B=\r\nC=\r\nA=\r\n'],
  ] as const) {
    it(`bring lines ${name}`, () => {
      const edit = appending(text, lines);
      assert.equal(edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end), after);
    });
  }

  it('that need the same import bring it once', () => {
    const text = "import a from 'a';\nb(c);\n";
    const result = applyFixes('a.ts', text, [fix(19, 20, 'B', UUID), fix(21, 22, 'C', UUID)]);
    assert.equal(result, "import a from 'a';\nimport { randomUUID } from 'node:crypto';\nB(C);\n");
  });

  it('that need the same function bring it once, at the end', () => {
    const helper = { name: 'mask', text: 'function mask() {\n}' };
    const wanting = (start: number, end: number) => ({ ...fix(start, end, 'x'), helpers: [helper] });
    assert.equal(applyFixes('a.ts', 'a b', [wanting(0, 1), wanting(2, 3)]), 'x x\n\nfunction mask() {\n}\n');
    assert.equal(applyFixes('a.ts', 'a;\r\n', [wanting(0, 1)]), 'x;\r\n\r\nfunction mask() {\r\n}\r\n');
  });

  it('bring no function that is there', () => {
    const text = 'a;\nexport function mask() {}\n';
    assert.equal(applyFixes('a.ts', text, [{ ...fix(0, 1, 'x'), helpers: [{ name: 'mask', text: 'function mask() {}' }] }]), 'x;\nexport function mask() {}\n');
  });
});
