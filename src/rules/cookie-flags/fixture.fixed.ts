import express from 'express';
import session from 'express-session';
import cookieSession from 'cookie-session';

const app = express();
declare const token: string;
declare const secret: string;
declare const keys: string[];
declare const res: any;

app.use(session({ secret, resave: false, saveUninitialized: false, cookie: { secure: process.env.NODE_ENV === 'production', sameSite: 'lax' } })); // $ alert=cookie-flags
app.use(session({ secret, resave: false, saveUninitialized: false, cookie: { maxAge: 60_000, secure: process.env.NODE_ENV === 'production', sameSite: 'lax' } })); // $ alert=cookie-flags
app.use(cookieSession({ name: 'sess', keys, secure: process.env.NODE_ENV === 'production', sameSite: 'lax' })); // $ alert=cookie-flags:info
res.cookie('token', token, { httpOnly: true, secure: process.env.NODE_ENV === 'production', sameSite: 'lax' }); // $ alert=cookie-flags
res.cookie('theme', 'dark'); // ok
export const set = () => res.setHeader('Set-Cookie', `sid=${token}; Path=/; HttpOnly; Secure; SameSite=Lax`); // $ alert=cookie-flags
res.cookie('sid', token, { httpOnly: true, secure: process.env.NODE_ENV === 'production', sameSite: 'lax' }); // $ alert=cookie-flags
res.cookie('sid', token, { httpOnly: true, secure: process.env.NODE_ENV === 'production', sameSite: 'lax' }); // ok
