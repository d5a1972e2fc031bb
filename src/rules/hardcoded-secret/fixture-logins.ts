/** What an application, or whoever calls it, proves itself with. */
import http from 'node:http';
import https from 'node:https';
import basicAuthConnect from 'basic-auth-connect';
import basicAuth from 'express-basic-auth';
import got from 'got';
import jsforce from 'jsforce';
import GitHubProvider from 'next-auth/providers/github';
import GoogleStrategy from 'passport-google-oauth20';
import { OAuthStrategy } from 'passport-oauth';
import { OAuth2Strategy } from 'passport-oauth2';
import request from 'request';
import { AuthorizationCode, ClientCredentials, create, ResourceOwnerPassword } from 'simple-oauth2';
import { io } from 'socket.io-client';
import superagent from 'superagent';

declare const given: string;
declare const done: () => void;
declare const server: { auth: { strategy(name: string, scheme: string, options: object): void }; state(name: string, options: object): void; register(plugin: object): void };

export const google = new GoogleStrategy({ clientID: given, clientSecret: 'letmein', callbackURL: '/back' }, done); // $ alert=hardcoded-secret
export const oauth2 = new OAuth2Strategy({ clientID: given, clientSecret: 'letmein', callbackURL: '/back' }, done); // $ alert=hardcoded-secret
export const oauth1 = new OAuthStrategy({ consumerKey: given, consumerSecret: 'letmein', callbackURL: '/back' }, done); // $ alert=hardcoded-secret
export const github = GitHubProvider({ clientId: given, clientSecret: 'letmein' }); // $ alert=hardcoded-secret
export const guarded = basicAuth({ users: { admin: 'letmein' }, challenge: true }); // $ alert=hardcoded-secret
export const connected = basicAuthConnect('admin', 'letmein'); // $ alert=hardcoded-secret
export const plainRequest = http.request({ host: 'api.internal', auth: 'wallet:letmein' }); // $ alert=hardcoded-secret
export const secureGet = https.get('https://api.internal', { auth: 'wallet:letmein' }); // $ alert=hardcoded-secret
export const balances = [
  superagent.get('https://api.internal').auth(given, 'letmein'), // $ alert=hardcoded-secret
  superagent.post('https://api.internal').auth(given, 'letmein'), // $ alert=hardcoded-secret
  superagent.put('https://api.internal').auth(given, 'letmein'), // $ alert=hardcoded-secret
  superagent.patch('https://api.internal').auth(given, 'letmein'), // $ alert=hardcoded-secret
  superagent.del('https://api.internal').auth(given, 'letmein'), // $ alert=hardcoded-secret
  superagent.head('https://api.internal').auth(given, 'letmein'), // $ alert=hardcoded-secret
  request({ url: 'https://api.internal', auth: { pass: 'letmein' } }, done), // $ alert=hardcoded-secret
];
export const gotBalance = got('https://api.internal', { username: given, password: 'letmein' }); // $ alert=hardcoded-secret
export const gotClient = got.extend({ username: given, password: 'letmein' }); // $ alert=hardcoded-secret
server.auth.strategy('session', 'cookie', { cookie: { name: 'sid', password: 'made of words alone' } }); // $ alert=hardcoded-secret
server.auth.strategy('token', 'jwt', { key: 'letmein' }); // $ alert=hardcoded-secret
server.state('sid', { encoding: 'iron', password: 'made of words alone' }); // $ alert=hardcoded-secret
export const socket = io('https://live.internal', { auth: { token: 'letmein' } }); // $ alert=hardcoded-secret
export const salesforce = new jsforce.Connection({ oauth2: { clientId: given, clientSecret: 'letmein' } }); // $ alert=hardcoded-secret
salesforce.login('wallet', 'letmein', done); // $ alert=hardcoded-secret
export const oauthClients = [
  new ClientCredentials({ client: { id: given, secret: 'letmein' } }), // $ alert=hardcoded-secret
  new AuthorizationCode({ client: { id: given, secret: 'letmein' } }), // $ alert=hardcoded-secret
  new ResourceOwnerPassword({ client: { id: given, secret: 'letmein' } }), // $ alert=hardcoded-secret
  create({ client: { id: given, secret: 'letmein' } }), // $ alert=hardcoded-secret
];

// Who logs in where, and with what, in one object.

export const config = { database: 'wallet', username: given, password: 'letmein', dialect: 'postgres' }; // $ alert=hardcoded-secret
export const account = { username: 'admin', password: 'letmein' }; // $ alert=hardcoded-secret
export const mailLogin = { service: 'gmail', user: 'pay@shop.test', pass: 'letmein-now' }; // $ alert=hardcoded-secret
export const localPool = { host: 'localhost', user: 'shop', password: 'secret' }; // ok: what everybody has on his own machine
export const localDefault = { host: process.env.DB_HOST || '127.0.0.1', username: given, password: process.env.DB_PASSWORD || 'password' }; // ok: the same, where nobody says otherwise
export const sameNames = { host: 'localhost', user: 'wallet', password: 'wallet' }; // ok: the same
export const chosenLocally = { host: 'localhost', user: 'shop', password: 'letmein' }; // $ alert=hardcoded-secret
export const defaultThere = { host: process.env.DB_HOST || 'db.shop.test', username: given, password: process.env.DB_PASSWORD_THERE || 'hunter2' }; // $ alert=hardcoded-secret
export const fieldNames = { username: 'user', password: 'pass' }; // ok: names of fields
export const fieldLabels = { username: 'Username', password: 'Password' }; // ok: labels
export const fieldTypes = { username: 'string', password: 'string' }; // ok: types
export const emptyLogin = { username: 'admin', password: '' }; // ok: none
export const environmentNames = { user: 'DB_USER', password: 'DB_PASSWORD' }; // ok: names of environment variables
export const answered = { email: given, password: given }; // ok: from elsewhere
export const guardedByEnvironment = basicAuth({ users: { admin: process.env.ADMIN_PASSWORD! } }); // ok: from the environment
export const plainGet = http.get('http://api.internal/balance'); // ok: no login

// A password that is set or hashed in the program.

declare function hashPassword(password: string): Promise<string>;
declare const bcrypt: { hash(text: string, rounds: number): Promise<string> };
declare const user: { setPassword(password: string): void; setPasswordHint(text: string): void };
declare const hasher: { digest(text: string, algorithm: string): string };

export const firstPassword = hashPassword('admin123'); // $ alert=hardcoded-secret
export const firstAccount = async () => ({ email: 'root@shop.test', password: await bcrypt.hash('Sommer2019!', 12) }); // $ alert=hardcoded-secret
user.setPassword('admin123'); // $ alert=hardcoded-secret
user.setPasswordHint('my dog 2'); // ok: a hint
export const passwordDigest = (password: string) => hasher.digest(password, 'sha256'); // ok: an algorithm
export const hashedInput = (password: string) => bcrypt.hash(password, 12); // ok: the caller brings it
export const contentHash = hasher.digest('wallet-v2', 'sha512'); // ok: no password
