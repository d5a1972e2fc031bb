/** What was asked for and stands for no file, as a sentence. */
import type { NothingMatched, ReportInput } from './input';
import { relativeTo } from './paths';

export function inPlainWords({ pattern, config }: NothingMatched, nameOf: (path: string) => string): string {
  const where = config === undefined ? '' : ` ("include" of ${nameOf(config)})`;
  return `${pattern}${where} matches no file that can be analysed.`;
}

export function unmatchedInWords({ unmatched, root }: Pick<ReportInput, 'unmatched' | 'root'>): readonly string[] {
  return unmatched.map((each) => inPlainWords(each, (path) => relativeTo(root, path)));
}
