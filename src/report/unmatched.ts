/** What was asked for and stands for no file, as a sentence. */
import type { NothingMatched } from './input';

export function inPlainWords({ pattern, config }: NothingMatched, nameOf: (path: string) => string): string {
  const where = config === undefined ? '' : ` ("include" of ${nameOf(config)})`;
  return `${pattern}${where} matches no file that can be analysed.`;
}
