/** A wallet's back end: tokens that it reads, and whether it asks who wrote them. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createParamDecorator } from '@nestjs/common';
import express from 'express';
import type { Request } from 'express';
import jwt from 'jsonwebtoken';
import { decode, verify } from 'jsonwebtoken';
import { decodeJwt, jwtVerify } from 'jose';
import { jwtDecode } from 'jwt-decode';

const legacy = require('jsonwebtoken');

declare const users: { findById(id: unknown): Promise<object>; findOne(query: object): Promise<object> };
declare const logger: { info(text: string, data?: unknown): void };
declare const publicKeys: Record<string, string>;
declare function currentToken(): string;
declare const authenticated: (request: Request, response: Response, next: NextFunction) => void;

type Asking = Request & { user?: unknown; token?: string };
type Response = { json(body: unknown): void; sendStatus(status: number): void };
type NextFunction = () => void;

const SECRET = process.env.JWT_SECRET!;
const algorithms = ['HS256' as const];
export const app = express();

// What the token says is believed.

export const CurrentUser = createParamDecorator((data: unknown, context: any) => {
  const [, token] = context.switchToHttp().getRequest().headers.authorization.split(' ');
  const user = jwt.decode(token); // $ alert=jwt-unverified
  return user;
});
export const Shown = createParamDecorator((data: unknown, context: any) => {
  const token = context.switchToHttp().getRequest().headers.authorization;
  logger.info('asked with', jwt.decode(token)); // ok: only shown
  return token;
});

app.get('/admin', (req: Request, res: Response) => {
  const claims: any = jwt.decode(req.headers.authorization!); // $ alert=jwt-unverified:error
  if (claims.admin) res.json({ ok: true });
});

app.use((req: Asking, res: Response, next: NextFunction) => {
  req.user = jwt.decode(req.headers.authorization!.split(' ')[1]!); // $ alert=jwt-unverified
  next();
});

export function authenticate(request: Asking, response: Response, next: NextFunction): void {
  const payload: any = decode(request.cookies.token); // $ alert=jwt-unverified
  request.user = { id: payload.sub, role: payload.role };
  next();
}

export async function profile(req: Request, res: Response): Promise<void> {
  const { sub }: any = legacy.decode(req.headers.authorization); // $ alert=jwt-unverified
  res.json(await users.findById(sub));
}

export async function orders(req: Request, res: Response): Promise<void> {
  const token = req.headers['authorization']!.replace('Bearer ', '');
  const user: any = decodeJwt(token); // $ alert=jwt-unverified
  res.json(await users.findOne({ where: { id: user.userId } }));
}

export function isAdministrator(token: string): boolean {
  const claims: any = jwt.decode(token); // $ alert=jwt-unverified
  return claims.role === 'administrator';
}

export function mayPay(token: string): boolean {
  if ((jwt.decode(token, { json: true }) as any).scope === 'pay') return true; // $ alert=jwt-unverified
  return false;
}

export function canRefund(token: string): string {
  const claims: any = jwt.decode(token); // $ alert=jwt-unverified
  switch (claims.role) {
    case 'admin':
      return 'yes';
    default:
      return 'no';
  }
}

export function allowed(token: string): boolean {
  const { roles }: any = jwt.decode(token); // $ alert=jwt-unverified
  return roles.includes('admin') === true;
}

export const getUserFromToken = (token: string) => jwt.decode(token); // $ alert=jwt-unverified

export function validateToken(token: string): unknown {
  const claims = jwt.decode(token, { complete: true }); // $ alert=jwt-unverified
  return claims?.payload;
}

export async function account(token: string): Promise<object> {
  const claims: any = decodeJwt(token); // $ alert=jwt-unverified
  return users.findById(claims.sub);
}

export function limitOf(req: Request): number {
  const claims: any = jwtDecode(req.headers.authorization!); // $ alert=jwt-unverified
  return claims.plan === 'gold' ? 10_000 : 100;
}

export function orElse(token: string): unknown {
  try {
    return jwt.verify(token, SECRET, { algorithms });
  } catch {
    const claims: any = jwt.decode(token); // $ alert=jwt-unverified
    return users.findById(claims.sub);
  }
}

export function byHand(token: string): boolean {
  const claims = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64').toString()); // $ alert=jwt-unverified
  return claims.role === 'admin';
}

export function byHandInParts(req: Asking, res: Response, next: NextFunction): void {
  const [, body] = req.headers.authorization!.split('.');
  req.user = JSON.parse(atob(body!)); // $ alert=jwt-unverified
  next();
}

export function byHandInSteps(req: Request): unknown {
  const parts = req.headers.authorization!.split('.');
  const text = parts[1]!.replace(/-/g, '+').replace(/_/g, '/');
  const claims = JSON.parse(Buffer.from(text, 'base64').toString('utf8')); // $ alert=jwt-unverified
  return users.findById(claims.sub);
}

export function byHandInAPage(req: Asking, res: Response, next: NextFunction): void {
  const text = req.headers.authorization!.split('.')[1]!.replace(/-/g, '+').replace(/_/g, '/');
  const json = decodeURIComponent(atob(text).split('').map((one) => '%' + ('00' + one.charCodeAt(0).toString(16)).slice(-2)).join(''));
  req.user = JSON.parse(json); // $ alert=jwt-unverified
  next();
}

function parseToken(token: string): any {
  return JSON.parse(Buffer.from(token.split('.')[1]!, 'base64').toString()); // $ alert=jwt-unverified
}
app.get('/reports', (req: Request, res: Response) => {
  const claims = parseToken(req.headers.authorization!);
  if (claims.role !== 'admin') return res.sendStatus(403);
  res.json({ ok: true });
});

export const sessions = {
  secret: SECRET,
  jwt: {
    async decode({ token }: { token: string }) {
      return jwt.decode(token); // $ alert=jwt-unverified
    },
  },
};
export const checkedSessions = {
  secret: SECRET,
  jwt: {
    async decode({ token }: { token: string }) {
      return jwt.verify(token, SECRET, { algorithms }); // ok: checked
    },
  },
};
export const codec = { text: { decode: (token: string) => jwt.decode(token) } }; // ok: nobody keeps a session by it

// Checks that let too much through.

export const withNone = (token: string) => jwt.verify(token, SECRET, { algorithms: ['HS256', 'none'] }); // $ alert=jwt-unverified
export const onlyNone = (token: string) => jwt.verify(token, SECRET, { algorithms: ['none'] }); // $ alert=jwt-unverified
const anyCase = ['HS256', 'None'];
export const noneInConstant = (token: string) => legacy.verify(token, SECRET, { algorithms: anyCase }); // $ alert=jwt-unverified
export const unsigned = (sub: string) => jwt.sign({ sub }, SECRET, { algorithm: 'none', expiresIn: '1h' }); // $ alert=jwt-unverified
export const noKey = (token: string) => jwt.verify(token, '', { algorithms }); // $ alert=jwt-unverified
export const nullKey = (token: string) => legacy.verify(token, null, { algorithms }); // $ alert=jwt-unverified
export const undefinedKey = (token: string) => legacy.verify(token, undefined, { algorithms }); // $ alert=jwt-unverified
export const falseKey = (token: string) => legacy.verify(token, false, { algorithms }); // $ alert=jwt-unverified
export const endless = (token: string) => jwt.verify(token, SECRET, { algorithms, ignoreExpiration: true }); // $ alert=jwt-unverified:warning
const lenient = { algorithms, ignoreExpiration: true };
export const lenientInConstant = (token: string) => jwt.verify(token, SECRET, lenient); // $ alert=jwt-unverified
export const publicKeyAlone = (token: string, publicKey: string) => jwt.verify(token, publicKey); // $ alert=jwt-unverified
export const publicPem = (token: string) => jwt.verify(token, '-----BEGIN PUBLIC KEY-----\nMIIBIjANBgkqhkiG9w0BAQEF\n-----END PUBLIC KEY-----'); // $ alert=jwt-unverified
export const publicKeyOfSettings = (token: string) => jwt.verify(token, process.env.JWT_PUBLIC_KEY!, { issuer: 'wallet' }); // $ alert=jwt-unverified
export const mixed = (token: string, key: string) => jwt.verify(token, key, { algorithms: ['HS256', 'RS256'] }); // $ alert=jwt-unverified

export function byItself(token: string, key: string): unknown {
  const decoded = jwt.decode(token, { complete: true });
  return jwt.verify(token, key, { algorithms: [decoded!.header.alg as 'HS256'] }); // $ alert=jwt-unverified
}

declare const client: { getSigningKey(kid: string | undefined, done: (error: unknown, key?: { getPublicKey(): string }) => void): void };
function keyOf(header: { kid?: string }, done: (error: unknown, key?: string) => void): void {
  client.getSigningKey(header.kid, (error, key) => done(error, key?.getPublicKey()));
}
export const lookedUp = (token: string) => legacy.verify(token, keyOf, { issuer: 'wallet' }); // $ alert=jwt-unverified:warning
export const lookedUpByList = (token: string) => legacy.verify(token, keyOf, { algorithms: ['RS256'] }); // ok: signatures alone

// Answers that nobody looks at.

export function withoutError(req: Asking, res: Response, next: NextFunction): void {
  jwt.verify(req.token!, SECRET, { algorithms }, (error: unknown, claims: unknown) => { // $ alert=jwt-unverified
    req.user = claims;
    next();
  });
}

export function swallowed(req: Asking, res: Response, next: NextFunction): void {
  try {
    verify(req.token!, SECRET, { algorithms }); // $ alert=jwt-unverified
  } catch (error) {
    logger.info('token', error);
  }
  next();
}

// Somebody has asked, or nobody believes it.

export const checked = (token: string) => jwt.verify(token, SECRET, { algorithms }); // ok: checked
export const withoutList = (token: string) => jwt.verify(token, SECRET); // ok: a secret signs by HMAC alone
export const ofOneKind = (token: string, publicKey: string) => jwt.verify(token, publicKey, { algorithms: ['RS256', 'ES256'] }); // ok: signatures alone
export const severalSecrets = (token: string) => jwt.verify(token, SECRET, { algorithms: ['HS256', 'HS512'] }); // ok: HMAC alone
export const strict = (token: string) => jwt.verify(token, SECRET, { algorithms, ignoreExpiration: false }); // ok: the expiry is checked
export const asTheOperatorSays = (token: string, isLenient: boolean) => jwt.verify(token, SECRET, { algorithms, ignoreExpiration: isLenient }); // ok: nobody knows
export const signed = (sub: string) => jwt.sign({ sub }, SECRET, { algorithm: 'HS256', expiresIn: '1h' }); // ok: signed

export function headerFirst(token: string): unknown {
  const { header } = jwt.decode(token, { complete: true })!; // ok: the key is chosen by the header
  return jwt.verify(token, publicKeys[header.kid!]!, { algorithms: ['RS256'] });
}

export function issuerFirst(token: string): unknown {
  const claims: any = jwt.decode(token); // ok: checked right after
  if (claims.iss !== 'wallet') throw new Error('Not ours');
  return jwt.verify(token, SECRET, { algorithms });
}

export function afterwards(req: Asking, res: Response, next: NextFunction): void {
  jwt.verify(req.token!, SECRET, { algorithms });
  req.user = jwt.decode(req.token!); // ok: checked right before
  next();
}

export async function afterJose(req: Asking): Promise<unknown> {
  await jwtVerify(req.token!, new TextEncoder().encode(SECRET), { algorithms: ['HS256'] });
  const claims: any = decodeJwt(req.token!); // ok: checked right before
  return users.findById(claims.sub);
}

export function endOf(token: string): number | undefined {
  return (jwt.decode(token) as any)?.exp; // ok: when it ends
}

export function isOver(token: string): boolean {
  const { exp }: any = jwt.decode(token); // ok: when it ends
  return exp * 1000 < Date.now();
}

export function logged(token: string): void {
  const claims: any = jwt.decode(token);
  logger.info('token of', claims?.sub); // ok: only logged
}

export function shown(token: string): unknown {
  return { name: (jwtDecode(token) as any).name }; // ok: only shown
}

export function own(sub: string): unknown {
  const token = jwt.sign({ sub }, SECRET, { expiresIn: '1h' });
  const claims: any = jwt.decode(token); // ok: made right here
  return users.findById(claims.sub);
}

app.get('/me', authenticated, async (req: Request, res: Response) => {
  const claims: any = jwt.decode(req.headers.authorization!); // ok: behind a guard
  res.json(await users.findById(claims.sub));
});

export const read = (token: string) => jwt.decode(token); // ok: whoever calls may have asked

function claimsOf(token: string): any {
  const claims: any = jwt.decode(token); // ok: its callers ask
  return claims.role === 'admin' ? claims : undefined;
}
export function adminOf(token: string): unknown {
  jwt.verify(token, SECRET, { algorithms });
  return claimsOf(token);
}

export function refreshToken(token: string): unknown {
  return jwt.verify(token, SECRET, { algorithms, ignoreExpiration: true }); // ok: who renews a token has one that has ended
}

export function stillFresh(token: string): boolean {
  const claims: any = jwt.verify(token, SECRET, { algorithms, ignoreExpiration: true }); // ok: the end is looked at here
  return claims.exp * 1000 > Date.now() - 60_000;
}

export function looking(req: Asking, res: Response, next: NextFunction): void {
  jwt.verify(req.token!, SECRET, { algorithms }, (error: unknown, claims: unknown) => { // ok: the error is looked at
    if (error) return void res.sendStatus(401);
    req.user = claims;
    next();
  });
}

export function lookingAtClaims(req: Asking, res: Response, next: NextFunction): void {
  jwt.verify(req.token!, SECRET, { algorithms }, (error: unknown, claims: unknown) => { // ok: without claims nobody gets in
    if (!claims) return void res.sendStatus(401);
    next();
  });
}

export function throwing(req: Asking, res: Response, next: NextFunction): void {
  try {
    verify(req.token!, SECRET, { algorithms }); // ok: refused where it does not hold
  } catch {
    res.sendStatus(401);
    return;
  }
  next();
}

export function optional(req: Asking, res: Response, next: NextFunction): void {
  try {
    req.user = verify(req.token!, SECRET, { algorithms }); // ok: without a user where it does not hold
  } catch {
    logger.info('nobody');
  }
  next();
}

export function byHandAndChecked(token: string): boolean {
  const [head, body, signature] = token.split('.') as [string, string, string];
  const mac = createHmac('sha256', SECRET).update(`${head}.${body}`).digest();
  if (!timingSafeEqual(mac, Buffer.from(signature, 'base64url'))) return false;
  return JSON.parse(Buffer.from(body, 'base64url').toString()).role === 'admin'; // ok: checked by hand
}

export function extension(file: string): boolean {
  return JSON.parse(Buffer.from(file.split('/')[1]!, 'base64').toString()).role === 'admin'; // ok: no token
}

export const presence = () => jwt.decode(currentToken()) !== null; // ok: whether there is one

function deploymentIn(token: string): string | undefined {
  const payload = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()); // ok: whether there is a name says nothing
  return typeof payload.deployment === 'string' && payload.deployment.length > 0 ? payload.deployment : undefined;
}

export const deployed = (token: string) => ({ name: deploymentIn(token) });

export function mayDeploy(token: string): boolean {
  const payload = JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()); // $ alert=jwt-unverified
  return payload.deployment === 'production';
}
