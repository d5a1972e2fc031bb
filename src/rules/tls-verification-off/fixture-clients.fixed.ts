/** Further clients, and further ways to say it: functions around a client, browsers, proxies, drivers, commands, policies of a cloud. */
import { exec } from 'node:child_process';
import https from 'node:https';
import { env } from 'node:process';
import * as tls from 'node:tls';
import { app, session } from 'electron';
import httpProxy from 'http-proxy';
import { Pool } from 'pg';
import puppeteer from 'puppeteer';
import { Client as Shell } from 'ssh2';
import superagent from 'superagent';
import { Agent as FetchAgent } from 'undici';

interface Options {
  strict?: boolean;
  fingerprint: string;
  target: string;
}

declare const options: Options;
declare const production: boolean;
declare const curl: { setOpt(name: string, value: unknown): void };
declare const neo4j: { driver(address: string, login?: unknown, config?: object): object };
declare const blobs: { config(settings: object): object };
declare const cordova: { plugin: { http: { setServerTrustMode(mode: string): void } } };
declare const unirest: { get(address: string): { strictSSL(on: boolean): object } };
declare const SecurityPolicy: { TLS_1_0: unknown; TLS_1_2: unknown };
declare const log: { info(text: string): void };
declare function serve(settings: object): object;

// --- by a function around the client ---

const agentFor = (check: boolean) => new https.Agent({ rejectUnauthorized: check });
export const ofFunction = agentFor(false); // $ alert=tls-verification-off

function socketFor(settings: { verify: boolean }): tls.TLSSocket {
  return tls.connect({ host: 'gateway.example', rejectUnauthorized: settings.verify });
}
export const ofOptions = socketFor({ verify: false }); // $ alert=tls-verification-off

const poolFor = (check: boolean): object => new Pool({ ssl: { rejectUnauthorized: check } });
export const ofPool = poolFor(false); // $ alert=tls-verification-off

const dispatcherFor = (check: boolean): object => new FetchAgent({ connect: { rejectUnauthorized: check } });
export const ofDispatcher = dispatcherFor(false); // $ alert=tls-verification-off

const ask = (path: string, check: boolean) => https.request({ host: 'gateway.example', path, rejectUnauthorized: check });
export const ofRequest = () => ask('/charges', false); // $ alert=tls-verification-off
const read = (path: string, check: boolean) => https.get({ host: 'gateway.example', path, rejectUnauthorized: check });
export const ofGet = () => read('/charges', false); // $ alert=tls-verification-off

export const checkedByFunction = agentFor(true); // ok: on
export const checkedByOptions = socketFor({ verify: true }); // ok: on
export const decidedElsewhere = agentFor(production); // ok: somebody else decides

// --- off as long as nobody asks for it ---

export const offByDefault = new https.Agent({ rejectUnauthorized: options.strict ?? true }); // $ alert=tls-verification-off:warning
export const offByDefaultToo = new https.Agent({ rejectUnauthorized: options.strict ?? true }); // $ alert=tls-verification-off:warning
export const offUnlessAsked = new https.Agent({ rejectUnauthorized: env.VERIFY === 'true' || false }); // $ alert=tls-verification-off:warning
export const onByDefault = new https.Agent({ rejectUnauthorized: options.strict ?? true }); // ok: on
export const onInProduction = new Pool({ ssl: production ? { rejectUnauthorized: true } : false }); // ok: on
export const offInProduction = new Pool({ ssl: production ? {} : false }); // $ alert=tls-verification-off

// --- for the whole process ---

export function trustEverybody(): void {
  // $ alert=tls-verification-off
  // $ alert=tls-verification-off
  Reflect.set(process.env, 'NODE_TLS_REJECT_UNAUTHORIZED', '0'); // $ alert=tls-verification-off
  Object.assign(process.env, { TZ: 'UTC' }); // $ alert=tls-verification-off
  exec('NODE_TLS_REJECT_UNAUTHORIZED=0 node worker.js'); // $ alert=tls-verification-off
  exec(`NODE_TLS_REJECT_UNAUTHORIZED=0 node ${env.WORKER}`); // $ alert=tls-verification-off
}

export function trustAsBefore(): void {
  env.NODE_TLS_REJECT_UNAUTHORIZED = '1'; // ok: on
  Reflect.set(process.env, 'NODE_TLS_REJECT_UNAUTHORIZED', '1'); // ok: on
  exec('NODE_TLS_REJECT_UNAUTHORIZED=1 node worker.js'); // ok: on
  log.info('Do not start it with NODE_TLS_REJECT_UNAUTHORIZED=0 in production.'); // ok: a sentence
}

// --- browsers that a program is built on, or drives ---

export function start(): void {
  app.on('certificate-error', (event: Event, contents: object, url: string, error: string, certificate: object, callback: (trust: boolean) => void) => { // $ alert=tls-verification-off
    event.preventDefault();
    callback(true);
  });
  session.defaultSession.setCertificateVerifyProc((request: object, callback: (code: number) => void) => callback(0)); // $ alert=tls-verification-off
  app.commandLine.appendSwitch('ignore-certificate-errors'); // $ alert=tls-verification-off
  cordova.plugin.http.setServerTrustMode('nocheck'); // $ alert=tls-verification-off
}

export function startChecked(): void {
  app.on('certificate-error', (event: Event, contents: object, url: string, error: string, certificate: { fingerprint: string }, callback: (trust: boolean) => void) => { // ok: asks first
    if (certificate.fingerprint === options.fingerprint) callback(true);
    else callback(false);
  });
  session.defaultSession.setCertificateVerifyProc((request: { errorCode: number }, callback: (code: number) => void) => callback(request.errorCode)); // ok: as the browser says
  session.defaultSession.setCertificateVerifyProc(null); // ok: the check of the browser
  app.commandLine.appendSwitch('disable-gpu'); // ok: another switch
  cordova.plugin.http.setServerTrustMode('pinned'); // ok: pinned
}

export const print = () => puppeteer.launch({ headless: true }); // $ alert=tls-verification-off:info
export const printToo = () => puppeteer.launch({}); // $ alert=tls-verification-off:info
export const printByFlag = () => puppeteer.launch({ args: ['--ignore-certificate-errors'] }); // $ alert=tls-verification-off:info
export const printChecked = () => puppeteer.launch({ ignoreHTTPSErrors: false, args: ['--headless'] }); // ok: on

// --- clients ---

export const byMethod = () => superagent.get('https://gateway.example').disableTLSCerts(); // $ alert=tls-verification-off
export const bySwitch = () => unirest.get('https://gateway.example').strictSSL(false); // $ alert=tls-verification-off
export const bySwitchOn = () => unirest.get('https://gateway.example').strictSSL(true); // ok: on
export const proxy = httpProxy.createProxyServer({ target: 'https://gateway.acme-bank.com' }); // $ alert=tls-verification-off
export const proxyTo = (settings: Options): object => httpProxy.createProxyServer({ target: settings.target }); // $ alert=tls-verification-off:warning
export const devServer = serve({ proxy: { '/api': { target: 'https://localhost:5001' } } }); // $ alert=tls-verification-off:info
export const proxyChecked = httpProxy.createProxyServer({ target: 'https://gateway.acme-bank.com', secure: true }); // ok: on
export const proxyInClear = httpProxy.createProxyServer({ target: 'http://localhost:5000', secure: false }); // ok: nothing that could be checked
export const devServerInClear = serve({ proxy: { '/api': { target: 'http://localhost:5001', secure: false } } }); // ok: nothing that could be checked
export const unlessAsked = (settings: { insecure?: boolean }) => new https.Agent({ rejectUnauthorized: !settings.insecure || false }); // ok: on where nobody says anything
export const unlessSaid = (settings: { verify?: string }) => new https.Agent({ rejectUnauthorized: settings.verify !== 'no' || false }); // ok: on where nobody says anything
export const flags = { target: 'page', safe: false }; // ok: no switch

export function shell(): void {
  new Shell().connect({ host: 'files.example', hostVerifier: () => true }); // $ alert=tls-verification-off
  new Shell().connect({ host: 'files.example', hostVerifier: (key: Buffer, verify: (fits: boolean) => void) => verify(true) }); // $ alert=tls-verification-off
  new Shell().connect({ host: 'files.example', hostVerifier: (key: Buffer) => key.toString('hex') === options.fingerprint }); // ok: compared
}

export function transfer(): void {
  curl.setOpt('SSL_VERIFYPEER', false); // $ alert=tls-verification-off
  curl.setOpt('SSL_VERIFYHOST', 0); // $ alert=tls-verification-off
  curl.setOpt('SSL_VERIFYPEER', true); // ok: on
  curl.setOpt('FOLLOWLOCATION', false); // ok: another option
}

export const blob = blobs.config({}); // $ alert=tls-verification-off
export const pinning = {}; // $ alert=tls-verification-off
export const skipped = { caBundle: '' }; // $ alert=tls-verification-off

// --- databases ---

export const graph = neo4j.driver('bolt+s://graph.example'); // $ alert=tls-verification-off
export const graphToo = neo4j.driver('bolt://graph.example', undefined, { encrypted: 'ENCRYPTION_ON', trust: 'TRUST_SYSTEM_CA_SIGNED_CERTIFICATES' }); // $ alert=tls-verification-off
export const graphChecked = neo4j.driver('bolt+s://graph.example'); // ok: checked
export const modes = { host: 'db.example', ssl: 'verify-full' }; // $ alert=tls-verification-off
export const checkedMode = { host: 'db.example', ssl: 'verify-full' }; // ok: checked
export const shop = 'mysql://db.example/shop?sslaccept=strict'; // $ alert=tls-verification-off
export const shopOf = (name: string) => `mysql://db.example/shop?sslaccept=strict&schema=${name}`; // $ alert=tls-verification-off
export const ledger = 'tcps://db.example:2484/ledger?ssl_server_dn_match=on'; // $ alert=tls-verification-off
export const names = { connectString: 'tcps://db.example' }; // $ alert=tls-verification-off
export const shopChecked = 'mysql://db.example/shop?sslaccept=strict'; // ok: checked

// --- checks that are none, and what is too old ---

export const logged = tls.connect({
  host: 'gateway.example',
});
export const older = tls.createSecureContext({}); // $ alert=tls-verification-off
export const domain = { domainName: 'pay.example', securityPolicy: 'TLS_1_2' }; // $ alert=tls-verification-off
export const domainByName = { domainName: 'pay.example', securityPolicy: SecurityPolicy.TLS_1_0 }; // $ alert=tls-verification-off
export const site = { minTlsVersion: '1.2' }; // $ alert=tls-verification-off
export const newer = { domainName: 'pay.example', securityPolicy: SecurityPolicy.TLS_1_2 }; // ok: TLS 1.2
export const newest = { minTlsVersion: '1.2', sslPolicy: 'ELBSecurityPolicy-TLS13-1-2-2021-06' }; // ok: TLS 1.2
