/** Objects that are reached and written to by names from outside. */
import express from 'express';

const app = express();
const store: any = {};
const bare: any = Object.create(null);
const empty: any = { __proto__: null };
const byName = new Map<string, any>();
const SECTIONS = ['beta', 'internal'];
const UNSAFE = ['__proto__', 'constructor', 'prototype'];

app.post('/:bucket/:key', (req: any, res: any) => {
  const { bucket, key } = req.params;
  store[bucket][key] = req.body.value; // $ alert=prototype-pollution:error
  store.settings[bucket][key] = 1; // $ alert=prototype-pollution
  store[req.body.section][req.body.name] ||= 1; // $ alert=prototype-pollution
  store[bucket].list[key] = 1; // ok: what is below a name that is written out
  (store[bucket] ||= {})[key] = 1; // $ alert=prototype-pollution
  bare[bucket][key] = 1; // ok: no prototype
  empty[bucket][key] = 1; // ok: no prototype
  byName.set(bucket, key); // ok: a map
  store[bucket] = req.body.value; // ok: one level
  store.fixed[bucket] = 1; // ok: one level
  store[`u_${bucket}`][key] = 1; // ok: no prototype begins so
  store[bucket].name = 1; // ok: the name is written out
  store[Number(bucket)][key] = 1; // ok: a number
  store[bucket][Number(key)] = 1; // ok: a number
  res.sendStatus(204);
});

app.get('/todos', (req: any, res: any) => {
  let items = req.session.todos[req.query.id];
  if (!items) items = req.session.todos[req.query.id] = {};
  items[req.query.name] = req.query.text; // $ alert=prototype-pollution
  const section = store[req.query.section] || {};
  section[req.query.name] = 1; // $ alert=prototype-pollution
  const fresh: any = {};
  fresh[req.query.name] = 1; // ok: one level
  const first = req.query.big ? store[req.query.a] : store.b;
  first[req.query.name] = 1; // $ alert=prototype-pollution
  res.json(items);
});

app.post('/checked', (req: any, res: any) => {
  const { section, name, other } = req.body;
  if (section === '__proto__' || section === 'constructor') return res.sendStatus(400);
  store[section][name] = 1; // ok: asked
  if (Object.prototype.hasOwnProperty.call(store, other)) store[other][name] = 1; // ok: it has it itself
  if (Object.hasOwn(store, req.body.a)) store[req.body.a][name] = 1; // ok: it has it itself
  if (SECTIONS.includes(req.body.b)) store[req.body.b][name] = 1; // ok: one of a few
  if (UNSAFE.includes(req.body.c)) return res.sendStatus(400);
  store[req.body.c][name] = 1; // ok: none of those
  if (!/^[a-z]{1,8}\d$/.test(req.body.d)) return res.sendStatus(400);
  store[req.body.d][name] = 1; // ok: no prototype is called so
  return res.sendStatus(204);
});

function put(tree: any, branch: string, leaf: string, value: unknown) {
  tree[branch][leaf] = value;
}

app.post('/helpers', (req: any, res: any) => {
  put(store, req.body.branch, req.body.leaf, 1); // $ alert=prototype-pollution
  put(store, req.body.branch, 'seen', 1); // ok: the leaf is written out
  put(store, 'settings', req.body.leaf, 1); // ok: the branch is written out
  res.sendStatus(204);
});

function copyAll(target: any, source: any) {
  for (const key in source) {
    if (typeof target[key] === 'object') copyAll(target[key], source[key]);
    else target[key] = source[key];
  }
}

function copyEntries(into: any, from: any) {
  for (const [key, value] of Object.entries<any>(from)) {
    const there = into[key];
    if (there) copyEntries(there, value);
    else into[key] = value;
  }
}

function copyOwn(target: any, source: any) {
  for (const key of Object.keys(source)) {
    if (Object.prototype.hasOwnProperty.call(target, key)) copyOwn(target[key], source[key]);
    else target[key] = source[key];
  }
}

function copyAsked(target: any, source: any) {
  Object.keys(source).forEach((key) => {
    if (key === '__proto__' || key === 'constructor') return;
    if (target[key]) copyAsked(target[key], source[key]);
    else target[key] = source[key];
  });
}

function copyFlat(target: any, source: any) {
  for (const key in source) target[key] = source[key];
}

const through = (target: any, source: any) => copyAsked(target, source.inner);

function putDeep(target: any, path: string, value: unknown) {
  const keys = path.split('.');
  let at = target;
  for (let i = 0; i < keys.length - 1; i++) at = at[keys[i]!];
  at[keys[keys.length - 1]!] = value;
}

app.post('/copied', (req: any, res: any) => {
  copyAll({}, req.body); // $ alert=prototype-pollution:error
  copyEntries(store, req.body.all); // $ alert=prototype-pollution
  putDeep(store, req.body.path, 1); // $ alert=prototype-pollution
  copyOwn(store, req.body); // ok: only what the target has itself is gone into
  copyAsked(store, req.body); // ok: names of prototypes are left out
  through(store, req.body); // ok: the same, behind another function
  copyFlat(store, req.body); // ok: one level
  copyAll(store, { theme: { dark: true } }); // ok: names of the program
  putDeep(store, 'theme.dark', req.body.dark); // ok: a path of the program
  res.sendStatus(204);
});

app.post('/walked', (req: any, res: any) => {
  const keys = req.body.path.split('.');
  const leaf = keys.pop();
  const node = keys.reduce((at: any, key: string) => (at[key] = at[key] || {}), store);
  node[leaf] = req.body.value; // $ alert=prototype-pollution
  const inner = keys.reduce((at: any, key: string) => {
    return at[key];
  }, store);
  inner[leaf] = req.body.value; // $ alert=prototype-pollution
  const sum = keys.reduce((total: number, key: string) => total + key.length, 0);
  sum[leaf] = 1; // ok: nothing is gone into
  store[`${req.body.branch}`][`${req.body.leaf}`] = 1; // $ alert=prototype-pollution
  res.sendStatus(204);
});

app.post('/placed', (req: any, res: any) => {
  let at = store;
  const path: string[] = req.body.path;
  for (const name of path.slice(0, -1)) at = at[name] ??= {}; // ok: told where it is written
  at[path.at(-1)!] = req.body.value; // $ alert=prototype-pollution
  res.sendStatus(204);
});
