/** How much of what is handed over a log shows, and what it is. */
import express from 'express';
import type { Request, Response } from 'express';
import { Analytics } from '@segment/analytics-node';
import pino from 'pino';
import { PrismaClient } from '@prisma/client';

const app = express();
const logger = pino();
const segment = new Analytics({ writeKey: process.env.SEGMENT_KEY as string }); // a key of the service, not of a person
const prisma: any = new PrismaClient();

interface Account {
  id: string;
  title: string;
  notes: string;
  password?: string;
}

interface SignIn {
  email: string;
  password: string;
}

interface TokenCounts {
  orphanedTokens: number;
  accessToken: string;
}

/** The first characters of what an object is written as. */
function preview(value: unknown): string {
  return JSON.stringify(value).substring(0, 100);
}

function longer(value: unknown): string {
  return JSON.stringify(value).slice(0, 5000);
}

export function cut(account: Account, email: string, password: string) {
  logger.error({ preview: preview(account) }); // ok: nobody knows what stands at the beginning
  logger.error({ longer: longer(account) }); // $ alert=pii-logged
  logger.error(preview({ id: 1, title: 'a', notes: 'b', locale: 'c', password })); // ok: it stands behind what is left
  logger.error(preview({ email, password })); // $ alert=pii-logged
  logger.error(JSON.stringify({ email, password }).slice(0, 100)); // $ alert=pii-logged
  logger.error(preview(password)); // $ alert=pii-logged
}

app.post('/orders', (req: any, res: any) => {
  console.log(JSON.stringify(req.body).slice(0, 100)); // ok: not all of it
  console.log(JSON.stringify(req.body).slice(0, 10000)); // $ alert=pii-logged
  res.end();
});

/** An object in a text is `[object Object]`. */
class Notes {
  added(note: any) {
    console.log(`added ${note}`);
  }

  kept(note: any) {
    console.log('kept ' + JSON.stringify(note));
  }
}

app.post('/notes', (req: any, res: any) => {
  const notes = new Notes();
  notes.added(req.body); // ok: it says [object Object]
  notes.kept(req.body); // $ alert=pii-logged
  notes.added(JSON.stringify(req.body)); // $ alert=pii-logged
  res.end();
});

export function spelled(password: string, title: string) {
  const settings = { title, password };
  console.log(`with ${settings}`); // ok: it says [object Object]
  console.log(`with ${JSON.stringify(settings)}`); // $ alert=pii-logged
  console.log(`with ${password}`); // $ alert=pii-logged
}

/** What the type of a request says of its body. */
interface UserRequest<P, R, B> extends Request<P, R, B> {
  accountId: string;
}

export class Orders {
  place(req: UserRequest<{ id: string }, void, { productId: string; quantity: number }>, res: Response) {
    logger.error(req.body); // ok: nothing of a person is in it
    res.end();
  }

  signIn(req: UserRequest<{ id: string }, void, SignIn>, res: Response) {
    logger.error(req.body); // $ alert=pii-logged
    res.end();
  }

  any(req: UserRequest<{ id: string }, void, any>, res: Response) {
    logger.error(req.body); // $ alert=pii-logged
    res.end();
  }
}

/** One field, whatever it is called. */
function fieldOf(name: string, { body }: any) {
  return body[name];
}

app.post('/fields', (req: any, res: any) => {
  logger.info({ project: fieldOf('projectId', req) }); // ok: one field
  for (const name of ['title', 'notes']) logger.info({ field: req.body[name] }); // ok: one field
  for (const item of req.body) logger.info(item); // $ alert=pii-logged
  logger.info({ body: req.body }); // $ alert=pii-logged
  res.end();
});

/** How many there are. */
export async function count(counts: TokenCounts, accessTokens: string[]) {
  console.log(counts.orphanedTokens); // ok: a number
  console.log(counts.accessToken); // $ alert=pii-logged
  const gauge = (value: number) => logger.info(value);
  gauge(prisma.counted.accessTokens); // ok: a number
  const refreshTokens = await prisma.$executeRaw`UPDATE tokens SET used = true`;
  console.log({ refreshTokens }); // ok: how many rows were changed
  const idTokens = await prisma.$queryRaw`SELECT id_token FROM tokens`;
  console.log(idTokens, accessTokens.length); // $ alert=pii-logged
}

/** Whom a service is told of, and what he has done. */
export function told(account: { id: string; email: string }) {
  segment.identify(account); // ok: to know who somebody is, is what it is for
  segment.track(account); // $ alert=pii-logged
}

function track(event: string, properties: Record<string, unknown>) {
  logger.info(properties, event);
}

export function signedUp(account: { id: string; email: string }) {
  track('signed up', { domain: account.email.split('@')[1] }); // ok: no address
  track('signed up', { email: account.email }); // ok: an address that somebody chose to log
  track('signed up', account); // $ alert=pii-logged
}

/** An error tells what it is about. */
class Missing extends Error {
  constructor(
    readonly kind: string,
    readonly email: string,
  ) {
    super(`${kind} is missing`);
  }
}

export function find(email: string) {
  try {
    throw new Missing('account', email);
  } catch (error) {
    logger.error(error, 'not found'); // ok: an address that the error is about
  }
}

/** Told where it is logged, and not again where that is called. */
class Audit {
  write(what: unknown) {
    logger.info(what);
  }
}

class Renewal {
  constructor(private readonly audit: Audit) {}

  renew(counts: TokenCounts) {
    this.audit.write({ renewed: counts.accessToken }); // $ alert=pii-logged
  }

  keep(what: any) {
    this.audit.write(what);
  }
}

export class Renewals {
  constructor(private readonly renewal: Renewal) {}

  all(counts: TokenCounts, password: string) {
    this.renewal.renew(counts); // ok: told inside
    this.renewal.keep({ password }); // $ alert=pii-logged
  }
}
