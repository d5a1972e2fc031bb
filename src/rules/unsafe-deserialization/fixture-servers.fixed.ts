/** The same in other servers, behind functions, and behind questions. */
import { Body, Controller, Post } from '@nestjs/common';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { Context as KoaContext } from 'koa';
import { Hono } from 'hono';
import v8 from 'v8';
import serialize from 'node-serialize';
import s2j from 'serialize-to-js';
import cryo from 'cryo';
import yaml from 'js-yaml';
import * as bson from 'bson-ext';

const app = new Hono();
const OPTIONS = { schema: yaml.DEFAULT_FULL_SCHEMA };
const PLAIN = { schema: yaml.FAILSAFE_SCHEMA };
declare const fastify: any;
declare const cache: { get(key: string): Promise<Buffer> };
declare function isValidState(text: string): boolean;
declare function verified(text: string): { state: string };

@Controller('sessions')
export class Sessions {
  @Post()
  restore(@Body('state') state: string) {
    return serialize.unserialize(state); // $ alert=unsafe-deserialization
  }

  replace(@Body() body: { state: string; id: number }) {
    s2j.deserialize(body.state); // $ alert=unsafe-deserialization
    s2j.deserialize(String(body.id)); // ok: a number
    return this.read(body.state); // $ alert=unsafe-deserialization
  }

  async cached() {
    return v8.deserialize(await cache.get('sessions')); // ok: nobody knows where it comes from
  }

  private read(text: string) {
    return cryo.parse(text);
  }
}

export const handler = async (event: APIGatewayProxyEvent) => {
  const body = JSON.parse(event.body ?? '{}'); // ok: JSON holds no code
  const state = serialize.unserialize(body.state); // $ alert=unsafe-deserialization
  const other = cryo.parse(event.queryStringParameters.state); // $ alert=unsafe-deserialization
  return { state, other, settings: yaml.load(body.settings, PLAIN) }; // ok: texts alone
};

export const restore = (ctx: KoaContext) => {
  const { state, name } = ctx.request.body;
  ctx.body = serialize.unserialize(state); // $ alert=unsafe-deserialization
  if (name === 'none') serialize.unserialize(name); // ok: a constant
  ctx.body = yaml.load(state, OPTIONS); // $ alert=unsafe-deserialization
  ctx.body = yaml.load(state, { schema: yaml.CORE_SCHEMA }); // ok: values alone
  ctx.body = yaml.load(state, { filename: 'settings.yaml' }); // ok: the default
};

app.post('/state', async (c: any) => {
  const { state, blob } = await c.req.json();
  const read = v8.deserialize(Buffer.from(blob, 'base64')); // $ alert=unsafe-deserialization
  const text = Buffer.from(state, 'base64').toString('utf8');
  const found = serialize.unserialize(text); // $ alert=unsafe-deserialization
  return c.json({ read, found, plain: JSON.parse(text) }); // ok: JSON holds no code
});

fastify.post('/import', async (request: any, reply: any) => {
  const { text, bytes, id } = request.body;
  yaml.load(text, { schema: yaml.DEFAULT_FULL_SCHEMA, json: true }); // $ alert=unsafe-deserialization
  for (const part of text.split('---')) yaml.load(part, OPTIONS); // $ alert=unsafe-deserialization
  text.split('---').map((part: string) => cryo.parse(part)); // $ alert=unsafe-deserialization
  bson.deserialize(bytes, { evalFunctions: true, cacheFunctions: true }); // $ alert=unsafe-deserialization
  bson.deserialize(bytes, { promoteValues: true }); // ok: functions stay texts
  new v8.DefaultDeserializer(bytes); // $ alert=unsafe-deserialization
  serialize.unserialize(`{"id":${Number(id)}}`); // ok: a number
  serialize.unserialize(text.trim()); // $ alert=unsafe-deserialization
  serialize.unserialize(`{"rows":[${text}]}`); // $ alert=unsafe-deserialization
  if (/^\d+$/.test(id)) serialize.unserialize(id); // ok: digits
  return reply.send(structuredClone(request.body)); // ok: a copy
});

fastify.get('/asked', async (request: any, reply: any) => {
  const { kind, state, token } = request.query;
  if (!['full', 'short'].includes(kind)) return reply.code(400).send();
  serialize.unserialize(kind); // ok: one of two
  serialize.unserialize(verified(token).state); // ok: nobody knows what comes back
  if (!isValidState(state)) return reply.code(400).send();
  return serialize.unserialize(state); // ok: asked before
});

export function load(text: string) {
  return serialize.unserialize(text); // ok: nobody knows where it comes from
}

export const copied = (value: unknown) => v8.deserialize(v8.serialize(value)); // ok: its own bytes

export const settings = () => yaml.load('rate: 1', OPTIONS); // ok: nothing from outside
