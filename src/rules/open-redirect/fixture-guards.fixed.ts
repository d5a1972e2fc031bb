/** What is asked of an address before a browser is sent there. */
import type { Request, Response } from 'express';

const PAGES = ['/home', '/accounts', 'https://help.acme-bank.com'];
const TARGETS: Record<string, string> = { app: 'https://app.acme-bank.com', help: 'https://help.acme-bank.com' };
const SITE = 'https://app.acme-bank.com';

export function ownPath(req: Request, res: Response) {
  const to = String(req.query.to);
  if (to.startsWith('/') && !to.startsWith('//')) return res.redirect(to); // ok: a path of the site
  return res.redirect('/home'); // ok: written out
}

export function ownPathEarly(req: Request, res: Response) {
  const to = req.query.to as string;
  if (!to || !to.startsWith('/') || to.startsWith('//')) return res.redirect('/home'); // ok: written out
  return res.redirect(to); // ok: a path of the site
}

export function byPlace(req: any, res: any) {
  const to = req.query.to;
  if (to.charAt(0) === '/' && to.charAt(1) !== '/') return res.redirect(to); // ok: a path of the site
  if (to[0] === '/' && to[1] !== '/') return res.redirect(to); // ok: a path of the site
  if (to.indexOf('/') === 0 && to.indexOf('//') !== 0) return res.redirect(to); // ok: a path of the site
  return res.redirect('/home'); // ok: written out
}

export function byPattern(req: any, res: any) {
  const to = /^\/(?!\/)/.test(req.query.to) ? req.query.to : '/home';
  res.redirect(to); // ok: a path of the site
  if (/^\/[a-z0-9]+$/.test(req.body.to)) res.redirect(req.body.to); // ok: a path of the site
}

export function listed(req: any, res: any) {
  if (!PAGES.includes(req.query.to)) return res.redirect('/home'); // ok: written out
  return res.redirect(req.query.to); // ok: one of the list
}

export function named(req: any, res: any) {
  const to = TARGETS[req.query.to];
  if (!to) return res.status(404).end();
  return res.redirect(to); // ok: one of the table
}

export function sameOrigin(req: any, res: any) {
  const target = new URL(req.query.to, SITE);
  if (target.origin !== SITE) return res.redirect('/home'); // ok: written out
  return res.redirect(target.href); // ok: the site itself
}

export function sameHost(req: any, res: any) {
  const target = new URL(req.query.to);
  if (target.host !== req.headers.host) return res.status(400).end();
  return res.redirect(target.toString()); // ok: the site itself
}

export function onlyPath(req: any, res: any) {
  const { pathname, search } = new URL(req.query.to, SITE);
  return res.redirect(pathname + search); // ok: only the path is taken
}

function safeRedirect(to: unknown, fallback = '/'): string {
  if (typeof to !== 'string') return fallback;
  if (!to.startsWith('/') || to.startsWith('//')) return fallback;
  return to;
}

export function byFunction(req: any, res: any) {
  return res.redirect(safeRedirect(req.query.to)); // ok: the function gives back paths alone
}

function isSafeRedirect(to: string): boolean {
  try {
    return new URL(to, SITE).origin === SITE;
  } catch {
    return false;
  }
}

export function byQuestion(req: any, res: any) {
  const to = req.query.to;
  return res.redirect(isSafeRedirect(to) ? to : '/home'); // ok: asked by a function
}

export function byCase(req: any, res: any) {
  switch (req.query.to) {
    case '/home':
    case '/accounts':
      return res.redirect(req.query.to); // ok: one of two
    default:
      return res.status(404).end();
  }
}

export function byNumber(req: any, res: any) {
  return res.redirect('/page/' + Number(req.query.page)); // ok: a number
}

export function beginsWithSite(req: any, res: any) {
  const to = String(req.query.to);
  if (!to.startsWith('https://app.acme-bank.com/')) return res.status(400).end();
  return res.redirect(to); // ok: it begins with a host that is written out
}

export function onlySlash(req: any, res: any) {
  const to = String(req.query.to);
  if (!to.startsWith('/')) return res.status(400).end();
  if (new URL(String(to), 'https://app.example.com').origin !== 'https://app.example.com') throw new Error('This address is not one of this site');
  return res.redirect(to); // $ alert=open-redirect
}

export function anywhere(req: any, res: any) {
  const to = String(req.query.to);
  if (!to.includes('acme-bank.com')) return res.status(400).end();
  if (new URL(String(to), 'https://app.example.com').origin !== 'https://app.example.com') throw new Error('This address is not one of this site');
  return res.redirect(to); // $ alert=open-redirect
}

export function openEnd(req: any, res: any) {
  const to = String(req.query.to);
  if (!to.startsWith('https://app.acme-bank')) return res.status(400).end();
  if (new URL(String(to), 'https://app.example.com').origin !== 'https://app.example.com') throw new Error('This address is not one of this site');
  return res.redirect(to); // $ alert=open-redirect
}
