/** What a scan came to, in one line. */
import { countBySeverity, type ReportInput } from './input';

export function summaryLine(input: ReportInput): string {
  const sentences = [found(input), ...suppressed(input), files(input), ...(input.cancelled ? ['Cancelled: the rest was not looked at.'] : [])];
  return sentences.join(' ');
}

function found({ findings }: ReportInput): string {
  const { error, warning, info } = countBySeverity(findings);
  if (findings.length === 0) return 'No findings.';
  return `${plural(findings.length, 'finding')}: ${plural(error, 'error')}, ${plural(warning, 'warning')}, ${info} info.`;
}

const suppressed = (input: ReportInput): readonly string[] => (input.suppressed.length > 0 ? [`${input.suppressed.length} suppressed.`] : []);

function files({ analysed, notAnalysed }: ReportInput): string {
  const failed = notAnalysed.filter(({ kind }) => kind === 'failed').length;
  const leftOut = notAnalysed.length - failed;
  const others = [...(failed > 0 ? [`${failed} not analysed`] : []), ...(leftOut > 0 ? [`${leftOut} left out`] : [])];
  return `${[`${plural(analysed, 'file')} analysed`, ...others].join(', ')}.`;
}

const plural = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
