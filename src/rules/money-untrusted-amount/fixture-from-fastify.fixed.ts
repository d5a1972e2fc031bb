/** Handlers of fastify. */
import Fastify, { FastifyInstance, FastifyRequest } from 'fastify';

declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

const fastify = Fastify({ logger: true });
fastify.get('/a', async (x: any, y: any) => {
  charge(x.query.a); // $ alert=money-untrusted-amount
  charge(x.params.a); // $ alert=money-untrusted-amount
  charge(x.body.a); // $ alert=money-untrusted-amount
  charge(x.headers['a']); // $ alert=money-untrusted-amount
  charge(x.cookies.a); // $ alert=money-untrusted-amount
  charge(x.url); // $ alert=money-untrusted-amount
  charge(x.raw.url); // $ alert=money-untrusted-amount
  charge(x.amount); // ok: nobody outside chose it
  const sent = await x.file();
  charge(sent.fields.amount); // $ alert=money-untrusted-amount
});
fastify.post('/b', { schema: {} }, async function (request: any, reply: any) {
  charge(request.body.a); // $ alert=money-untrusted-amount
});
fastify.route({ method: 'GET', url: '/c', handler: async (r: any, rep: any) => { charge(r.query.q); // $ alert=money-untrusted-amount
} });
export default async function routes(app: FastifyInstance) {
  app.get('/d', async (r: any) => { charge(r.params.amount); // $ alert=money-untrusted-amount
  });
  app.get('/e', async (request: any) => { const { n } = request.query; charge(n); // $ alert=money-untrusted-amount
  });
  app.addHook('preHandler', async (r: any, y: any) => { charge(r.headers.x); // $ alert=money-untrusted-amount
  });
}
export const f = async (req: FastifyRequest<{ Body: { a: string } }>) => { charge(req.body.a); // $ alert=money-untrusted-amount
};
