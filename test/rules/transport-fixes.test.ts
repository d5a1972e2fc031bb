/** Runs what the fixes of connections leave: addresses that clients parse, and options that Node takes. */
import assert from 'node:assert/strict';
import http from 'node:http';
import https from 'node:https';
import type { AddressInfo } from 'node:net';
import tls from 'node:tls';
import { analyse, applyFixes } from '../../src/engine';
import { KNOWLEDGE } from '../../src/service/knowledge';

/** What `result` of the module is, once the first fix of each finding of the rule is applied. */
function fixed(rule: string, code: string, around: Readonly<Record<string, unknown>> = {}): unknown {
  const file = 'src/gateway.ts';
  const fixes = analyse({ file, text: code }, KNOWLEDGE).findings.filter(({ ruleId }) => ruleId === rule).flatMap((finding) => finding.fixes[0] ?? []);
  assert.ok(fixes.length > 0, 'nothing was found, or nothing can be fixed');
  const text = applyFixes(file, code, fixes);
  const left = analyse({ file, text }, KNOWLEDGE).findings.filter(({ ruleId }) => ruleId === rule);
  assert.deepEqual(left, [], text);
  return new Function(...Object.keys(around), `${text.replace(/^import .*$/gm, '').replace('export const result =', 'return')}`)(...Object.values(around));
}

const seen = (address: string | URL) => String(address);
const ADDRESSES: Readonly<Record<string, readonly [code: string, href: string]>> = {
  'an address in a call': ["export const result = fetch('http://api.acme-bank.com/v1?a=1#b');", 'https://api.acme-bank.com/v1?a=1#b'],
  'a port that says the same': ["export const result = fetch('http://api.acme-bank.com:80/v1');", 'https://api.acme-bank.com/v1'],
  'a login in front of it': ["export const result = fetch('http://me@api.acme-bank.com:80/v1');", 'https://me@api.acme-bank.com/v1'],
  'a template': ["const id = 7; export const result = fetch(`http://api.acme-bank.com/v1/${id + Math.round(0)}`);", 'https://api.acme-bank.com/v1/7'],
  'a name': ["const API_URL = 'http://api.acme-bank.com'; export const result = fetch(API_URL + '/v1');", 'https://api.acme-bank.com/v1'],
  'capitals': ["export const result = fetch('HTTP://api.acme-bank.com/v1');", 'https://api.acme-bank.com/v1'],
  'a fallback': ["const BASE_URL = process.env.NOBODY_SETS_THIS ?? 'http://api.acme-bank.com/'; export const result = fetch(BASE_URL);", 'https://api.acme-bank.com/'],
};

describe('connections that are fixed', () => {
  for (const [name, [code, href]] of Object.entries(ADDRESSES)) {
    it(`are asked by TLS: ${name}`, () => {
      const address = new URL(fixed('cleartext-transport', code, { fetch: seen }) as string);
      assert.deepEqual([address.protocol, address.port, address.href], ['https:', '', href]);
    });
  }

  it('are opened by TLS: a socket', () => {
    class WebSocket {
      constructor(readonly url: string) {}
    }
    const socket = fixed('cleartext-transport', "export const result = new WebSocket('ws://live.acme-bank.com:80/prices');", { WebSocket }) as WebSocket;
    assert.equal(new URL(socket.url).href, 'wss://live.acme-bank.com/prices');
  });

  it('ask for TLS: mail', () => {
    const nodemailer = { createTransport: (settings: object) => settings };
    const mail = (settings: string) => fixed('cleartext-transport', `import nodemailer from 'nodemailer';\nexport const result = nodemailer.createTransport({ host: 'mail.acme-bank.com', ${settings} });`, { nodemailer });
    assert.deepEqual(mail('port: 587, ignoreTLS: true'), { host: 'mail.acme-bank.com', port: 587, requireTLS: true });
    assert.deepEqual(mail('secure: false'), { host: 'mail.acme-bank.com', secure: false, requireTLS: true });
    assert.deepEqual(mail('secure: false, requireTLS: false'), { host: 'mail.acme-bank.com', secure: false, requireTLS: true });
  });

  it('leave what node:http would refuse', () => {
    const { findings } = analyse({ file: 'src/gateway.ts', text: "import http from 'node:http';\nexport const ask = () => http.get('http://api.acme-bank.com');\n" }, KNOWLEDGE);
    assert.deepEqual(findings.map(({ ruleId, fixes }) => [ruleId, fixes.length]), [['cleartext-transport', 0]]);
    assert.throws(() => http.get('https://api.acme-bank.com'), { code: 'ERR_INVALID_PROTOCOL' });
  });
});

describe('checks of certificates that are switched on again', () => {
  const agent = (options: string) => fixed('tls-verification-off', `import https from 'node:https';\nexport const result = new https.Agent(${options});`, { https, process, strict: undefined }) as https.Agent;

  it('are those of Node', () => {
    assert.equal(agent('{ keepAlive: true, rejectUnauthorized: false }').options.rejectUnauthorized, undefined);
    assert.equal(agent('{ checkServerIdentity: () => undefined }').options.checkServerIdentity, undefined);
    assert.equal(agent('{ rejectUnauthorized: strict ?? false }').options.rejectUnauthorized, true);
    assert.equal(agent("{ minVersion: 'TLSv1' }").options.minVersion, 'TLSv1.2');
  });

  it('refuse a server that nobody vouches for', async () => {
    // A server without a certificate cannot shake hands: the client must see that it does not.
    const server = tls.createServer(() => undefined).listen(0, '127.0.0.1');
    await new Promise((ready) => server.once('listening', ready));
    const { port } = server.address() as AddressInfo;
    const failure = await new Promise((told) => https.get({ host: '127.0.0.1', port, agent: agent('{ rejectUnauthorized: false }') }).on('error', told).on('response', () => told(undefined)));
    server.close();
    assert.ok(failure instanceof Error);
  });

  it('are in the address of a database', () => {
    const address = fixed('tls-verification-off', "export const result = 'postgres://db.acme-bank.com/shop?sslmode=no-verify&application_name=shop';") as string;
    assert.equal(new URL(address).searchParams.get('sslmode'), 'verify-full');
    const other = fixed('tls-verification-off', "export const result = 'mongodb://db.acme-bank.com/shop?tls=true&tlsInsecure=true';") as string;
    assert.equal(new URL(other).searchParams.get('tlsInsecure'), 'false');
  });

  it('are those of a process', () => {
    const env: Record<string, string | undefined> = {};
    fixed('tls-verification-off', "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';\nexport const result = 1;", { process: { env } });
    assert.equal(env.NODE_TLS_REJECT_UNAUTHORIZED, undefined);
  });
});
