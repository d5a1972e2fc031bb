/** What parts of requests may be objects, and what holds them to texts in front of a handler. */
import express from 'express';
import Koa from 'koa';
import fastify from 'fastify';
import Hapi from '@hapi/hapi';
import Joi from 'joi';
import cookieParser from 'cookie-parser';
import { body, check, matchedData, query, validationResult } from 'express-validator';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { NextApiRequest, NextApiResponse } from 'next';
import type { NextRequest } from 'next/server';
import { User } from './models/user';

const app = express();
const koa = new Koa();
const fast = fastify();
const hapi = Hapi.server({});
app.use(cookieParser());
declare const validate: any;

koa.use(async (ctx: any, next: any) => {
  await User.find({ name: ctx.query.name }); // ok: a text, or a list of texts
  await User.find({ name: ctx.request.query.name }); // ok: a text, or a list of texts
  await User.find({ name: ctx.request.body.name }); // $ alert=nosql-injection
  await User.find(JSON.parse(ctx.query.filter)); // $ alert=nosql-injection
  await next();
});

fast.post('/users', async (request: any, reply: any) => {
  await User.find({ name: request.query.name }); // ok: a text, or a list of texts
  await User.find({ name: request.cookies.name }); // ok: a text
  return User.find({ name: request.body.name }); // $ alert=nosql-injection
});

hapi.route({
  method: 'POST',
  path: '/users',
  options: { validate: { payload: Joi.object({ name: Joi.string(), filter: Joi.any() }) } },
  handler: async (request: any) => {
    await User.find({ name: request.query.name }); // ok: a text, or a list of texts
    await User.find({ name: request.payload.name }); // ok: held to a text
    return User.find({ name: request.payload.filter }); // $ alert=nosql-injection
  },
});

export default async function pages(req: NextApiRequest, res: NextApiResponse) {
  await User.find({ name: req.query.name }); // ok: a text, or a list of texts
  await User.find({ name: req.cookies.name }); // ok: a text
  res.json(await User.find({ name: req.body.name })); // $ alert=nosql-injection
}

@Controller('users')
export class Users {
  @Get(':name')
  one(@Param('name') name: string) {
    return User.find({ name }); // ok: a part of the path
  }

  @Post()
  other(@Body('name') name: string) {
    return User.find({ name }); // $ alert=nosql-injection
  }
}

app.get('/cookies', async (req: any, res: any) => {
  res.json(await User.find({ token: req.cookies.token })); // $ alert=nosql-injection
});

const TOKEN = /^[a-f0-9]{32}$/;

app.post('/patterns', async (req: any, res: any) => {
  const { token, name, mail } = req.body;
  if (!TOKEN.test(token)) return res.sendStatus(400);
  await User.find({ token }); // ok: an object reads as no such text
  if (!/^.{1,20}$/.test(name)) return res.sendStatus(400);
  await User.find({ name }); // $ alert=nosql-injection
  if (!mail.match(/^.{1,20}$/)) return res.sendStatus(400);
  return User.find({ mail }); // ok: only a text has the method
});

app.post('/chains', body('name').isString(), body('mail').notEmpty().isLength({ min: 3 }), body('note').trim(), async (req: any, res: any) => {
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  await User.find({ name: req.body.name }); // ok: held to a text
  await User.find({ mail: req.body.mail }); // $ alert=nosql-injection
  await User.find({ note: req.body.note }); // ok: made a text
  return User.find({ other: req.body.other }); // $ alert=nosql-injection
});

app.post('/unseen', body('name').isString(), async (req: any, res: any) => {
  res.json(await User.find({ name: req.body.name })); // $ alert=nosql-injection
});

app.post('/beside', [check('name').isEmail()], validate, async (req: any, res: any) => {
  res.json(await User.find({ name: req.body.name })); // ok: what is found is looked at beside
});

app.get('/matched', query('kind').isIn(['a', 'b']), async (req: any, res: any) => {
  const { kind } = matchedData(req);
  res.json(await User.find({ $where: `this.kind === '${kind}'` })); // ok: one of a list
});

app.get('/unmatched', query('kind').trim(), async (req: any, res: any) => {
  const { kind } = matchedData(req);
  res.json(await User.find({ $where: `this.kind === '${kind}'` })); // $ alert=nosql-injection
});

const isValidSignup = (name: string, mail: string, errors: any) => {
  const NAME = /^.{1,20}$/;
  errors.name = '';
  if (!NAME.test(name)) {
    errors.name = 'Invalid name.';
    return false;
  }
  if (mail !== '') {
    if (!/^[\w.]+@[\w.]+$/.test(mail)) return false;
  }
  return true;
};

app.post('/signup', async (req: any, res: any) => {
  const { name, mail } = req.body;
  if (!isValidSignup(name, mail, {})) return res.sendStatus(400);
  await User.findOne({ mail }); // ok: an object reads as no address
  return User.findOne({ name }); // $ alert=nosql-injection
});

export async function POST(req: NextRequest) {
  const { name } = await req.json();
  await User.findOne({ name: req.nextUrl.searchParams.get('name') }); // ok: a text
  return User.findOne({ name }); // $ alert=nosql-injection
}
