/** What a person answers who suppresses a finding: what of it cannot be taken, and what it means. */
import type { SuppressionDemands, SuppressionParams } from '../protocol';

export type OwnerAndUntil = Pick<SuppressionParams, 'owner' | 'until'>;

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 24 * 60 * 60 * 1000;

/** One sentence that says what to do; undefined when it is a reason. Whatever is in it, the server makes a comment of it. */
export function reasonFault(text: string): string | undefined {
  return text.trim() === '' ? 'Write why this is right as it stands. Nothing is suppressed without a reason.' : undefined;
}

/** `payments-team, 2027-01-31`, in either order, or one of them: what looks like a day is the last day. */
export function ownerAndUntil(text: string): OwnerAndUntil {
  const parts = partsOf(text);
  const [owner, until] = [parts.find((part) => !/^\d/.test(part)), parts.find((part) => /^\d/.test(part))];
  return { ...(owner !== undefined && { owner }), ...(until !== undefined && { until }) };
}

/** `today`: a day, as `until` is one. */
export function ownerAndUntilFault(text: string, demands: SuppressionDemands, today: string): string | undefined {
  const { owner, until } = ownerAndUntil(text);
  if (partsOf(text).length > 2 || partsOf(text).length > [owner, until].filter((part) => part !== undefined).length) return 'Write one owner and one day, with a comma between them: payments-team, 2027-01-31.';
  if (demands.owner && owner === undefined) return 'This project wants to know who answers for it: write a team or a person.';
  if (demands.until && until === undefined) return 'This project wants the last day on which it holds: write it as 2027-01-31.';
  return until === undefined ? undefined : untilFault(until, demands.longestDays, today);
}

/** In the time zone of the person. */
export function dayOf(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

function untilFault(until: string, longestDays: number | undefined, today: string): string | undefined {
  if (!isDay(until)) return `${until} is no day: write it as 2027-01-31.`;
  if (until < today) return `${until} is over: write a day to come.`;
  if (longestDays === undefined || Date.parse(until) - Date.parse(today) <= longestDays * DAY_MS) return undefined;
  return `This project suppresses for ${longestDays} days at most: write ${new Date(Date.parse(today) + longestDays * DAY_MS).toISOString().slice(0, 10)} or an earlier day.`;
}

/** Of 30 February the parser makes a day in March, or nothing. */
function isDay(text: string): boolean {
  const time = Date.parse(text);
  return DAY.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function partsOf(text: string): readonly string[] {
  return text.split(',').map((part) => part.trim()).filter(Boolean);
}
