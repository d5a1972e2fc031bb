/** What is asked of an address before anybody goes there. */
import type { Request, Response } from 'express';
import { lookup } from 'node:dns/promises';
import ipaddr from 'ipaddr.js';
import { useAgent } from 'request-filtering-agent';
import ssrfFilter from 'ssrf-req-filter';
import isPrivateIp from 'private-ip';
import validator from 'validator';
import axios from 'axios';
import load from 'node-fetch';
import { z } from 'zod';

const HOSTS = ['a.acme-bank.com', 'b.acme-bank.com'];
const KNOWN = new Set(HOSTS);
const MIRRORS: Record<string, string> = { eu: 'https://eu.acme-bank.com', us: 'https://us.acme-bank.com' };
const Region = z.object({ region: z.enum(['eu', 'us']) });
declare const settings: { webhook: string; base: string };

export async function listed(req: Request, res: Response) {
  const to = req.query.to as string;
  if (!HOSTS.includes(new URL(to).hostname)) return res.status(400).end();
  return res.json(await fetch(to)); // ok: the host is in a list
}

export async function listedUrl(req: Request, res: Response) {
  const target = new URL(req.query.to as string);
  if (!KNOWN.has(target.hostname)) throw new Error('no');
  return res.json(await fetch(target)); // ok: the host is in a list
}

export async function listedHref(req: Request, res: Response) {
  const target = new URL(req.query.to as string);
  if (target.protocol === 'https:' && KNOWN.has(target.host)) res.json(await fetch(target.href)); // ok: the host is in a list
}

export async function taken(req: Request, res: Response) {
  const { hostname } = new URL(req.body.to);
  if (HOSTS.indexOf(hostname) === -1) return res.status(400).end();
  return res.json(await fetch(req.body.to)); // ok: the host is in a list
}

export async function compared(req: Request, res: Response) {
  const { origin } = new URL(req.body.to);
  if (origin !== 'https://api.acme-bank.com') return res.status(400).end();
  return res.json(await fetch(req.body.to)); // ok: the origin is compared
}

export async function ending(req: Request, res: Response) {
  const target = new URL(req.body.to);
  if (!target.hostname.endsWith('.acme-bank.com')) return res.status(400).end();
  return res.json(await fetch(target)); // ok: hosts of the bank alone
}

function allowed(address: string): URL {
  const target = new URL(address);
  if (!HOSTS.includes(target.hostname)) throw new Error('no');
  return target;
}

export async function elsewhere(req: Request, res: Response) {
  return res.json(await fetch(allowed(req.body.to))); // ok: the function refuses the rest
}

export async function elsewhereText(req: Request, res: Response) {
  const target = allowed(req.body.to);
  return res.json(await axios.get(target.toString())); // ok: the function refuses the rest
}

function isAllowedHost(address: string): boolean {
  return HOSTS.some((host) => new URL(address).hostname === host);
}

export async function asked(req: Request, res: Response) {
  if (!isAllowedHost(req.body.to)) return res.status(400).end();
  return res.json(await fetch(req.body.to)); // ok: asked by a function
}

export async function caught(req: Request, res: Response) {
  let target: URL;
  try {
    target = new URL(req.body.to);
  } catch {
    return res.status(400).end();
  }
  if (!KNOWN.has(target.hostname)) return res.status(400).end();
  return res.json(await fetch(target.href)); // ok: the host is in a list
}

export async function begins(req: Request, res: Response) {
  const to = String(req.query.to);
  if (!to.startsWith('https://hooks.acme-bank.com/')) return res.status(400).end();
  return res.json(await fetch(to)); // ok: it begins with a host that is written out
}

export async function matched(req: Request, res: Response) {
  const to = String(req.query.to);
  if (!/^https:\/\/hooks\.acme-bank\.com\//.test(to)) return res.status(400).end();
  return res.json(await fetch(to)); // ok: it begins with a host that is written out
}

export async function named(req: Request, res: Response) {
  const base = MIRRORS[req.params.region!];
  return res.json(await fetch(`${base}/rates`)); // ok: one of two
}

export async function chosen(req: Request, res: Response) {
  switch (req.params.region) {
    case 'eu':
    case 'us':
      return res.json(await fetch(`https://${req.params.region}.acme-bank.com/rates`)); // ok: one of two
    default:
      return res.status(404).end();
  }
}

export async function described(req: Request, res: Response) {
  const { region } = Region.parse(req.body);
  return res.json(await fetch(`https://${region}.acme-bank.com/rates`)); // ok: one of two
}

export async function counted(req: Request, res: Response) {
  const shard = Number(req.query.shard);
  return res.json(await fetch(`http://shard-${shard}.internal/rates`)); // ok: a number
}

export async function encoded(req: Request, res: Response) {
  return res.json(await fetch(settings.base + '/rates/' + encodeURIComponent(String(req.query.currency)))); // ok: below the host of the settings
}

export async function below(req: Request, res: Response) {
  return res.json(await fetch(`${settings.base}/rates/${req.params.currency}`)); // ok: below the host of the settings
}

export async function filtered(req: Request, res: Response) {
  const to = String(req.query.to);
  return res.json(await load(to, { agent: useAgent(to) })); // ok: the agent asks no private address
}

export async function filteredToo(req: Request, res: Response) {
  const to = String(req.query.to);
  return res.json(await axios.get(to, { httpAgent: ssrfFilter(to), httpsAgent: ssrfFilter(to) })); // ok: the agent asks no private address
}

export async function resolved(req: Request, res: Response) {
  const to = String(req.query.to);
  const { address } = await lookup(new URL(to).hostname);
  if (isPrivateIp(address)) return res.status(400).end();
  return res.json(await fetch(to)); // ok: no private address
}

export async function ranged(req: Request, res: Response) {
  const target = new URL(String(req.query.to));
  const { address } = await lookup(target.hostname);
  if (ipaddr.parse(address).range() !== 'unicast') return res.status(400).end();
  return res.json(await fetch(target)); // ok: no private address
}

export async function joined(req: Request, res: Response) {
  const target = new URL(`/rates/${req.query.path}`, 'https://api.acme-bank.com');
  return res.json(await fetch(target)); // ok: the path begins with one that is written out
}

export async function replaced(req: Request, res: Response) {
  const target = new URL('https://api.acme-bank.com/rates');
  target.searchParams.set('currency', String(req.query.currency));
  target.pathname = String(req.query.path);
  return res.json(await fetch(target)); // ok: the host stays
}

export async function stored(res: Response) {
  return res.json(await fetch(settings.webhook)); // ok: nobody sent it
}

export async function onlyUrl(req: Request, res: Response) {
  const to = String(req.query.to);
  if (!validator.isURL(to)) return res.status(400).end();
  return res.json(await fetch(to)); // $ alert=ssrf
}

export async function onlyScheme(req: Request, res: Response) {
  const to = String(req.query.to);
  if (!to.startsWith('https://')) return res.status(400).end();
  return res.json(await fetch(to)); // $ alert=ssrf
}

export async function onlyProtocol(req: Request, res: Response) {
  const target = new URL(String(req.query.to));
  if (target.protocol !== 'https:') return res.status(400).end();
  return res.json(await fetch(target)); // $ alert=ssrf
}

export async function openEnd(req: Request, res: Response) {
  const to = String(req.query.to);
  if (!to.startsWith('https://hooks.acme-bank')) return res.status(400).end();
  return res.json(await fetch(to)); // $ alert=ssrf
}

const isOfAcme = (url: string) => url.length < 1000 && /^https:\/\/hooks\.acme-bank\.com\/[\w/]+$/.test(url);
const isShortEnough = (url: string) => url.length < 100;
const Asked = z.object({ known: z.string().refine(isOfAcme), told: z.string().refine((url) => isOfAcme(url), 'not ours'), short: z.string().refine(isShortEnough) });

export async function askedFor(req: Request) {
  const asked = Asked.parse(req.body);
  await fetch(asked.known); // ok: of one host, as the project's own function asks
  await fetch(asked.told); // ok: of one host
  return fetch(asked.short); // $ alert=ssrf
}
