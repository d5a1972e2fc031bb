/** Which driver a module talks to, where nothing else says how it takes values. */
import type { Code } from '../../engine/code';
import type { Binding } from '../../engine/model';
import { importedPackages } from '../imported-packages';

const NUMBERED: Binding = { mark: '$1', to: 'list' };
const MARKED: Binding = { mark: '?', to: 'list' };

const DRIVERS: readonly (readonly [binding: Binding, packages: readonly string[]])[] = [
  [NUMBERED, ['pg', 'pg-promise', 'postgres', 'pg-native', '@neondatabase/serverless', '@electric-sql/pglite']],
  [MARKED, ['mysql', 'mysql2', 'promise-mysql', 'mariadb', 'sqlite3', 'sqlite', 'better-sqlite3', '@libsql/client']],
];

/** Undefined where the module and its project speak of none, or of several that differ. */
export function bindingOfDriver(code: Code): Binding | undefined {
  const imported = importedPackages(code);
  return onlyOne(imported) ?? (imported.size === 0 || !DRIVERS.some(([, names]) => names.some((name) => imported.has(name))) ? onlyOne(new Set(code.packages.keys())) : undefined);
}

function onlyOne(packages: ReadonlySet<string>): Binding | undefined {
  const found = DRIVERS.filter(([, names]) => names.some((name) => packages.has(name)));
  return found.length === 1 ? found[0]![0] : undefined;
}
