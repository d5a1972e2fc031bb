import http from 'node:http';
import express from 'express';
import cors from 'cors';
import fastify from 'fastify';
import fastifyCors from '@fastify/cors';
import Koa from 'koa';
import { Hono } from 'hono';
import { cors as elysiaCors } from '@elysiajs/cors';
import * as Hapi from '@hapi/hapi';
import { RestApplication, RestServer } from '@loopback/rest';
import restifyCors from 'restify-cors-middleware2';
import * as restify from 'restify';
import { onCall, onRequest } from 'firebase-functions/v2/https';
import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { Server } from 'socket.io';
import { createYoga } from 'graphql-yoga';
import { Cors, RestApi } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Bucket } from 'aws-cdk-lib/aws-s3';

/* eslint-disable @typescript-eslint/no-explicit-any */
declare const AppModule: any;
declare const adapter: any;
declare const stack: any;
declare const sites: { findOne(query: object): Promise<{ readonly origin: string } | undefined> };
declare const known: Readonly<Record<string, string>>;
const app = express();
const koa = new Koa();
const hono = new Hono();
const instance = fastify();
const allowedOrigins = ['https://pay.example', 'https://shop.pay.example'];
const isOurs = (origin: string) => new URL(origin).host === process.env.SHOP_HOST;

app.get('/balance', (req: any, res: any) => {
  res.set('Access-Control-Allow-Origin', req.query.origin as string); // $ alert=cors-wildcard:warning
  res.json({});
});
app.get('/orders', (req: any, res: any) => res.set({ 'Access-Control-Allow-Origin': req.query.site as string }).json({})); // $ alert=cors-wildcard
app.post('/pay', (req: any, res: any) => {
  res.header('Access-Control-Allow-Origin', req.body.origin); // $ alert=cors-wildcard:error
  res.header('Access-Control-Allow-Credentials', 'true');
  res.json({});
});
app.get('/partners/:site', (req: any, res: any) => {
  res.setHeader('Access-Control-Allow-Origin', `https://${req.params.site}`); // $ alert=cors-wildcard
  res.json({});
});
app.get('/rates', (req: any, res: any) => {
  const from = req.query.from as string;
  res.setHeader('Access-Control-Allow-Origin', 'https://' + from); // $ alert=cors-wildcard
  res.json({});
});
app.get('/cards', (req: any, res: any) => {
  const { origin } = req.query;
  res.writeHead(200, { 'Access-Control-Allow-Origin': origin as string }); // $ alert=cors-wildcard
  res.end();
});
koa.use(async (ctx: any) => {
  ctx.set('Access-Control-Allow-Origin', ctx.query.origin); // $ alert=cors-wildcard
});
hono.get('/balance', (c: any) => {
  c.header('Access-Control-Allow-Origin', c.req.query('origin')); // $ alert=cors-wildcard
  return c.text('');
});
instance.get('/balance', (request: any, reply: any) => reply.headers({ 'Access-Control-Allow-Origin': request.query.origin }).send({})); // $ alert=cors-wildcard
http.createServer((req, res) => {
  const asked = new URL(req.url ?? '', 'https://pay.example');
  res.setHeader('Access-Control-Allow-Origin', asked.searchParams.get('site') ?? ''); // $ alert=cors-wildcard
  res.end();
});
http.createServer((_, res) => {
  res.writeHead(200, [['Access-Control-Allow-Origin', '*']] as never); // $ alert=cors-wildcard
  res.end();
});
http.createServer((_, res) => {
  res.setHeaders(new Map([['Access-Control-Allow-Origin', '*']])); // $ alert=cors-wildcard
  res.end();
});
http.createServer((_, res) => {
  const headers: Record<string, string> = {};
  headers['Access-Control-Allow-Origin'] = '*'; // $ alert=cors-wildcard
  res.writeHead(200, headers);
  res.end();
});
export const lambda = async (event: any) => ({ statusCode: 200, headers: { 'Access-Control-Allow-Origin': event.queryStringParameters.origin }, body: '' }); // $ alert=cors-wildcard

app.use(cors((_: any, callback: any) => callback(null, { origin: true }))); // $ alert=cors-wildcard
app.use(cors((request: any, callback: any) => callback(null, { origin: request.header('Origin'), credentials: true }))); // $ alert=cors-wildcard:error
app.use(cors((request: any, callback: any) => {
  if (request.path === '/pay') return callback(null, { origin: '*', credentials: true }); // $ alert=cors-wildcard:error
  callback(null, { origin: '*' });
}));
instance.register(fastifyCors, () => (_: any, callback: any) => callback(null, { origin: () => true })); // $ alert=cors-wildcard
export const yoga = createYoga({ schema: {}, cors: (request: Request) => ({ origin: request.headers.get('origin'), credentials: true }) }); // $ alert=cors-wildcard:error
app.use(cors({ // $ alert=cors-wildcard
  origin: (origin: string | undefined, callback: any) => {
    if (!origin) return callback(new Error('no page'));
    callback(null, true);
  },
}));
app.use(cors({ origin: (origin: string | undefined, callback: any) => { if (origin) callback(null, true); else callback(null, false); } })); // $ alert=cors-wildcard

elysiaCors(); // $ alert=cors-wildcard:warning
elysiaCors({ origin: [/pay\.example$/], credentials: true }); // $ alert=cors-wildcard:error
export const loopback = new RestApplication({ rest: { cors: { origin: '*', credentials: true } } }); // $ alert=cors-wildcard:error
export const rest = new RestServer({}, { cors: { origin: '*' } }); // $ alert=cors-wildcard
export const restified = restifyCors({ origins: ['*'], credentials: true }); // $ alert=cors-wildcard:error
export const restifiedOnce = restify.CORS({ origins: ['*'] }); // $ alert=cors-wildcard
export const called = onCall({ cors: true }, () => 1); // $ alert=cors-wildcard
export const requested = onRequest({ cors: [/pay\.example$/] }, () => 1); // $ alert=cors-wildcard
export const nest = NestFactory.create(AppModule, adapter, { cors: true }); // $ alert=cors-wildcard:info
const hapi = Hapi.server({ port: 8080 });
hapi.route({ method: 'GET', path: '/balance', options: { cors: { origin: ['*'] } } }); // $ alert=cors-wildcard
const sockets = new Server({ origins: '*:*' }); // $ alert=cors-wildcard
sockets.origins('*:*'); // $ alert=cors-wildcard
export const gateway = new RestApi(stack, 'pay', { defaultCorsPreflightOptions: { allowOrigins: Cors.ALL_ORIGINS } }); // $ alert=cors-wildcard
export const gatewayOfAll = new HttpApi(stack, 'pay', { corsPreflight: { allowOrigins: ['*'], allowCredentials: true } }); // $ alert=cors-wildcard:error
export const security = { allRoutes: true, allowOrigins: '*', allowCredentials: false }; // $ alert=cors-wildcard

@Controller('balance')
export class Balance {
  @Get()
  @Header('Access-Control-Allow-Origin', '*') // $ alert=cors-wildcard
  all() {
    return 1;
  }
  @Get('one')
  one(@Query('from') from: string, @Res() res: any) {
    res.header('Access-Control-Allow-Origin', from); // $ alert=cors-wildcard
    res.send(1);
  }
  @Get('two')
  @Header('Access-Control-Allow-Origin', 'https://pay.example') // ok: one origin
  two() {
    return 1;
  }
}

app.get('/listed', (req: any, res: any) => {
  const origin = req.query.origin as string;
  if (allowedOrigins.includes(origin)) res.set('Access-Control-Allow-Origin', origin); // ok: a list is asked
  res.json({});
});
app.get('/listed-too', (req: any, res: any) => {
  const origin = req.query.origin as string;
  if (!allowedOrigins.includes(req.query.origin as string)) return res.sendStatus(403);
  res.set('Access-Control-Allow-Origin', origin); // ok: a list is asked, by the other name
  return res.json({});
});
app.get('/chosen', (req: any, res: any) => {
  const origin = allowedOrigins.includes(req.query.origin as string) ? (req.query.origin as string) : 'https://pay.example';
  res.set('Access-Control-Allow-Origin', origin); // ok: one of a list
  res.json({});
});
app.get('/looked-up', (req: any, res: any) => {
  res.set('Access-Control-Allow-Origin', known[req.query.site as string]); // ok: one that the table holds
  res.json({});
});
app.get('/asked', async (req: any, res: any) => {
  const site = await sites.findOne({ origin: req.query.origin });
  if (site) res.set('Access-Control-Allow-Origin', req.query.origin as string); // ok: a table is asked
  res.json({});
});
app.get('/found', async (req: any, res: any) => {
  const site = await sites.findOne({ id: req.params.id });
  if (site) res.set('Access-Control-Allow-Origin', site.origin); // ok: what the table holds
  res.json({});
});
app.get('/own', (req: any, res: any) => {
  res.set('Access-Control-Allow-Origin', `https://${req.headers.host}`); // ok: the site itself
  res.json({});
});
app.get('/own-too', (req: any, res: any) => {
  res.set('Access-Control-Allow-Origin', `${req.protocol}://${req.get('host')}`); // ok: the site itself
  res.json({});
});
app.get('/below', (req: any, res: any) => {
  res.set('Access-Control-Allow-Origin', `https://${req.params.shop}.pay.example`); // ok: below the site
  res.json({});
});
app.get('/other', (req: any, res: any) => {
  res.set('Access-Control-Allow-Methods', req.query.methods as string); // ok: another header
  res.json({});
});
app.use(cors((request: any, callback: any) => callback(null, { origin: allowedOrigins.includes(request.header('Origin')) }))); // ok: a list is asked
app.use(cors((_: any, callback: any) => callback(null, { origin: false }))); // ok: nobody is let in
const EVERYTHING = { origin: true, credentials: true };
app.use(cors((request: any, callback: any) => (isOurs(request.header('Origin')) ? callback(null, EVERYTHING) : callback(null, { origin: '*' })))); // ok: a function is asked
app.use(
  cors((request: any, callback: any) => {
    if (!isOurs(request.header('Origin'))) return callback(new Error('Not for you'));
    callback(null, { origin: true, credentials: true }); // ok: who is none of ours has been refused
  }),
);
export const perRoute = { allRoutes: false, allowOrigins: '*', allowCredentials: false }; // ok: no route asks for it
app.use(cors((request: any, callback: any) => {
  const options = allowedOrigins.indexOf(request.header('Origin')) === -1 ? { origin: false } : { origin: true };
  callback(null, options); // ok: a list is asked
}));
instance.register(fastifyCors, () => (request: any, callback: any) => callback(null, { origin: request.headers.host === 'localhost' ? true : allowedOrigins })); // ok: a list elsewhere
app.use(cors({ origin: (origin: string | undefined, callback: any) => { if (!origin) callback(null, true); else callback(null, allowedOrigins.includes(origin)); } })); // ok: a list is asked
elysiaCors({ origin: allowedOrigins, credentials: true }); // ok: a list
export const loopbackClosed = new RestApplication({ rest: { cors: { origin: allowedOrigins } } }); // ok: a list
export const restifiedClosed = restifyCors({ origins: allowedOrigins }); // ok: a list
export const calledByList = onCall({ cors: allowedOrigins }, () => 1); // ok: a list
export const calledAnywhere = onCall({ region: 'europe-west6' }, () => 1); // ok: the library asks for a token
export const requestedByNobody = onRequest({ cors: false }, () => 1); // ok: nobody is let in
export const nestClosed = NestFactory.create(AppModule, adapter, { cors: { origin: allowedOrigins } }); // ok: a list
hapi.route({ method: 'GET', path: '/rates', options: { cors: { origin: allowedOrigins } } }); // ok: a list
export const gatewayClosed = new RestApi(stack, 'shop', { defaultCorsPreflightOptions: { allowOrigins: allowedOrigins } }); // ok: a list
export const files = new Bucket(stack, 'logos', { cors: [{ allowedMethods: ['GET'], allowedOrigins: ['*'] }] }); // ok: files that are for everybody
export const mail = { allowedOrigins: ['*'], subject: 'who may ask' }; // ok: nothing says what it is for
