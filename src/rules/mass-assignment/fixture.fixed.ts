/** Rows that somebody outside sends whole: mongoose, Sequelize, Prisma, knex, drizzle, TypeORM, the driver of MongoDB. */
import express from 'express';
import mongoose, { Schema } from 'mongoose';
import _ from 'lodash';
import { z } from 'zod';
import Joi from 'joi';
import * as yup from 'yup';
import { Account } from '../models/account';

const app = express();
declare const prisma: any;
declare const knex: any;
declare const db: any;
declare const members: any;
declare const userRepository: any;
const Person = mongoose.model('Person', new Schema({ name: String, email: String, isAdmin: { type: Boolean, default: false } }));
const Tag = mongoose.model('Tag', new Schema({ label: String, colour: String }));
const Profile = z.object({ name: z.string(), phone: z.string() });
const Loose = z.object({ name: z.string() }).passthrough();
const Looser = z.looseObject({ name: z.string() });
const profileSchema = Joi.object({ name: Joi.string(), phone: Joi.string() });
const yupProfile = yup.object().shape({ name: yup.string() });
const FIELDS = ['name', 'phone'];
const openSchema = Joi.object({ name: Joi.string() }).unknown();

app.post('/people', async (req: any, res: any) => {
  const person = new Person(req.body); // $ alert=mass-assignment:error
  await Person.create(req.body); // $ alert=mass-assignment:error
  await Person.create({ ...req.body, createdAt: new Date() }); // $ alert=mass-assignment:error
  await Person.insertMany([req.body]); // $ alert=mass-assignment
  await Person.findByIdAndUpdate(req.params.id, req.body, { new: true }); // $ alert=mass-assignment
  await Person.updateOne({ _id: req.params.id }, { $set: req.body }); // $ alert=mass-assignment
  await Person.create(req.body.user); // $ alert=mass-assignment
  await Person.create({ name: req.body.name, email: req.body.email }); // ok: named
  await Person.findByIdAndUpdate(req.params.id, { $set: { name: req.body.name } }); // ok: named
  await Person.create(_.pick(req.body, ['name', 'email'])); // ok: picked
  await Person.findOne(req.body); /* $ alert=nosql-injection */ // ok: a question
  await Person.deleteOne({ _id: String(req.body.id) }); /* $ alert=nosql-injection */ // ok: a question
  await Tag.create(req.body); // ok: it has no column that somebody must not set
  const { name, email } = req.body;
  await Person.create({ name, email }); // ok: named
  res.json(person);
});

app.put('/accounts/:id', async (req: any, res: any) => {
  await Account.create(req.body); // $ alert=mass-assignment:warning
  await Account.build(req.body).save(); // $ alert=mass-assignment
  await Account.update(req.body, { where: { id: req.params.id } }); // $ alert=mass-assignment
  await Account.bulkCreate(req.body.rows); // $ alert=mass-assignment
  await Account.create(req.body, { fields: ['email'] }); // ok: the columns are named
  await Account.update({ email: req.body.email }, { where: { id: req.params.id } }); // ok: named
  await Account.update({ email: 'a' }, { where: req.body }); // ok: a question
  const account = await Account.findByPk(req.params.id);
  await account.update(req.body); // $ alert=mass-assignment
  await account.update({ email: req.body.email }); // ok: named
  res.sendStatus(204);
});

app.put('/rows/:id', async (req: any, res: any) => {
  const { id, ...rest } = req.body;
  await prisma.user.create({ data: req.body }); // $ alert=mass-assignment
  await prisma.user.update({ where: { id: req.params.id }, data: { ...req.body } }); // $ alert=mass-assignment
  await prisma.user.upsert({ where: { id }, create: req.body, update: {} }); // $ alert=mass-assignment
  await prisma.user.update({ where: { id }, data: rest }); // $ alert=mass-assignment
  await prisma.user.update({ where: { id }, data: { name: rest.name } }); // ok: named
  await prisma.user.findMany({ where: req.body }); // ok: a question
  await knex('users').insert(req.body); // $ alert=mass-assignment
  await knex('users').where({ id }).update(req.body); // $ alert=mass-assignment
  await knex('users').where({ id }).update({ email: req.body.email }); // ok: named
  await db.insert(members).values(req.body); // $ alert=mass-assignment
  await db.update(members).set(rest); // $ alert=mass-assignment
  await db.collection('users').insertOne(req.body); // $ alert=mass-assignment
  await db.collection('users').replaceOne({ id: String(id) }, req.body); // $ alert=mass-assignment alert=nosql-injection
  await db.collection('users').updateOne({ id: String(id) }, { $set: { email: req.body.email } }); /* $ alert=nosql-injection */ // ok: named
  await userRepository.save(req.body); // $ alert=mass-assignment
  await userRepository.save({ id, name: req.body.name }); // ok: named
  res.sendStatus(204);
});

app.patch('/schemas/:id', async (req: any, res: any) => {
  const { id } = req.params;
  const { value, error } = profileSchema.validate(req.body);
  if (error) return res.sendStatus(400);
  const parsed = Profile.safeParse(req.body);
  if (!parsed.success) return res.sendStatus(400);
  await prisma.user.update({ where: { id }, data: Profile.parse(req.body) }); // ok: what the schema names
  await prisma.user.update({ where: { id }, data: parsed.data }); // ok: what the schema names
  await prisma.user.update({ where: { id }, data: value }); // ok: what the schema names
  return res.sendStatus(204);
});

app.patch('/loose/:id', async (req: any, res: any) => {
  const { id } = req.params;
  await prisma.user.update({ where: { id }, data: Loose.parse(req.body) }); // $ alert=mass-assignment
  await prisma.user.update({ where: { id }, data: Looser.parse(req.body) }); // $ alert=mass-assignment
  await prisma.user.update({ where: { id }, data: Profile.loose().parse(req.body) }); // $ alert=mass-assignment
  await prisma.user.update({ where: { id }, data: Profile.catchall(z.string()).parse(req.body) }); // $ alert=mass-assignment
  const sent = Joi.attempt(req.body, openSchema);
  await prisma.user.update({ where: { id }, data: sent }); // $ alert=mass-assignment
  res.sendStatus(204);
});

app.patch('/open/:id', async (req: any, res: any) => {
  const value = await openSchema.validateAsync(req.body);
  await prisma.user.update({ where: { id: req.params.id }, data: value }); // $ alert=mass-assignment
  res.sendStatus(204);
});

app.patch('/refused/:id', async (req: any, res: any) => {
  const { body } = req;
  const { error } = profileSchema.validate(body);
  if (error) return res.sendStatus(400);
  body.seen = true;
  await prisma.user.update({ where: { id: req.params.id }, data: body }); // ok: the schema refuses what it does not name
  const user = await Account.findOne({ where: { id: req.params.id } });
  Object.assign(user, req.body); // ok: the schema refuses what it does not name
  await user.save();
  return res.sendStatus(204);
});

app.patch('/allowed/:id', async (req: any, res: any) => {
  const { value, error } = profileSchema.validate(req.body, { allowUnknown: true });
  if (error) return res.sendStatus(400);
  await prisma.user.update({ where: { id: req.params.id }, data: value }); // $ alert=mass-assignment
  await prisma.user.update({ where: { id: req.params.id }, data: req.body }); // $ alert=mass-assignment
  return res.sendStatus(204);
});

app.patch('/stripped/:id', async (req: any, res: any) => {
  const { value } = profileSchema.validate(req.body, { stripUnknown: true });
  const loose = await yupProfile.validate(req.body);
  const closed = await yupProfile.noUnknown().validate(req.body);
  const stripped = await yupProfile.validate(req.body, { stripUnknown: true });
  const exact = await yup.object({ name: yup.string() }).exact().validate(req.body);
  await prisma.user.create({ data: value }); // ok: the rest is taken away
  await prisma.user.create({ data: req.body }); // $ alert=mass-assignment
  await prisma.user.create({ data: loose }); // $ alert=mass-assignment
  await prisma.user.create({ data: closed }); // ok: nothing else is let through
  await prisma.user.create({ data: stripped }); // ok: the rest is taken away
  await prisma.user.create({ data: exact }); // ok: nothing else is let through
  res.sendStatus(204);
});

app.patch('/every/:id', async (req: any, res: any) => {
  const updates = Object.keys(req.body);
  const user = await Account.findOne({ where: { id: req.params.id } });
  updates.forEach((update) => (user[update] = req.body[update])); // $ alert=mass-assignment
  await user.save();
  res.sendStatus(204);
});

app.patch('/listed/:id', async (req: any, res: any) => {
  const updates = Object.keys(req.body);
  if (!updates.every((update) => FIELDS.includes(update))) return res.sendStatus(400);
  const user = await Account.findOne({ where: { id: req.params.id } });
  updates.forEach((update) => (user[update] = req.body[update])); // ok: each of them is one of a list
  for (const key of Object.keys(req.body)) {
    if (FIELDS.includes(key)) user[key] = req.body[key]; // ok: one of a list
  }
  await user.save();
  const built = Account.build(req.body); // $ alert=mass-assignment
  await built.save();
  const named = Account.build({ name: req.body.name }); // ok: named
  await named.save();
  return res.sendStatus(204);
});

declare function validateInput(value: unknown, schema: unknown): void;

export const Mutation = {
  updateMember: (parent: any, { id, input }: any) => prisma.user.update({ where: { id }, data: input }), // ok: the schema of GraphQL names the fields
};

app.patch('/validated/:id', async (req: any, res: any) => {
  validateInput(req.body, Profile);
  await prisma.user.update({ where: { id: req.params.id }, data: req.body }); // ok: a function that is called so looks at it
  res.sendStatus(204);
});

app.patch('/assigned/:id', async (req: any, res: any) => {
  const user = await Account.findOne({ where: { id: req.params.id } });
  Object.assign(user, req.body); // $ alert=mass-assignment
  await user.save();
  const other = await Account.findOne({ where: { id: req.params.id } });
  for (const key of Object.keys(req.body)) {
    other[key] = req.body[key]; // $ alert=mass-assignment
  }
  await other.save();
  const third = await Account.findOne({ where: { id: req.params.id } });
  third.set(req.body); // $ alert=mass-assignment
  await third.save();
  const merged = await userRepository.findOneBy({ id: req.params.id });
  userRepository.merge(merged, req.body); // $ alert=mass-assignment
  await userRepository.save(merged);
  res.json(user);
});

app.patch('/picked/:id', async (req: any, res: any) => {
  const user = await Account.findOne({ where: { id: req.params.id } });
  for (const key of ['name', 'email']) {
    if (key in req.body) user[key] = req.body[key]; // ok: of a few names
  }
  Object.assign(user, { name: req.body.name }); // ok: named
  user.email = req.body.email; // ok: named
  await user.save();
  const shown = await Account.findOne({ where: { id: req.params.id } });
  Object.assign(shown, req.body); // ok: it is not kept
  const changes: any = {};
  for (const key of ['name', 'email']) if (key in req.body) changes[key] = req.body[key];
  await Account.update(changes, { where: { id: req.params.id } }); // ok: of a few names
  const copy = Object.assign({}, req.body); // ok: no row
  await Account.create({ ..._.pick(req.body, 'name'), owner: req.user.id }); // ok: picked
  await Account.create({ name: String(req.body) }); // ok: named
  await Account.create(JSON.parse('{}')); // ok: nothing from outside
  await userRepository.delete(req.params.id); // ok: a question
  await userRepository.save(req.params.id); // ok: a text
  res.json({ shown, copy });
});

app.post('/many', async (req: any) => {
  await prisma.attachment.createMany({ data: req.body.attachments.map((one: any) => ({ label: one.label, data: one.data })) }); // ok: named, and one of them is called so
  await prisma.attachment.create({ data: { label: req.body.label, data: req.body.data } }); // ok: named
  return prisma.attachment.createMany({ data: req.body.data.map((one: any) => ({ ...one, owner: 1 })) }); // $ alert=mass-assignment
});
