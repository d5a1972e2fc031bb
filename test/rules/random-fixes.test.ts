/** Runs what the fixes of insecure-random leave: the same range, length and alphabet as before, drawn anew each time. */
import assert from 'node:assert/strict';
import { exportedBy } from './fixture-functions';
import type { Exported } from './fixture-functions';

const RULE = 'src/rules/insecure-random';
type Draw = (...given: readonly unknown[]) => unknown;

const drawing = () => () => 4;
const modules = {
  uuid: { v1: drawing(), v4: drawing(), v6: drawing() },
  nanoid: { nanoid: drawing() },
  'nanoid/non-secure': { nanoid: drawing() },
  '@faker-js/faker': { faker: { internet: { password: drawing() }, person: { fullName: drawing() } } },
  react: { useState: (first: unknown) => [typeof first === 'function' ? (first as Draw)() : first, () => undefined] },
  express: { __esModule: true, default: () => ({ post: () => undefined }) },
};

/** `from` to `to`, both among them; or the texts that may come. */
interface Case {
  readonly file: string;
  readonly does: string;
  readonly given?: readonly unknown[];
  readonly from?: number;
  readonly to?: number;
  readonly like?: RegExp;
  /** Few enough that each number comes, and each has to. */
  readonly isSmall?: boolean;
}

const CASES: readonly Case[] = [
  { file: 'fixture.fixed.ts', does: 'loginOtp', from: 100_000, to: 999_999 },
  { file: 'fixture.fixed.ts', does: 'generatePin', from: 1000, to: 9999 },
  { file: 'fixture.fixed.ts', does: 'giftCardCode', like: /^[A-HJ-NP-Z2-9]{12}$/ },
  { file: 'fixture.fixed.ts', does: 'makePassword', given: [9], like: /^[A-HJ-NP-Z2-9]{9}$/ },
  { file: 'fixture.fixed.ts', does: 'sessionId', like: /^[0-9a-f]{32}$/ },
  { file: 'fixture-page.fixed.tsx', does: 'newPin', from: 1000, to: 9999 },
  { file: 'fixture-page.fixed.tsx', does: 'newOtp', from: 0, to: 999_999 },
  { file: 'fixture-page.fixed.tsx', does: 'newNonce', like: /^[0-9a-z]{32}$/ },
  { file: 'fixture-page.fixed.tsx', does: 'newStateToken', like: /^[0-9a-z]{10}$/ },
  { file: 'fixture-page.fixed.tsx', does: 'newSessionId', like: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/ },
  { file: 'fixture-page.fixed.tsx', does: 'newPassword', given: [9], like: /^[A-HJ-NP-Z2-9]{9}$/ },
  { file: 'fixture-page.fixed.tsx', does: 'Invite', like: /^[0-9a-z]{8}$/ },
  { file: 'fixture-shapes.fixed.ts', does: 'rolledPin', from: 1, to: 6, isSmall: true },
  { file: 'fixture-shapes.fixed.ts', does: 'roundedPin', from: 0, to: 5, isSmall: true },
  { file: 'fixture-shapes.fixed.ts', does: 'cutPin', from: 0, to: 4, isSmall: true },
  { file: 'fixture-shapes.fixed.ts', does: 'tildePin', from: 0, to: 4, isSmall: true },
  { file: 'fixture-shapes.fixed.ts', does: 'truncatedPin', from: 0, to: 4, isSmall: true },
  { file: 'fixture-shapes.fixed.ts', does: 'pinBetween', given: [3, 7], from: 3, to: 7, isSmall: true },
  { file: 'fixture-shapes.fixed.ts', does: 'pinBelow', given: [3, 7], from: 3, to: 6, isSmall: true },
  { file: 'fixture-shapes.fixed.ts', does: 'pinFrom', from: 10, to: 14, isSmall: true },
  { file: 'fixture-shapes.fixed.ts', does: 'longToken', like: /^[\w-]{22}$/ },
  { file: 'fixture-shapes.fixed.ts', does: 'openToken', like: /^[\w-]{32}$/ },
  { file: 'fixture-shapes.fixed.ts', does: 'hexToken', like: /^[0-9a-f]{12}$/ },
  { file: 'fixture-shapes.fixed.ts', does: 'digitToken', like: /^\d{6}$/ },
  { file: 'fixture-shapes.fixed.ts', does: 'textToken', like: /^[0-9a-f]{32}$/ },
  { file: 'fixture-shapes.fixed.ts', does: 'idToken', like: /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/ },
];

describe('the fixes of insecure-random', () => {
  const loaded = new Map<string, Exported>();
  const drawn = Math.random;

  before(() => {
    // Whatever still rests on it shows: the same comes each time.
    Math.random = () => 0.5;
    for (const file of new Set(CASES.map((one) => one.file))) loaded.set(file, exportedBy(`${RULE}/${file}`, { sendOtp: () => undefined, insert: () => Promise.resolve() }, modules));
  });

  after(() => {
    Math.random = drawn;
  });

  for (const { file, does, given = [], from, to, like, isSmall } of CASES) {
    it(`${file} ${does}: ${like ? String(like) : `${from} to ${to}`}`, () => {
      const draw = loaded.get(file)![does] as Draw;
      const all = Array.from({ length: 400 }, () => draw(...given));
      for (const one of all) {
        if (like) assert.match(one as string, like);
        else assert.ok(Number.isInteger(one) && (one as number) >= from! && (one as number) <= to!, `${String(one)} is drawn`);
      }
      const different = new Set(all).size;
      if (isSmall) assert.equal(different, to! - from! + 1);
      else assert.ok(different > 300, `only ${different} of 400 are different`);
    });
  }
});
