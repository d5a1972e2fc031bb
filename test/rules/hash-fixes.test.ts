/** What the fixes of weak hashes and of weak password hashes make is run: a password is known again, another one is not, and costs are what the page says. */
import assert from 'node:assert/strict';
import { pbkdf2Sync, scryptSync } from 'node:crypto';
import { exportedBy } from './fixture-functions';
import type { Exported } from './fixture-functions';

type Text = (...given: readonly unknown[]) => string;

/** Stands in for what is not installed: each property and each call is one more of it. */
function anything(): unknown {
  return new Proxy(function () {}, { get: (_, name) => (name === Symbol.toPrimitive ? () => '' : anything()), apply: () => anything(), construct: () => anything() as object });
}

const NAMES = ['bcrypt', 'argon2', 'bcryptjs', '@node-rs/argon2', '@node-rs/bcrypt', '@noble/hashes/argon2.js', '@noble/hashes/pbkdf2.js', '@noble/hashes/scrypt.js', '@noble/hashes/sha2.js', 'hash-wasm', 'libsodium-wrappers', 'node-forge', 'password-hash', 'pbkdf2', 'scrypt-js', 'scryptsy', 'scrypt-kdf', 'sjcl', 'express', 'crypto-js'];

function loaded(fixture: string, modules: Readonly<Record<string, unknown>> = {}, around: Readonly<Record<string, unknown>> = {}): Exported {
  const standIns = Object.fromEntries(NAMES.map((name) => [name, anything()]));
  return exportedBy(`src/rules/${fixture}.ts`, around, { ...standIns, ...modules });
}

describe('the fixes of password hashes', function () {
  this.timeout(60_000);
  const fixed = loaded('weak-password-hash/fixture.fixed', {}, { findUser: () => ({}), save: () => undefined, sealer: {} });

  it('make a hash with a salt of its own, of which the password can be checked', () => {
    const hash = fixed['keptPassword'] as Text;
    const [one, other] = [hash('correct horse'), hash('correct horse')];
    assert.notEqual(one, other);
    const [salt, key] = one.split(':').map((part) => Buffer.from(part, 'hex'));
    assert.deepEqual(key, scryptSync('correct horse', salt!, 32, { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 }));
  });

  it('know the password again, and no other', () => {
    const Account = fixed['Account'] as new () => { secretWord: string; checkPassword(text: string): boolean };
    const account = new Account();
    assert.equal(account.checkPassword(''), false);
    account.secretWord = 'correct horse';
    assert.equal(account.checkPassword('correct horse'), true);
    assert.equal(account.checkPassword('correct hors'), false);
    assert.equal(account.checkPassword('correct horse battery'), false);
  });

  it('raise the iterations of PBKDF2 and the cost of scrypt', () => {
    const costs = loaded('weak-password-hash/fixture-costs.fixed', {}, { Bun: anything() });
    const salt = Buffer.from('a salt of bytes');
    assert.deepEqual((costs['thousand'] as Text)('secret', salt), pbkdf2Sync('secret', salt, 210_000, 64, 'sha512'));
    assert.deepEqual((costs['oldHash'] as Text)('secret', salt), pbkdf2Sync('secret', salt, 600_000, 32, 'sha256'));
    const enough = scryptSync('secret', salt, 64, { N: 2 ** 17, r: 8, p: 1, maxmem: 2 ** 28 });
    for (const name of ['ofNode', 'cheap', 'cheapByLongNames']) assert.deepEqual((costs[name] as Text)('secret', salt), enough, name);
  });

  it('raise the rounds wherever they are written', () => {
    const rounds: unknown[] = [];
    const bcrypt = { hash: (_: string, times: unknown) => rounds.push(times), hashSync: (_: string, times: unknown) => rounds.push(times), genSaltSync: (times: unknown) => times, genSalt: async (times: unknown) => times };
    const costs = loaded('weak-password-hash/fixture-costs.fixed', { bcrypt, bcryptjs: bcrypt }, { Bun: anything() });
    for (const name of ['rounds8', 'roundsByName', 'roundsBySetting', 'roundsBySpread', 'roundsByFallback', 'roundsByText', 'roundsOfSalt', 'roundsThere']) (costs[name] as Text)('secret');
    assert.deepEqual(rounds, Array(8).fill(12));
  });

  it('ask Argon2 for enough memory and passes', () => {
    const asked: unknown[] = [];
    const costs = loaded('weak-password-hash/fixture-costs.fixed', { argon2: { argon2id: 2, argon2i: 1, argon2d: 0, hash: (_: string, options: unknown) => asked.push(options) } }, { Bun: anything() });
    for (const name of ['littleMemory', 'fewPasses', 'lesser']) (costs[name] as Text)('secret');
    assert.deepEqual(asked, [{ type: 2, memoryCost: 19_456 }, { memoryCost: 19_456, timeCost: 2 }, { type: 2 }]);
  });
});
