/** What a scan came to, in one line. */
import { counted } from './counted';
import { countsOfNotAnalysed } from './files-in-words';
import type { Tally } from './tally';

export function summaryLine(tally: Tally): string {
  const cancelled = tally.cancelled ? ['Cancelled: the rest was not looked at.'] : [];
  return [found(tally), ...suppressed(tally), ...baseline(tally), files(tally), ...shard(tally), ...change(tally), ...cancelled].join(' ');
}

function found({ found: { error, warning, info } }: Tally): string {
  const all = error + warning + info;
  if (all === 0) return 'No findings.';
  return `${counted(all, 'finding')}: ${counted(error, 'error')}, ${counted(warning, 'warning')}, ${info} info.`;
}

const suppressed = (tally: Tally): readonly string[] => (tally.suppressed > 0 ? [`${tally.suppressed} suppressed.`] : []);

function baseline({ baselined, baselines }: Tally): readonly string[] {
  const fixed = baselines.reduce((sum, each) => sum + each.fixed, 0);
  return [
    ...(baselined > 0 ? [`${baselined} in the baseline.`] : []),
    ...(fixed > 0 ? [`${fixed} of its entries ${fixed === 1 ? 'is' : 'are'} fixed: run centinel baseline update.`] : []),
  ];
}

function files({ analysed, notAnalysed }: Tally): string {
  const { failed, leftOut } = countsOfNotAnalysed(notAnalysed);
  const others = [...(failed > 0 ? [`${failed} not analysed`] : []), ...(leftOut > 0 ? [`${leftOut} left out`] : [])];
  return `${[`${counted(analysed, 'file')} analysed`, ...others].join(', ')}.`;
}

function shard({ shard: part }: Tally): readonly string[] {
  if (!part) return [];
  return [`Shard ${part.index} of ${part.count}${part.files === 0 ? ': no file falls to it' : ''}.`];
}

/** So many digits of a commit as git shows. */
const SHOWN = 10;

function change({ since }: Tally): readonly string[] {
  if (!since) return [];
  const what = since.ref === undefined ? 'the staged changes bring' : `has come since ${since.ref} (${since.base?.slice(0, SHOWN)})`;
  return [`Only what ${what} is told: ${counted(since.changedFiles.length, 'changed file')}.`];
}
