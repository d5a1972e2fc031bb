/** Where servers send browsers, in the handlers of many frameworks. */
import express from 'express';
import * as http from 'node:http';
import * as url from 'node:url';
import type { Context } from 'koa';
import type { FastifyRequest } from 'fastify';
import { Hono } from 'hono';
import { NextRequest, NextResponse } from 'next/server';
import { permanentRedirect, redirect } from 'next/navigation';
import { redirect as sendTo, redirectDocument } from '@remix-run/node';
import { redirect as leave } from '@sveltejs/kit';
import { Controller, Get, Query, Redirect, Res } from '@nestjs/common';
import type { APIGatewayProxyEvent } from 'aws-lambda';

const app = express();
const hono = new Hono();
declare const server: any;
declare const sendRedirect: (event: unknown, to: string) => unknown;
declare const links: { of(code: string): Promise<string> };

app.get('/out', (req: any, res: any) => res.redirect(req.query.to)); // $ alert=open-redirect:warning source=req

app.get('/many', function (req: any, res: any) {
  if (req.query.a) return res.redirect(302, req.query.to); // $ alert=open-redirect
  if (req.query.b) return res.redirect(req.query.next || '/'); // $ alert=open-redirect
  if (req.query.c) return res.status(301).redirect(req.body.to); // $ alert=open-redirect
  if (req.query.d) return res.location(req.query.to).status(302).end(); // $ alert=open-redirect
  if (req.query.e) return res.clearCookie('sid').redirect(req.params[0]); // $ alert=open-redirect
  if (req.query.f) return res.status(302).location(req.query.to).end(); // $ alert=open-redirect
  return res.redirect('https://acme-bank.com' + req.query.path); // $ alert=open-redirect
});

app.get('/encoded', (req: any, res: any) => res.redirect(encodeURI(req.query.to))); // $ alert=open-redirect

app.get('/headers', (req: any, res: any) => {
  res.setHeader('Location', req.query.to); // $ alert=open-redirect
  res.set('location', req.query.to); // $ alert=open-redirect
  res.set({ Location: req.query.to }); // $ alert=open-redirect
  res.writeHead(302, { Location: req.query.to }); // $ alert=open-redirect
  res.header('Location', `${req.query.site}?from=bank`); // $ alert=open-redirect
  res.setHeader('X-From', req.query.to); // ok: another header
  res.status(201).header('Location', `${req.body.name}/tags`).json({}); // ok: where something that was made can be found
  res.writeHead(302, { Location: `/accounts/${req.query.to}` }); // ok: below a path of the site
  res.end();
});

http.createServer((req, res) => {
  const { query } = url.parse(req.url!, true);
  res.writeHead(301, { Location: String(query.go) }); // $ alert=open-redirect
  res.end();
});

http.createServer((req, res) => {
  res.writeHead(301, { Location: 'https://' + req.headers.host + req.url }); // ok: whoever reads the link does not choose the host
  res.end();
});

app.use((req: any, res: any, next: any) => {
  if (req.secure) return next();
  return res.redirect(`https://${req.hostname}${req.originalUrl}`); // ok: the same page with TLS
});

app.get('/slash', (req: any, res: any) => {
  res.redirect(req.originalUrl + '/'); // ok: the same page
  res.redirect(req.headers.referer || '/'); // ok: back to where the browser was
  res.redirect('back'); // ok: written out
  res.redirect(req.baseUrl + '/login'); // ok: the path of the router
});

app.get('/paths', async (req: any, res: any) => {
  res.redirect(`/${req.params.page}`); // ok: a part of a path holds no slash
  res.redirect(`/accounts/${req.params.id}`); // ok: below a path of the site
  res.redirect('/login?next=' + encodeURIComponent(req.query.next)); // ok: behind the question mark
  res.redirect(`https://auth.acme-bank.com/?next=${req.query.next}`); // ok: the host is written out
  res.redirect(303, `/pay/${req.body.order}/done`); // ok: below a path of the site
  res.redirect(await links.of(req.params.code)); // ok: what the program has kept
});

export const koa = async (ctx: Context) => {
  ctx.redirect(ctx.query.to); // $ alert=open-redirect
  ctx.set('Location', ctx.request.query.to); // $ alert=open-redirect
  ctx.redirect(`/accounts/${ctx.params.id}`); // ok: below a path of the site
};

export const fastify = async (req: FastifyRequest, reply: any) => {
  if (req.query.header) return reply.code(302).header('location', req.query.to).send(); // $ alert=open-redirect
  if (req.query.code) return reply.code(303).redirect(req.query.to); // $ alert=open-redirect
  return reply.redirect(req.query.to); // $ alert=open-redirect
};

server.route({ method: 'GET', path: '/out', handler: (request: any, h: any) => h.redirect(request.query.to) }); // $ alert=open-redirect

hono.get('/out', (c: any) => c.redirect(c.req.query('to') ?? '/')); // $ alert=open-redirect
hono.get('/home', (c: any) => c.redirect(`/home/${c.req.param('id')}`)); // ok: below a path of the site

export async function GET(request: NextRequest) {
  const to = request.nextUrl.searchParams.get('to');
  if (request.nextUrl.searchParams.has('soft')) redirect(to); // $ alert=open-redirect
  if (request.nextUrl.searchParams.has('hard')) permanentRedirect(to); // $ alert=open-redirect
  if (request.nextUrl.searchParams.has('web')) return Response.redirect(to); // $ alert=open-redirect
  if (request.nextUrl.searchParams.has('home')) return NextResponse.redirect(new URL('/home', request.url)); // ok: a path of the site
  return NextResponse.redirect(to); // $ alert=open-redirect
}

export async function POST(request: NextRequest) {
  const to = new URL(request.url).searchParams.get('callbackUrl');
  return NextResponse.redirect(new URL(to!, request.url)); // $ alert=open-redirect
}

export function middleware(request: NextRequest) {
  const home = request.nextUrl.clone();
  home.pathname = '/login';
  return NextResponse.redirect(home); // ok: a path of the site
}

export async function action({ request }: { request: Request }) {
  const form = await request.formData();
  if (form.get('whole')) return redirectDocument(String(form.get('to'))); // $ alert=open-redirect
  return sendTo(String(form.get('to'))); // $ alert=open-redirect
}

export const actions = {
  leave: async ({ request }: { request: Request }) => {
    const form = await request.formData();
    leave(303, String(form.get('to'))); // $ alert=open-redirect
  },
};

export const loader = async (event: any) => sendRedirect(event, String(new URL(event.request.url).searchParams.get('to'))); // $ alert=open-redirect

export const handler = async (event: APIGatewayProxyEvent) => {
  const to = event.queryStringParameters?.to;
  if (!to) return { statusCode: 302, headers: { Location: '/home' } }; // ok: written out
  return { statusCode: 302, headers: { Location: to } }; // $ alert=open-redirect
};

export const created = async (event: APIGatewayProxyEvent) => {
  const { id } = JSON.parse(event.body ?? '{}');
  return { statusCode: 201, headers: { Location: `/orders/${id}` } }; // ok: below a path of the site
};

@Controller('out')
export class Out {
  @Get()
  @Redirect()
  out(@Query('to') to: string) {
    return { url: to, statusCode: 302 }; // $ alert=open-redirect
  }

  @Get('docs')
  @Redirect('https://docs.acme-bank.com', 302)
  docs(@Query('version') version: string) {
    return { url: `https://docs.acme-bank.com/v${version}` }; // ok: the host is written out
  }

  @Get('leave')
  leave(@Query('to') to: string, @Res() res: any) {
    return res.redirect(to); // $ alert=open-redirect
  }

  @Get('json')
  json(@Query('to') to: string) {
    return { url: to }; // ok: an answer, and no redirect
  }
}
