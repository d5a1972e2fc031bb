/** The audit: what is put together from parts of which nobody knows where they come from is told as information, and otherwise not at all. */
import assert from 'node:assert/strict';
import { findingsIn, lineOf } from './in-memory';

const FILES = {
  'store.ts': `import { exec } from 'node:child_process';
import { Pool } from 'pg';
const pool = new Pool();
export const rows = (table: string) => pool.query('select * from ' + table);
export const row = (id: string) => pool.query('select * from payments where id = $1', [id]);
export const pack = (folder: string) => exec(\`tar -czf out.tgz \${folder}\`);
export const list = () => exec('ls -la');
export const total = (expression: string) => eval('1 + ' + expression);
`,
  'routes.ts': `import express from 'express';
import { Pool } from 'pg';
const pool = new Pool();
express().get('/a', (req, res) => pool.query('select * from a where b = ' + req.query.b));
`,
};

async function told(config: object, skims: boolean): Promise<readonly string[]> {
  const findings = await findingsIn({ ...FILES, 'centinel.config.json': JSON.stringify(config) }, { skims });
  return findings.map((finding) => `${lineOf(finding)} ${finding.ruleId} ${finding.severity}`).sort();
}

const SURE = ['routes.ts:4 sql-injection error'];
const TO_LOOK_AT = ['store.ts:4 sql-injection info', 'store.ts:6 command-injection info', 'store.ts:8 code-injection info'];

describe('an audit', () => {
  for (const skims of [false, true]) {
    const how = skims ? ', with a look at the texts first' : '';
    it(`is off unless the config asks for it${how}`, async () => {
      assert.deepEqual(await told({}, skims), SURE);
      assert.deepEqual(await told({ audit: false }, skims), SURE);
    });

    it(`tells what nobody can vouch for, as information${how}`, async () => {
      assert.deepEqual(await told({ audit: true }, skims), [...SURE, ...TO_LOOK_AT]);
    });

    it(`leaves to the config what a rule is worth${how}`, async () => {
      assert.deepEqual(await told({ audit: true, rules: { 'command-injection': 'off' } }, skims), [...SURE, TO_LOOK_AT[0], TO_LOOK_AT[2]]);
    });
  }
});
