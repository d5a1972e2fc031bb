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
  await asks(to); // $ alert=ssrf
  await asks({ method: 'get', url: to }); // $ alert=ssrf
  await asks({ url: '/rates', baseURL: to }); // $ alert=ssrf
  await asks.get(to); // $ alert=ssrf
  await asks.delete(to); // $ alert=ssrf
  await asks.head(to); // $ alert=ssrf
  await asks.options(to); // $ alert=ssrf
  await asks.request({ url: to }); // $ alert=ssrf
  await asks.post(to, { paid: true }); // $ alert=ssrf
  await asks.put(to, { paid: true }); // $ alert=ssrf
  await asks.patch(to, { paid: true }); // $ alert=ssrf
  await asks.postForm(to, { paid: true }); // $ alert=ssrf
  await asks.putForm(to, { paid: true }); // $ alert=ssrf
  await asks.patchForm(to, { paid: true }); // $ alert=ssrf
  const based = asks.create({ baseURL: to }); // $ alert=ssrf
  const timed = asks.create({ timeout: 2000 });
  await timed(to); // $ alert=ssrf
  await timed.get(to); // $ alert=ssrf
  await timed.delete(to); // $ alert=ssrf
  await timed.head(to); // $ alert=ssrf
  await timed.options(to); // $ alert=ssrf
  await timed.request({ url: to }); // $ alert=ssrf
  await timed.post(to, {}); // $ alert=ssrf
  await timed.put(to, {}); // $ alert=ssrf
  await timed.patch(to, {}); // $ alert=ssrf
  await timed.postForm(to, {}); // $ alert=ssrf
  await timed.putForm(to, {}); // $ alert=ssrf
  await timed.patchForm(to, {}); // $ alert=ssrf
  await asks.get(`/rates/${to}`); // ok: below the host of the program
  await asks.post('https://api.acme-bank.com/v1/hooks', { to }); // ok: only sent along
  await asks.get('https://api.acme-bank.com/v1/rates', { params: { to } }); // ok: behind the question mark
  res.json(based.defaults);
}

export async function fetched(req: Request) {
  const to = String(req.body.to);
  await load(to); // $ alert=ssrf
  await loadThis(to); // $ alert=ssrf
  await ofetch(to); // $ alert=ssrf
  await $fetch(to); // $ alert=ssrf
  await fetch(to); // $ alert=ssrf
  await und.fetch(to); // $ alert=ssrf
  await und.request(to); // $ alert=ssrf
  await und.stream(to, {}, () => undefined); // $ alert=ssrf
  await und.pipeline(to); // $ alert=ssrf
  await und.connect(to); // $ alert=ssrf
  new und.Client(to); // $ alert=ssrf
  new und.Pool(to); // $ alert=ssrf
  new WebSocket(to); // $ alert=ssrf
  new EventSource(to); // $ alert=ssrf
  await fetch(`https://api.acme-bank.com/rates/${to}`); // ok: below a host that is written out
  await fetch('https://api.acme-bank.com/rates', { method: 'POST', body: to }); // ok: only sent along
}

export async function others(req: Request) {
  const to = req.body.to;
  await gets(to); // $ alert=ssrf
  await getsBy(to); // $ alert=ssrf
  await gets.get(to); // $ alert=ssrf
  await gets.post(to); // $ alert=ssrf
  await gets.put(to); // $ alert=ssrf
  await gets.patch(to); // $ alert=ssrf
  await gets.head(to); // $ alert=ssrf
  await gets.delete(to); // $ alert=ssrf
  gets.stream(to); // $ alert=ssrf
  const based = gets.extend({ prefixUrl: to }); // $ alert=ssrf
  const timed = gets.extend({ timeout: 2000 });
  await timed(to); // $ alert=ssrf
  await timed.get(to); // $ alert=ssrf
  await timed.post(to); // $ alert=ssrf
  await timed.put(to); // $ alert=ssrf
  await timed.patch(to); // $ alert=ssrf
  await timed.head(to); // $ alert=ssrf
  await timed.delete(to); // $ alert=ssrf
  timed.stream(to); // $ alert=ssrf
  await kyClient(to); // $ alert=ssrf
  await kyClient.get(to); // $ alert=ssrf
  await kyClient.post(to); // $ alert=ssrf
  await kyClient.put(to); // $ alert=ssrf
  await kyClient.patch(to); // $ alert=ssrf
  await kyClient.head(to); // $ alert=ssrf
  await kyClient.delete(to); // $ alert=ssrf
  const made = kyClient.create({ prefixUrl: to }); // $ alert=ssrf
  const grown = kyClient.extend({ timeout: 5 });
  await kyClient.extend({ prefixUrl: to }).get('rates'); // $ alert=ssrf
  await grown(to); // $ alert=ssrf
  await grown.get(to); // $ alert=ssrf
  await grown.post(to); // $ alert=ssrf
  await grown.put(to); // $ alert=ssrf
  await grown.patch(to); // $ alert=ssrf
  await grown.head(to); // $ alert=ssrf
  await grown.delete(to); // $ alert=ssrf
  await pin('get', to); // $ alert=ssrf
  await pin.request('get', to, {}); // $ alert=ssrf
  await pin.get(to); // $ alert=ssrf
  await pin.head(to); // $ alert=ssrf
  await pin.post(to, {}); // $ alert=ssrf
  await pin.put(to, {}); // $ alert=ssrf
  await pin.patch(to, {}); // $ alert=ssrf
  await pin.delete(to, {}); // $ alert=ssrf
  await agent('GET', to); // $ alert=ssrf
  await agent.get(to); // $ alert=ssrf
  await agent.post(to); // $ alert=ssrf
  await agent.put(to); // $ alert=ssrf
  await agent.patch(to); // $ alert=ssrf
  await agent.del(to); // $ alert=ssrf
  await agent.delete(to); // $ alert=ssrf
  await agent.head(to); // $ alert=ssrf
  await tiny(to); // $ alert=ssrf
  await phin({ url: to }); // $ alert=ssrf
  unpromisified(to, () => undefined); // $ alert=ssrf
  await graph(to, '{ me }'); // $ alert=ssrf
  await query(to, '{ me }'); // $ alert=ssrf
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
  plain.request({ host, path: '/health' }); // $ alert=ssrf
  secure.get({ hostname: host, path: '/health' }); // $ alert=ssrf
  secure.get(`https://status.acme-bank.com/${host}`); // ok: the host is written out
  net.connect(443, host); // $ alert=ssrf
  net.createConnection({ host, port: 443 }); // $ alert=ssrf
  new net.Socket().connect(443, host); // $ alert=ssrf
  tls.connect({ host, port: 443 }); // $ alert=ssrf
  net.connect(Number(req.query.port), 'status.acme-bank.com'); // ok: only the port
}

export class Rates {
  async all(req: Request) {
    const to = req.query.to as string;
    service.get(to); // $ alert=ssrf
    service.request({ url: to }); // $ alert=ssrf
    service.delete(to); // $ alert=ssrf
    service.head(to); // $ alert=ssrf
    service.post(to, {}); // $ alert=ssrf
    service.put(to, {}); // $ alert=ssrf
    service.patch(to, {}); // $ alert=ssrf
    service.get('https://rates.acme-bank.com', { params: { to } }); // ok: behind the question mark
  }
}

export async function pages(req: Request, res: Response) {
  const to = req.query.to as string;
  const started = await steered.launch();
  const shown = await started.newPage();
  await shown.goto(to); // $ alert=ssrf
  const inside = await started.createBrowserContext();
  const first = await inside.newPage();
  await first.goto(to); // $ alert=ssrf
  const other = await started.newContext();
  const second = await other.newPage();
  await second.goto(to); // $ alert=ssrf
  const third = await (await steered.connect({})).newPage();
  await third.goto(to); // $ alert=ssrf
  const fourth = await (await chromium.launch()).newPage();
  await fourth.goto(to); // $ alert=ssrf
  const fifth = await (await firefox.launch()).newPage();
  await fifth.goto(to); // $ alert=ssrf
  const sixth = await (await webkit.launch()).newPage();
  await sixth.goto(to); // $ alert=ssrf
  await shown.goto('https://reports.acme-bank.com/monthly'); // ok: written out
  prints(to); // $ alert=ssrf
  printed.generate(to); // $ alert=ssrf
  await printed.file(to); // $ alert=ssrf
  await printed.buffer(to); // $ alert=ssrf
  await printed.base64(to); // $ alert=ssrf
  await printed.generatePdf({ url: to }); // $ alert=ssrf
  await previews({ url: to }); // $ alert=ssrf
  await previewed.getLinkPreview(to); // $ alert=ssrf
  await previewed.unfurl(to); // $ alert=ssrf
  await previewed.request(to); // $ alert=ssrf
  await previewed.get(to); // $ alert=ssrf
  await previewed.post(to); // $ alert=ssrf
  await previewed.concat(to); // $ alert=ssrf
  await previewed.image({ url: to }); // $ alert=ssrf
  await previewed.any(to); // $ alert=ssrf
  await wire.createClientAsync(to); // $ alert=ssrf
  wire.createClient(to, () => undefined); // $ alert=ssrf
  soaps.soap.createClient(to, {}, () => undefined); // $ alert=ssrf
  await pictures.read(to); // $ alert=ssrf
  await Jimp.read(to); // $ alert=ssrf
  await loadImage(to); // $ alert=ssrf
  new Socket(to); // $ alert=ssrf
  new Opened(to); // $ alert=ssrf
  new w3cwebsocket(to); // $ alert=ssrf
  dial(to); // $ alert=ssrf
  const handed = createProxyServer({ target: to }); // $ alert=ssrf
  proxies.createProxyServer({}).web(req, res, { target: to }); // $ alert=ssrf
  handed.web(req, res, { target: to }); // $ alert=ssrf
  handed.ws(req, res, Buffer.alloc(0), { target: to }); // $ alert=ssrf
  createProxyMiddleware({ target: to }); // $ alert=ssrf
  createProxyMiddleware({ target: 'https://app.acme-bank.com', pathRewrite: { '^/api': '' } }); // ok: written out
}
