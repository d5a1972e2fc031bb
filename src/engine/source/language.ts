/** Which files the engine reads, by their names. */
import { SETTINGS, settingsKind } from './settings/kinds';

/** What runs: it may import, and be imported. */
export const CODE: readonly string[] = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];

/** What declares tables and nothing else. */
const SCHEMAS: readonly string[] = ['.prisma', '.sql'];

export const LANGUAGES: readonly string[] = [...CODE, ...SCHEMAS, ...SETTINGS];

export function isSupported(file: string): boolean {
  return isCode(file) || isSchema(file) || isSettings(file);
}

/** Does it run, import and export? */
export function isCode(file: string): boolean {
  return endsIn(file, CODE);
}

/** Does it only say which tables and columns there are? No tree is made of it. */
export function isSchema(file: string): boolean {
  return endsIn(file, SCHEMAS);
}

/** Does it only say how programs are set up? No tree is made of it either. */
export function isSettings(file: string): boolean {
  return settingsKind(file) !== undefined;
}

/** How a comment begins; undefined in JSON, which knows none. */
export function commentMark(file: string): '//' | '--' | '#' | undefined {
  if (isSql(file)) return '--';
  const kind = settingsKind(file);
  if (kind === undefined) return '//';
  if (kind !== 'json') return '#';
  return file.toLowerCase().endsWith('.jsonc') ? '//' : undefined;
}

export function isSql(file: string): boolean {
  return endsIn(file, ['.sql']);
}

function endsIn(file: string, endings: readonly string[]): boolean {
  const name = file.toLowerCase();
  return endings.some((ending) => name.endsWith(ending));
}

/** Types are read everywhere, in JavaScript too: not all that ends so is plain. */
export type Language = 'ts' | 'tsx' | 'jsx';

export function languageOf(file: string): Language {
  if (/\.tsx$/i.test(file)) return 'tsx';
  return /\.[cm]?ts$/i.test(file) ? 'ts' : 'jsx';
}

/** JSX is read in these; in the others `<T>x` is a type assertion. */
export function allowsJsx(file: string): boolean {
  return /\.(?:[jt]sx|[cm]?js)$/i.test(file);
}
