/** What schemas let through: ids, dates, one of a few, what fits a pattern; and texts of any kind. */
import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import { IsString, IsUUID } from 'class-validator';
import { Body, Controller, Post } from '@nestjs/common';
import { matchedData } from 'express-validator';
import Joi from 'joi';
import * as s from 'superstruct';
import * as v from 'valibot';
import * as yup from 'yup';
import { z } from 'zod';
import { z as ofThree } from 'zod/v3';

declare const app: any;

const Zod = z.object({
  text: z.string(),
  mail: z.string().email(),
  id: z.string().uuid(),
  when: z.string().datetime(),
  own: z.string().regex(/^[a-z]+$/),
  loose: z.string().regex(/[a-z]+/),
  kind: z.enum(['in', 'out']),
  either: z.union([z.literal('in'), z.literal('out')]),
  other: z.literal('in').or(z.literal('out')),
  open: z.union([z.literal('in'), z.string()]),
  is: z.boolean(),
  day: z.coerce.date(),
  many: z.array(z.string()),
});

app.post('/zod', (req: any, res: any) => {
  const given = Zod.parse(req.body);
  console.log(`${given.id} ${given.when} ${given.own}`); // ok: ids, dates, letters
  console.log(`${given.kind} ${given.other} ${given.is} ${given.day}`); // ok: one of two, true or false, a date
  console.log(`either ${given.either}`); // ok: one of two
  console.log(`text ${given.text}`); // $ alert=log-injection
  res.end();
});

app.post('/zod-mail', (req: any, res: any) => {
  console.log(`to ${Zod.parse(req.body).many[0]}`); // $ alert=log-injection
  res.end();
});

app.post('/zod-open', (req: any, res: any) => {
  console.log(`kind ${Zod.parse(req.body).open}`); // $ alert=log-injection
  res.end();
});

app.post('/zod-loose', (req: any, res: any) => {
  console.log(`letters ${Zod.parse(req.body).loose}`); // $ alert=log-injection
  res.end();
});

const ofJoi = Joi.object({
  text: Joi.string().required(),
  id: Joi.string().guid(),
  plain: Joi.string().alphanum(),
  own: Joi.string().pattern(/^\d+$/),
  old: Joi.string().regex(/^\d+$/),
  kind: Joi.string().valid('in', 'out'),
  same: Joi.string().equal('in'),
  is: Joi.boolean(),
  isToo: Joi.bool(),
  day: Joi.date(),
  many: Joi.array().items(Joi.string()),
});

app.post('/joi', (req: any, res: any) => {
  const { value } = ofJoi.validate(req.body);
  console.log(`${value.id} ${value.plain} ${value.own} ${value.old} ${value.kind} ${value.same}`); // ok: ids, letters and digits, one of two
  console.log(`${value.is} ${value.isToo} ${value.day}`); // ok: true or false, a date
  console.log(`text ${value.text}`); // $ alert=log-injection
  res.end();
});

app.post('/joi-many', (req: any, res: any) => {
  const { value } = ofJoi.validate(req.body);
  console.log(`many ${value.many[0]}`); // $ alert=log-injection
  res.end();
});

const ofYup = yup.object({
  text: yup.string().required(),
  id: yup.string().uuid(),
  when: yup.string().datetime(),
  own: yup.string().matches(/^\d+$/),
  kind: yup.string().oneOf(['in', 'out']),
  is: yup.boolean(),
  isToo: yup.bool(),
  day: yup.date(),
});

app.post('/yup', async (req: any, res: any) => {
  const given = await ofYup.validate(req.body);
  console.log(`${given.id} ${given.when} ${given.own} ${given.kind}`); // ok: ids, dates, digits, one of two
  console.log(`${given.is} ${given.isToo} ${given.day}`); // ok: true or false, a date
  console.log(`text ${given.text}`); // $ alert=log-injection
  res.end();
});

const OfTypeBox = Type.Object({ text: Type.String(), amount: Type.Number(), is: Type.Boolean(), kind: Type.Literal('in'), either: Type.Union([Type.Literal('in'), Type.Literal('out')]), level: Type.Enum({ low: 'low', high: 'high' }) });

app.post('/typebox', (req: any, res: any) => {
  const given = Value.Parse(OfTypeBox, req.body);
  console.log(`${given.amount} ${given.is} ${given.kind} ${given.either} ${given.level}`); // ok: numbers, true or false, one of two
  console.log(`text ${given.text}`); // $ alert=log-injection
  res.end();
});

const OfValibot = v.object({
  text: v.string(),
  id: v.pipe(v.string(), v.uuid()),
  own: v.pipe(v.string(), v.regex(/^[a-z]+$/)),
  amount: v.number(),
  is: v.boolean(),
  kind: v.picklist(['in', 'out']),
  level: v.enum({ low: 'low', high: 'high' }),
  either: v.union([v.literal('in'), v.literal('out')]),
  maybe: v.optional(v.string()),
});

app.post('/valibot', (req: any, res: any) => {
  const given = v.parse(OfValibot, req.body);
  console.log(`${given.id} ${given.own} ${given.amount} ${given.is} ${given.kind} ${given.level} ${given.either}`); // ok: ids, letters, numbers, one of two
  console.log(`text ${given.text}`); // $ alert=log-injection
  res.end();
});

app.post('/valibot-maybe', async (req: any, res: any) => {
  const given = await v.parseAsync(OfValibot, req.body);
  console.log(`text ${given.maybe}`); // $ alert=log-injection
  res.end();
});

app.post('/valibot-safe', (req: any, res: any) => {
  const { output } = v.safeParse(v.strictObject({ texts: v.array(v.string()) }), req.body);
  console.log(`text ${output.texts[0]}`); // $ alert=log-injection
  res.end();
});

app.post('/valibot-later', async (req: any, res: any) => {
  const { output } = await v.safeParseAsync(OfValibot, req.body);
  console.log(`text ${output.text}`); // $ alert=log-injection
  res.end();
});

const OfStruct = s.object({
  text: s.string(),
  own: s.pattern(s.string(), /^[a-z]+$/),
  amount: s.number(),
  count: s.integer(),
  is: s.boolean(),
  kind: s.enums(['in', 'out']),
  either: s.union([s.literal('in'), s.literal('out')]),
  maybe: s.optional(s.string()),
});

app.post('/struct', (req: any, res: any) => {
  const given = s.create(req.body, OfStruct);
  console.log(`${given.own} ${given.amount} ${given.count} ${given.is} ${given.kind} ${given.either}`); // ok: letters, numbers, one of two
  console.log(`text ${given.text}`); // $ alert=log-injection
  res.end();
});

app.post('/struct-maybe', (req: any, res: any) => {
  console.log(`text ${s.mask(req.body, OfStruct).maybe}`); // $ alert=log-injection
  res.end();
});

app.post('/struct-type', (req: any, res: any) => {
  console.log(`text ${s.create(req.body, s.type({ texts: s.array(s.string()) })).texts[0]}`); // $ alert=log-injection
  res.end();
});

app.post('/matched', (req: any, res: any) => {
  console.log(`text ${matchedData(req).text}`); // $ alert=log-injection
  res.end();
});

class Note {
  @IsUUID()
  id!: string;

  @IsString()
  text!: string;
}

@Controller('notes')
export class Notes {
  @Post()
  add(@Body() note: Note) {
    console.log(`note ${note.id}`); // ok: an id
    console.log(`note ${note.text}`); // $ alert=log-injection
  }
}

const PlainZod = z.object({
  p0: z.string().cuid(),
  p1: z.string().cuid2(),
  p2: z.string().ulid(),
  p3: z.string().nanoid(),
  p4: z.string().date(),
  p5: z.string().time(),
  p6: z.string().duration(),
  p7: z.coerce.boolean(),
  p8: z.date(),
  p9: z.bigint(),
  p10: z.number().int(),
  p11: z.nativeEnum({ low: 'low' } as const),
});

app.post('/zod-plain', (req: any, res: any) => {
  const given = PlainZod.parse(req.body);
  console.log(`part ${given.p0}`); // ok: no line break is in one of these
  console.log(`part ${given.p1}`); // ok: no line break is in one of these
  console.log(`part ${given.p2}`); // ok: no line break is in one of these
  console.log(`part ${given.p3}`); // ok: no line break is in one of these
  console.log(`part ${given.p4}`); // ok: no line break is in one of these
  console.log(`part ${given.p5}`); // ok: no line break is in one of these
  console.log(`part ${given.p6}`); // ok: no line break is in one of these
  console.log(`part ${given.p7}`); // ok: no line break is in one of these
  console.log(`part ${given.p8}`); // ok: no line break is in one of these
  console.log(`part ${given.p9}`); // ok: no line break is in one of these
  console.log(`part ${given.p10}`); // ok: no line break is in one of these
  console.log(`part ${given.p11}`); // ok: no line break is in one of these
  res.end();
});

const PlainJoi = Joi.object({
  p0: Joi.string().uuid(),
  p1: Joi.string().hex(),
  p2: Joi.string().token(),
  p3: Joi.string().isoDate(),
  p4: Joi.string().isoDuration(),
  p5: Joi.string().ip(),
  p6: Joi.string().creditCard(),
});

app.post('/joi-plain', (req: any, res: any) => {
  const given = PlainJoi.validate(req.body).value;
  console.log(`part ${given.p0}`); // ok: no line break is in one of these
  console.log(`part ${given.p1}`); // ok: no line break is in one of these
  console.log(`part ${given.p2}`); // ok: no line break is in one of these
  console.log(`part ${given.p3}`); // ok: no line break is in one of these
  console.log(`part ${given.p4}`); // ok: no line break is in one of these
  console.log(`part ${given.p5}`); // ok: no line break is in one of these
  console.log(`part ${given.p6}`); // ok: no line break is in one of these
  res.end();
});

const PlainValibot = v.object({
  p0: v.pipe(v.string(), v.cuid2()),
  p1: v.pipe(v.string(), v.ulid()),
  p2: v.pipe(v.string(), v.nanoid()),
  p3: v.pipe(v.string(), v.isoDate()),
  p4: v.pipe(v.string(), v.isoDateTime()),
  p5: v.pipe(v.string(), v.isoTimestamp()),
  p6: v.pipe(v.string(), v.digits()),
  p7: v.pipe(v.string(), v.ip()),
  p8: v.pipe(v.string(), v.ipv4()),
  p9: v.pipe(v.string(), v.hexadecimal()),
  p10: v.pipe(v.string(), v.creditCard()),
  p11: v.pipe(v.string(), v.imei()),
});

app.post('/valibot-plain', (req: any, res: any) => {
  const given = v.parse(PlainValibot, req.body);
  console.log(`part ${given.p0}`); // ok: no line break is in one of these
  console.log(`part ${given.p1}`); // ok: no line break is in one of these
  console.log(`part ${given.p2}`); // ok: no line break is in one of these
  console.log(`part ${given.p3}`); // ok: no line break is in one of these
  console.log(`part ${given.p4}`); // ok: no line break is in one of these
  console.log(`part ${given.p5}`); // ok: no line break is in one of these
  console.log(`part ${given.p6}`); // ok: no line break is in one of these
  console.log(`part ${given.p7}`); // ok: no line break is in one of these
  console.log(`part ${given.p8}`); // ok: no line break is in one of these
  console.log(`part ${given.p9}`); // ok: no line break is in one of these
  console.log(`part ${given.p10}`); // ok: no line break is in one of these
  console.log(`part ${given.p11}`); // ok: no line break is in one of these
  res.end();
});

const FittingJoi = Joi.object({ own: Joi.string().pattern(/^\d+$/), old: Joi.string().regex(/^\d+$/), same: Joi.string().equal('in'), counts: Joi.array().items(Joi.number()) });

app.post('/joi-fitting', (req: any, res: any) => {
  const { value } = FittingJoi.validate(req.body);
  console.log(`part ${value.own}`); // ok: digits
  console.log(`part ${value.old}`); // ok: digits
  console.log(`part ${value.same}`); // ok: one text
  console.log(`part ${value.counts[0]}`); // ok: a number
  res.end();
});

const PlainYup = yup.object({ id: yup.string().uuid(), when: yup.string().datetime(), own: yup.string().matches(/^\d+$/) });

app.post('/yup-plain', async (req: any, res: any) => {
  const given = await PlainYup.validate(req.body);
  console.log(`part ${given.id}`); // ok: an id
  console.log(`part ${given.when}`); // ok: a date
  console.log(`part ${given.own}`); // ok: digits
  res.end();
});

const NewerZod = z.object({ guid: z.string().guid(), ip: ofThree.string().ip(), four: z.string().ipv4(), six: z.string().ipv6() });

app.post('/zod-newer', (req: any, res: any) => {
  const given = NewerZod.parse(req.body);
  console.log(`part ${given.guid}`); // ok: an id
  console.log(`part ${given.ip}`); // ok: an address
  console.log(`part ${given.four}`); // ok: an address
  console.log(`part ${given.six}`); // ok: an address
  res.end();
});
