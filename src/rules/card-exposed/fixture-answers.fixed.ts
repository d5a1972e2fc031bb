/** Answers and sockets: what somebody outside gets, and everything on the way to him. */
import { NextResponse } from 'next/server';

interface Card {
  number: string;
  cvv: string;
  expiry: string;
  brand: string;
}
declare function maskPan(pan: string): string;
declare const io: any;
declare const app: any;

export function byExpress(card: Card, res: any): void {
  res.send({ ...card, number: undefined, cvv: undefined }); // $ alert=card-exposed
  res.json({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-exposed
  res.status(200).json({ number: maskPan(card.number), expiry: card.expiry }); // $ alert=card-exposed
  res.status(200).type('text').send(maskPan(card.number)); // $ alert=card-exposed
  res.jsonp({}); // $ alert=card-exposed
  res.write(`data: ${maskPan(card.number)}\n\n`); // $ alert=card-exposed
  res.end(JSON.stringify(card)); // $ alert=card-exposed
  res.render('receipt', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-exposed
  res.send({ brand: card.brand, last4: card.number.slice(-4) }); // ok: brand and last four
  res.json({ number: maskPan(card.number) }); // ok: masked
  res.status(200).json({ ...card, number: undefined, cvv: undefined }); // ok: number and code are left out
  res.render('receipt', { brand: card.brand }); // ok: a brand
  res.get(card.number); // ok: a header of the request
}

export function byOthers(card: Card, { reply, ctx, h, c, context }: Record<string, any>): unknown {
  reply.send({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-exposed
  reply.code(200).header('x', 'y').send({}); // $ alert=card-exposed
  ctx.body = { card: { ...card, number: undefined, cvv: undefined } }; // $ alert=card-exposed
  ctx.response.body = maskPan(card.number); // $ alert=card-exposed
  context.res = { status: 200, body: JSON.stringify(card) }; // $ alert=card-exposed
  h.response({ card: { ...card, number: undefined, cvv: undefined } }).code(200); // $ alert=card-exposed
  h.view('receipt', { card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-exposed
  c.json({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-exposed
  c.html(`<p>${maskPan(card.number)}</p>`); // $ alert=card-exposed
  reply.send({ brand: card.brand }); // ok: a brand
  ctx.body = { last4: card.number.slice(-4) }; // ok: last four
  ctx.status = card.cvv.length; // ok: a count
  h.response({ brand: card.brand }).code(200); // ok: a brand
  context.res = { status: 200 }; // ok: no card
  return c.json({ brand: card.brand }); // ok: a brand
}

export function byPlatform(card: Card, step: number): Response {
  if (step === 0) return NextResponse.json({ card: { ...card, number: undefined, cvv: undefined } }); // $ alert=card-exposed
  if (step === 1) return new NextResponse(maskPan(card.number)); // $ alert=card-exposed
  if (step === 2) return new Response(JSON.stringify(card)); // $ alert=card-exposed
  if (step === 3) return Response.json({}); // $ alert=card-exposed
  if (step === 4) return NextResponse.json({ brand: card.brand }); // ok: a brand
  return new Response(JSON.stringify({ last4: card.number.slice(-4) })); // ok: last four
}

export function bySockets(card: Card, { socket, ws }: Record<string, any>): void {
  socket.emit('card', { ...card, number: undefined, cvv: undefined }); // $ alert=card-exposed
  io.emit('paid', { number: maskPan(card.number), expiry: card.expiry }); // $ alert=card-exposed
  io.to('room').emit('paid', {}); // $ alert=card-exposed
  ws.send(JSON.stringify(card)); // $ alert=card-exposed
  socket.emit('paid', { brand: card.brand }); // ok: a brand
  socket.on('card', () => card.number); // ok: nothing is sent
  ws.send(JSON.stringify({ last4: card.number.slice(-4) })); // ok: last four
}

// Through a function of the project.

function answer(res: any, status: number, body: unknown): void {
  res.status(status).json(body); // ok: what it answers is told where it is called
}
app.get('/card', (_req: unknown, res: unknown) => answer(res, 200, { cardNumber: app.card.cardNumber })); // $ alert=card-exposed
app.get('/brand', (_req: unknown, res: unknown) => answer(res, 200, { brand: app.card.brand })); // ok: a brand
