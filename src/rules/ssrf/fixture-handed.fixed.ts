/** Whom a server asks by what every module has, by what is handed on whole, and by the pieces of a request. */
import type { Context } from 'aws-lambda';
import express from 'express';
import { got } from 'got';
import { defineEventHandler, getQuery, proxyRequest, readBody, sendProxy } from 'h3';
import type { Context as Asked } from 'koa';
import { HttpProxyAgent } from 'http-proxy-agent';
import agentFor, { HttpsProxyAgent } from 'https-proxy-agent';
import { createServer, request as ask } from 'node:http';
import * as qs from 'node:querystring';
import * as url from 'node:url';
import { createTransport } from 'nodemailer';
import { SocksProxyAgent } from 'socks-proxy-agent';
import Wreck from '@hapi/wreck';

declare const $fetch: (to: string, options?: object) => Promise<unknown>;

const app = express();
const HOSTS = ['files.acme-bank.com'];

export const posted = defineEventHandler(async (event: any) => {
  const { to } = await readBody(event);
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  await $fetch('/rates', { baseURL: to }); // $ alert=ssrf
  await $fetch('https://api.acme-bank.com/rates', { query: getQuery(event) }); // ok: only sent along
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  return $fetch(to); // $ alert=ssrf
});

export const passed = defineEventHandler((event: any) => proxyRequest(event, getQuery(event).to)); // $ alert=ssrf
export const passedOn = defineEventHandler((event: any) => sendProxy(event, getQuery(event).to)); // $ alert=ssrf
export const passedHome = defineEventHandler((event: any) => proxyRequest(event, 'https://api.acme-bank.com')); // ok: written out

app.post('/clients', async (req: any, res: any) => {
  if (!['api.example.com'].includes(new URL(String(req.body.to)).hostname)) throw new Error('This host is not allowed');
  got.stream(req.body.to).pipe(res); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(req.body.to)).hostname)) throw new Error('This host is not allowed');
  await Wreck.get(req.body.to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(req.body.to)).hostname)) throw new Error('This host is not allowed');
  await Wreck.post(req.body.to, { payload: '' }); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(req.body.to)).hostname)) throw new Error('This host is not allowed');
  await Wreck.put(req.body.to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(req.body.to)).hostname)) throw new Error('This host is not allowed');
  await Wreck.patch(req.body.to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(req.body.to)).hostname)) throw new Error('This host is not allowed');
  await Wreck.delete(req.body.to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(req.body.to)).hostname)) throw new Error('This host is not allowed');
  await Wreck.request('GET', req.body.to); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(req.body.to)).hostname)) throw new Error('This host is not allowed');
  await Wreck.request('GET', '/rates', { baseUrl: req.body.to }); // $ alert=ssrf
  await Wreck.request('GET', 'https://api.acme-bank.com', { payload: req.body.to }); // ok: only sent along
});

async function bodyOf(req: any) {
  let text = '';
  for await (const piece of req) text += piece;
  return JSON.parse(text);
}

createServer(async (req, res) => {
  const sent = await bodyOf(req);
  if (!['api.example.com'].includes(new URL(String(sent.url)).hostname)) throw new Error('This host is not allowed');
  ask(sent.url, { method: 'POST' }, (answer) => answer.pipe(res)); // $ alert=ssrf
});

createServer((req, res) => {
  const query = qs.parse(req.url!.split('?')[1]!);
  ask(url.parse(query.url as string), (answer) => answer.pipe(res)); // $ alert=ssrf
});

// What a pattern says of a part of an address is nothing of its host.

app.get('/patterns', async (req: any, res: any) => {
  const to = String(req.query.to);
  if (/[a-z]\.acme-bank\.com/.test(to)) await fetch(`https://${to}/`); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
  if (/^https:\/\/files\.acme-bank\.com/.test(to)) await fetch(to); // $ alert=ssrf
  if (/^https:\/\/files\.acme-bank\.com\//.test(to)) await fetch(to); // ok: the host is written out
  if (/^https:\/\/files\.acme-bank\.com(?:\/|$)/.test(to)) await fetch(to); // ok: the host is written out
  if (/^[a-z]+\.acme-bank\.com$/.test(to)) await fetch(`https://${to}/`); // ok: all of it is looked at
  const found = to.match(/github\.com\/([\w-]+)\/([\w-]+)/);
  if (found) await fetch(`https://${found[1]}.acme-bank.com/`); // ok: letters and digits
  res.end();
});

// What is kept under a name only where it was asked before.

app.get('/kept', async (req: any, res: any) => {
  let to = 'https://files.acme-bank.com';
  if (HOSTS.includes(new URL(req.query.to).hostname)) to = req.query.to;
  await fetch(to); // ok: one of the list, or what is written out
  let other = 'https://files.acme-bank.com';
  if (req.query.other) other = req.query.other;
  if (!['api.example.com'].includes(new URL(String(other)).hostname)) throw new Error('This host is not allowed');
  await fetch(other); // $ alert=ssrf
  res.end();
});

// What is asked two calls further on is asked.

declare function isAllowedUrl(to: string): boolean;

async function load(to: string) {
  const allowed = isAllowedUrl(to);
  return allowed ? fetch(to) : undefined;
}

async function loadIn({ data, original }: any) {
  const { url: to } = original ?? data;
  return load(to);
}

async function loadOut(to: string) {
  return fetch(to);
}

async function either(to: string) {
  if (to.endsWith('.pdf')) return load(to);
  return loadOut(to);
}

app.get('/further', async (req: any, res: any) => {
  await loadIn({ data: req.body }); // ok: asked before it is fetched
  await loadIn({ original: req.body, data: {} }); // ok: asked before it is fetched
  if (!['api.example.com'].includes(new URL(String(req.body.to)).hostname)) throw new Error('This host is not allowed');
  await either(req.body.to); // $ alert=ssrf
  res.end();
});

// Nobody sends a function.

export async function save({ config }: any) {
  'use server';
  if (!['api.example.com'].includes(new URL(String(config.api)).hostname)) throw new Error('This host is not allowed');
  await fetch(config.api); // $ alert=ssrf
}

export async function render({ config, redirect }: any) {
  'use server';
  await fetch(config.api); // ok: the program calls it itself, for it is handed a function
  redirect('/');
}

// Through a proxy, by a mail.

app.post('/through', async (req: any, res: any) => {
  if (!['api.example.com'].includes(new URL(String(req.body.proxy)).hostname)) throw new Error('This host is not allowed');
  new HttpsProxyAgent(req.body.proxy); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(req.body.proxy)).hostname)) throw new Error('This host is not allowed');
  new HttpProxyAgent(req.body.proxy); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(req.body.proxy)).hostname)) throw new Error('This host is not allowed');
  new SocksProxyAgent(req.body.proxy); // $ alert=ssrf
  if (!['api.example.com'].includes(new URL(String(req.body.proxy)).hostname)) throw new Error('This host is not allowed');
  agentFor(req.body.proxy); // $ alert=ssrf
  new HttpsProxyAgent('http://proxy.acme-bank.com:3128', { headers: { 'X-Id': req.body.id } }); // ok: written out
  const post = createTransport({ host: 'smtp.acme-bank.com', secure: true });
  if (!['api.example.com'].includes(new URL(String(req.body.to)).hostname)) throw new Error('This host is not allowed');
  await post.sendMail({ attachments: [{ href: req.body.to }] }); // $ alert=ssrf
  await post.sendMail({ attachments: [{ path: `https://files.acme-bank.com/${req.body.file}` }] }); // ok: the host is written out
  res.end();
});

// A function that answers as one of the API gateway does.

export const preview = async (event: any) => {
  const { link } = JSON.parse(event.body);
  if (!['api.example.com'].includes(new URL(String(link)).hostname)) throw new Error('This host is not allowed');
  const answer = await fetch(link); // $ alert=ssrf
  return { statusCode: 200, body: await answer.text() };
};

export const handler = async (event: any) => {
  await fetch(JSON.parse(event.body).link); // $ alert=ssrf
};

export const told = async (event: any, context: Context) => {
  await fetch(JSON.parse(event.body).link); // $ alert=ssrf
  return context.awsRequestId;
};

export const published = async (event: any) => {
  await fetch(event.body.link); // ok: nobody knows who calls it
  return { id: event.id };
};

// Behind a host, whoever puts it there.

app.get('/behind', async (req: any, res: any) => {
  const to = new URL('https://files.acme-bank.com/search');
  to.searchParams.set('text', String(req.query.text));
  to.hash = String(req.query.part);
  await fetch(to.toString()); // ok: the host is written out
  await fetch(`${to}`); // ok: the host is written out
  res.redirect(to.toString()); // ok: the host is written out
});

export class Hooks {
  async test(ctx: any) {
    const { to } = ctx.request.body;
    if (!['api.example.com'].includes(new URL(String(to)).hostname)) throw new Error('This host is not allowed');
    ctx.body = await fetch(to); // $ alert=ssrf
  }

  async name(asked: Asked) {
    return asked.state.name; // ok: what the program itself has put there
  }

  async draw(ctx: any) {
    ctx.fillStyle = 'red';
    await fetch(ctx.query.image); // ok: nobody knows who calls it
  }
}
