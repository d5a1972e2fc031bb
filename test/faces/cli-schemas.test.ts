/** `centinel scan` over files that declare tables: found, reported and suppressed like code. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledCli, Workspace } from './cli-process';

const FILES = {
  'prisma/schema.prisma': 'model Order {\n  id    Int   @id\n  price Float\n  // centinel-ignore money-float-storage -- an estimate\n  cost  Float\n}\n',
  'db/migration.sql': 'CREATE TABLE orders (price FLOAT);\n-- centinel-ignore money-float-storage -- an estimate\nALTER TABLE orders ADD cost REAL;\n',
  'db/generated.sql': '-- This file is generated: do not edit.\nCREATE TABLE made (price FLOAT);\n',
  'src/import.ts': "import sql from '../db/migration.sql';\nexport default sql;\n",
};

interface Report {
  readonly runs: readonly { readonly results: readonly { readonly ruleId: string; readonly suppressions?: readonly object[]; readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } }[] }[] }[];
}

describe('centinel scan, with files that declare tables', function () {
  this.timeout(60_000);
  let workspace: Workspace;
  before(() => bundledCli());
  beforeEach(() => (workspace = new Workspace(FILES)));
  afterEach(() => workspace.dispose());

  it('finds what is wrong in them', async () => {
    const { code, stdout } = await workspace.run(['scan', '.']);
    assert.match(stdout, /^prisma\/schema\.prisma:3:3 {2}error {2}money-float-storage$/m);
    assert.match(stdout, /^db\/migration\.sql:1:22 {2}error {2}money-float-storage$/m);
    assert.match(stdout, /2 findings: 2 errors.* 3 files analysed/);
    assert.doesNotMatch(stdout, /^db\/generated\.sql:/m);
    assert.equal(code, 1);
  });

  it('reports them in SARIF, the suppressed ones as suppressed', async () => {
    await workspace.run(['scan', '.', '--format', 'sarif', '--output', 'out.sarif']);
    const { runs } = JSON.parse(readFileSync(join(workspace.folder, 'out.sarif'), 'utf8')) as Report;
    const found = runs[0]?.results.map(({ locations, suppressions }) => `${locations[0]?.physicalLocation.artifactLocation.uri}${suppressions?.length ? ' suppressed' : ''}`);
    assert.deepEqual(found, ['db/migration.sql', 'prisma/schema.prisma', 'db/migration.sql suppressed', 'prisma/schema.prisma suppressed']);
  });

  it('says the same from the cache, and looks anew at what has changed', async () => {
    const first = await workspace.run(['scan', '.', '--cache']);
    const second = await workspace.run(['scan', '.', '--cache']);
    assert.equal(second.stdout, first.stdout);
    workspace.write('db/migration.sql', 'CREATE TABLE orders (price DECIMAL(19, 4));\n');
    assert.doesNotMatch((await workspace.run(['scan', '.', '--cache'])).stdout, /^db\/migration/m);
  });

  it('leaves out what the configuration leaves out', async () => {
    workspace.write('centinel.config.json', '{ "exclude": ["**/*.sql"] }');
    assert.match((await workspace.run(['scan', '.'])).stdout, /1 finding: 1 error/);
  });
});
