/** The same care in the handlers of other frameworks. */
import { Hono } from 'hono';
import type { Context } from 'hono';
import type { Context as KoaContext } from 'koa';
import type { FastifyRequest } from 'fastify';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { initTRPC } from '@trpc/server';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Body, Controller, Param, Post } from '@nestjs/common';
import Stripe from 'stripe';
import { z } from 'zod';

const app = new Hono();
const t = initTRPC.create();
const stripe = new Stripe(process.env.STRIPE_KEY!);
declare const fastify: any;
declare const prisma: any;
declare const orders: { of(id: string): Promise<{ id: string; total: number; due: number; currency: string }> };

const charge = (amount: number, currency: string) => stripe.paymentIntents.create({ amount, currency }); // $ alert=missing-idempotency

app.post('/pay/:id', async (c: any) => {
  const order = await orders.of(c.req.param('id'));
  await charge(order.total, order.currency); // ok: the stored order
  const { amount } = await c.req.json();
  if (amount !== order.total) return c.json({ error: 'the price has changed' }, 409);
  await charge(amount, 'usd'); // ok: the same as the stored order
  return c.json({ amount }); // ok: the answer
});

export const payDue = async (c: Context) => {
  const { id, amount } = c.req.valid('json');
  const order = await orders.of(id);
  if (amount <= 0 || amount > order.due) return c.text('no', 400);
  return charge(amount, order.currency); // ok: between nothing and what is due
};

export const payKoa = async (ctx: KoaContext) => {
  const { amount, order: id } = ctx.request.body;
  const order = await orders.of(id);
  ctx.assert(amount === order.total, 409, 'the price has changed');
  await charge(amount, order.currency); // ok: the same as the stored order
  ctx.body = { amount }; // ok: the answer
};

export const payKoaState = async (ctx: KoaContext) => charge(ctx.state.cart.total, 'usd'); // ok: the program put it there

fastify.post('/pay', async (request: any, reply: any) => {
  const order = await orders.of(request.body.order);
  if (request.body.amount > 0 && request.body.amount <= order.due) await charge(request.body.amount, order.currency); // ok: asked in the same breath
  return reply.code(201).send({ amount: request.body.amount }); // ok: the answer
});

export const payFastify = async (request: FastifyRequest) => charge((await orders.of(request.params.id)).total, 'usd'); // ok: only the id comes with the request

export async function POST(request: any) {
  const { order: id, quantity } = await request.json();
  const order = await orders.of(id);
  await charge(order.total, order.currency); // ok: only ids and quantities
  await prisma.orderLine.update({ where: { id }, data: { quantity } }); // ok: how many
  return Response.json({ total: order.total });
}

export async function payByForm(form: FormData) {
  'use server';
  const order = await orders.of(String(form.get('order')));
  await charge(order.total, order.currency); // ok: only the id comes with the form
}

export async function payBound(id: string, amount: number) {
  'use server';
  const order = await orders.of(id);
  if (amount < 1 || amount > order.due) throw new Error('not possible');
  await charge(amount, order.currency); // ok: between nothing and what is due
}

const Wanted = z.object({ amount: z.number().int().positive().max(50_000) });

export async function payParsed(input: unknown) {
  'use server';
  const { amount } = Wanted.parse(input);
  await charge(amount, 'usd'); // ok: bounds on both sides
}

export const handler = async (event: APIGatewayProxyEvent) => {
  const { order: id, amount } = JSON.parse(event.body);
  const order = await orders.of(id);
  if (order.total !== amount) return { statusCode: 409 };
  await charge(amount, order.currency); // ok: the same as the stored order
  return { statusCode: 201, body: JSON.stringify({ amount }) }; // ok: the answer
};

export const payments = t.router({
  pay: t.procedure.input(z.object({ order: z.string() })).mutation(async ({ input }: any) => charge((await orders.of(input.order)).total, 'usd')), // ok: only the id
  quote: t.procedure.query(({ input }: any) => ({ total: input.total, currency: input.currency })), // ok: the answer
  part: t.procedure.mutation(async ({ input }: any) => {
    const order = await orders.of(input.order);
    return charge(Math.min(order.due, input.amount), order.currency); // ok: no more than is due
  }),
});

@Controller('orders')
export class OrderController {
  @Post(':id/pay')
  async pay(@Param('id') id: string, @Body() body: { amount: number; note: string }) {
    const order = await orders.of(id);
    await prisma.order.update({ where: { id }, data: { note: body.note } }); // ok: a note
    return charge(order.total, order.currency); // ok: the stored order
  }
}

@Resolver()
export class OrderResolver {
  @Mutation()
  async pay(@Args('id') id: string, @Args('amount') amount: number) {
    const order = await orders.of(id);
    if (amount !== order.total) throw new Error('the price has changed');
    return charge(amount, order.currency); // ok: the same as the stored order
  }
}
