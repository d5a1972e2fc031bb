/** Further clients: by what they are called, what they are handed, and what they cannot do. */
import httpProxy from 'http-proxy';
import JSFtp from 'jsftp';
import needle from 'needle';
import PromiseFtp from 'promise-ftp';
import { Pool } from 'undici';

declare const OAuth2Strategy: new (settings: object, done: unknown) => object;
declare const AWS: { S3: new (settings: object) => object; config: { update(settings: object): void } };
declare function createProxyMiddleware(settings: object): unknown;
declare function setProxy(address: string): void;
declare function httpBatchLink(settings: object): object;
declare function useSWR(address: string, fetcher: unknown): unknown;
declare const done: unknown;
declare function require(module: string): any; // eslint-disable-line @typescript-eslint/no-explicit-any
declare const paymentFrame: HTMLIFrameElement;
declare const picture: HTMLImageElement;

export const charged = () => needle('post', 'https://pay.example-bank.com/charge', {}); // $ alert=cleartext-transport
export const pool = new Pool('https://pay.example-bank.com'); // $ alert=cleartext-transport
export const cached = () => useSWR('https://pay.example-bank.com/balance', done); // $ alert=cleartext-transport
export const batched = httpBatchLink({ url: 'https://pay.example-bank.com/trpc' }); // $ alert=cleartext-transport
export const proxied = createProxyMiddleware({ target: 'https://pay.example-bank.com' }); // $ alert=cleartext-transport
export const served = httpProxy.createProxyServer({ target: 'https://pay.example-bank.com' }); // $ alert=cleartext-transport
export const strategy = new OAuth2Strategy({ authorizationURL: 'https://login.example-bank.com/authorize' }, done); // $ alert=cleartext-transport
export const frame = () => (paymentFrame.src = 'https://pay.example-bank.com/card'); // $ alert=cleartext-transport
export const storage = new AWS.S3({ sslEnabled: true }); // $ alert=cleartext-transport
AWS.config.update({ sslEnabled: true }); // $ alert=cleartext-transport
export const files = new JSFtp({ host: 'files.example-bank.com', user: 'pay', pass: process.env.FTP_PASSWORD }); // $ alert=cleartext-transport
const transfer = new PromiseFtp();
export const moved = () => transfer.connect({ host: 'files.example-bank.com', user: 'pay', password: process.env.FTP_PASSWORD }); // $ alert=cleartext-transport
export const asked = () => require('node-fetch')('https://pay.example-bank.com/balance'); // $ alert=cleartext-transport

export const near = createProxyMiddleware({ target: 'http://localhost:8080' }); // ok: this machine
export const cluster = createProxyMiddleware({ target: 'http://payments:8080' }); // ok: a machine of the house
setProxy('http://proxy.example-bank.com:3128'); // ok: what is sent through it is encrypted by itself
export const shown = () => (picture.src = 'http://www.example-bank.com/logo.png'); // ok: a picture
export const storageNear = new AWS.S3({ endpoint: 'localhost:4566', sslEnabled: false }); // ok: this machine
export const storageWhole = new AWS.S3({ sslEnabled: true }); // ok: encrypted
export const filesNear = new JSFtp({ host: 'localhost' }); // ok: this machine
export const encrypted = () => transfer.connect({ host: 'files.example-bank.com', secure: true }); // ok: encrypted
