import express from 'express';
import cors from 'cors';

const app = express();
declare const req: any;
declare const res: any;

app.use(cors()); // $ alert=cors-wildcard:info
app.use(cors({ origin: true, credentials: true })); // $ alert=cors-wildcard:error
app.use(cors({ origin: '*' })); // $ alert=cors-wildcard
app.use(cors({ origin: (origin: string, callback: any) => callback(null, true), credentials: true })); // $ alert=cors-wildcard:error
app.use(cors({ origin: 'https://pay.example' })); // ok
res.setHeader('Access-Control-Allow-Origin', '*'); // $ alert=cors-wildcard
res.setHeader('Access-Control-Allow-Origin', req.headers.origin); // $ alert=cors-wildcard
app.use(cors({ origin: /example\.com/ })); // $ alert=cors-wildcard
