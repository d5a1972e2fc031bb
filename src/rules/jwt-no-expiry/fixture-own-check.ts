/** A program that counts the end of its tokens in milliseconds, and asks for it itself. */
import jwt from 'jsonwebtoken';

const secret = process.env.JWT_SECRET!;

export const tokenFor = (sub: string) => jwt.sign({ sub, exp: Date.now() + 900_000 }, secret); // ok: asked for below, in the same unit

export function isOver(token: string): boolean {
  const { exp } = jwt.verify(token, secret, { algorithms: ['HS256'] }) as { exp: number };
  return exp < Date.now();
}
