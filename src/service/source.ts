/** The text of a file, or why it is not analysed. */
import { isSettings, isSupported, LANGUAGES } from '../engine';
import { decode } from './decode';
import { generatedBy } from './generated';
import { FileGone, type Host, type Path, type Stat } from './host';
import { MAX_ANALYSED_CHARACTERS, MAX_READ_BYTES, MAX_SETTINGS_CHARACTERS } from './limits';
import { isMinified } from './minified';
import type { NotAnalysed } from './result';

export type Source = { readonly text: string } | { readonly notAnalysed: NotAnalysed };

/** A source, and of which version of the file it is; empty for what stands in an editor, and where there is no file. */
export interface Versioned {
  readonly source: Source;
  readonly version: string;
}

/** `open` is the text in an editor; without it the file is read. */
export async function sourceOf(host: Host, path: Path, open: string | undefined): Promise<Versioned> {
  if (open !== undefined) return { source: unfitByName(path) ?? judged(path, open), version: '' };
  const stat = await host.stat(path);
  return { source: unfitByName(path) ?? (await readSource(host, path, stat)), version: stat?.version ?? '' };
}

const GONE = 'It was removed before it could be read.';
const MINIFIED = 'Minified code is not analysed; analyse the sources that it is made from.';

const OF_TOOLS = 'It is read by tools alone (a manifest, a lock, a configuration): no secrets are looked for in it.';
const DATA = 'It is larger than settings that people write, and taken for data.';

function unfitByName(path: Path): Source | undefined {
  if (!isSupported(path) && /\.(?:jsonc?|ya?ml)$/i.test(path)) return leftOut(path, OF_TOOLS);
  if (!isSupported(path)) return leftOut(path, `Its language is not supported. Supported: ${LANGUAGES.join(', ')}.`);
  return isMinified(path, '') ? leftOut(path, MINIFIED) : undefined;
}

async function readSource(host: Host, path: Path, stat: Stat | undefined): Promise<Source> {
  if (stat && isSettings(path) && stat.size > 4 * MAX_SETTINGS_CHARACTERS) return leftOut(path, DATA);
  if (stat && isTooLargeToRead(stat)) return tooLarge(path, stat.size);
  try {
    const text = decode(await host.read(path));
    return text === undefined ? leftOut(path, 'It is a binary file.') : judged(path, text);
  } catch (error) {
    return error instanceof FileGone ? leftOut(path, GONE) : failed(path, `It could not be read. ${(error as Error).message}`);
  }
}

function judged(path: Path, text: string): Source {
  // Whoever wrote it and however: a secret in it is one.
  if (isSettings(path)) return text.length > MAX_SETTINGS_CHARACTERS ? leftOut(path, DATA) : { text };
  if (isMinified(path, text)) return leftOut(path, MINIFIED);
  const maker = generatedBy(path, text);
  if (maker) return leftOut(path, `Generated code is not analysed (${maker}).`);
  return text.length > MAX_ANALYSED_CHARACTERS ? tooLarge(path, text.length) : { text };
}

function isTooLargeToRead(stat: Stat): boolean {
  return stat.size > MAX_READ_BYTES;
}

function tooLarge(path: Path, size: number): Source {
  const megabytes = (count: number): string => `${(count / 1024 / 1024).toFixed(1)} MB`;
  return failed(path, `It is too large to analyse (${megabytes(size)}, at most ${megabytes(MAX_ANALYSED_CHARACTERS)}). Split it, or add it to "exclude" in centinel.config.json.`);
}

export function leftOut(path: Path, reason: string): { readonly notAnalysed: NotAnalysed } {
  return { notAnalysed: { path, kind: 'left-out', reason } };
}

export function failed(path: Path, reason: string): { readonly notAnalysed: NotAnalysed } {
  return { notAnalysed: { path, kind: 'failed', reason } };
}
