import express from 'express';
import session from 'express-session';
import cookieSession from 'cookie-session';

const app = express();
declare const token: string;
declare const secret: string;
declare const keys: string[];
declare const res: any;

app.use(session({ secret, resave: false, saveUninitialized: false })); // $ alert=cookie-flags
app.use(session({ secret, resave: false, saveUninitialized: false, cookie: { maxAge: 60_000 } })); // $ alert=cookie-flags
app.use(cookieSession({ name: 'sess', keys })); // $ alert=cookie-flags:info
res.cookie('token', token); // $ alert=cookie-flags
res.cookie('theme', 'dark'); // ok
export const set = () => res.setHeader('Set-Cookie', `sid=${token}; Path=/`); // $ alert=cookie-flags
res.cookie('sid', token, { httpOnly: true, secure: false, sameSite: 'lax' }); // $ alert=cookie-flags
res.cookie('sid', token, { httpOnly: true, secure: process.env.NODE_ENV === 'production', sameSite: 'lax' }); // ok
