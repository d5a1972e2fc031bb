import { format, inspect } from 'node:util';
import express from 'express';
import jwt from 'jsonwebtoken';
import pino from 'pino';

const app = express();
const logger = pino();

declare const hashPassword: (password: string) => Promise<string>;
declare const findByLogin: (email: string) => Promise<any>;
declare const issueSession: (userId: string) => string;
declare const getAccessToken: () => Promise<string>;
declare const pbkdf: (password: string) => any;

interface SignUp {
  email: string;
  password: string;
}

app.post('/login', async (req: any, res: any) => {
  const { email, password } = req.body;
  console.log('login', email, password); // $ alert=pii-logged:warning alert=log-injection
  logger.info(`login of ${email} with ${password}`); // $ alert=pii-logged
  logger.info({ email, password }, 'login'); // $ alert=pii-logged
  const user = await findByLogin(email);
  const token = jwt.sign({ sub: user.id }, process.env.JWT_SECRET as string); // $ alert=jwt-no-expiry
  console.log('token', token); // $ alert=pii-logged
  logger.debug('session', { session: issueSession(user.id), token }); // $ alert=pii-logged
  console.log(process.env.JWT_SECRET); // $ alert=pii-logged
  logger.info('login', { userId: user.id }); // ok: an id
  logger.info('password reset requested'); // ok: only words
  logger.info('password', password ? 'given' : 'missing'); // ok: whether it is there
  logger.info('token', !!token); // ok: whether it is there
  logger.info('length', token.length); // ok: how long it is
  logger.info('token', typeof token); // ok: what it is
  logger.info('hash', await hashPassword(password)); // ok: a function that hashes
  res.json({ token });
});

app.get('/me', (req: any, res: any) => {
  logger.info('auth', req.headers.authorization); // $ alert=pii-logged
  logger.info('cookie', req.headers['cookie']); // $ alert=pii-logged
  logger.info('session', req.cookies.session); // $ alert=pii-logged
  logger.info('key', req.headers['x-api-key']); // $ alert=pii-logged
  const authHeader = req.headers.authorization;
  console.log(authHeader); // $ alert=pii-logged
  const [, bearer] = (authHeader ?? '').split(' ');
  console.log(`bearer ${bearer}`); // $ alert=pii-logged
  logger.info('agent', req.headers['user-agent']); // ok: what browser it is
  logger.info('request', req.headers['x-request-id']); // ok: the id of a request
  logger.info('length', req.headers['content-length']); // ok: a number
  res.end();
});

app.post('/reset', (req: any, res: any) => {
  const resetToken = req.body.resetToken;
  logger.warn('reset with', resetToken); // $ alert=pii-logged
  const { newPassword, otp } = req.body;
  logger.warn({ newPassword }); // $ alert=pii-logged
  logger.warn('code ' + otp); // $ alert=pii-logged
  try {
    jwt.verify(resetToken, process.env.JWT_SECRET as string); // $ alert=jwt-unverified
  } catch (err) {
    logger.error('bad token', (err as Error).message); // ok: what a library says
    logger.error(err); // ok: the error of a library
  }
  logger.info({ hasPassword: newPassword !== undefined, passwordLength: newPassword.length }); // ok: about it
  res.end();
});

export async function signUp(input: SignUp) {
  logger.info(input, 'sign up'); // $ alert=pii-logged
  logger.info(JSON.stringify(input)); // $ alert=pii-logged
  logger.info(inspect(input)); // $ alert=pii-logged
  logger.info(format('%o', input)); // $ alert=pii-logged
  const { password, ...rest } = input;
  const stored = { ...rest, password: await hashPassword(password) };
  logger.info(stored.email); // ok: an address alone
  logger.info(stored.password); // ok: hashed before it is kept
}

export function stored(user: { id: string; passwordHash: string }) {
  logger.info(user.passwordHash); // $ alert=pii-logged:info
  logger.info(user.id); // ok: an id
}

export async function connect() {
  logger.debug('connecting with', await getAccessToken()); // $ alert=pii-logged
  logger.debug('connecting'); // ok: only words
}

export function develop(password: string) {
  if (process.env.NODE_ENV !== 'production') {
    console.log(password); // $ alert=pii-logged:info
  }
}

/** A log of the project, and what is handed to it. */
const prettyPrint = (value: unknown) => console.log(inspect(value, { depth: 4 }));

export function restore(mnemonic: string, walletId: string) {
  prettyPrint({ mnemonic }); // $ alert=pii-logged
  prettyPrint(walletId); // ok: an id
}

const LABELS = { password: 'Password', token: 'Token' };
const errors: Record<string, string> = {};
const rules = { password: { minLength: 12 } };

export function forms(isPasswordValid: boolean, passwordError: string, showPassword: boolean) {
  console.log(LABELS.password); // ok: a label
  console.log(errors.password); // ok: what is wrong with it
  console.log(rules.password); // ok: rules for it
  console.log(isPasswordValid, passwordError, showPassword); // ok: about it
  console.log('password'); // ok: a word
}
