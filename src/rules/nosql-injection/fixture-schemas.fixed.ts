/** What schemas say of what is asked for: texts, numbers, one of a few; whatever holds operators does not get through. */
import { Type } from '@sinclair/typebox';
import { Value } from '@sinclair/typebox/value';
import * as s from 'superstruct';
import { size } from 'superstruct';
import * as v from 'valibot';
import { z } from 'zod';

declare const app: any;
declare const UserModel: any;

const Zod = z.object({
  mail: z.email(),
  page: z.url(),
  uuid: z.uuid(),
  guid: z.guid(),
  cuid: z.cuid(),
  cuid2: z.cuid2(),
  ulid: z.ulid(),
  nanoid: z.nanoid(),
  ipv4: z.ipv4(),
  ipv6: z.ipv6(),
  at: z.iso.datetime(),
  day: z.iso.date(),
  hour: z.iso.time(),
  span: z.iso.duration(),
  is: z.boolean(),
  text: z.coerce.string(),
  since: z.coerce.date(),
  either: z.string().or(z.any()),
});

app.post('/zod', async (req: any) => {
  const given = Zod.parse(req.body);
  await UserModel.findOne({ mail: given.mail }); // ok: a text
  await UserModel.findOne({ page: given.page }); // ok: a text
  await UserModel.findOne({ uuid: given.uuid }); // ok: an id
  await UserModel.findOne({ guid: given.guid }); // ok: an id
  await UserModel.findOne({ cuid: given.cuid }); // ok: an id
  await UserModel.findOne({ cuid2: given.cuid2 }); // ok: an id
  await UserModel.findOne({ ulid: given.ulid }); // ok: an id
  await UserModel.findOne({ nanoid: given.nanoid }); // ok: an id
  await UserModel.findOne({ ipv4: given.ipv4 }); // ok: an address
  await UserModel.findOne({ ipv6: given.ipv6 }); // ok: an address
  await UserModel.findOne({ at: given.at }); // ok: a date
  await UserModel.findOne({ day: given.day }); // ok: a date
  await UserModel.findOne({ hour: given.hour }); // ok: a time
  await UserModel.findOne({ span: given.span }); // ok: a duration
  await UserModel.findOne({ is: given.is }); // ok: true or false
  await UserModel.findOne({ text: given.text }); // ok: made a text
  await UserModel.findOne({ since: given.since }); // ok: made a date
  return UserModel.findOne({ either: String(given.either) }); // $ alert=nosql-injection
});

const OfTypeBox = Type.Object({ text: Type.String(), amount: Type.Number(), is: Type.Boolean(), kind: Type.Literal('in'), either: Type.Union([Type.Literal('in'), Type.Literal('out')]), level: Type.Enum({ low: 'low', high: 'high' }), any: Type.Any() });

app.post('/typebox', async (req: any) => {
  const given = Value.Parse(OfTypeBox, req.body);
  await UserModel.findOne({ text: given.text }); // ok: a text
  await UserModel.findOne({ amount: given.amount }); // ok: a number
  await UserModel.findOne({ is: given.is }); // ok: true or false
  await UserModel.findOne({ kind: given.kind }); // ok: one text
  await UserModel.findOne({ either: given.either }); // ok: one of two
  await UserModel.findOne({ level: given.level }); // ok: one of two
  return UserModel.findOne({ any: String(given.any) }); // $ alert=nosql-injection
});

const OfValibot = v.object({
  text: v.string(),
  amount: v.number(),
  is: v.boolean(),
  one: v.literal('in'),
  kind: v.picklist(['in', 'out']),
  level: v.enum({ low: 'low', high: 'high' }),
  either: v.union([v.literal('in'), v.literal('out')]),
  tags: v.array(v.string()),
  id: v.pipe(v.any(), v.uuid()),
  own: v.pipe(v.any(), v.regex(/^[a-z]+$/)),
  maybe: v.optional(v.string()),
  none: v.nullable(v.string()),
  neither: v.nullish(v.string()),
  any: v.any(),
});

app.post('/valibot', async (req: any) => {
  const given = v.parse(OfValibot, req.body);
  await UserModel.findOne({ text: given.text }); // ok: a text
  await UserModel.findOne({ amount: given.amount }); // ok: a number
  await UserModel.findOne({ is: given.is }); // ok: true or false
  await UserModel.findOne({ one: given.one }); // ok: one text
  await UserModel.findOne({ kind: given.kind }); // ok: one of two
  await UserModel.findOne({ level: given.level }); // ok: one of two
  await UserModel.findOne({ either: given.either }); // ok: one of two
  await UserModel.findOne({ tag: given.tags[0] }); // ok: a list of texts
  await UserModel.findOne({ id: given.id }); // ok: an id
  await UserModel.findOne({ own: given.own }); // ok: letters
  await UserModel.findOne({ maybe: given.maybe }); // ok: a text, if any
  await UserModel.findOne({ none: given.none }); // ok: a text, if any
  await UserModel.findOne({ neither: given.neither }); // ok: a text, if any
  return UserModel.findOne({ any: String(given.any) }); // $ alert=nosql-injection
});

const OfStruct = s.object({
  text: s.string(),
  own: s.pattern(s.string(), /^[a-z]+$/),
  amount: s.number(),
  count: s.integer(),
  is: s.boolean(),
  one: s.literal('in'),
  kind: s.enums(['in', 'out']),
  either: s.union([s.literal('in'), s.literal('out')]),
  tags: s.array(s.string()),
  maybe: s.optional(s.string()),
  none: s.nullable(s.string()),
  short: size(s.string(), 1, 20),
  any: s.any(),
});

app.post('/struct', async (req: any) => {
  const given = s.mask(req.body, OfStruct);
  await UserModel.findOne({ text: given.text }); // ok: a text
  await UserModel.findOne({ own: given.own }); // ok: letters
  await UserModel.findOne({ amount: given.amount }); // ok: a number
  await UserModel.findOne({ count: given.count }); // ok: a number
  await UserModel.findOne({ is: given.is }); // ok: true or false
  await UserModel.findOne({ one: given.one }); // ok: one text
  await UserModel.findOne({ kind: given.kind }); // ok: one of two
  await UserModel.findOne({ either: given.either }); // ok: one of two
  await UserModel.findOne({ tag: given.tags[0] }); // ok: a list of texts
  await UserModel.findOne({ maybe: given.maybe }); // ok: a text, if any
  await UserModel.findOne({ none: given.none }); // ok: a text, if any
  await UserModel.findOne({ short: given.short }); // ok: a text
  return UserModel.findOne({ any: String(given.any) }); // $ alert=nosql-injection
});
