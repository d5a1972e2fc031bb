/** `npm test`: every check there is, one stage after the other. `npm test -- unit api` runs only the stages named. */
import { run } from './command.mjs';
import { ensureDependencies, projectRoot } from './setup.mjs';
import { failure, judged, together, verdict } from './test-result.mjs';

const built = once(async () => (await import('./build.mjs')).build());
const packaged = once(async () => (await import('./package.mjs')).packageExtension(await targets()));

/** A part of another stage that can be run by itself. */
const PARTS = ['corpus'];

const STAGES = {
  types: () => tool('TypeScript', ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json']),
  lint: () => tool('ESLint', ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.']),
  unit: () => built().then(inTwoParts),
  corpus: () => built().then(() => mocha(['test/corpus/*.test.ts'], [])),
  build: () => built().then(() => verdict(0)),
  package: () => packaged().then((packages) => mocha(['test/package/*.test.ts'], [], { CENTINEL_PACKAGES: JSON.stringify(packages) })),
  api: () => built().then(async () => (await import('../test/host/run.mjs')).runApiSuite()),
  person: () => packaged().then(async (packages) => (await import('../test/host/run.mjs')).runPersonSuite(packages)),
};

/** What knows no face, and the corpus: half of the time that all of them take. */
const INNER = ['test/corpus/*.test.ts', 'test/models.test.ts', 'test/rules.test.ts', 'test/rules/**/*.test.ts', 'test/engine/**/*.test.ts', 'test/domain/**/*.test.ts'];
const OTHER_STAGES = ['test/host/**', 'test/package/**'];

/** Each on a core of its own. The output of one is kept back until the other has said everything. */
async function inTwoParts() {
  const ignored = [...INNER, ...OTHER_STAGES].flatMap((pattern) => ['--ignore', pattern]);
  const [outer, inner] = await Promise.all([mocha(['test/**/*.test.ts'], ignored), mocha(INNER, [], {}, { show: false })]);
  return together(outer, inner);
}

/** For every system, for this one, and for one that this one is not. */
async function targets() {
  const { ownTarget } = await import('./native-binding.mjs');
  const own = ownTarget();
  return [undefined, ...(own ? [own] : []), own === 'darwin-arm64' ? 'linux-arm64' : 'darwin-arm64'];
}

function once(make) {
  let made;
  return () => (made ??= make());
}

async function tool(name, args) {
  return verdict((await run(process.execPath, args, { cwd: projectRoot, show: true })).code, name);
}

function mocha(files, options, more = {}, { show = true } = {}) {
  const program = ['--import', 'tsx', 'node_modules/mocha/bin/mocha.js', '--reporter', 'scripts/mocha-reporter.cjs'];
  // Time limits are there to end what hangs, on a slow machine too; `--exit` because a test that fails may leave a process running.
  const limits = ['--timeout', '300000', '--exit'];
  return judged(async (resultFile) => {
    const env = { ...process.env, ...more, CENTINEL_TEST_RESULT: resultFile };
    const { output } = await run(process.execPath, [...program, ...limits, ...options, ...files], { cwd: projectRoot, env, show });
    if (!show) console.log(output);
  });
}

/** A stage that fails does not keep the next ones from telling what they find. */
async function runStage(name) {
  console.log(`\n== ${name}`);
  const started = Date.now();
  const result = await STAGES[name]().catch((error) => failure(error.message));
  if (result.reason) console.error(result.reason);
  return { name, seconds: (Date.now() - started) / 1000, ...result };
}

function summarise(results) {
  console.log('\n== summary');
  for (const { name, passed, failed, skipped, seconds, reason } of results) {
    const counts = `${String(passed).padStart(5)} passed ${String(failed).padStart(4)} failed ${String(skipped.length).padStart(4)} skipped`;
    console.log(`${name.padEnd(8)} ${counts} ${seconds.toFixed(1).padStart(7)} s${reason ? `  ${reason.split('\n')[0]}` : ''}`);
    for (const title of skipped) console.log(`         skipped: ${title}`);
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') === 0;
}

const names = process.argv.slice(2);
const unknown = names.filter((name) => !(name in STAGES));
if (unknown.length > 0) {
  console.error(`There is no stage ${unknown.join(', ')}. The stages are ${Object.keys(STAGES).join(', ')}.`);
  process.exit(2);
}
await ensureDependencies();
const results = [];
for (const name of names.length > 0 ? names : Object.keys(STAGES).filter((each) => !PARTS.includes(each))) results.push(await runStage(name));
process.exitCode = summarise(results) ? 0 : 1;
