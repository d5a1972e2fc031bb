/** Connections of a payment service: to its gateways, its databases and its mail server. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import https, { Agent, createServer } from 'node:https';
import process from 'node:process';
import * as tls from 'node:tls';
import axios from 'axios';
import got from 'got';
import mongoose from 'mongoose';
import nodemailer from 'nodemailer';
import { Pool } from 'pg';
import { createClient } from 'redis';
import { Agent as FetchAgent } from 'undici';
import WebSocket from 'ws';

interface Flags {
  insecure: boolean;
  verify: boolean;
}

declare const flags: Flags;
declare const development: boolean;
declare const defaults: tls.ConnectionOptions;
declare function expect(value: unknown): { toEqual(other: unknown): void; toHaveBeenCalledWith(value: unknown): void };
declare function start(settings: object): void;

// --- the check of the certificate is off ---

export const agent = new https.Agent({ keepAlive: true, rejectUnauthorized: false }); // $ alert=tls-verification-off:error
export const bare = new Agent({ rejectUnauthorized: false }); // $ alert=tls-verification-off
export const negated = new Agent({ rejectUnauthorized: !1 }); // $ alert=tls-verification-off
export const quoted = new https.Agent({ 'rejectUnauthorized': false, maxSockets: 5 }); // $ alert=tls-verification-off
export const computed = new https.Agent({ ['rejectUnauthorized']: false }); // $ alert=tls-verification-off

const OFF = false;
const SETTINGS = { verify: false, timeout: 5000 } as const;
export const named = new https.Agent({ rejectUnauthorized: OFF }); // $ alert=tls-verification-off
export const bySetting = new https.Agent({ timeout: SETTINGS.timeout, rejectUnauthorized: SETTINGS.verify }); // $ alert=tls-verification-off
export const spread = tls.connect({ ...defaults, rejectUnauthorized: false }); // $ alert=tls-verification-off

export const database = new Pool({
  connectionString: process.env.DATABASE_URL,
  ssl: {
    rejectUnauthorized: false, // $ alert=tls-verification-off
    ca: readFileSync('ca.pem'),
  },
});

export const gateway = axios.create({
  baseURL: 'https://gateway.example',
  httpsAgent: new https.Agent({ rejectUnauthorized: false }), // $ alert=tls-verification-off
});

export const charge = (body: object) => got.post('https://gateway.example/charges', { json: body, https: { rejectUnauthorized: false } }); // $ alert=tls-verification-off
export const mail = nodemailer.createTransport({ host: 'mail.example', port: 465, secure: true, tls: { rejectUnauthorized: false } }); // $ alert=tls-verification-off
export const cache = createClient({ url: 'rediss://cache.example', socket: { tls: true, rejectUnauthorized: false } }); // $ alert=tls-verification-off
export const dispatcher = new FetchAgent({ connect: { rejectUnauthorized: false } }); // $ alert=tls-verification-off
export const prices = new WebSocket('wss://prices.example', { rejectUnauthorized: false }); // $ alert=tls-verification-off
export const legacy = { uri: 'https://gateway.example', strictSSL: false }; // $ alert=tls-verification-off
export const documents = mongoose.connect('mongodb://db.example', { tls: true, tlsAllowInvalidCertificates: true }); // $ alert=tls-verification-off
export const sqlServer = { server: 'db.example', options: { encrypt: true, trustServerCertificate: true } }; // $ alert=tls-verification-off

export const ledger = mongoose.connect('mongodb://db.example/ledger?tls=true&tlsInsecure=true'); // $ alert=tls-verification-off
export const rates = new Pool({ connectionString: 'postgres://db.example:5432/rates?sslmode=no-verify' }); // $ alert=tls-verification-off
export const reports = 'Server=db.example;Database=reports;Encrypt=true;TrustServerCertificate=true'; // $ alert=tls-verification-off
export const clients = createServer({ requestCert: true, rejectUnauthorized: false }); // $ alert=tls-verification-off:info

export function pay(options: https.RequestOptions): void {
  options.rejectUnauthorized = false; // $ alert=tls-verification-off
  if (development) options.rejectUnauthorized = false; // $ alert=tls-verification-off
  https.request(options).end();
}

export class Gateway {
  private readonly options: tls.ConnectionOptions = { host: 'gateway.example' };
  private readonly rejectUnauthorized = false; // $ alert=tls-verification-off

  open(): tls.TLSSocket {
    this.options.rejectUnauthorized = this.rejectUnauthorized; // $ alert=tls-verification-off
    return tls.connect(this.options);
  }
}

export function connect({ host = 'gateway.example', rejectUnauthorized = false } = {}): tls.TLSSocket { // $ alert=tls-verification-off
  return tls.connect({ host, rejectUnauthorized });
}

// --- for the whole process ---

process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // $ alert=tls-verification-off
process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = '0'; // $ alert=tls-verification-off
if (development) process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'; // $ alert=tls-verification-off
export const trustAll = () => (process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'); // $ alert=tls-verification-off
export const worker = spawn('node', ['worker.js'], { env: { ...process.env, NODE_TLS_REJECT_UNAUTHORIZED: '0' } }); // $ alert=tls-verification-off

// --- the name of the server is not compared ---

const anybody = () => undefined;
export const anyName = tls.connect({ host: 'gateway.example', checkServerIdentity: () => undefined }); // $ alert=tls-verification-off
export const anyNameByBlock = tls.connect({ host: 'gateway.example', checkServerIdentity: () => {} }); // $ alert=tls-verification-off
export const anyNameByMethod = new https.Agent({ checkServerIdentity() { return undefined; } }); // $ alert=tls-verification-off
export const anyNameByConstant = new https.Agent({ maxSockets: 2, checkServerIdentity: anybody }); // $ alert=tls-verification-off

// --- old versions ---

const OLDEST = 'TLSv1';
export const old = tls.createServer({ minVersion: 'TLSv1.1' }); // $ alert=tls-verification-off
export const older = new https.Agent({ minVersion: OLDEST, keepAlive: true }); // $ alert=tls-verification-off
export const oldMethod = tls.createSecureContext({ secureProtocol: 'TLSv1_method' }); // $ alert=tls-verification-off
export const oldest = { secureProtocol: 'SSLv3_client_method' }; // $ alert=tls-verification-off

// --- whoever runs the program asked for it ---

export function withFlags(options: tls.ConnectionOptions): tls.ConnectionOptions {
  if (flags.insecure) {
    options.rejectUnauthorized = false; // $ alert=tls-verification-off:info
  }
  return flags.insecure ? { ...options, rejectUnauthorized: false } : options; // $ alert=tls-verification-off:info
}

// --- handed over ---

function unchecked(check: boolean): https.Agent {
  return new https.Agent({ rejectUnauthorized: check });
}
export const handedOver = unchecked(false); // $ alert=tls-verification-off
export const handedOverOn = unchecked(true); // ok: on

// --- the check is on, or somebody else decides ---

export const checked = new https.Agent({ rejectUnauthorized: true }); // ok: on
export const plain = new https.Agent({ keepAlive: true }); // ok: on when nothing is said
export const privateAuthority = new Pool({ ssl: { ca: readFileSync('ca.pem'), rejectUnauthorized: true } }); // ok: a private authority, checked
export const byFlag = new https.Agent({ rejectUnauthorized: flags.verify }); // ok: unknown
export const notInsecure = new https.Agent({ rejectUnauthorized: !flags.insecure }); // ok: asked for by a flag
export const byEnvironment = new https.Agent({ rejectUnauthorized: process.env.NODE_ENV === 'production' }); // ok: the operator decides
export const eitherWay = new https.Agent({ rejectUnauthorized: development ? false : true }); // ok: may be on
export const strict = { uri: 'https://gateway.example', strictSSL: true }; // ok: on
export const strictDocuments = { tls: true, tlsAllowInvalidCertificates: false }; // ok: none is allowed

export function connectChecked({ host = 'gateway.example', rejectUnauthorized = true } = {}): tls.TLSSocket { // ok: on unless told otherwise
  return tls.connect({ host, rejectUnauthorized }); // ok: unknown
}

export function refuseUnchecked(options: tls.ConnectionOptions): void {
  if (options.rejectUnauthorized === false) throw new Error('Certificates must be checked.'); // ok: a comparison
  if (process.env.NODE_TLS_REJECT_UNAUTHORIZED === '0') throw new Error('Certificates must be checked.'); // ok: a comparison
  delete process.env.NODE_TLS_REJECT_UNAUTHORIZED; // ok: takes the switch away
}

process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1'; // ok: on
process.env.NODE_TLS_REJECT_UNAUTHORIZED = development ? '0' : '1'; // ok: may be on
process.env.REJECT_UNAUTHORIZED = '0'; // ok: no switch of Node
process.env.NODE_EXTRA_CA_CERTS = 'ca.pem'; // ok: a further authority

export const pinned = tls.connect({
  host: 'gateway.example',
  checkServerIdentity: (host, certificate) => tls.checkServerIdentity(host, certificate), // ok: the check of Node
});

export const pinnedByPrint = new https.Agent({
  checkServerIdentity(host, certificate) { // ok: checks more than Node does
    const wrong = tls.checkServerIdentity(host, certificate);
    if (wrong) return wrong;
    return certificate.fingerprint256 === process.env.GATEWAY_FINGERPRINT ? undefined : new Error('Another certificate.');
  },
});

export const modern = tls.createServer({ minVersion: 'TLSv1.2' }); // ok: TLS 1.2
export const newest = new https.Agent({ minVersion: 'TLSv1.3', maxVersion: 'TLSv1.3' }); // ok: TLS 1.3
export const negotiated = tls.createSecureContext({ secureProtocol: 'TLS_method' }); // ok: no version named
export const modernMethod = tls.createSecureContext({ secureProtocol: 'TLSv1_2_method' }); // ok: TLS 1.2
export const appUpdate = { minVersion: '1.1', maxVersion: '2.0' }; // ok: versions of an app
export const server = createServer({ requestCert: true }); // ok: clients are checked

start({ properties: { rejectUnauthorized: { type: 'boolean', default: false } } }); // ok: the schema of a setting
expect(database).toEqual({ ssl: { rejectUnauthorized: false } }); // ok: what a test expects
expect(start).toHaveBeenCalledWith('mongodb://db.example/ledger?tlsInsecure=true'); // ok: what a test expects
export const strictLedger = 'postgres://db.example:5432/rates?sslmode=verify-full'; // ok: checked
export const strictReports = 'Server=db.example;Encrypt=true;TrustServerCertificate=false'; // ok: checked
start({ help: 'Set rejectUnauthorized: false to switch the check off.' }); // ok: words
