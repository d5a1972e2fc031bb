/** Handlers of express and fastify that are known by one thing alone: by what they are handed to, how they are declared, or their names. */
import express from 'express';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import Fastify from 'fastify';

declare const hub: any;
declare const onRequest: any;
declare const parser: any;
declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

const shop = express();
const shelf = express.Router();
const till = Fastify();

shop.get('/a', (a: any, b: any) => charge(a.query.x)); // $ alert=money-untrusted-amount
shop.use(parser).get('/b', (a: any, b: any) => charge(a.query.x)); // $ alert=money-untrusted-amount
shop.route('/c').get((a: any, b: any) => charge(a.query.x)); // $ alert=money-untrusted-amount
shop.use((e: any, a: any, b: any, next: any) => charge(a.query.x)); // $ alert=money-untrusted-amount
shop.param('id', (a: any, b: any, next: any, due: any) => charge(due)); // $ alert=money-untrusted-amount
shelf.use(parser).get('/d', (a: any, b: any) => charge(a.query.x)); // $ alert=money-untrusted-amount
hub.get('e', (rq: any, rs: any) => charge(rq.query.x)); // $ alert=money-untrusted-amount
hub.get('/f', async (req: any) => charge(req.rawBody.x)); // $ alert=money-untrusted-amount
hub.get('/g', async (a: any, b: any) => charge(a.query.x)); // ok: nobody says what it is
hub.app.get('/h', async (a: any, b: any) => charge(a.query.x)); // $ alert=money-untrusted-amount
export const show: RequestHandler = (a: any, b: any) => charge(a.query.x); // $ alert=money-untrusted-amount
export const failed: ErrorRequestHandler = (e: any, a: any, b: any, next: any) => charge(a.query.x); // $ alert=money-untrusted-amount
export const pay = onRequest((a: any, b: any) => charge(a.query.x)); // $ alert=money-untrusted-amount

till.register(parser).get('/i', async (a: any, b: any) => charge(a.query.x)); // $ alert=money-untrusted-amount
hub.get('/j', async (request: any) => charge(request.raw.url)); // $ alert=money-untrusted-amount
export const take = async (request: any, reply: any) => charge(request.query.x); // $ alert=money-untrusted-amount
