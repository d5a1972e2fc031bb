/** Where the parser in machine code is found, and which one is left alone. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { arch, env, execPath, platform } from 'node:process';
import { optionalDependencies } from '../../package.json';
import { loadFrom, nativeParser } from '../../src/hosts/native-parser';
import { ROOT } from '../house/tree';

const VERSION = optionalDependencies['oxc-parser'];
const SYSTEM = `@oxc-parser/binding-${platform}-${arch}`;

/** Parsers that find nothing wrong, and say who they are. */
const parserThatSays = (name: string) => `exports.parseSync = () => ({ errors: [], comments: [], program: JSON.stringify({ node: '${name}', fixes: [] }) });`;
const BROKEN = "throw new Error('Another C library is wanted.');";

describe('the parser in machine code is looked for', () => {
  const folder = mkdtempSync(join(tmpdir(), 'centinel-parser-'));
  after(() => rmSync(folder, { recursive: true }));
  let projects = 0;

  function write(file: string, text: string): void {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }

  /** What a package manager leaves, each package where the one that wants it sees it; the result is a module of the project. */
  function install(bindings: Readonly<Record<string, string>>, { version = VERSION, bindingVersion = VERSION } = {}): string {
    const project = join(folder, `project-${projects++}`);
    const parser = join(project, 'node_modules', 'oxc-parser');
    write(join(parser, 'package.json'), JSON.stringify({ name: 'oxc-parser', version, optionalDependencies: Object.fromEntries(Object.keys(bindings).map((name) => [name, version])) }));
    for (const [name, code] of Object.entries(bindings)) {
      write(join(parser, 'node_modules', name, 'package.json'), JSON.stringify({ name, version: bindingVersion, main: 'parser.js' }));
      write(join(parser, 'node_modules', name, 'parser.js'), code);
    }
    return join(project, 'main.js');
  }

  const programOf = (module: string): unknown => loadFrom(module)?.('', 'ts', false)?.program;

  it('among what is installed, for this system', () => {
    assert.equal(programOf(install({ '@oxc-parser/binding-plan9-x64': parserThatSays('other'), [SYSTEM]: parserThatSays('this') })), 'this');
    assert.equal(programOf(install({ [`${SYSTEM}64`]: parserThatSays('other') })), undefined);
    assert.equal(programOf(join(folder, 'nothing', 'main.js')), undefined);
  });

  it('of several the one that can be loaded', () => {
    assert.equal(programOf(install({ [`${SYSTEM}-gnu`]: BROKEN, [`${SYSTEM}-musl`]: parserThatSays('musl') })), 'musl');
    assert.equal(programOf(install({ [`${SYSTEM}-gnu`]: BROKEN })), undefined);
  });

  it('in the version that Centinel is tried with, and in no other', () => {
    const bindings = { [SYSTEM]: parserThatSays('this') };
    assert.equal(programOf(install(bindings, { version: '0.1.0' })), undefined);
    assert.equal(programOf(install(bindings, { bindingVersion: '0.1.0' })), undefined);
  });

  it('in the package of the extension before that', function () {
    const module = install({ [SYSTEM]: parserThatSays('installed') });
    const packed = join(dirname(module), 'native', `oxc-parser-${VERSION}.node`);
    write(packed, 'made for another system');
    assert.equal(programOf(module), 'installed');
    const compiled = compiledParser();
    if (!compiled) return this.skip();
    copyFileSync(compiled, packed);
    assert.equal((programOf(module) as { type: string }).type, 'Program');
  });

  it('nowhere, where CENTINEL_PARSER=portable says so', function () {
    if (!nativeParser()) return this.skip();
    const inUse = (chosen: string): string => {
      const args = ['--import', 'tsx', '--print', "require('./src/hosts/native-parser').parserInUse()"];
      return execFileSync(execPath, args, { cwd: ROOT, encoding: 'utf8', env: { ...env, CENTINEL_PARSER: chosen } }).trim();
    };
    assert.deepEqual(['', 'portable'].map(inUse), [`oxc-parser ${VERSION}`, 'portable']);
  });
});

/** The file of the binding that is installed here. */
function compiledParser(): string | undefined {
  const from = createRequire(__filename);
  const names = ['', '-gnu', '-musl', '-msvc', '-gnueabihf'].map((ending) => SYSTEM + ending);
  return names.flatMap((name) => {
    try {
      return [from.resolve(name)];
    } catch {
      return [];
    }
  })[0];
}
