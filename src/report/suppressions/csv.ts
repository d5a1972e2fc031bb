/** The list of suppressions for spreadsheets. */
import { type Column, csvOf } from '../csv-rows';
import { relativeTo } from '../paths';
import { daysLeft, type ListedSuppression, type SuppressionsInput } from './input';

export function suppressionsCsv(input: SuppressionsInput): string {
  return csvOf(columns(input), input.suppressions);
}

function columns({ root, today, writtenBy }: SuppressionsInput): readonly Column<ListedSuppression>[] {
  return [
    ['file', ({ place }) => relativeTo(root, place.file)],
    ['line', ({ place }) => place.from.line + 1],
    ['state', ({ state }) => state],
    ['rules', ({ rules }) => rules.join(' ')],
    ['reason', ({ reason }) => reason],
    ['owner', ({ owner }) => owner],
    ['until', ({ until }) => until],
    ['days left', ({ until }) => daysLeft(until, today)],
    ['scope', ({ scope }) => scope],
    ['covers', ({ covers }) => covers],
    ['author', ({ place }) => writtenBy(place)?.author],
    ['date', ({ place }) => (writtenBy(place) === null ? 'not committed' : writtenBy(place)?.date)],
    ['problems', ({ problems }) => problems.join(' ')],
  ];
}
