/** Schemas that are put together, and readers that are run by a text. */
import express from 'express';
import serialize from 'node-serialize';
import vm from 'node:vm';
import yaml from 'js-yaml';
import types from 'js-yaml-js-types';

const app = express();
const ALL = yaml.DEFAULT_SCHEMA.extend(types.all);
const HARMLESS = yaml.DEFAULT_SCHEMA.extend([types.regexp, new yaml.Type('!point', { kind: 'sequence' })]);

app.post('/schemas', (req: any, res: any) => {
  yaml.load(req.body.text, { schema: ALL }); // $ alert=unsafe-deserialization
  yaml.load(req.body.text, { schema: yaml.DEFAULT_SCHEMA.extend([types.function]) }); // $ alert=unsafe-deserialization
  yaml.loadAll(req.body.text, () => undefined, { schema: ALL }); // $ alert=unsafe-deserialization
  yaml.load(req.body.text, { schema: HARMLESS }); // ok: no functions are made by these types
  yaml.load(req.body.text, { schema: yaml.DEFAULT_SCHEMA }); // ok: data
  yaml.load('a: 1', { schema: ALL }); // ok: a text of the program
  res.end();
});

app.post('/contexts', (req: any, res: any) => {
  const sandbox = { yaml, serialize, data: req.body.text };
  vm.createContext(sandbox);
  vm.runInContext('serialize.unserialize(data)', sandbox); // $ alert=unsafe-deserialization
  vm.runInNewContext('JSON.stringify(yaml.load(data))', sandbox, { timeout: 2000 }); // $ alert=unsafe-deserialization:warning
  vm.runInContext('data.length', sandbox); // ok: nothing reads it
  vm.runInContext('JSON.parse(data)', sandbox); // ok: JSON
  vm.runInContext('JSON.stringify(yaml.load(data))', { yaml, data: 'a: 1' }); // ok: a text of the program
  res.end();
});
