/** Bundles the extension, the language server and the command line, and puts the rule pages and the config's schema beside them. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies, projectRoot } from './setup.mjs';
import { thirdPartyNotices } from './third-party-notices.mjs';

const require = createRequire(import.meta.url);
const DIST = join(projectRoot, 'dist');
const RULES = join(projectRoot, 'src', 'rules');

const BUNDLES = [
  { entryPoints: ['src/extension/main.ts'], outfile: 'dist/extension.js', external: ['vscode'] },
  { entryPoints: ['src/server/main.ts'], outfile: 'dist/server.js' },
  { entryPoints: ['src/cli/main.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
  { entryPoints: ['src/hosts/scan-thread.ts'], outfile: 'dist/scan-thread.js' },
  { entryPoints: ['src/engine/source/tolerant/parser.ts'], outfile: 'dist/tolerant-parser.js' },
];

const SCHEMAS = [
  { entry: 'src/service/config-schema.ts', make: 'configSchema', file: 'centinel.config.schema.json' },
  { entry: 'src/service/policy/baseline-schema.ts', make: 'baselineSchema', file: 'centinel.baseline.schema.json' },
];

/** It is required late, and holds a compiler: out of the other bundles, and beside them. */
const tolerantParserApart = {
  name: 'tolerant parser apart',
  setup: ({ onResolve }) => onResolve({ filter: /^\.\/tolerant\/parser$/ }, () => ({ path: './tolerant-parser.js', external: true })),
};

/** @param {{ watch?: boolean }} [options] with `watch` it stays and builds again after each change, readable and with source maps */
export async function build({ watch = false } = {}) {
  const esbuild = await import('esbuild');
  mkdirSync(DIST, { recursive: true });
  const bundles = BUNDLES.map((bundle) => ({ ...settings(watch), ...bundle }));
  if (watch) await Promise.all(bundles.map(async (bundle) => (await esbuild.context(bundle)).watch()));
  else await bundleAll(esbuild, bundles);
  copyRulePages();
  await writeSchemas(esbuild);
  if (!watch) chmodSync(join(DIST, 'cli.js'), 0o755);
}

async function bundleAll(esbuild, bundles) {
  const results = await Promise.all(bundles.map((bundle) => esbuild.build(bundle)));
  writeFileSync(join(DIST, 'THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(results.map(({ metafile }) => metafile)));
}

/** The scope manager brings the names of all built-in libraries along, a fifth of a bundle. Centinel binds without them (`lib: []`). */
const noLibraryNames = {
  name: 'no library names',
  setup: ({ onLoad }) => onLoad({ filter: /scope-manager[\\/]dist[\\/]lib[\\/]index\.js$/ }, () => ({ contents: 'exports.lib = new Map();' })),
};

const settings = (watch) => ({
  absWorkingDir: projectRoot,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  minify: !watch,
  sourcemap: watch,
  metafile: true,
  legalComments: 'none',
  // Some packages' main file is UMD, whose own requires a bundler cannot follow.
  mainFields: ['module', 'main'],
  logLevel: 'warning',
  define: { CENTINEL_BUILD: JSON.stringify(buildName()), CENTINEL_BUILT_ON: JSON.stringify(builtOn()) },
  plugins: [tolerantParserApart, noLibraryNames],
});

/** Of all sources and the dependencies: two builds with one name find out the same. */
function buildName() {
  const hash = createHash('sha256').update(readFileSync(join(projectRoot, 'package-lock.json')));
  for (const path of readdirSync(join(projectRoot, 'src'), { recursive: true }).sort()) if (/\.ts$/.test(path)) hash.update(path).update(readFileSync(join(projectRoot, 'src', path)));
  return hash.digest('hex').slice(0, 16);
}

/** A day that no clock may be behind: that of the commit, so that the same sources give the same build; without one, today. */
function builtOn() {
  const epoch = Number(process.env.SOURCE_DATE_EPOCH || spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: projectRoot, encoding: 'utf8' }).stdout);
  return new Date(epoch ? epoch * 1000 : Date.now()).toISOString().slice(0, 10);
}

function copyRulePages() {
  // Pages of rules that are gone must not be shipped.
  rmSync(join(DIST, 'rules'), { recursive: true, force: true });
  mkdirSync(join(DIST, 'rules'), { recursive: true });
  for (const entry of readdirSync(RULES, { withFileTypes: true })) {
    if (entry.isDirectory()) copyFileSync(join(RULES, entry.name, 'rule.md'), join(DIST, 'rules', `${entry.name}.md`));
  }
}

/** Schemas are made by the code that reads the files, so that the two cannot drift. */
async function writeSchemas(esbuild) {
  const folder = mkdtempSync(join(tmpdir(), 'centinel-schema-'));
  try {
    for (const { entry, make, file } of SCHEMAS) {
      const outfile = join(folder, `${make}.cjs`);
      await esbuild.build({ ...settings(false), minify: false, entryPoints: [entry], outfile });
      writeFileSync(join(DIST, file), `${JSON.stringify(require(outfile)[make](), null, 2)}\n`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  await ensureDependencies();
  await build({ watch: process.argv.includes('--watch') });
}
