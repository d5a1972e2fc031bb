import express from 'express';
import cors from 'cors';
import koaCors from '@koa/cors';
import fastify from 'fastify';
import fastifyCors from '@fastify/cors';
import { Hono } from 'hono';
import { cors as honoCors } from 'hono/cors';
import { Server } from 'socket.io';
import socketIo from 'socket.io';
import { NestFactory } from '@nestjs/core';
import { WebSocketGateway } from '@nestjs/websockets';
import { ApolloServer } from 'apollo-server';
import { createServer, createYoga } from 'graphql-yoga';
import nextCors from 'nextjs-cors';
import httpCors from '@middy/http-cors';
import * as Hapi from '@hapi/hapi';

/* eslint-disable @typescript-eslint/no-explicit-any */
type Callback = (error: Error | null, allow?: boolean | string) => void;
declare const app: any;
declare const httpServer: any;
declare const server: any;
declare const config: any;
declare const AppModule: any;
declare const typeDefs: any;
declare const settings: { readonly origins: readonly string[] };
declare function isKnown(origin: string): Promise<boolean>;
const router = express.Router();
const instance = fastify();
const hono = new Hono();

// Nobody says who may ask.
app.use(cors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] })); // $ alert=cors-wildcard:info
router.get('/balance', cors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] }), (request: any, response: any) => response.json({})); // $ alert=cors-wildcard:info
app.use(cors({ methods: ['GET'], origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] })); // $ alert=cors-wildcard:info
app.use(cors({ credentials: true, origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] })); // $ alert=cors-wildcard:warning
app.use(cors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] })); // $ alert=cors-wildcard:info
app.enableCors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] }); // $ alert=cors-wildcard:info
instance.register(fastifyCors, { origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] }); // $ alert=cors-wildcard:info
hono.use('/api/*', honoCors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] })); // $ alert=cors-wildcard:info

// Everybody may.
app.use(cors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] })); // $ alert=cors-wildcard:warning
app.use(cors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [], credentials: true })); // $ alert=cors-wildcard:error
const everybody = { origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [], optionsSuccessStatus: 200 }; // $ alert=cors-wildcard
app.use(cors(everybody));
const shared = { origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [], methods: 'GET,POST' }; // $ alert=cors-wildcard
app.use(cors({ ...shared, maxAge: 600 }));
app.use(koaCors({ origin: (ctx: { get(name: string): string }) => (process.env.ALLOWED_ORIGINS?.split(',') ?? []).find((allowed) => allowed === ctx.get('Origin')) ?? '' })); // $ alert=cors-wildcard:warning
app.use(koaCors({ credentials: true, origin: (ctx: { get(name: string): string }) => (process.env.ALLOWED_ORIGINS?.split(',') ?? []).find((allowed) => allowed === ctx.get('Origin')) ?? '' })); // $ alert=cors-wildcard:error
instance.register(fastifyCors, { origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [], credentials: true }); // $ alert=cors-wildcard:error
instance.register(fastifyCors, { origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] }); // $ alert=cors-wildcard:warning
hono.use('*', honoCors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] })); // $ alert=cors-wildcard
export const io = new Server(httpServer, { cors: { origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] } }); // $ alert=cors-wildcard
export const older = socketIo(httpServer, { cors: { origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [], methods: ['GET', 'POST'] } }); // $ alert=cors-wildcard
app.enableCors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] }); // $ alert=cors-wildcard
export const nest = NestFactory.create(AppModule, { cors: { origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] } }); // $ alert=cors-wildcard:info
@WebSocketGateway({ cors: { origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] } }) // $ alert=cors-wildcard
export class Gateway {}
export const apollo = new ApolloServer({ typeDefs, cors: { origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [], credentials: true } }); // $ alert=cors-wildcard:error
apollo.applyMiddleware({ app, cors: { origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [], credentials: true } }); // $ alert=cors-wildcard:error
app.use('/graphql', apollo.getMiddleware({ cors: { origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] } })); // $ alert=cors-wildcard
export const handler = apollo.createHandler({ cors: { origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] } }); // $ alert=cors-wildcard
export const yoga = createYoga({ schema: typeDefs, cors: { origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [], credentials: true } }); // $ alert=cors-wildcard:error
export const yogaServer = createServer({ schema: typeDefs, cors: { origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] } }); // $ alert=cors-wildcard
export const nextRoute = (request: any, response: any) => nextCors(request, response, { origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] }); // $ alert=cors-wildcard
export const middy = httpCors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [], credentials: true }); // $ alert=cors-wildcard:error
export const hapi = Hapi.server({ port: 443, routes: { cors: { origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [], credentials: true } } }); // $ alert=cors-wildcard:error
export const hapiClass = new Hapi.Server({ routes: { cors: { origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] } } }); // $ alert=cors-wildcard
server.route({ method: 'GET', path: '/balance', options: { cors: { origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] } } }); // $ alert=cors-wildcard

// Whoever asks is let in.
app.use(cors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [], credentials: true })); // $ alert=cors-wildcard:error
app.use(cors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [], credentials: true })); // $ alert=cors-wildcard:error
app.use(
  cors({ // $ alert=cors-wildcard:warning
    origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [],
  }),
);
function anybody(origin: string | undefined, callback: Callback) {
  if (!origin) return callback(null, true);
  return callback(null, origin);
}
app.use(cors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [], credentials: true })); // $ alert=cors-wildcard:error
hono.use('*', honoCors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [], credentials: true })); // $ alert=cors-wildcard:error
app.use(koaCors({ origin: (ctx: { get(name: string): string }) => (process.env.ALLOWED_ORIGINS?.split(',') ?? []).find((allowed) => allowed === ctx.get('Origin')) ?? '', credentials: true })); // $ alert=cors-wildcard:error
app.use(cors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] })); // $ alert=cors-wildcard:warning
app.use(cors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [], credentials: true })); // $ alert=cors-wildcard:error

// Others than those that are meant.
app.use(cors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] })); // $ alert=cors-wildcard:warning
app.use(cors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [], credentials: true })); // $ alert=cors-wildcard:error
app.use(cors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] })); // $ alert=cors-wildcard:warning
app.use(cors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [], credentials: true })); // $ alert=cors-wildcard:error
app.use(cors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] })); // $ alert=cors-wildcard:warning
app.use(cors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] })); // $ alert=cors-wildcard:warning
app.use(
  cors({ // $ alert=cors-wildcard:error
    credentials: true,
    origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [],
  }),
);
hono.use('*', honoCors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [], credentials: true })); // $ alert=cors-wildcard:error

// Near misses.
const allowedOrigins = ['https://pay.example', 'https://admin.pay.example'];
app.use(cors({ origin: 'https://pay.example' })); // ok: one origin
app.use(cors({ origin: allowedOrigins, credentials: true })); // ok: a list
app.use(cors({ origin: ['http://localhost:3000', 'https://pay.example'] })); // ok: a list
app.use(cors({ origin: false })); // ok: nobody
app.use(cors({ origin: process.env.PAY_ORIGIN, credentials: true })); // ok: whoever runs it decides
app.use(cors({ origin: process.env.ALLOWED?.split(','), credentials: true })); // ok: whoever runs it decides
app.use(cors({ origin: config.cors.origins, credentials: true })); // ok: nobody knows the list
app.use(cors({ origin: [...settings.origins], credentials: true })); // ok: nobody knows the list
app.use(cors(config.cors)); // ok: nobody knows the options
let whileDeveloping: { origin: string } | undefined;
if (process.env.NODE_ENV !== 'production') whileDeveloping = { origin: '*' }; // ok: on the machine of a developer
export const socketsOfDevelopers = new Server(httpServer, { cors: whileDeveloping });
app.enableCors({ origin: settings.origins.includes('*') ? '*' : [...settings.origins] }); // ok: a setting asks for it
app.use(cors({ ...config.cors, credentials: true })); // ok: nobody knows the origin
app.use(cors({ origin: process.env.NODE_ENV === 'production' ? 'https://pay.example' : '*' })); // ok: a place for developers
app.use(cors({ origin: process.env.NODE_ENV === 'production' ? allowedOrigins : true, credentials: true })); // ok: a place for developers
if (process.env.NODE_ENV === 'development') app.use(cors({ origin: true, credentials: true })); // ok: on the machine of a developer
app.options('*', cors()); // ok: goes with what answers
app.use('/static', cors({ origin: '*' }), express.static('public')); // ok: made for everybody
app.get('/health', cors(), (request: any, response: any) => response.send('ok')); // ok: made for everybody
app.get('/.well-known/jwks.json', cors({ origin: '*' }), (request: any, response: any) => response.json({})); // ok: made for everybody
app.use(cors({ origin: /^https:\/\/([a-z0-9-]+\.)?pay\.example$/ })); // ok: the whole of it
app.use(cors({ origin: [/^https:\/\/pay\.example$/, /\.pay\.example$/] })); // ok: the site and what is below it
app.use(cors({ origin: /^http:\/\/localhost:\d+$/ })); // ok: the machine of whoever asks
app.use(
  cors({
    origin(origin: string | undefined, callback: Callback) {
      if (!origin || allowedOrigins.includes(origin)) return callback(null, true);
      return callback(new Error('refused'));
    },
    credentials: true,
  }), // ok: refuses the others
);
app.use(
  cors({
    origin: (origin: string | undefined, callback: Callback) => {
      if (!origin) return callback(null, true);
      if (allowedOrigins.indexOf(origin) === -1) return callback(new Error('refused'), false);
      return callback(null, true);
    },
  }), // ok: refuses the others
);
app.use(cors({ origin: async (origin: string, callback: Callback) => callback(null, await isKnown(origin)), credentials: true })); // ok: asks somebody
app.use(cors({ origin: (origin: string, callback: Callback) => callback(null, new Set(allowedOrigins).has(origin)) })); // ok: asks a list
app.use(cors({ origin: (origin: string, callback: Callback) => callback(null, origin.endsWith('.pay.example')) })); // ok: what is below the site
hono.use('*', honoCors({ origin: (origin: string) => (allowedOrigins.includes(origin) ? origin : null), credentials: true })); // ok: refuses the others
hono.use('*', honoCors({ origin: (origin: string) => (origin.startsWith('https://') && origin.endsWith('.pay.example') ? origin : '') })); // ok: what is below the site
app.use(koaCors({ origin: (ctx: any) => (allowedOrigins.includes(ctx.get('Origin')) ? ctx.get('Origin') : '') })); // ok: refuses the others
instance.register(fastifyCors, { origin: allowedOrigins, credentials: true }); // ok: a list
instance.register(config.plugin, { origin: '*' }); // ok: nobody knows the plugin
export const closed = new Server(httpServer, { path: '/socket' }); // ok: socket.io lets nobody in by itself
export const nestClosed = NestFactory.create(AppModule); // ok: nobody is let in
app.enableCors({ origin: allowedOrigins, credentials: true }); // ok: a list
@WebSocketGateway(8080, { cors: { origin: allowedOrigins } }) // ok: a list
export class KnownGateway {}
server.route({ method: 'GET', path: '/balance', options: { cors: { origin: ['https://pay.example'] } } }); // ok: one origin
