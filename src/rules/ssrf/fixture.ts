/** Addresses that somebody sends, in the handlers of many frameworks. */
import express from 'express';
import type { Request, Response } from 'express';
import * as url from 'node:url';
import * as http from 'node:http';
import type { Context } from 'koa';
import type { FastifyRequest } from 'fastify';
import { Hono } from 'hono';
import { NextRequest, NextResponse } from 'next/server';
import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import nodemailer from 'nodemailer';
import request from 'request';
import Parser from 'rss-parser';

const app = express();
const hono = new Hono();
const parser = new Parser();
const transporter = nodemailer.createTransport({ host: 'mail.acme-bank.com', secure: true });
declare const httpService: any;
declare const axiosInstance: any;
declare const page: any;
declare const proxy: any;
declare const rp: any;
declare const scraped: { text(address: string): Promise<string> };

app.get('/proxy', async (req: Request, res: Response) => {
  const answer = await fetch(req.query.url as string); // $ alert=ssrf:error
  res.type('text').send(await answer.text());
});

app.get('/host', (req: any, res: any) => {
  http.get(`http://${req.params.host}:8080/health`, (up) => up.pipe(res)); // $ alert=ssrf
});

app.get('/sub', async (req: any, res: any) => {
  await axiosInstance.request({ url: req.query.status }); // $ alert=ssrf
  res.json(await axiosInstance.get(`https://${req.params.tenant}.acme-bank.com/health`)); // $ alert=ssrf
});

app.get('/old', function (req: any, res: any) {
  var target = url.parse(req.query.target);
  request({ uri: req.query.target, json: true }, function () { res.end(); }); // $ alert=ssrf
  request.get({ url: req.body.link }, function () { res.end(); }); // $ alert=ssrf
  http.request({ host: target.hostname!, path: target.path! }, () => res.end()).end(); // $ alert=ssrf
  rp({ uri: req.body.uri }); // $ alert=ssrf
});

app.post('/options', (req: any, res: any) => {
  const options: http.RequestOptions = { method: 'GET' };
  options.hostname = req.body.server;
  http.request(options, (up) => up.pipe(res)).end(); // $ alert=ssrf
});

app.post('/many', async (req: any, res: any) => {
  await Promise.all(req.body.urls.map((one: string) => fetch(one))); // $ alert=ssrf
  for (const one of req.body.urls) await httpService.get(one); // $ alert=ssrf
  res.end();
});

app.get('/page', async (req: any, res: any) => {
  await page.goto(req.query.report); // $ alert=ssrf
  proxy.web(req, res, { target: req.headers['x-target'] }); // $ alert=ssrf
  res.json(await parser.parseURL(req.query.feed)); // $ alert=ssrf
});

app.post('/mail', async (req: any, res: any) => {
  await transporter.sendMail({ to: 'me@acme-bank.com', attachments: [{ href: req.body.file }] }); // $ alert=ssrf
  res.end();
});

app.get('/wrapped', async (req: any, res: any) => {
  const load = async (address: string) => (await fetch(address)).json();
  res.json(await load(req.query.from)); // $ alert=ssrf
});

app.get('/fallback', async (req: any, res: any) => {
  const from = req.query.from || 'https://rates.acme-bank.com';
  res.json(await fetch(from)); // $ alert=ssrf
});

app.get('/joined', async (req: any, res: any) => {
  const address = new URL(req.query.path, 'https://rates.acme-bank.com');
  res.json(await fetch(address)); // $ alert=ssrf
});

app.get('/open', async (req: any, res: any) => {
  res.json(await fetch('https://rates.acme-bank.com' + req.query.path)); // $ alert=ssrf
});

http.createServer((req, res) => {
  const { query } = url.parse(req.url!, true);
  http.get(query.to as string, (up) => up.pipe(res)); // $ alert=ssrf
});

export const koa = async (ctx: Context) => {
  ctx.body = await fetch(ctx.query.url); // $ alert=ssrf
};

export const fastify = async (req: FastifyRequest, reply: any) => reply.send(await fetch(req.body.source)); // $ alert=ssrf

hono.get('/', async (c: any) => fetch(c.req.query('to'))); // $ alert=ssrf

export async function POST(request: NextRequest) {
  const { image } = await request.json();
  return new NextResponse((await fetch(image)).body); // $ alert=ssrf
}

export async function GET(request: NextRequest) {
  return NextResponse.rewrite(request.nextUrl.searchParams.get('to')); // $ alert=ssrf
}

export const handler = async (event: APIGatewayProxyEvent) => {
  const { url: address } = JSON.parse(event.body ?? '{}');
  return { statusCode: 200, body: await scraped.text(address), size: (await fetch(address)).status }; // $ alert=ssrf
};

class Hook {
  callbackUrl!: string;
}

@Controller('hooks')
export class Hooks {
  @Post()
  async test(@Body() hook: Hook) {
    return fetch(hook.callbackUrl, { method: 'POST' }); // $ alert=ssrf
  }

  @Get('rates/:currency')
  rates(@Param('currency') currency: string) {
    return fetch(`https://rates.acme-bank.com/${currency}`); // ok: below a host that is written out
  }

  @Get('ping')
  ping(@Query('host') host: string) {
    return fetch(`https://${host}/ping`); // $ alert=ssrf
  }
}
