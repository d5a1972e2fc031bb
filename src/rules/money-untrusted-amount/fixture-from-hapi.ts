/** Handlers of hapi. */
const Hapi = require('@hapi/hapi');

declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

const server = Hapi.server({ port: 1 });
server.route({ method: 'GET', path: '/', handler: (r: any, tk: any) => {
  charge(r.query.a); // $ alert=money-untrusted-amount
  charge(r.params.a); // $ alert=money-untrusted-amount
  charge(r.payload.a); // $ alert=money-untrusted-amount
  charge(r.headers.a); // $ alert=money-untrusted-amount
  charge(r.state.a); // $ alert=money-untrusted-amount
  charge(r.path); // $ alert=money-untrusted-amount
  charge(r.auth.credentials); // ok: nobody outside chose it
} });
server.route([{ method: 'GET', path: '/', options: { handler: async function (request: any, h: any) { charge(request.query.x); // $ alert=money-untrusted-amount
} } }]);
const get = { handler: (request: any, h: any) => { charge(request.params.amount); // $ alert=money-untrusted-amount
} };
const put = { handler: (request: any) => charge(request.payload.amount) }; // ok: others have handlers of this kind, and another payload
export const take = (request: any, h: any) => charge(request.query.amount); // $ alert=money-untrusted-amount
