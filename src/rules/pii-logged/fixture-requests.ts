/** Whole requests. */
import express from 'express';
import type { Request } from 'express';
import pino from 'pino';
import { z } from 'zod';

const app = express();
const router = express.Router();
const logger = pino();

const order = z.object({ orderId: z.string(), quantity: z.number() });

app.post('/webhook', (req: any, res: any) => {
  console.log('webhook', req.body); // $ alert=pii-logged
  console.log(JSON.stringify(req.body, null, 2)); // $ alert=pii-logged
  console.log('webhook: ' + JSON.stringify(req.body)); // $ alert=pii-logged
  logger.info({ headers: req.headers }); // $ alert=pii-logged
  logger.info('%j', req.cookies); // $ alert=pii-logged
  console.log(req); // $ alert=pii-logged
  const { body } = req;
  logger.debug(body); // $ alert=pii-logged
  console.log(`webhook ${req.body}`); // ok: it says [object Object]
  console.log({ ...req.body, password: '***' }); // $ alert=pii-logged
  console.log(req.body.orderId); /* $ alert=log-injection */ // ok: one field
  console.log(Object.keys(req.body)); // ok: names of fields
  console.log(req.body.type, req.query, req.params.id); // ok: what it is about
  console.log(req.method, req.url); // ok: the line of the request
  logger.info({ req, res }, 'answered'); // ok: loggers write what they are told to of a request
  res.end();
});

router.post('/orders', (req: Request, res: any) => {
  const parsed = order.parse(req.body);
  logger.info(parsed); // ok: the schema says that nothing of a person is in it
  logger.info({ orderId: parsed.orderId }); // ok: one field
  logger.warn({ body: req.body }, 'not understood'); // $ alert=pii-logged
  res.end();
});

export const handler = async (event: any, context: any) => {
  console.log('EVENT', JSON.stringify(event)); // $ alert=pii-logged
  console.log(event.headers); // $ alert=pii-logged
  console.log(event.path, context.awsRequestId); // ok: where it was sent to
  return { statusCode: 200 };
};
