/** Loads a fixture as Node would, with what stands in for packages that are not installed. */
import { createRequire } from 'node:module';
import ts from 'typescript';
import { readText } from '../../house/tree';

const load = createRequire(__filename);
const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.CommonJS,
  target: ts.ScriptTarget.ES2022,
  esModuleInterop: true,
  // Entities are read by their decorators, and by the types that these are told.
  experimentalDecorators: true,
  emitDecoratorMetadata: true,
  // A type that may be null is told without the null, which is when NestJS does not ask for it.
  strictNullChecks: false,
};

/** By the name of a package, or of what a fixture declares and does not bring. */
export type StandIns = Readonly<Record<string, unknown>>;

export function loadFixture(file: string, packages: StandIns, around: StandIns = {}): Readonly<Record<string, unknown>> {
  const { outputText } = ts.transpileModule(readText(file), { compilerOptions: OPTIONS });
  const module = { exports: {} };
  const required = (name: string) => packages[name] ?? (load(name) as unknown);
  const names = Object.keys(around);
  new Function(...names, 'require', 'exports', 'module', outputText)(...names.map((name) => around[name]), required, module.exports, module);
  return module.exports;
}

export type Options = Readonly<Record<string, unknown>>;

/** A property of a class that a decorator has described. */
export interface Described {
  readonly table: string;
  readonly name: string;
  readonly given: readonly unknown[];
  /** What the compiler says of its type. */
  readonly designed: unknown;
}

/** Decorators that remember what they were given, and `Reflect` as `reflect-metadata` makes it. */
export function decorators() {
  const described: Described[] = [];
  const designed = new Map<string, unknown>();
  const keyOf = (target: object, name: string) => `${target.constructor.name}.${name}`;
  const decorator = (...given: readonly unknown[]) => (target: object, name: string) => {
    described.push({ table: target.constructor.name, name, given, designed: designed.get(keyOf(target, name)) });
  };
  const metadata = (key: string, value: unknown) => (target: object, name: string) => {
    if (key === 'design:type') designed.set(keyOf(target, name), value);
  };
  return { described, decorator, reflect: { metadata } };
}
