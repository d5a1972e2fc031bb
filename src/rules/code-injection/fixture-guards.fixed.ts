/** What is asked of it before, or made of it, and what comes from elsewhere. */
import express from 'express';
import { Body, Controller, Post } from '@nestjs/common';
import { z } from 'zod';

const app = express();
const ACTIONS = new Map([['list', () => 1]]);
declare const settings: { formula: string };

app.get('/asked', (req: any, res: any) => {
  eval('total = ' + Number(req.query.sum)); // ok: a number
  eval(`total = ${parseFloat(req.query.sum)}`); // ok: a number
  if (/^[\d+*/ -]+$/.test(req.query.sum)) eval(req.query.sum); // ok: digits and signs
  if (!/^\d+$/.test(req.query.count)) return res.sendStatus(400);
  eval(`total = ${req.query.count}`); // ok: digits
  const kind = req.query.kind === 'net' ? 'net' : 'gross';
  eval(`total = ${kind}`); // ok: one of two
  return ACTIONS.get(req.query.action)?.(); // ok: a function of the program
});

app.get('/unasked', (req: any, res: any) => {
  if (!req.query.sum) return res.sendStatus(400);
  if (req.query.sum.length > 20) return res.sendStatus(400);
  eval(req.query.sum.trim()); // $ alert=code-injection
  eval(`total = "${req.query.sum}"`); // $ alert=code-injection
  eval(`total = '${req.query.sum.replace(/</g, '')}'`); // $ alert=code-injection
  return eval(req.query.sum.replace(/[^\d+*/.-]/g, '')); // ok: digits and signs are left
});

const Formula = z.object({ kind: z.enum(['a + b', 'a - b']), rate: z.number(), text: z.string() });

app.post('/schema', (req: any, res: any) => {
  const { kind, rate, text } = Formula.parse(req.body);
  new Function('a', 'b', `return ${kind}`); // ok: one of two
  new Function('a', `return a * ${rate}`); // ok: a number
  new Function('a', `return ${text}`); // $ alert=code-injection
});

@Controller('rules')
export class Rules {
  @Post()
  check(@Body() rule: { condition: string }) {
    return evaluated(rule.condition, 1); // $ alert=code-injection
  }

  fixed() {
    return evaluated(settings.formula, 1); // ok: nobody knows where it comes from
  }
}

function evaluated(condition: string, amount: number) {
  return new Function('amount', `return ${condition}`)(amount) as boolean;
}

export function compiled(source: string) {
  return new Function('amount', source); // ok: nobody knows where it comes from
}

export const loaded = (name: string) => import(name); // ok: nobody knows where it comes from
