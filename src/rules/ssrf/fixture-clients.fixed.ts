/** Every client that a server asks others with, under names of its own: `*` is each method. */
import type { Request, Response } from 'express';
import asks from 'axios';
import load, { $fetch, ofetch, fetch as loadThis } from 'node-fetch';
import gets, { got as getsBy } from 'got';
import kyClient from 'ky';
import pin from 'needle';
import agent from 'superagent';
import * as und from 'undici';
import * as plain from 'node:http';
import * as secure from 'node:https';
import * as net from 'node:net';
import * as tls from 'node:tls';
import tiny, { phin, unpromisified } from 'phin';
import { HttpService } from '@nestjs/axios';
import steered from 'puppeteer';
import { chromium, firefox, webkit } from 'playwright';
import * as wire from 'soap';
import soaps from 'strong-soap';
import pictures, { Jimp, loadImage } from 'jimp';
import Socket, { w3cwebsocket, WebSocket as Opened } from 'ws';
import proxies, { createProxyMiddleware, createProxyServer } from 'http-proxy';
import graph, { GraphQLClient, request as query } from 'graphql-request';
import previews, * as previewed from 'open-graph-scraper';
import prints, * as printed from 'wkhtmltopdf';
import { io as dial } from 'socket.io-client';

declare const service: HttpService;

export async function axiosed(req: Request, res: Response) {
  const to = req.query.to as string;
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await asks(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await asks({ method: 'get', url: to }); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await asks({ url: '/rates', baseURL: to }); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await asks.get(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await asks.delete(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await asks.head(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await asks.options(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await asks.request({ url: to }); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await asks.post(to, { paid: true }); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await asks.put(to, { paid: true }); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await asks.patch(to, { paid: true }); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await asks.postForm(to, { paid: true }); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await asks.putForm(to, { paid: true }); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await asks.patchForm(to, { paid: true }); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  const based = asks.create({ baseURL: to }); // $ alert=ssrf
  const timed = asks.create({ timeout: 2000 });
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await timed(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await timed.get(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await timed.delete(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await timed.head(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await timed.options(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await timed.request({ url: to }); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await timed.post(to, {}); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await timed.put(to, {}); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await timed.patch(to, {}); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await timed.postForm(to, {}); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await timed.putForm(to, {}); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await timed.patchForm(to, {}); // $ alert=ssrf
  await asks.get(`/rates/${to}`); // ok: below the host of the program
  await asks.post('https://api.acme-bank.com/v1/hooks', { to }); // ok: only sent along
  await asks.get('https://api.acme-bank.com/v1/rates', { params: { to } }); // ok: behind the question mark
  res.json(based.defaults);
}

export async function fetched(req: Request) {
  const to = String(req.body.to);
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await load(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await loadThis(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await ofetch(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await $fetch(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await fetch(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await und.fetch(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await und.request(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await und.stream(to, {}, () => undefined); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await und.pipeline(to); // $ alert=ssrf
  if (!['api.example.com'].includes(String(to))) throw new Error('This host is not allowed');
  await und.connect(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  new und.Client(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  new und.Pool(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  new WebSocket(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  new EventSource(to); // $ alert=ssrf
  await fetch(`https://api.acme-bank.com/rates/${to}`); // ok: below a host that is written out
  await fetch('https://api.acme-bank.com/rates', { method: 'POST', body: to }); // ok: only sent along
}

export async function others(req: Request) {
  const to = req.body.to;
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await gets(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await getsBy(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await gets.get(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await gets.post(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await gets.put(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await gets.patch(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await gets.head(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await gets.delete(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  gets.stream(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  const based = gets.extend({ prefixUrl: to }); // $ alert=ssrf
  const timed = gets.extend({ timeout: 2000 });
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await timed(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await timed.get(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await timed.post(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await timed.put(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await timed.patch(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await timed.head(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await timed.delete(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  timed.stream(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await kyClient(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await kyClient.get(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await kyClient.post(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await kyClient.put(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await kyClient.patch(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await kyClient.head(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await kyClient.delete(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  const made = kyClient.create({ prefixUrl: to }); // $ alert=ssrf
  const grown = kyClient.extend({ timeout: 5 });
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await kyClient.extend({ prefixUrl: to }).get('rates'); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await grown(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await grown.get(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await grown.post(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await grown.put(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await grown.patch(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await grown.head(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await grown.delete(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await pin('get', to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await pin.request('get', to, {}); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await pin.get(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await pin.head(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await pin.post(to, {}); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await pin.put(to, {}); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await pin.patch(to, {}); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await pin.delete(to, {}); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await agent('GET', to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await agent.get(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await agent.post(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await agent.put(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await agent.patch(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await agent.del(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await agent.delete(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await agent.head(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await tiny(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await phin({ url: to }); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  unpromisified(to, () => undefined); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await graph(to, '{ me }'); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await query(to, '{ me }'); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  new GraphQLClient(to); // $ alert=ssrf
  return [based, made];
}

export async function made(req: Request) {
  await fetch(new globalThis.Request(req.body.address)); // $ alert=ssrf
  secure.request(new URL('/health', `https://${req.query.server}`)); // $ alert=ssrf
}

export function lower(req: Request) {
  const host = req.query.host as string;
  plain.get('http://' + host + '/health'); // $ alert=ssrf
  if (!['api.example.com'].includes(String(host))) throw new Error('This host is not allowed');
  plain.request({ host, path: '/health' }); // $ alert=ssrf
  if (!['api.example.com'].includes(String(host))) throw new Error('This host is not allowed');
  secure.get({ hostname: host, path: '/health' }); // $ alert=ssrf
  secure.get(`https://status.acme-bank.com/${host}`); // ok: the host is written out
  if (!['api.example.com'].includes(String(host))) throw new Error('This host is not allowed');
  net.connect(443, host); // $ alert=ssrf
  if (!['api.example.com'].includes(String(host))) throw new Error('This host is not allowed');
  net.createConnection({ host, port: 443 }); // $ alert=ssrf
  if (!['api.example.com'].includes(String(host))) throw new Error('This host is not allowed');
  new net.Socket().connect(443, host); // $ alert=ssrf
  if (!['api.example.com'].includes(String(host))) throw new Error('This host is not allowed');
  tls.connect({ host, port: 443 }); // $ alert=ssrf
  net.connect(Number(req.query.port), 'status.acme-bank.com'); // ok: only the port
}

export class Rates {
  async all(req: Request) {
    const to = req.query.to as string;
    if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
    service.get(to); // $ alert=ssrf
    if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
    service.request({ url: to }); // $ alert=ssrf
    if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
    service.delete(to); // $ alert=ssrf
    if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
    service.head(to); // $ alert=ssrf
    if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
    service.post(to, {}); // $ alert=ssrf
    if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
    service.put(to, {}); // $ alert=ssrf
    if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
    service.patch(to, {}); // $ alert=ssrf
    service.get('https://rates.acme-bank.com', { params: { to } }); // ok: behind the question mark
  }
}

export async function pages(req: Request, res: Response) {
  const to = req.query.to as string;
  const started = await steered.launch();
  const shown = await started.newPage();
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await shown.goto(to); // $ alert=ssrf
  const inside = await started.createBrowserContext();
  const first = await inside.newPage();
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await first.goto(to); // $ alert=ssrf
  const other = await started.newContext();
  const second = await other.newPage();
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await second.goto(to); // $ alert=ssrf
  const third = await (await steered.connect({})).newPage();
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await third.goto(to); // $ alert=ssrf
  const fourth = await (await chromium.launch()).newPage();
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await fourth.goto(to); // $ alert=ssrf
  const fifth = await (await firefox.launch()).newPage();
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await fifth.goto(to); // $ alert=ssrf
  const sixth = await (await webkit.launch()).newPage();
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await sixth.goto(to); // $ alert=ssrf
  await shown.goto('https://reports.acme-bank.com/monthly'); // ok: written out
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  prints(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  printed.generate(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await printed.file(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await printed.buffer(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await printed.base64(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await printed.generatePdf({ url: to }); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await previews({ url: to }); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await previewed.getLinkPreview(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await previewed.unfurl(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await previewed.request(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await previewed.get(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await previewed.post(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await previewed.concat(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await previewed.image({ url: to }); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await previewed.any(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await wire.createClientAsync(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  wire.createClient(to, () => undefined); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  soaps.soap.createClient(to, {}, () => undefined); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await pictures.read(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await Jimp.read(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await loadImage(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  new Socket(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  new Opened(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  new w3cwebsocket(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  dial(to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  const handed = createProxyServer({ target: to }); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  proxies.createProxyServer({}).web(req, res, { target: to }); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  handed.web(req, res, { target: to }); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  handed.ws(req, res, Buffer.alloc(0), { target: to }); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  createProxyMiddleware({ target: to }); // $ alert=ssrf
  createProxyMiddleware({ target: 'https://app.acme-bank.com', pathRewrite: { '^/api': '' } }); // ok: written out
}
