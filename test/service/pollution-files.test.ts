/** Objects that are written to by names from outside: which package the code is of, and which versions it takes, stands in package.json. */
import assert from 'node:assert/strict';
import { findingsIn, lineOf } from './in-memory';
import type { Files } from './in-memory';

async function found(files: Files): Promise<readonly string[]> {
  const findings = (await findingsIn(files)).filter(({ ruleId }) => ruleId === 'prototype-pollution');
  return findings.map((finding) => `${lineOf(finding)} ${finding.severity}`);
}

const MERGE = 'export function merge(target, source) {\n  for (const key in source) {\n    if (typeof target[key] === "object") merge(target[key], source[key]);\n    else target[key] = source[key];\n  }\n}\n';
const HANDLER = "import express from 'express';\nimport { merge } from './merge';\nexpress().post('/', (req, res) => {\n  merge({}, req.body);\n  res.end();\n});\n";
const manifest = (content: object) => JSON.stringify({ name: 'shop', version: '1.0.0', dependencies: { lodash: '^4.17.21' }, ...content });

describe('a function that copies in depth', () => {
  it('is an information where a package that is published exports it, or nobody says what the code is of', async () => {
    assert.deepEqual(await found({ 'merge.js': MERGE, 'package.json': manifest({ main: 'merge.js' }) }), ['merge.js:4 info']);
    assert.deepEqual(await found({ 'merge.js': MERGE }), ['merge.js:4 info']);
  });

  it('is silent in an application, where nobody hands it what comes from outside', async () => {
    assert.deepEqual(await found({ 'merge.js': MERGE, 'package.json': manifest({ private: true }) }), []);
    assert.deepEqual(await found({ 'merge.js': MERGE, 'package.json': manifest({ main: 'merge.js', scripts: { start: 'node .' } }) }), []);
    assert.deepEqual(await found({ 'merge.js': MERGE, 'package.json': manifest({ version: undefined }) }), []);
  });

  it('is told of by the package that is nearest', async () => {
    const root = { 'package.json': manifest({ private: true, workspaces: ['packages/*'] }) };
    assert.deepEqual(await found({ ...root, 'packages/a/merge.js': MERGE, 'packages/a/package.json': manifest({ dependencies: {} }) }), ['packages/a/merge.js:4 info']);
  });

  it('is an error where another file hands it a request', async () => {
    assert.deepEqual(await found({ 'merge.js': MERGE, 'handler.js': HANDLER, 'package.json': manifest({ private: true }) }), ['handler.js:4 error']);
  });
});

describe('a merge of lodash', () => {
  const handler = (imported: string, call: string) => `import express from 'express';\n${imported}\nexpress().post('/', (req, res) => {\n  ${call}({}, req.body);\n  res.end();\n});\n`;
  const NAMED = handler("import { merge } from 'lodash';", 'merge');

  it('is silent where package.json takes versions that are mended, however it is imported', async () => {
    assert.deepEqual(await found({ 'a.js': NAMED, 'package.json': manifest({}) }), []);
    assert.deepEqual(await found({ 'a.js': handler("import _ from 'lodash';", '_.merge'), 'package.json': manifest({}) }), []);
  });

  it('is found where it takes older ones', async () => {
    assert.deepEqual(await found({ 'a.js': NAMED, 'package.json': manifest({ dependencies: { lodash: '^4.17.4' } }) }), ['a.js:4 error']);
  });
});
