/** Texts and bytes that are made objects with code, or objects of any class. */
import express from 'express';
import v8, { deserialize as fromBytes } from 'node:v8';
import serialize, { unserialize } from 'node-serialize';
import s2j from 'serialize-to-js';
import funcster from 'funcster';
import * as cryo from 'cryo';
import * as serialijse from 'serialijse';
import { JSONfn } from 'json-fn';
import yaml, { DEFAULT_FULL_SCHEMA, load } from 'js-yaml';
import { parse as parseYaml } from 'yaml';
import { deserialize } from 'bson-ext';

const app = express();
declare const sessions: { get(id: string): string };

app.get('/', (req: any, res: any) => {
  const text = Buffer.from(req.cookies.profile, 'base64').toString();
  const profile = serialize.unserialize(text); // $ alert=unsafe-deserialization:error
  const named = unserialize(req.cookies.profile); // $ alert=unsafe-deserialization
  const kept = serialize.unserialize(sessions.get('1')); // ok: nobody knows where it comes from
  const fixed = unserialize('{"a":1}'); // ok: nothing from outside
  const sent = serialize.serialize(req.body); // ok: it is written
  const read = JSON.parse(text); // ok: JSON holds no code
  res.json({ profile, named, kept, fixed, sent, read });
});

app.post('/texts', (req: any, res: any) => {
  s2j.deserialize(req.body.data); // $ alert=unsafe-deserialization
  funcster.deepDeserialize(req.body); // $ alert=unsafe-deserialization
  cryo.parse(req.body.state); // $ alert=unsafe-deserialization
  serialijse.deserialize(req.body.state); // $ alert=unsafe-deserialization
  JSONfn.parse(req.body.state); // $ alert=unsafe-deserialization
  cryo.stringify(req.body); // ok: it is written
  s2j.serialize(req.body); // ok: it is written
});

app.post('/bytes', (req: any, res: any) => {
  v8.deserialize(req.body); // $ alert=unsafe-deserialization
  fromBytes(Buffer.from(req.body.state, 'base64')); // $ alert=unsafe-deserialization
  new v8.Deserializer(req.body).readValue(); // $ alert=unsafe-deserialization
  v8.serialize(req.body); // ok: it is written
  deserialize(req.body, { evalFunctions: true }); // $ alert=unsafe-deserialization
  deserialize(req.body); // ok: functions stay texts
  deserialize(req.body, { evalFunctions: false }); // ok: functions stay texts
});

app.post('/yaml', (req: any, res: any) => {
  yaml.load(req.body.text, { schema: yaml.DEFAULT_FULL_SCHEMA }); // $ alert=unsafe-deserialization
  load(req.body.text, { schema: DEFAULT_FULL_SCHEMA }); // $ alert=unsafe-deserialization
  yaml.loadAll(req.body.text, undefined, { schema: DEFAULT_FULL_SCHEMA }); // $ alert=unsafe-deserialization
  yaml.load(req.body.text); // ok: safe since version 4
  yaml.load(req.body.text, { schema: yaml.JSON_SCHEMA }); // ok: values alone
  yaml.safeLoad(req.body.text); // ok: values alone
  parseYaml(req.body.text); // ok: values alone
});
