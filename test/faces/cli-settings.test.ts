/** `centinel scan` over settings files: found, reported and suppressed like code, and no secret is said. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledCli, Workspace } from './cli-process';

const KEY = ['sk', 'live', '51Nw8QzT4vKp2LmXr7Bd9'].join('_');
const TEST_KEY = ['sk', 'test', '51Nw8QzT4vKp2LmXr7Bd9'].join('_');
const PASSWORD = 'kW4nT8zQ2mXv';

const FILES = {
  '.env': `STRIPE_KEY=${KEY}\n# centinel-ignore hardcoded-secret -- the key of the demo\nDEMO_KEY=${KEY}\n`,
  '.env.example': `STRIPE_KEY=${TEST_KEY}\nDATABASE_URL=postgres://app:${PASSWORD}@db.shop.internal/app\nJWT_SECRET=\n`,
  'deploy/app.yaml': `db:\n  url: postgres://app:${PASSWORD}@db.shop.internal/app\n`,
  'config/app.json': `{ "stripe": "${KEY}" }\n`,
  '.npmrc': `//registry.npmjs.org/:_auth=${Buffer.from(`shop:${PASSWORD}`).toString('base64')}\n`,
  'test/fixtures/app.json': `{ "stripe": "${KEY}", "port": 3000 }\n`,
  'package.json': `{ "stripe": "${KEY}" }\n`,
  'package-lock.json': `{ "stripe": "${KEY}" }\n`,
  'locales/en.json': '{ "password": "Passwort123" }\n',
  'data/large.json': `{ "stripe": "${KEY}", "rows": "${'x'.repeat(1_100_000)}" }\n`,
};

interface Result {
  readonly level: string;
  readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[];
  readonly suppressions?: readonly object[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
}

describe('centinel scan, with settings files', function () {
  this.timeout(60_000);
  let workspace: Workspace;
  before(() => bundledCli());
  beforeEach(() => (workspace = new Workspace(FILES)));
  afterEach(() => workspace.dispose());

  async function results(): Promise<readonly Result[]> {
    await workspace.run(['scan', '.', '--format', 'sarif', '--output', 'out.sarif']);
    const sarif = readFileSync(join(workspace.folder, 'out.sarif'), 'utf8');
    assert.ok(![KEY, PASSWORD].some((secret) => sarif.includes(secret)));
    return (JSON.parse(sarif) as { readonly runs: readonly { readonly results: readonly Result[] }[] }).runs[0]!.results;
  }

  it('finds what is secret in them, and says where and not what', async () => {
    const { code, stdout } = await workspace.run(['scan', '.']);
    assert.deepEqual(stdout.match(/^\S+:\d+:\d+ {2}\w+/gm), [
      '.env:1:12  error', '.npmrc:1:29  error', 'config/app.json:1:13  error', 'deploy/app.yaml:2:8  error', 'test/fixtures/app.json:1:13  info',
    ]);
    assert.ok(![KEY, PASSWORD].some((secret) => stdout.includes(secret)), stdout);
    assert.match(stdout, /^data\/large\.json {2}left out/m);
    assert.equal(code, 1);
  });

  it('reports them in SARIF, the suppressed ones as suppressed', async () => {
    const found = (await results()).map(({ level, locations, suppressions }) => `${locations[0]?.physicalLocation.artifactLocation.uri} ${level}${suppressions?.length ? ' suppressed' : ''}`);
    assert.deepEqual(found, ['.env error', '.npmrc error', 'config/app.json error', 'deploy/app.yaml error', 'test/fixtures/app.json note', '.env error suppressed']);
  });

  it('knows a finding again when lines come before it, and when the secret is another one', async () => {
    const before = await results();
    workspace.write('.env', `PORT=3000\n\nSTRIPE_KEY=${KEY.replace('Nw8', 'Xw8')}\n`);
    const after = await results();
    assert.deepEqual(after[0]?.partialFingerprints, before[0]?.partialFingerprints);
  });

  it('says the same from the cache, and looks anew at what has changed', async () => {
    const first = await workspace.run(['scan', '.', '--cache']);
    const second = await workspace.run(['scan', '.', '--cache']);
    assert.equal(second.stdout, first.stdout);
    workspace.write('config/app.json', '{ "stripe": "${STRIPE_KEY}" }\n');
    assert.doesNotMatch((await workspace.run(['scan', '.', '--cache'])).stdout, /^config\/app/m);
  });

  it('notices in the cache what a settings file of any name says of imports', async () => {
    const paths = (target: string) => `{ "compilerOptions": { "paths": { "@log": ["../src/${target}.ts"] } } }`;
    workspace.write('tsconfig.json', '{ "extends": "./setup/base.json" }');
    workspace.write('setup/base.json', paths('quiet'));
    workspace.write('src/quiet.ts', 'export const log = (text: unknown) => void text;\n');
    workspace.write('src/loud.ts', 'export const log = (text: unknown) => console.log(text);\n');
    workspace.write('src/pay.ts', "import { log } from '@log';\nexport const pay = (card: { number: string; cvv: string }) => log(card.cvv);\n");
    for (let round = 0; round < 2; round++) assert.doesNotMatch((await workspace.run(['scan', '.', '--cache'])).stdout, /card-logged/);
    workspace.write('setup/base.json', paths('loud'));
    assert.match((await workspace.run(['scan', '.', '--cache'])).stdout, /^src\/pay\.ts:2:\d+ {2}error {2}card-logged/m);
  });

  it('leaves out what git ignores, unless it is asked for by name', async () => {
    execFileSync('git', ['init', '-q'], { cwd: workspace.folder });
    workspace.write('.gitignore', '.env\n');
    assert.doesNotMatch((await workspace.run(['scan', '.'])).stdout, /^\.env:/m);
    assert.match((await workspace.run(['scan', '.env'])).stdout, /^\.env:1:12 {2}error/m);
  });

  it('leaves out what the configuration leaves out', async () => {
    workspace.write('centinel.config.json', '{ "exclude": ["**/*.yaml", "config/", "**/.*", "test/"] }');
    assert.match((await workspace.run(['scan', '.'])).stdout, /^No findings\./m);
  });

  it('says which lines a fix of code wants elsewhere', async () => {
    workspace.write('src/pay.ts', `export const stripeKey = '${KEY}';\n`);
    const { stdout } = await workspace.run(['scan', 'src', '--format', 'json']);
    const { findings } = JSON.parse(stdout) as { readonly findings: readonly { readonly fixes: readonly { readonly lines: unknown }[] }[] };
    assert.deepEqual(findings[0]?.fixes[0]?.lines, [{ file: '.env.example', line: 'STRIPE_KEY=' }]);
  });
});
