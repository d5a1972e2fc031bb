/** Handlers run in the order in which they are handed over. */
import express from 'express';
import type { Request } from 'express';
import jwt from 'jsonwebtoken';

declare const authenticate: (req: Request, res: Response, next: () => void) => void;

type Asking = Request & { user?: unknown };

export const app = express();

app.use((req: Asking, res: Response, next: () => void) => {
  req.user = jwt.decode(req.headers.authorization!); // $ alert=jwt-unverified
  next();
});
app.use(authenticate);
app.use((req: Asking, res: Response, next: () => void) => {
  req.user = jwt.decode(req.headers.authorization!); // ok: behind a guard
  next();
});
