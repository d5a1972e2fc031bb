/** The day that somebody has set in the environment has to be one. */
import { today, TODAY_VARIABLE } from '../hosts/today';
import { isDay } from '../service/policy/suppressions';
import { UsageError } from './usage-error';

export function checkToday(): void {
  if (!isDay(today())) throw new UsageError(`${TODAY_VARIABLE} is no day of the calendar. Write year, month and day: 2026-11-29.`);
}
