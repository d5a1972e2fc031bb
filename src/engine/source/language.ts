/** Which files the engine reads, by their ending. */
export const LANGUAGES: readonly string[] = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];

export function isSupported(file: string): boolean {
  const name = file.toLowerCase();
  return LANGUAGES.some((ending) => name.endsWith(ending));
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
