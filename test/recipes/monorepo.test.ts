/** The recipes for Nx and Turborepo, run by them: what has not changed is not scanned again, and together the packages are one scan. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { Machine, type ShellOutcome } from './machine';
import { ALONE, installedBeside, monorepoTools, TOOLS_TIMEOUT } from './monorepo-tools';
import { recipe } from './recipe-fences';
import { faultsOf } from './schemas';
import { SHOP } from './shop';

const PAGE = 'docs/scale.md';

interface Tool {
  readonly name: string;
  /** What the tool reads, and its schema below node_modules. */
  readonly file: string;
  readonly schema: string;
  /** How often the tool has found what it looked for, of how many. */
  readonly hits: RegExp;
  /** The package.json of the docs and those that are made like it. */
  readonly manifest: (text: string, name: string) => string;
}

const TOOLS: readonly Tool[] = [
  { name: 'nx', file: 'nx.json', schema: 'nx/schemas/nx-schema.json', hits: /Cache: +(\d+)\/(\d+) hit/, manifest: (text) => text },
  { name: 'turbo', file: 'turbo.json', schema: 'turbo/schema.json', hits: /Cached: +(\d+) cached, (\d+) total/, manifest: (text, name) => text.replaceAll('packages/web', `packages/${name}`) },
];

/** The one of the docs has what the tool wants; the rest is as it was. */
function manifests({ file, manifest }: Tool): Readonly<Record<string, string>> {
  const web = recipe(PAGE, `json packages/web/package.json (${file})`);
  return Object.fromEntries(
    ['agent', 'shop', 'web'].map((name) => {
      const path = `packages/${name}/package.json`;
      const { nx, scripts } = JSON.parse(manifest(web, name));
      return [path, JSON.stringify({ ...JSON.parse(SHOP[path] ?? ''), nx, scripts })];
    }),
  );
}

describe('the recipe for', function () {
  this.timeout(TOOLS_TIMEOUT);
  before(() => monorepoTools());

  for (const tool of TOOLS) {
    describe(tool.name, () => {
      let machine: Machine;
      const settings = recipe(PAGE, `json ${tool.file}`);
      const run = (env: Readonly<Record<string, string>> = {}): Promise<ShellOutcome> => machine.shell(recipe(PAGE, `sh ${tool.name}`), { ...ALONE, ...env });
      const hits = ({ output }: ShellOutcome): string => tool.hits.exec(output)?.slice(1).join(' of ') ?? output;

      before(async () => {
        machine = new Machine({ ...SHOP, ...manifests(tool), [tool.file]: settings });
        await machine.prepare();
      });
      after(() => machine.dispose());

      it('fits the schema', async () => {
        assert.deepEqual(faultsOf(JSON.parse(settings), join(await monorepoTools(), tool.schema)), []);
        assert.ok(faultsOf(JSON.parse(settings.replace('"outputs": [', '"outputs": [3, ')), join(await monorepoTools(), tool.schema)).length > 0);
      });

      it('finds what one scan finds', async () => {
        const whole = await machine.wholeScan('--format', 'sarif');
        await machine.shell('npm ci --ignore-scripts');
        await installedBeside(machine.repo);
        const first = await run();
        assert.equal(hits(first), '0 of 3');
        assert.equal(machine.read('centinel.sarif'), whole);
        assert.equal(first.code, 1);
      });

      it('scans nothing again when nothing has changed, and has the same report', async () => {
        const before = machine.read('centinel.sarif');
        await machine.shell('rm packages/*/centinel.json centinel.sarif');
        assert.equal(hits(await run()), '3 of 3');
        assert.equal(machine.read('centinel.sarif'), before);
      });

      it('scans again what has changed, and what depends on it', async () => {
        machine.write('packages/agent/src/index.ts', "export const ALGORITHM = 'sha256';\nexport function record(): void {}\n");
        assert.equal(hits(await run()), '1 of 3');
        const { code, output } = await machine.shell('npx centinel merge packages/*/centinel.json --format text');
        assert.deepEqual(output.match(/^packages\S+:\d+:\d+ .*/gm), ['packages/shop/src/index.ts:2:40  error  tls-verification-off']);
        assert.equal(code, 1);
      });

      it('scans all again under another config', async () => {
        machine.write('centinel.config.json', '{ "rules": { "tls-verification-off": "off" } }');
        const outcome = await run();
        assert.deepEqual([hits(outcome), outcome.code], ['0 of 3', 0]);
      });
    });
  }
});
