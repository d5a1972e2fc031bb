/** What a request brings, framework by framework. */
import { createParamDecorator, Body, Controller, Post } from '@nestjs/common';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Arg } from 'type-graphql';
import { BodyParam } from 'routing-controllers';
import type { FastifyRequest } from 'fastify';
import type { Request as HapiRequest } from '@hapi/hapi';
import type { Context as KoaContext } from 'koa';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { NextRequest } from 'next/server';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { initTRPC } from '@trpc/server';
import { onCall } from 'firebase-functions';
import { buildSchema } from 'graphql';

const app = new Hono();
const t = initTRPC.create();
declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };
declare const fastify: any;
declare const router: any;
declare const actionClient: any;
declare const serve: any;

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

// NestJS and its kin.

@Controller('payments')
export class Payments {
  @Post()
  pay(@Body() payment: { amount: number }) {
    return charge(payment.amount); // $ alert=money-untrusted-amount
  }

  payPart(@Body('amount') amount: number, currency: string) {
    return [charge(amount), currency]; // $ alert=money-untrusted-amount
  }

  payOther(@createParamDecorator() amount: number) {
    return charge(amount); // ok: nobody knows what it is
  }

  payRouted(@BodyParam('amount') amount: number) {
    return charge(amount); // $ alert=money-untrusted-amount
  }
}

@Resolver()
export class PaymentResolver {
  @Mutation()
  pay(@Args('amount') amount: number) {
    return charge(amount); // $ alert=money-untrusted-amount
  }

  payArgument(@Arg('amount') amount: number) {
    return charge(amount); // $ alert=money-untrusted-amount
  }
}

export const resolvers = {
  Mutation: {
    pay: (_parent: unknown, { amount }: { amount: number }) => charge(amount), // $ alert=money-untrusted-amount
  },
  Payment: {
    paid: (payment: { amount: number }) => charge(payment.amount), // ok: what the program itself found
  },
};
void buildSchema;

// fastify, hapi, koa.

fastify.post('/pay', async (request: any, reply: any) => {
  await charge(request.body.amount); // $ alert=money-untrusted-amount
  await charge(request.log.amount); // ok: no part of the request
  reply.send({ ok: true });
});

export const payFastify = (request: FastifyRequest) => charge(request.query.amount); // $ alert=money-untrusted-amount
export const routeHapi = { method: 'POST', handler: (request: any, h: any) => [charge(request.payload.amount), h] }; // $ alert=money-untrusted-amount
export const payHapi = (call: HapiRequest) => charge(call.payload.amount); // $ alert=money-untrusted-amount
const payThen = (context: any, next: any) => charge(context.request.body.amount).then(next); // $ alert=money-untrusted-amount
export const payKoa = (it: KoaContext) => charge(it.request.body.amount); // $ alert=money-untrusted-amount
export const payStrapi = async (ctx: any) => charge(ctx.request.body.amount); // $ alert=money-untrusted-amount
export const topUpStrapi = async (ctx: any) => charge(ctx.query.amount); // $ alert=money-untrusted-amount
void payThen;
router.post('/pay', async (context: any) => charge(context.request.body.amount)); // $ alert=money-untrusted-amount

// Requests of the web.

export async function POST(request: any) {
  const { amount } = await request.json();
  return charge(amount); // $ alert=money-untrusted-amount
}

export const payTyped = async (incoming: Request) => charge((await incoming.json()).amount); // $ alert=money-untrusted-amount
export const payText = async (incoming: Request) => charge(JSON.parse(await incoming.text()).amount); // $ alert=money-untrusted-amount
export const payNextText = async (incoming: NextRequest) => charge(JSON.parse(await incoming.text()).amount); // $ alert=money-untrusted-amount
export const payNextForm = async (incoming: NextRequest) => charge((await incoming.formData()).get('amount')); // $ alert=money-untrusted-amount
export const payAddress = async (incoming: NextRequest) => charge(incoming.nextUrl.searchParams.get('amount')); // $ alert=money-untrusted-amount

export const action = async ({ request }: any) => {
  const form = await request.formData();
  return charge(form.get('amount')); // $ alert=money-untrusted-amount
};

export const actions = {
  pay: async ({ request }: any) => charge((await request.json()).amount), // $ alert=money-untrusted-amount
};

serve(async (req: any) => charge((await req.json()).amount)); // $ alert=money-untrusted-amount

export async function payOnServer(amount: number) {
  'use server';
  return charge(amount); // $ alert=money-untrusted-amount
}

export async function payFromInside(amount: number) {
  return charge(amount); // ok: nobody knows who calls it
}

// Hono, Lambda, tRPC, functions that are called from afar.

app.post('/pay', async (c: any) => {
  const { amount } = await c.req.json();
  await charge(amount); // $ alert=money-untrusted-amount
  await charge(c.get('amount')); // ok: set by the program
});

export const payQuery = (c: Context) => charge(c.req.query('amount')); // $ alert=money-untrusted-amount
export const payPath = (c: Context) => charge(c.req.param('amount')); // $ alert=money-untrusted-amount
export const payValid = (c: Context) => charge(c.req.valid('json').amount); // $ alert=money-untrusted-amount
export const payParsed = async (c: Context) => charge((await c.req.parseBody()).amount); // $ alert=money-untrusted-amount
export const payForm = async (c: Context) => charge((await c.req.formData()).get('amount')); // $ alert=money-untrusted-amount
export const payHeader = (c: Context) => charge(c.req.header('x-amount')); // $ alert=money-untrusted-amount

export const handler = async (event: any) => charge(JSON.parse(event.body).amount); // $ alert=money-untrusted-amount
export const charged = async (event: any, context: any) => charge(JSON.parse(event.body).amount ?? context); // $ alert=money-untrusted-amount
export const typedHandler = async (call: APIGatewayProxyEvent) => charge(call.queryStringParameters.amount); // $ alert=money-untrusted-amount

export const payments = t.router({
  pay: t.procedure.mutation(({ input }: any) => charge(input.amount)), // $ alert=money-untrusted-amount
  act: actionClient.action(({ parsedInput }: any) => charge(parsedInput.amount)), // $ alert=money-untrusted-amount
  own: t.procedure.query(({ ctx }: any) => charge(ctx.cart.amount)), // ok: the context is the program's own
});

export const payCalled = onCall(async (data: any, context: any) => charge(data.amount ?? context)); // $ alert=money-untrusted-amount
export const payCalledNow = onCall(async (request: any) => charge(request.data.amount)); // $ alert=money-untrusted-amount
