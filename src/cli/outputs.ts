/** Which reports were asked for, and where each goes: `--format` and `--output` name one, each `--report` another. */
import { InvalidArgumentError } from 'commander';
import { pathOf } from '../hosts/native-path';
import { type Format, FORMAT_NAMES } from './formats';
import { UsageError } from './usage-error';

export interface Output {
  readonly format: Format;
  /** Stdout when missing. */
  readonly file?: string;
}

export interface OutputOptions {
  readonly format: Format;
  readonly output?: string;
  readonly report?: readonly Output[];
}

/** The argument of one `--report`, added to those before it. The first `=` parts format and file: a path may hold more of them, and on Windows a colon. */
export function reportOption(given: string, before: readonly Output[] = []): readonly Output[] {
  const at = given.indexOf('=');
  const [format, file] = at < 0 ? [given, ''] : [given.slice(0, at), given.slice(at + 1)];
  if (!isFormat(format)) throw new InvalidArgumentError(`It is FORMAT=FILE, and the format is one of ${FORMAT_NAMES.join(', ')}.`);
  if (file === '') throw new InvalidArgumentError(`It is FORMAT=FILE: ${format}=FILE.`);
  return [...before, { format, file }];
}

const isFormat = (name: string): name is Format => (FORMAT_NAMES as readonly string[]).includes(name);

/** The one of `--format` first. Two that would be written to one file are refused before anything is done. */
export function outputsOf({ format, output, report = [] }: OutputOptions): readonly [Output, ...Output[]] {
  const files = [output, ...report.map(({ file }) => file)].filter((file) => file !== undefined);
  const twice = files.find((file, index) => files.findIndex((other) => pathOf(other) === pathOf(file)) !== index);
  if (twice !== undefined) throw new UsageError(`Two reports would be written to ${twice}. Name a file for each.`);
  return [{ format, file: output }, ...report];
}

/** `centinel.sarif`, then `centinel-2.sarif`. */
export function partFile(file: string, index: number): string {
  return index === 0 ? file : file.replace(/(\.[^./\\]*)?$/, (ending) => `-${index + 1}${ending}`);
}
