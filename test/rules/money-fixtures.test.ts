/** Runs what the fixtures export, before and after their fixes: the cents that were lost are back. */
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { changedBy, exportedBy, moneyFixtures, run } from './fixture-functions';
import type { Around, Case, Cases, Modules } from './fixture-functions';
import { AROUND, CASES, MODULES, SPLITS } from './money-cases';
import { LIBRARY_AROUND, LIBRARY_CASES, LIBRARY_MODULES } from './money-library-cases';

const SPLIT = 'money-split-remainder/fixture';

describe('the fixtures of money, before and after their fixes', () => {
  compared(CASES, AROUND, MODULES);
  compared(LIBRARY_CASES, LIBRARY_AROUND, LIBRARY_MODULES);

  const [split, allocated] = [exportedBy(`src/rules/${SPLIT}.ts`, AROUND, MODULES), exportedBy(`src/rules/${SPLIT}.fixed.ts`, AROUND, MODULES)];
  for (const one of SPLITS) {
    it(`money-split-remainder ${one.does}: whole cents that make up ${one.total}`, async () => {
      const [lost, kept] = [amountsOf(await run(one, split, AROUND)), amountsOf(await run(one, allocated, AROUND))];
      assert.ok(!areWhole(lost) || sum(lost) !== one.total, 'nothing was lost before');
      assert.ok(areWhole(kept), `parts of cents: ${print(kept)}`);
      assert.equal(sum(kept), one.total);
    });
  }

  it('covers all that is exported and has a fix', () => {
    const all = Object.entries({ ...CASES, ...LIBRARY_CASES, [SPLIT]: SPLITS });
    const covered = new Set(all.flatMap(([fixture, cases]) => cases.map(({ does }) => `${fixture} ${does}`)));
    const changed = moneyFixtures().flatMap((fixture) => changedBy(fixture).map((name) => `${fixture} ${name}`));
    assert.ok(changed.length > 100, `only ${changed.length} are changed`);
    assert.deepEqual(changed.filter((name) => !covered.has(name)), []);
  });
});

function compared(all: Cases, around: Around, modules: Modules): void {
  for (const [fixture, cases] of Object.entries(all)) {
    const [before, after] = [exportedBy(`src/rules/${fixture}.ts`, around, modules), exportedBy(`src/rules/${fixture}.fixed.ts`, around, modules)];
    for (const one of cases) {
      it(`${fixture} ${one.does}: ${told(one)}`, async () => {
        assert.deepEqual(await run(one, before, around), one.before);
        assert.deepEqual(await run(one, after, around), one.after);
      });
    }
  }
}

/** Of several amounts the first that was lost. */
function told({ before, after }: Case): string {
  if (!Array.isArray(before) || !Array.isArray(after)) return `${print(before)} becomes ${print(after)}`;
  const lost = before.findIndex((amount, index) => !isDeepStrictEqual(amount, after[index]));
  return `${print(before[lost])} becomes ${print(after[lost])}`;
}

function amountsOf(parts: unknown): readonly unknown[] {
  return (parts as readonly unknown[]).map((part) => (part as { amount?: number }).amount ?? part);
}

function areWhole(amounts: readonly unknown[]): boolean {
  return amounts.every((amount) => /^\d+(?:\.\d\d?)?$/.test(String(amount)));
}

/** Rounded to mills. */
function sum(amounts: readonly unknown[]): number {
  return amounts.reduce<number>((total, amount) => total + Math.round(Number(amount) * 1000), 0) / 1000;
}

function print(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value, (_, one: unknown) => (typeof one === 'bigint' ? String(one) : one)) ?? String(value));
}
