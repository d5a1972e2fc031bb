/** Compiler configs as the compiler reads them, over many random projects: which file extends which, and who has the last word. */
import assert from 'node:assert/strict';
import { Random } from '../../bench/linking/random';
import { MemoryHost } from '../../src/hosts/memory';
import { type CompilerConfig, readCompilerConfig } from '../../src/service/modules/compiler-config';
import { Packages } from '../../src/service/modules/packages';
import { ProjectFiles } from '../../src/service/modules/project-files';
import { randomConfigs } from './random-configs';
import { readByTypeScript } from './read-by-typescript';
import { ROOT } from './resolving';

const PROJECTS = 300;
const PROBES = ['src/app.ts', 'lib/app.ts', 'src/deep/app.test.ts', 'app.ts', 'packages/web/src/app.ts', 'packages/web/lib/app.ts', 'packages/base/app.ts'].map((file) => `${ROOT}/${file}`);

/** What can be compared of it: which files it covers is asked for some. */
function told(config: CompilerConfig | undefined): object | undefined {
  if (!config) return undefined;
  const { covers, mayReach, ...mapping } = config.mapping;
  return { ...mapping, references: config.references, covered: PROBES.filter(covers), reached: PROBES.filter(mayReach) };
}

describe('a compiler config', () => {
  it('is read as TypeScript reads it', async () => {
    const seen = { bases: 0, paths: 0, covering: 0 };
    for (let seed = 0; seed < PROJECTS; seed++) {
      const texts = randomConfigs(new Random(seed));
      const host = new MemoryHost(Object.fromEntries(Object.entries(texts).map(([path, text]) => [`${ROOT}/${path}`, text])));
      const files = new ProjectFiles(host, ROOT, (await host.list(ROOT)).files);
      const packages = new Packages(files);
      await packages.load();
      for (const file of ['tsconfig.json', 'packages/web/tsconfig.json'].map((path) => `${ROOT}/${path}`)) {
        const expected = told(await files.settle(() => readByTypeScript(file, files, packages)));
        const actual = told(await files.settle(() => readCompilerConfig(file, files, packages)));
        assert.deepEqual(actual, expected, `${file} of\n${JSON.stringify(texts, null, 1)}`);
        const { extends: bases } = JSON.parse(texts[file.slice(ROOT.length + 1)] ?? '{}') as { extends?: unknown };
        if (bases) seen.bases++;
        if ((actual as { paths: unknown[] }).paths.length > 0) seen.paths++;
        if ((actual as { covered: unknown[] }).covered.length < PROBES.length) seen.covering++;
      }
    }
    assert.ok(seen.bases > PROJECTS / 4 && seen.paths > PROJECTS / 4 && seen.covering > PROJECTS / 4, JSON.stringify(seen));
  });
});
