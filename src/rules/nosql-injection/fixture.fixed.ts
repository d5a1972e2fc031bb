/** Conditions that handlers hand to databases of documents. */
import express from 'express';
import { MongoClient, ObjectId } from 'mongodb';
import { Collection, Datastore, ObjectID } from 'marsdb';
import Nedb from 'nedb';
import mongoose from 'mongoose';
import sanitize, { sanitize as sanitizeAll } from 'mongo-sanitize';
import validator from 'validator';
import { z } from 'zod';

const app = express();
const client: any = new MongoClient('mongodb://localhost');
const shop = client.db('shop');
const users = shop.collection('users');
const store: any = new Datastore();
const rows: any = new Collection('rows');
const User: any = mongoose.model('User');
declare const Product: any;
declare const db: any;
declare const jwt: any;
declare function validate(schema: unknown): (req: any, res: any, next: () => void) => void;
declare function body(field: string): any;
declare function validationResult(req: any): any;

app.post('/driver', async (req: any, res: any) => {
  const { name, mail } = req.body;
  await users.findOne({ name: String(name) }); // $ alert=nosql-injection
  await users.find({ name: String(req.body.name), mail: 'x' }).toArray(); // $ alert=nosql-injection
  await users.find(req.body); // $ alert=nosql-injection
  await users.find({ ...req.query, active: true }); // $ alert=nosql-injection
  await users.findOneAndUpdate({ mail: String(mail) }, { $set: { seen: true } }); // $ alert=nosql-injection
  await users.findOneAndDelete({ mail: String(mail) }); // $ alert=nosql-injection
  await users.findOneAndReplace({ mail: String(mail) }, {}); // $ alert=nosql-injection
  await users.findAndModify({ mail: String(mail) }, []); // $ alert=nosql-injection
  await users.updateOne({ mail: String(mail) }, { $set: { seen: true } }); // $ alert=nosql-injection
  await users.updateMany({ mail: String(mail) }, { $set: { seen: true } }); // $ alert=nosql-injection
  await users.update({ mail: String(mail) }, { $set: { seen: true } }); // $ alert=nosql-injection
  await users.replaceOne({ mail: String(mail) }, {}); // $ alert=nosql-injection
  await users.deleteOne({ mail: String(mail) }); // $ alert=nosql-injection
  await users.deleteMany({ mail: String(mail) }); // $ alert=nosql-injection
  await users.remove({ mail: String(mail) }); // $ alert=nosql-injection
  await users.count({ mail: String(mail) }); // $ alert=nosql-injection
  await users.countDocuments({ mail: String(mail) }); // $ alert=nosql-injection
  await users.distinct('name', { mail: String(mail) }); // $ alert=nosql-injection
  await users.aggregate([{ $match: { mail: String(mail) } }, { $group: { _id: '$name' } }]); // $ alert=nosql-injection
  await store.find({ mail: String(mail) }); // $ alert=nosql-injection
  await rows.find({ mail: String(mail) }); // $ alert=nosql-injection
  await db.collection('users').find({ $or: [{ name: String(name) }, { mail: 'x' }] }); // $ alert=nosql-injection
  await users.find({ $where: `this.name == '${name}'` }); // $ alert=nosql-injection
  await users.find({ name: { $regex: String(String(name)).replace(/[.*+?^${}()|[\]\\]/g, '\\$&') } }); // $ alert=nosql-injection alert=redos
  await users.find(JSON.parse(req.query.filter)); // $ alert=nosql-injection
  const client2: any = await MongoClient.connect('mongodb://localhost');
  const shelf = client2.db('shop');
  await shelf.collection('users').findOne({ mail: String(mail) }); // $ alert=nosql-injection
  const people = db.collection('people');
  await people.find({ mail: String(mail) }); // $ alert=nosql-injection
  const file = new Nedb();
  await file.find({ mail: String(mail) }); // $ alert=nosql-injection
  res.end();
});

app.post('/texts', async (req: any, res: any) => {
  const { name, id, ids, age } = req.body;
  await users.findOne({ name: String(name) }); // ok: a text
  await users.findOne({ name: `${name}` }); // ok: a text
  await users.findOne({ name: name.toString() }); // ok: a text
  await users.findOne({ name: name.trim().toLowerCase() }); // ok: a text
  await users.findOne({ name: '' + name }); // ok: a text
  await users.findOne({ name: { $eq: name } }); // ok: compared as it is
  await users.find({ id: { $in: ids } }); // ok: each is compared as it is
  await users.find({ age: { $gt: age } }); // ok: compared as it is
  await users.find({ age: Number(age) }); // ok: a number
  await users.findOne({ _id: new ObjectId(id) }); // ok: an id
  await users.findOne({ _id: ObjectID(id) }); // ok: an id
  await users.findOne({ _id: new mongoose.Types.ObjectId(id) }); // ok: an id
  await users.findOne({ _id: new mongoose.mongo.ObjectId(id) }); // ok: an id
  await users.findOne({ name: req.params.name }); // ok: parts of a path are texts
  await users.findOne({ token: req.headers.authorization }); // ok: headers are texts
  await users.findOne({ name: sanitize(name) }); // ok: operators are taken out
  await users.findOne({ name: sanitizeAll(name) }); // ok: operators are taken out
  await users.find(mongoose.sanitizeFilter({ name })); // ok: operators are taken out
  await users.findOne({ name: new RegExp(String(name).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')) }); /* $ alert=redos */ // ok: a pattern
  await users.findOne({ id: jwt.verify(id, process.env.KEY).id }); // ok: what was signed
  await users.insertOne({ name }); // ok: no condition
  await users.find({ owner: 1 }, { projection: { [name]: 1 } }); // ok: no condition
  await users.find({ address: { city: name } }); // ok: a part of a document, compared as it is
  res.end();
});

app.post('/asked', async (req: any, res: any) => {
  const { name, mail } = req.body;
  if (typeof name !== 'string') return res.sendStatus(400);
  await users.findOne({ name }); // ok: a text
  if (!validator.isEmail(mail)) return res.sendStatus(400);
  await users.findOne({ mail }); // ok: a text
  const other = req.body.other;
  if (!validator.isURL(other) || !validator.isMobilePhone(req.body.phone) || !validator.isLength(req.body.note, { max: 3 })) return res.sendStatus(400);
  await users.findOne({ other }); // ok: a text
  await users.findOne({ phone: req.body.phone }); // ok: a text
  await users.findOne({ note: req.body.note }); // ok: a text
  return users.findOne({ third: String(req.body.third) }); // $ alert=nosql-injection
});

const Login = z.object({ name: z.string(), role: z.enum(['a', 'b']) });

app.post('/schemas', async (req: any, res: any) => {
  const { name, role } = Login.parse(req.body);
  await User.findOne({ name, role }); // ok: a text, and one of a list
  const { error } = (Login as any).validate(req.body);
  if (error) return res.sendStatus(400);
  return User.findOne({ mail: req.body.mail }); // ok: held to a schema
});

app.post('/middleware', validate(Login), async (req: any, res: any) => {
  await User.findOne({ name: req.body.name }); // ok: held to a schema in the route
  res.end();
});

app.post('/fields', body('mail').isEmail(), async (req: any, res: any) => {
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  await User.findOne({ mail: req.body.mail }); // ok: asked in the route
  await User.findOne({ name: String(req.body.name) }); // $ alert=nosql-injection
  res.end();
});

app.post('/results', async (req: any, res: any) => {
  if (!validationResult(req).isEmpty()) return res.sendStatus(400);
  return User.findOne({ name: req.body.name }); // ok: asks what validators found
});

app.post('/models', async (req: any, res: any) => {
  const { name } = req.body;
  await User.findOne({ name: String(name) }); // $ alert=nosql-injection
  await User.find({ 'address.city': String(req.body.city) }); // $ alert=nosql-injection
  await User.distinct('name', { name: String(name) }); // $ alert=nosql-injection
  await User.find().$where(`this.name === '${name}'`); // $ alert=nosql-injection
  await User.findById(req.body.id); // ok: cast to an id
  await User.create({ name }); // ok: no condition
  await User.findOne({ where: { name } }); // ok: an option of what writes SQL
  await User.update({ name }, { where: { id: 1 } }); // ok: what is written
  const query: Record<string, unknown> = {};
  query.name = req.body.name;
  await User.find(query); // $ alert=nosql-injection
  await byName(req.body.name); // $ alert=nosql-injection
  res.end();
});

function byName(name: unknown) {
  return User.findOne({ name });
}
