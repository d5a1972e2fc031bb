/** Reads the cases out of a fixture: `// case: what it shows`, and `// file: src/log.ts` where a case has more than one module. */

export interface CaseFile {
  readonly file: string;
  readonly text: string;
  /** The line of the fixture on which the text starts, counted from 0. */
  readonly start: number;
}

export interface Case {
  readonly name: string;
  readonly files: readonly CaseFile[];
}

const MARK = /^\s*\/\/ (case|file): (.+?)\s*$/;

/** What stands before the first case belongs to none. Without a mark the module is named after the ending of the fixture. */
export function readCases(fixture: string, text: string): readonly Case[] {
  const usual = `module${/\.[a-z]+$/.exec(fixture)?.[0] ?? '.ts'}`;
  const cases: { name: string; files: { file: string; lines: string[]; start: number }[] }[] = [];
  text.split('\n').forEach((line, index) => {
    const [, mark, words = ''] = MARK.exec(line) ?? [];
    const current = cases.at(-1);
    if (mark === 'case') cases.push({ name: words, files: [{ file: usual, lines: [], start: index + 1 }] });
    else if (mark === 'file') current?.files.push({ file: words, lines: [], start: index + 1 });
    else current?.files.at(-1)?.lines.push(line);
  });
  return cases.map(({ name, files }) => ({ name, files: files.map(finished).filter((file) => file.text.trim() !== '') }));
}

function finished({ file, lines, start }: { file: string; lines: readonly string[]; start: number }): CaseFile {
  return { file: `/project/${file}`, text: lines.join('\n'), start };
}
