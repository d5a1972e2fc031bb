/** Servers that take what a function gives back, and what stands in front of a handler. */
import { app } from '@azure/functions';
import Hapi from '@hapi/hapi';
import { load } from 'cheerio';
import { Elysia } from 'elysia';
import express, { type Request, type Response } from 'express';
import { body } from 'express-validator';
import Fastify from 'fastify';
import { Hono } from 'hono';
import { html, raw } from 'hono/html';
import Joi from 'joi';

const fastify = Fastify();
fastify.get('/page/:name', async (request: any, reply: any) => {
  reply.type('text/html');
  return `<b>${request.params.name}</b>`; // $ alert=xss
});
fastify.get('/text/:name', async (request: any, reply: any) => {
  return `<b>${request.params.name}</b>`; // ok: plain text unless something else is said
});

new Elysia().get('/page', ({ query, set }: any) => {
  set.headers['content-type'] = 'text/html';
  return `<p>${query.name}</p>`; // $ alert=xss
});

app.http('page', {
  handler: async (request: any) => ({ body: `<p>${request.query.get('name')}</p>`, headers: { 'content-type': 'text/html' } }), // $ alert=xss
});

const hono = new Hono();
hono.notFound((c: any) => c.html(`<p>${c.req.path}</p>`)); // $ alert=xss
hono.get('/raw', (c: any) => c.html(html`<p>${raw(c.req.query('text'))}</p>`)); // $ alert=xss
hono.get('/tag', (c: any) => c.html(html`<p>${c.req.query('text')}</p>`)); // ok: the tag escapes

const server = Hapi.server();
server.route({
  method: 'GET',
  path: '/{n}/{name}',
  options: { validate: { params: Joi.object({ n: Joi.number().required(), name: Joi.string().max(20) }) } },
  handler: (request: any) => `<p>${request.params.n}</p>`, // ok: a number
});

const web = express();
web.post('/comment', body('text').trim().escape(), (req: Request, res: Response) => {
  res.send(`<p>${req.body.text}</p>`); // ok: the route escapes it
  res.send(`<p>${req.body.name}</p>`); // $ alert=xss
});
web.get('/scraped', (req: Request, res: Response) => {
  const $ = load('<body></body>');
  $(`a[href="${req.query.q}"]`).remove(); // ok: a document of the server
  $.parseHTML(req.query.q as string); // ok: a document of the server
  $('p').html(req.query.q as string); // ok: a document of the server
  res.json({ links: $('a').length });
});
export function sent(req: Request, res: any): void {
  res.sendRaw(200, '<p>' + req.query.q + '</p>'); // $ alert=xss
}

export const page = async (event: any) => {
  const { queryStringParameters } = event;
  return { statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: `<p>${queryStringParameters.q}</p>` }; // $ alert=xss
};
export const part = async ({ pathParameters }: any) => ({ statusCode: 200, headers: { 'Content-Type': 'text/html' }, body: `<p>${pathParameters.name}</p>` }); // $ alert=xss
export const shown = ({ name }: any) => ({ body: `<p>${name}</p>`, headers: { 'Content-Type': 'text/html' } }); // ok: no event of a server
