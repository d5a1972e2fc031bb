/** Runs what the fixes of timing-unsafe-compare leave: the same answers as before for equal, unequal, shorter, longer and missing values. */
import assert from 'node:assert/strict';
import { createHmac, pbkdf2Sync, scryptSync } from 'node:crypto';
import { exportedBy } from './fixture-functions';
import type { Exported } from './fixture-functions';

const SECRET = 'of the webhook';
const RULE = 'src/rules/timing-unsafe-compare';
type Answer = (...given: readonly unknown[]) => unknown;

const around = {
  settings: { adminToken: 'admin-1' },
  config: { get: () => 'service-1' },
  customers: { findOne: () => Promise.resolve({ resetToken: 'reset-1', password: 'kept', verificationCode: '1234' }) },
  redis: { get: () => Promise.resolve('654321') },
  computeSignature: (body: string) => macOf(body, 'hex'),
  signatureFor: (body: string) => macOf(body, 'hex'),
  bytesOf: (text: string) => Buffer.from(text, 'hex'),
  accept: () => undefined,
  refuse: () => undefined,
  options: { sharedSecret: SECRET, webhookSecret: SECRET },
  accounts: { findUnique: () => Promise.resolve({ emailVerificationToken: 'mail-1', twoFactorCode: '123456' }), list: [] },
  store: { get: () => Promise.resolve({ code: '111222', token: '' }) },
  reject: () => {
    throw new Error('rejected');
  },
};
const modules = {
  'crypto-js': { __esModule: true, default: { HmacSHA256: (body: string) => ({ toString: () => macOf(body, 'hex') }), enc: {} } },
  lodash: { __esModule: true, default: { isEqual: (a: unknown, b: unknown) => a === b } },
  bcrypt: { __esModule: true, default: {} },
};

function macOf(body: string, encoding: 'hex' | 'base64' | 'base64url'): string {
  return createHmac('sha256', SECRET).update(body).digest(encoding);
}

const bytes = createHmac('sha256', SECRET).update('body').digest();
const hex = bytes.toString('hex');
const request = (parts: object) => ({ headers: {}, query: {}, body: {}, session: {}, get: (name: string) => (parts as { headers?: Record<string, string> }).headers?.[name], ...parts });
const customer = { otp: '654321', otpExpires: Infinity, verificationCode: '1234', salt: 'salt', passwordHash: pbkdf2Sync('right', 'salt', 600_000, 64, 'sha512').toString('hex') };

/** What the function is given for a value that somebody sends, and the value that is right. */
const CASES: readonly { readonly file: string; readonly does: string; readonly right: unknown; readonly given: (value: unknown) => readonly unknown[]; readonly isNegated?: boolean }[] = [
  { file: 'fixture', does: 'isFromGateway', right: hex, given: (value) => ['body', value] },
  { file: 'fixture', does: 'isSigned', right: `v0=${macOf('body', 'base64')}`, given: (value) => ['body', value] },
  { file: 'fixture', does: 'isSignedInBytes', right: bytes, given: (value) => ['body', value] },
  { file: 'fixture', does: 'isSignedInOrder', right: bytes, given: (value) => ['body', value] },
  { file: 'fixture', does: 'isSignedByLocale', right: createHmac('sha512', SECRET).update('body').digest('hex'), given: (value) => ['body', value], isNegated: true },
  { file: 'fixture', does: 'isSignedByCryptoJs', right: hex, given: (value) => ['body', value] },
  { file: 'fixture', does: 'isPaid', right: hex, given: (value) => ['body', value] },
  { file: 'fixture', does: 'isSettled', right: hex, given: (value) => ['body', value] },
  { file: 'fixture', does: 'isSignedElsewhere', right: hex, given: (value) => [request({ headers: { 'x-signature': value }, body: 'body' })] },
  { file: 'fixture', does: 'isAdmin', right: 'admin-2', given: (value) => [value] },
  { file: 'fixture', does: 'isService', right: 'service-1', given: (value) => [request({ query: { key: value } })] },
  { file: 'fixture', does: 'hasCsrf', right: 'csrf-1', given: (value) => [request({ body: { _csrf: value }, session: { csrfToken: 'csrf-1' } })] },
  { file: 'fixture', does: 'confirmOtp', right: '654321', given: (value) => [request({ body: { otp: value } })] },
  { file: 'fixture', does: 'verifyOtp', right: '654321', given: (value) => [customer, value] },
  { file: 'fixture', does: 'verifyCode', right: '1234', given: (value) => [value, customer] },
  { file: 'fixture', does: 'isPassword', right: 'right', given: (value) => [customer, value ?? ''] },
  { file: 'fixture', does: 'isOwner', right: 'owner', given: (value) => [value] },
  { file: 'fixture', does: 'hasPassword', right: 'right', given: (value) => [`salt:${scryptSync('right', 'salt', 64, { N: 131072, r: 8, p: 1, maxmem: 268435456 }).toString('hex')}`, value ?? ''] },
  { file: 'fixture-frameworks', does: 'isFromShop', right: hex, given: (value) => ['body', `sha256=${String(value)}`] },
  { file: 'fixture-frameworks', does: 'isValidToken', right: 'expected', given: (value) => [value, 'expected'] },
  { file: 'fixture-frameworks', does: 'isAllowed', right: 'expected', given: (value) => [value, 'expected'] },
  { file: 'fixture-frameworks', does: 'confirmPhone', right: '111222', given: (value) => [request({ body: { phone: '1', code: value } })] },
  { file: 'fixture-edge', does: 'isRightKey', right: bytes, given: (value) => [value ?? Buffer.alloc(0), bytes] },
];

function wrongOnes(right: unknown): readonly unknown[] {
  if (Buffer.isBuffer(right)) return [Buffer.concat([right, right]), right.subarray(1), Buffer.alloc(right.length)];
  const text = String(right);
  return [`${text}0`, text.slice(1), text.replace(/.$/, (last) => (last === '0' ? '1' : '0')), '', undefined];
}

describe('the fixes of timing-unsafe-compare', function () {
  this.timeout(60_000);
  const loaded = new Map<string, Exported>();

  before(() => {
    Object.assign(process.env, { WEBHOOK_SECRET: SECRET, ADMIN_TOKEN: 'admin-2', OWNER_PASSWORD: 'owner' });
    for (const file of new Set(CASES.map((one) => one.file))) loaded.set(file, exportedBy(`${RULE}/${file}.fixed.ts`, around, modules));
  });

  after(() => {
    for (const name of ['WEBHOOK_SECRET', 'ADMIN_TOKEN', 'OWNER_PASSWORD']) delete process.env[name];
  });

  for (const { file, does, right, given, isNegated = false } of CASES) {
    it(`${file} ${does}: right for what is right, and for nothing else`, async () => {
      const answer = loaded.get(file)![does] as Answer;
      assert.equal(await answer(...given(right)), !isNegated);
      for (const wrong of wrongOnes(right)) assert.equal(await answer(...given(wrong)), isNegated, `for ${String(wrong)}`);
    });
  }

  it('fixture isAdmin: two that are missing are not the same', async () => {
    delete process.env.ADMIN_TOKEN;
    assert.equal(await (loaded.get('fixture')!.isAdmin as Answer)(undefined), false);
    process.env.ADMIN_TOKEN = 'admin-2';
  });

  it('fixture-edge: lets in who has the token, and nobody else', async () => {
    const worker = loaded.get('fixture-edge')!.default as { fetch(request: Request, env: object, context: object): Promise<Response> };
    const ask = async (headers: Record<string, string>) => (await worker.fetch(new Request('https://shop.example', { method: 'POST', body: 'body', headers }), { API_TOKEN: 'right', WEBHOOK_SECRET: SECRET }, { waitUntil: () => undefined })).status;
    assert.equal(await ask({ authorization: 'Bearer right', 'x-signature': hex }), 200);
    assert.equal(await ask({ authorization: 'Bearer wrong', 'x-signature': hex }), 401);
    assert.equal(await ask({ authorization: 'Bearer righ', 'x-signature': hex }), 401);
    assert.equal(await ask({ authorization: 'Bearer right', 'x-signature': `${hex}0`, 'content-type': 'application/json' }), 401);
    assert.equal(await ask({ authorization: 'Bearer right', 'content-type': 'application/json' }), 400);
  });
});
