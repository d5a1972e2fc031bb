/** Loads fixtures as a program would, and tells which of their functions the fixes change. */
import { createRequire } from 'node:module';
import ts from 'typescript';
import { filesBelow, readText } from '../house/tree';

const load = createRequire(__filename);

/** What fixtures declare and do not bring: `declare const`, `declare function`. */
export type Around = Readonly<Record<string, unknown>>;
/** What stands in for packages that are not there: services, and libraries too large to have for a function or two. */
export type Modules = Readonly<Record<string, unknown>>;
export type Exported = Readonly<Record<string, unknown>>;

export interface Run {
  /** What the fixture exports under this name: a function, else a value that it has computed already. */
  readonly does: string;
  readonly given?: () => readonly unknown[];
  /** What is looked at where the result itself shows nothing: what was written, or what an object of a class does. */
  readonly seen?: (around: Around, exported: Exported) => unknown;
}

export interface Case extends Run {
  readonly before: unknown;
  readonly after: unknown;
}

/** By fixture: `money-float-parse/fixture`. */
export type Cases = Readonly<Record<string, readonly Case[]>>;

export function exportedBy(file: string, around: Around, modules: Modules): Exported {
  const compilerOptions = { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022, esModuleInterop: true, experimentalDecorators: true };
  const { outputText } = ts.transpileModule(readText(file), { compilerOptions });
  const module = { exports: {} };
  const required = (name: string) => (name in modules ? modules[name] : (load(name) as unknown));
  // In this realm, so that what comes back can be compared; what the fixture only declares is found in the scope around it.
  new Function('around', 'require', 'exports', 'module', `with (around) { (function () { ${outputText.replace(/^"use strict";/, '')}\n})() }`)(around, required, module.exports, module);
  return module.exports as Exported;
}

/** What a case is about, as it comes out of the fixture. */
export async function run({ does, given = () => [], seen }: Run, exported: Exported, around: Around): Promise<unknown> {
  const one = exported[does];
  const isFunction = typeof one === 'function' && !/^class\b/.test(String(one));
  const result: unknown = isFunction ? await (one as (...given: readonly unknown[]) => unknown)(...given()) : one;
  return seen ? seen(around, exported) : result;
}

/** The fixtures of the rules of money: `money-float-parse/fixture`. What is stored is declared and not computed, and has tests of its own. */
export function moneyFixtures(): readonly string[] {
  return filesBelow('src/rules', /\/money-(?!float-storage\/)[a-z-]+\/fixture[a-z-]*\.fixed\.ts$/).map((file) => file.slice('src/rules/'.length, -'.fixed.ts'.length));
}

/** What a fixture exports of which the fixes have changed the text. */
export function changedBy(fixture: string): readonly string[] {
  const parts = (file: string) => new Map(readText(file).split(/^(?=export )/m).map((part) => [/^export (?:async )?(?:const|function|class) (\w+)/.exec(part)?.[1] ?? '', part] as const));
  const [before, after] = [parts(`src/rules/${fixture}.ts`), parts(`src/rules/${fixture}.fixed.ts`)];
  return [...before].flatMap(([name, part]) => (name !== '' && after.get(name) !== part ? [name] : []));
}
