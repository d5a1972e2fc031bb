/** Handlers of koa. */
const Koa = require('koa');
const Router = require('@koa/router');

declare const validate: any;
declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

const app = new Koa();
const router = new Router();
router.get('/a/:id', async (ctx: any) => {
  charge(ctx.params.amount); // $ alert=money-untrusted-amount
  charge(ctx.query.a); // $ alert=money-untrusted-amount
  charge(ctx.request.query.a); // $ alert=money-untrusted-amount
  charge(ctx.request.body.a); // $ alert=money-untrusted-amount
  charge(ctx.headers.a); // $ alert=money-untrusted-amount
  charge(ctx.request.headers.a); // $ alert=money-untrusted-amount
  charge(ctx.header.a); // $ alert=money-untrusted-amount
  charge(ctx.get('x')); // $ alert=money-untrusted-amount
  charge(ctx.request.get('x')); // $ alert=money-untrusted-amount
  charge(ctx.cookies.get('x')); // $ alert=money-untrusted-amount
  charge(ctx.url); // $ alert=money-untrusted-amount
  charge(ctx.path); // $ alert=money-untrusted-amount
  charge(ctx.originalUrl); // $ alert=money-untrusted-amount
  charge(ctx.querystring); // $ alert=money-untrusted-amount
  charge(ctx.host); // $ alert=money-untrusted-amount
  charge(ctx.href); // $ alert=money-untrusted-amount
  charge(ctx.request.url); // $ alert=money-untrusted-amount
  charge(ctx.req.url); // $ alert=money-untrusted-amount
  charge(ctx.state.user); // ok: nobody outside chose it
  charge(ctx.ip); // ok: nobody outside chose it
});
app.use(async (ctx: any, next: any) => { charge(ctx.request.body.x); // $ alert=money-untrusted-amount
});
app.use(async (c: any) => { charge(c.query.x); // $ alert=money-untrusted-amount
});
router.post('/b', validate, async function (context: any) { charge(context.request.body.x); // $ alert=money-untrusted-amount
});
const shop = new Koa();
shop.use(validate).use(async (c: any) => { charge(c.query.x); // $ alert=money-untrusted-amount
});
