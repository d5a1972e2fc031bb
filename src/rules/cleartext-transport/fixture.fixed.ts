/** Whom a payment service speaks to: gateways, banks, brokers, directories. */
import http, { request as httpRequest } from 'node:http';
import amqp from 'amqplib';
import axios from 'axios';
import got from 'got';
import ldap from 'ldapjs';
import mqtt from 'mqtt';
import needle from 'needle';
import { createClient } from 'redis';
import request from 'request';
import { io } from 'socket.io-client';
import superagent from 'superagent';
import WebSocket from 'ws';

interface Options {
  host: string;
  path: string;
  apiUrl?: string;
}

declare const options: Options;
declare const development: boolean;
declare const page: { protocol: string };
declare const $: { ajax(settings: object): object; getJSON(address: string): object };
declare const stripe: { checkout: { sessions: { create(settings: object): object } } };
declare const response: { redirect(address: string): void };
declare const Files: new (settings: object) => object;
declare const Rpc: { JsonRpcProvider: new (address: string) => object };
declare function expect(value: unknown): { toHaveBeenCalledWith(value: unknown): void };

// --- asked for where it is written ---

export const charge = (body: object) => axios.post('https://api.acme-bank.com/charges', body); // $ alert=cleartext-transport:warning
export const rates = (day: string) => fetch(`https://rates.acme-bank.com/v1/${day}`); // $ alert=cleartext-transport
export const example = () => fetch('https://example.com/accounts'); // $ alert=cleartext-transport
export const parsed = () => fetch(new URL('https://api.acme-bank.com/accounts')); // $ alert=cleartext-transport
export const byOptions = () => axios({ url: 'https://api.acme-bank.com/accounts', method: 'get' }); // $ alert=cleartext-transport
export const byPort = () => got('https://api.acme-bank.com/accounts?page=1'); // $ alert=cleartext-transport
export const byOtherPort = () => got('http://api.acme-bank.com:8080/accounts'); // $ alert=cleartext-transport
export const older = () => superagent.post('https://api.acme-bank.com/refunds'); // $ alert=cleartext-transport
export const withMethod = () => needle('post', 'https://api.acme-bank.com/refunds', {}); // $ alert=cleartext-transport
export const plain = () => http.get('http://api.acme-bank.com/accounts'); // $ alert=cleartext-transport
export const plainByHost = () => http.request({ hostname: 'api.acme-bank.com', path: '/accounts' }).end(); // $ alert=cleartext-transport
export const plainByName = () => httpRequest({ host: 'api.acme-bank.com', port: 80 }).end(); // $ alert=cleartext-transport
export const plainRead = () => http.get({ host: 'api.acme-bank.com', path: '/rates' }); // $ alert=cleartext-transport
export const byNumber = () => fetch('https://93.184.216.34/accounts'); // $ alert=cleartext-transport
export const jquery = () => $.ajax({ type: 'POST', url: 'https://api.acme-bank.com/charges' }); // $ alert=cleartext-transport
export const jqueryRead = () => $.getJSON('https://api.acme-bank.com/rates'); // $ alert=cleartext-transport
export const provider = new Rpc.JsonRpcProvider('http://node.acme-bank.com:8545'); // $ alert=cleartext-transport

export function opened(): void {
  const xhr = new XMLHttpRequest();
  xhr.open('POST', 'https://api.acme-bank.com/charges'); // $ alert=cleartext-transport
  xhr.send();
}

// --- other protocols ---

export const prices = new WebSocket('wss://prices.acme-bank.com/live'); // $ alert=cleartext-transport
export const events = io('https://events.acme-bank.com'); // $ alert=cleartext-transport
export const terminals = mqtt.connect('mqtts://terminals.acme-bank.com'); // $ alert=cleartext-transport
export const queue = amqp.connect('amqps://queue.acme-bank.com'); // $ alert=cleartext-transport
export const cache = createClient({ url: 'redis://cache.acme-bank.com:6379' }); // $ alert=cleartext-transport
export const directory = ldap.createClient({ url: 'ldaps://directory.acme-bank.com' }); // $ alert=cleartext-transport

// --- behind names, in options, by functions ---

export const API_URL = 'https://api.acme-bank.com/v1'; // $ alert=cleartext-transport
export const PAYMENT_HOST = process.env.PAYMENT_HOST ?? 'https://pay.acme-bank.com'; // $ alert=cleartext-transport
export const services = { payments: { url: 'https://pay.acme-bank.com', timeout: 500 } }; // $ alert=cleartext-transport
export const gateway = axios.create({ baseURL: 'https://gateway.acme-bank.com' }); // $ alert=cleartext-transport

export class Accounts {
  private readonly endpoint = 'https://accounts.acme-bank.com'; // $ alert=cleartext-transport

  address(): string {
    return this.endpoint;
  }
}

const place = 'https://www.acme-bank.com'; // $ alert=cleartext-transport
export const joined = () => fetch(place + '/accounts');
const settings = { uri: 'https://www.acme-bank.com/accounts', json: true }; // $ alert=cleartext-transport
export const bySettings = () => request(settings);
const HOST = 'www.acme-bank.com';
export const together = () => fetch(`https://${HOST}/accounts`); // $ alert=cleartext-transport
const ask = (address: string) => fetch(address);
const askPlainly = (address: string) => http.get(address);
export const byPlainFunction = () => askPlainly('http://www.acme-bank.com/rates'); // $ alert=cleartext-transport
export const byFunction = () => ask('http://www.acme-bank.com/accounts'); // $ alert=cleartext-transport

// --- where people and answers are sent ---

export const checkout = () => stripe.checkout.sessions.create({ success_url: 'https://shop.acme-bank.com/done' }); // $ alert=cleartext-transport
export const back = () => response.redirect('https://shop.acme-bank.com/done'); // $ alert=cleartext-transport
export const login = { clientId: process.env.CLIENT_ID, callbackURL: 'https://shop.acme-bank.com/auth' }; // $ alert=cleartext-transport

// --- switched off beside a host that is far away ---

export const files = new Files({ endPoint: 'files.acme-bank.com', useSSL: true }); // $ alert=cleartext-transport
export const ledger = { server: 'ledger.acme-bank.com', options: { encrypt: true } }; // $ alert=cleartext-transport

// --- for those who make the product ---

export const STAGING_API = 'https://api.staging.acme-bank.com'; // $ alert=cleartext-transport:info
export const trial = () => fetch(development ? 'https://api.acme-bank.com' : 'https://api.acme-bank.com'); // $ alert=cleartext-transport:info

// --- encrypted, or nearby ---

export const encrypted = () => fetch('https://api.acme-bank.com/accounts'); // ok: encrypted
export const encryptedPrices = new WebSocket('wss://prices.acme-bank.com/live'); // ok: encrypted
export const local = () => fetch('http://localhost:3000/accounts'); // ok: this machine
export const localByNumber = () => fetch('http://127.0.0.1:3000'); // ok: this machine
export const localBySix = () => fetch('http://[::1]:3000'); // ok: this machine
export const any = () => axios.get('http://0.0.0.0:3000'); // ok: this machine
export const emulator = () => axios.get('http://10.0.2.2:3000'); // ok: the machine of an emulator
export const house = () => axios.get('http://192.168.1.20/status'); // ok: the network of the house
export const metadata = () => fetch('http://169.254.169.254/latest/meta-data'); // ok: beside the machine
export const container = createClient({ url: 'redis://redis:6379' }); // ok: a container
export const API_CONTAINER_URL = 'http://accounts-api:8080'; // ok: a container
export const host = () => fetch('http://host.docker.internal:8080'); // ok: the machine of a container
export const cluster = () => fetch('http://accounts.payments.svc.cluster.local/v1'); // ok: in a cluster
export const inside = () => fetch('http://accounts.internal/v1'); // ok: a network of its own
export const printer = () => fetch('http://printer.local'); // ok: the network of the house
export const named = () => http.get({ host: 'localhost', path: '/' }); // ok: this machine
export const unknown = () => http.get({ host: options.host, path: '/' }); // ok: nobody knows which
export const unknownHost = () => fetch(`http://${options.host}/accounts`); // ok: nobody knows which
export const nearFiles = new Files({ endPoint: 'localhost', useSSL: false }); // ok: this machine
export const encryptedFiles = new Files({ endPoint: 'files.acme-bank.com', useSSL: true }); // ok: encrypted

// --- chosen, compared, replaced ---

export const live = new WebSocket(page.protocol === 'https:' ? 'wss://live.acme-bank.com' : 'ws://live.acme-bank.com'); // ok: as the page
export const isOurs = (address: string) => address.startsWith('http://api.acme-bank.com'); // ok: a question
export const isSame = (apiUrl: string) => apiUrl === 'http://api.acme-bank.com'; // ok: a question
export const mended = (address: string) => address.replace('http://api.acme-bank.com', 'https://api.acme-bank.com'); // ok: mended

export function insist(address: string): void {
  if (/^http:\/\/api\./.test(address)) throw new Error('http://api.acme-bank.com is not encrypted'); // ok: said
  expect(fetch).toHaveBeenCalledWith('http://api.acme-bank.com/accounts'); // ok: what a test expects
}

// --- names, links, and what is sent along ---

export const SVG = 'http://www.w3.org/2000/svg'; // ok: a namespace
export const ENVELOPE_URI = 'http://schemas.xmlsoap.org/soap/envelope/'; // ok: a namespace
export const API_NAMESPACE = 'http://api.acme-bank.com/schemas/v1'; // ok: a namespace
export const schemaUrl = 'http://json-schema.org/draft-07/schema#'; // ok: a schema
export const licence = { name: 'Apache 2.0', url: 'http://www.apache.org/licenses/LICENSE-2.0' }; // ok: a licence
export const homepage = 'http://www.acme-bank.com'; // ok: a page
export const article = { title: 'How we moved', url: 'http://news.acme-bank.com/moved' }; // ok: a link
export const docs = { apiDocs: 'http://docs.acme-bank.com/api' }; // ok: a page
export const origins = { origin: ['http://www.acme-bank.com'] }; // ok: who may ask
export const revoked = () => fetch('http://crl.acme-ca.com/root.crl'); // ok: signed by itself
export const referred = () => fetch('https://api.acme-bank.com', { headers: { Referer: 'http://www.acme-bank.com' } }); // ok: a header
export const told = () => axios.post('https://api.acme-bank.com', { site: 'http://www.acme-bank.com' }); // ok: what is sent
export const based = (path: string) => new URL(path, 'http://example.com').pathname; // ok: a base that nobody asks
export const agent = 'AcmePay/1.0 (+http://www.acme-bank.com/bot)'; // ok: words
export const hint = 'Call http://api.acme-bank.com to begin.'; // ok: words
export const yours = { apiUrl: 'http://your-domain.com/api' }; // ok: to be filled in
