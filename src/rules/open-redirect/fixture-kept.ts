/** Where loaders and answers send browsers, and what was asked before an address is kept. */
import { zValidator } from '@hono/zod-validator';
import express from 'express';
import { Hono } from 'hono';
import { cookies } from 'next/headers';
import { redirect as goTo } from 'next/navigation';
import { redirect, redirectDocument } from 'react-router-dom';
import { z } from 'zod';

const app = express();

export async function loader({ request }: { request: Request }) {
  const to = new URL(request.url).searchParams.get('to');
  if (to?.startsWith('https://acme-bank.com/')) return redirect(to); // ok: the host is written out
  if (to) return redirect(to); // $ alert=open-redirect
  return redirect('/accounts'); // ok: written out
}

export async function action({ request }: { request: Request }) {
  const form = await request.formData();
  return redirectDocument(form.get('to') as string); // $ alert=open-redirect
}

export async function POST() {
  const last = (await cookies()).get('last')?.value;
  goTo(last ?? '/'); // ok: nobody sets a cookie by a link
}

app.get('/headers', (req: any, res: any) => {
  if (req.query.a) return res.set('Refresh', `0; url=${req.query.to}`); // $ alert=open-redirect
  if (req.query.b) return res.setHeader('refresh', '5;' + req.query.to); // $ alert=open-redirect
  if (req.query.c) return res.set('Refresh', `5; url=/accounts/${req.query.id}`); // ok: the site itself
  return res.redirect(req.get('Referer') || '/'); // ok: whoever makes up a link is no referrer
});

app.get('/kept', (req: any, res: any) => {
  const { to } = JSON.parse(req.query.state);
  let target = '/accounts';
  if (to && to.startsWith('http://127.0.0.1:') && !to.includes('@')) target = to;
  res.redirect(target); // ok: this machine, or what is written out
});

app.get('/kept/blindly', (req: any, res: any) => {
  let target = '/accounts';
  if (req.query.to) target = req.query.to;
  res.redirect(target); // $ alert=open-redirect
});

app.get('/patterns', (req: any, res: any) => {
  const to = String(req.query.to);
  if (to.match(/https:\/\/acme-bank\.com\//)) return res.redirect(to); // $ alert=open-redirect
  if (/^https:\/\/[a-z]+\.acme-bank\.com/.test(to)) return res.redirect(to); // $ alert=open-redirect
  if (/^https:\/\/[a-z]+\.acme-bank\.com\//.test(to)) return res.redirect(to); // ok: the host is written out
  return res.end();
});

export function onPage() {
  const found = /[?&]to=([^&]*)/.exec(location.search)!;
  if (found) location.href = found[1]!; // $ alert=open-redirect
  const named = /[?&]page=([a-z]+)/.exec(location.search)!;
  if (named) location.href = named[1]!; // ok: letters
}

export const leave = async (event: any) => {
  const { to } = event.queryStringParameters;
  return { statusCode: 302, headers: { Location: to } }; // $ alert=open-redirect
};

export const atEdge = async (event: any) => {
  const to = new URLSearchParams(event.Records[0].cf.request.querystring).get('to');
  return { status: '302', headers: { location: [{ key: 'Location', value: to }] } }; // $ alert=open-redirect
};

export const home = async (event: any) => {
  const { uri } = event.Records[0].cf.request;
  return { status: '302', headers: { location: [{ key: 'Location', value: `https://acme-bank.com/old${uri}` }] } }; // ok: the host is written out
};

export const own = async (event: any) => {
  return { statusCode: 302, headers: { Location: event.to } }; // ok: nobody knows who calls it
};

// What the schema of a route lets through.

const hono = new Hono();

hono.get('/listed', zValidator('query', z.object({ to: z.enum(['/home', '/accounts']), next: z.string() })), (c: any) => {
  const { to, next } = c.req.valid('query');
  if (next === 'leave') return c.redirect(to); // ok: one of the list
  return c.redirect(next); // $ alert=open-redirect
});

hono.get('/unlisted', zValidator('param', z.object({ to: z.enum(['/home', '/accounts']) })), (c: any) => {
  return c.redirect(c.req.valid('query').to); // $ alert=open-redirect
});
