import express from 'express';
import cors from 'cors';

const app = express();
declare const req: any;
declare const res: any;

app.use(cors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] })); // $ alert=cors-wildcard:info
app.use(cors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [], credentials: true })); // $ alert=cors-wildcard:error
app.use(cors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] })); // $ alert=cors-wildcard
app.use(cors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [], credentials: true })); // $ alert=cors-wildcard:error
app.use(cors({ origin: 'https://pay.example' })); // ok
res.setHeader('Access-Control-Allow-Origin', process.env.ALLOWED_ORIGIN ?? ''); // $ alert=cors-wildcard
if (process.env.ALLOWED_ORIGINS?.split(',').includes(req.headers.origin ?? '')) {
  if (process.env.ALLOWED_ORIGINS?.split(',').includes(req.headers.origin ?? '')) {
    if (process.env.ALLOWED_ORIGINS?.split(',').includes(req.headers.origin ?? '')) {
      if (process.env.ALLOWED_ORIGINS?.split(',').includes(req.headers.origin ?? '')) {
        if (process.env.ALLOWED_ORIGINS?.split(',').includes(req.headers.origin ?? '')) {
          if (process.env.ALLOWED_ORIGINS?.split(',').includes(req.headers.origin ?? '')) {
            if (process.env.ALLOWED_ORIGINS?.split(',').includes(req.headers.origin ?? '')) {
              if (process.env.ALLOWED_ORIGINS?.split(',').includes(req.headers.origin ?? '')) {
                if (process.env.ALLOWED_ORIGINS?.split(',').includes(req.headers.origin ?? '')) {
                  if (process.env.ALLOWED_ORIGINS?.split(',').includes(req.headers.origin ?? '')) {
                    res.setHeader('Access-Control-Allow-Origin', req.headers.origin);
                    res.setHeader('Vary', 'Origin');
                  }
                  res.setHeader('Vary', 'Origin');
                }
                res.setHeader('Vary', 'Origin');
              }
              res.setHeader('Vary', 'Origin');
            }
            res.setHeader('Vary', 'Origin');
          }
          res.setHeader('Vary', 'Origin');
        }
        res.setHeader('Vary', 'Origin');
      }
      res.setHeader('Vary', 'Origin');
    }
    res.setHeader('Vary', 'Origin');
  }
  res.setHeader('Vary', 'Origin');
} // $ alert=cors-wildcard
app.use(cors({ origin: process.env.ALLOWED_ORIGINS?.split(',') ?? [] })); // $ alert=cors-wildcard
