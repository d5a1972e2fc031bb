/** What VS Code calls inside its extension host: mocha over the bundled tests, with the result in a file. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';

/** Tells the driver which lines are the tests' among all that an editor prints. */
const MARK = '│ ';

export async function run(): Promise<void> {
  Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => console.log(MARK + format(...parts));
  const reporter = join(__dirname, '..', '..', 'scripts', 'mocha-reporter.cjs');
  const mocha = new Mocha({ reporter, timeout: 60_000, color: process.env['CENTINEL_COLOR'] === '1', grep: process.env['CENTINEL_GREP'] || undefined });
  for (const file of readdirSync(__dirname)) if (file.endsWith('.test.js')) mocha.addFile(join(__dirname, file));
  const failures = await new Promise<number>((resolve) => mocha.run(resolve));
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
