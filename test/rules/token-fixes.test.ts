/** What the fixes of tokens write does what it says: tokens end, what is made up is refused, what is real passes. */
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { createRequire } from 'node:module';
import { exportedBy } from './fixture-functions';
import type { Exported, Modules } from './fixture-functions';

interface Tokens {
  sign(claims: object, key: string, options?: object): string;
  verify(token: string, key: string, options?: object): Claims;
  decode(token: string): Claims;
  decode(token: string, options: { complete: true }): { header: { alg: string } };
}

interface Claims {
  readonly sub?: string;
  readonly exp?: number;
}

const jwt = createRequire(__filename)('jsonwebtoken') as Tokens;
const SECRET = 'a secret of this test that is long enough';
const AN_HOUR = 3600;

/** Whatever is asked of it gives it back: packages of which nothing is looked at. */
const anything: unknown = new Proxy(function nothing() {}, {
  get: (_, name) => (name === 'then' || typeof name === 'symbol' ? undefined : anything),
  apply: () => anything,
  construct: () => anything as object,
});

/** What a token was made of, in place of the token. */
class Builder {
  private end: unknown;

  constructor(private readonly claims: object) {}

  setProtectedHeader(): this {
    return this;
  }

  setIssuedAt(): this {
    return this;
  }

  setExpirationTime(end: unknown): this {
    this.end = end;
    return this;
  }

  sign(): unknown {
    return { claims: this.claims, end: this.end };
  }

  encrypt(): unknown {
    return this.sign();
  }
}

const signs = (claims: object, _key: unknown, options?: object) => ({ claims, ...options });
const STAND_INS: Modules = {
  '@nestjs/common': { createParamDecorator: anything },
  jose: { SignJWT: Builder, EncryptJWT: Builder, JWT: { sign: signs }, UnsecuredJWT: anything, decodeJwt: anything, jwtVerify: anything },
  '@nestjs/jwt': {
    JwtModule: anything,
    JwtService: class {
      sign = (claims: object, options: object) => ({ claims, ...options });
      signAsync = this.sign;
    },
  },
  'fast-jwt': { createSigner: (options: object) => (claims: object) => ({ claims, ...options }) },
  'hono/jwt': { sign: signs },
  '@tsndr/cloudflare-worker-jwt': { sign: signs, verify: (token: string) => Promise.resolve(token === 'real') },
  'jwt-simple': { encode: signs },
  jsrsasign: { jws: anything, KJUR: { jws: { JWS: { sign: (_algorithm: string, _header: object, claims: object) => ({ claims }) } } } },
  dayjs: anything, express: () => anything, njwt: anything, 'next-auth/jwt': anything, 'jwt-decode': anything, '@hapi/jwt': anything, '@fastify/jwt': anything, fastify: () => anything, paseto: anything,
};

function fixture(name: string, isFixed: boolean): Record<string, (...given: readonly unknown[]) => unknown> {
  return exportedBy(`src/rules/${name}${isFixed ? '.fixed' : ''}.ts`, { key: undefined, authenticated: undefined, isLive: true, config: undefined }, STAND_INS) as Exported as Record<string, (...given: readonly unknown[]) => unknown>;
}

/** Seconds until the token ends, by whatever says it. */
async function lifetime(made: unknown): Promise<number | undefined> {
  const token: unknown = await made;
  if (typeof token === 'string') return inSeconds(jwt.decode(token));
  const { claims, end, expiresIn } = token as { claims: Claims; end?: string; expiresIn?: string };
  return end === '1h' || expiresIn === '1h' ? AN_HOUR : inSeconds(claims);
}

function inSeconds({ exp }: Claims): number | undefined {
  return exp === undefined ? undefined : Math.round((exp * 1000 - Date.now()) / 60_000) * 60;
}

describe('the fixes of tokens', () => {
  const before = { ...process.env };
  beforeEach(() => void (process.env.JWT_SECRET = SECRET));
  after(() => void (process.env = before));

  for (const does of ['plain', 'byNamespace', 'byName', 'byRequire', 'otherOptions', 'noOptions', 'keyId', 'onlyIssued', 'notBefore', 'byConstant', 'bySpread', 'payloadInConstant', 'throughFunction', 'byJws', 'builder', 'builderByNamespace', 'builderInSteps', 'encrypted', 'oldJose', 'fast', 'nest', 'nestAsync', 'hono', 'worker', 'simple', 'byJsrsasign']) {
    it(`let ${does} end after an hour`, async () => {
      assert.equal(await lifetime(fixture('jwt-no-expiry/fixture', false)[does]!('wallet', 'user')), undefined);
      assert.equal(await lifetime(fixture('jwt-no-expiry/fixture', true)[does]!('wallet', 'user')), AN_HOUR);
    });
  }

  for (const [does, ends] of Object.entries({ claimInMilliseconds: AN_HOUR, claimInBothUnits: AN_HOUR, claimOfDate: 900, claimOfNumber: 900, claimInConstant: 900 })) {
    it(`count the end in seconds: ${does}`, async () => {
      assert.ok((await lifetime(fixture('jwt-no-expiry/fixture', false)[does]!('wallet')))! > 1_000_000_000);
      assert.equal(await lifetime(fixture('jwt-no-expiry/fixture', true)[does]!('wallet')), ends);
    });
  }

  it('let a token that is handed to a callback end as well', () => {
    let made: string | undefined;
    fixture('jwt-no-expiry/fixture', true)['later']!('wallet', (_error: unknown, token: string) => (made = token));
    return new Promise<void>((done) => setTimeout(() => done(assert.equal(inSeconds(jwt.decode(made!)), AN_HOUR)), 50));
  });

  const [unfixed, fixed] = [() => fixture('jwt-unverified/fixture', false), () => fixture('jwt-unverified/fixture', true)];
  const forged = () => jwt.sign({ role: 'administrator', scope: 'pay', roles: ['admin'], sub: 'wallet' }, 'somebody else');
  const real = () => jwt.sign({ role: 'administrator', scope: 'pay', roles: ['admin'], sub: 'wallet' }, SECRET);
  for (const does of ['isAdministrator', 'mayPay', 'allowed']) {
    it(`believe what is signed alone: ${does}`, () => {
      assert.equal(unfixed()[does]!(forged()), true);
      assert.throws(() => fixed()[does]!(forged()), /invalid signature/);
      assert.equal(fixed()[does]!(real()), true);
    });
  }

  for (const does of ['withNone', 'onlyNone', 'noneInConstant', 'noKey', 'nullKey', 'undefinedKey', 'falseKey']) {
    it(`check with a key, for a signature: ${does}`, () => {
      assert.equal((fixed()[does]!(real()) as { sub: string }).sub, 'wallet');
      assert.throws(() => fixed()[does]!(forged()));
      assert.throws(() => fixed()[does]!(jwt.sign({ sub: 'wallet' }, '', { algorithm: 'none' })));
    });
  }

  it('sign what was unsigned', () => {
    assert.equal(jwt.decode(unfixed()['unsigned']!('wallet') as string, { complete: true }).header.alg, 'none');
    assert.equal(jwt.verify(fixed()['unsigned']!('wallet') as string, SECRET, { algorithms: ['HS256'] }).sub, 'wallet');
  });

  for (const does of ['endless', 'lenientInConstant']) {
    it(`refuse what has ended: ${does}`, () => {
      const old = jwt.sign({ sub: 'wallet', exp: 1 }, SECRET);
      assert.doesNotThrow(() => unfixed()[does]!(old));
      assert.throws(() => fixed()[does]!(old), /expired/);
    });
  }

  it('take signatures alone where the key is a public one', () => {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048, publicKeyEncoding: { type: 'spki', format: 'pem' }, privateKeyEncoding: { type: 'pkcs8', format: 'pem' } });
    assert.doesNotThrow(() => fixed()['publicKeyAlone']!(jwt.sign({ sub: 'wallet' }, privateKey, { algorithm: 'RS256' }), publicKey));
    assert.throws(() => fixed()['publicKeyAlone']!(real(), publicKey), /invalid algorithm/);
    assert.doesNotThrow(() => fixed()['mixed']!(real(), SECRET));
  });

  it('sign with what the environment holds', () => {
    const text = fixture('jwt-weak-secret/fixture', true)['fallback']!('wallet') as string;
    assert.doesNotThrow(() => jwt.verify(text, SECRET));
    delete process.env.JWT_SECRET;
    assert.doesNotThrow(() => fixture('jwt-weak-secret/fixture', false)['fallback']!('wallet'));
    assert.throws(() => fixture('jwt-weak-secret/fixture', true)['fallback']!('wallet'), /must have a value/);
  });
});
