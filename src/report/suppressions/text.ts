/** The list of suppressions for a reader: what each says, who answers for it, and what is wrong with it. */
import { type Paint, unpainted } from '../paint';
import { relativeTo } from '../paths';
import { counted } from '../counted';
import { printable } from '../printable';
import { countedByState, daysLeft, type ListedSuppression, type SuppressionsInput } from './input';

export function suppressionsText(input: SuppressionsInput, paint: Paint = unpainted): string {
  const blocks = input.suppressions.map((suppression) => block(suppression, input, paint).join('\n'));
  return blocks.map((text) => `${text}\n`).join('\n');
}

function block(suppression: ListedSuppression, input: SuppressionsInput, paint: Paint): readonly string[] {
  const { place, state, rules, covers, reason, problems } = suppression;
  const where = `${relativeTo(input.root, place.file)}:${place.from.line + 1}:${place.from.column + 1}`;
  const what = rules.length === 0 ? [] : [rules.join(', '), `covers ${counted(covers, 'finding')}${scopeInWords(suppression)}`];
  return [
    [paint('heading', printable(where)), state === 'ok' ? state : paint(state === 'unused' ? 'warning' : 'error', state), ...what].join('  '),
    ...(reason === '' ? [] : [`  ${printable(reason)}`]),
    ...problems.map((problem) => `  ${printable(problem)}`),
    ...[answering(suppression, input)].filter(Boolean).map((line) => `  ${paint('faint', printable(line))}`),
  ];
}

function scopeInWords({ scope }: ListedSuppression): string {
  return scope === 'file' ? ' in the file' : scope === 'block' ? ' in a block' : '';
}

function answering({ place, owner, until }: ListedSuppression, { today, writtenBy }: SuppressionsInput): string {
  const written = writtenBy(place);
  return [
    ...(owner === undefined ? [] : [`owner ${owner}`]),
    ...(until === undefined ? [] : [`until ${until}${left(daysLeft(until, today))}`]),
    ...(written === undefined ? [] : [written === null ? 'not committed' : `written by ${written.author} on ${written.date}`]),
  ].join(', ');
}

function left(days: number | undefined): string {
  if (days === undefined) return '';
  return days < 0 ? ` (${counted(-days, 'day')} ago)` : ` (${counted(days, 'day')} left)`;
}

/** `3 suppressions: 1 ok, 2 expired.` */
export function suppressionsSummary({ suppressions }: Pick<SuppressionsInput, 'suppressions'>): string {
  if (suppressions.length === 0) return 'No suppressions.';
  const counts = countedByState(suppressions).filter(([, count]) => count > 0);
  return `${counted(suppressions.length, 'suppression')}: ${counts.map(([state, count]) => `${count} ${state}`).join(', ')}.`;
}
