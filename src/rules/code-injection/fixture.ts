/** Texts that are run as code: what every engine has, and Node. */
import express from 'express';
import Module, { createRequire } from 'node:module';
import vm from 'node:vm';
import { Worker } from 'node:worker_threads';
import { execFileSync, spawn } from 'node:child_process';

const app = express();
const load = createRequire(import.meta.url);
const AsyncFunction = Object.getPrototypeOf(async () => undefined).constructor;
const FORMATS: Record<string, (text: string) => string> = { upper: (text) => text.toUpperCase() };
declare const show: (text: string) => void;

app.post('/sum', (req: any, res: any) => {
  const total = eval(req.body.sum); // $ alert=code-injection:error
  const again = (0, eval)(req.body.sum); // $ alert=code-injection
  (globalThis as any).eval(req.body.sum); // $ alert=code-injection
  const parsed = eval('(' + req.body.settings + ')'); // $ alert=code-injection
  const other = eval(`(${req.body.settings})`); // $ alert=code-injection
  const settings = JSON.parse(req.body.settings); // ok: read, and not run
  const amount = eval('1 + 1'); // ok: nothing from outside
  res.send({ total, again, parsed, other, settings, amount });
});

app.post('/functions', async (req: any, res: any) => {
  new Function('amount', 'return ' + req.body.formula); // $ alert=code-injection
  Function(req.body.formula)(); // $ alert=code-injection
  new Function(req.body.name, 'return 1'); // $ alert=code-injection
  await new AsyncFunction(req.body.formula)(); // $ alert=code-injection
  ([] as any).constructor.constructor(req.body.formula)(); // $ alert=code-injection
  new Function('amount', 'return amount * 2')(req.body.amount); // ok: an argument
  const format = FORMATS[req.body.format];
  return format?.(req.body.text); // ok: a function of the program
});

app.get('/later', (req: any, res: any) => {
  setTimeout(req.query.callback, 100); // $ alert=code-injection
  setInterval('show("' + req.query.name + '")', 1000); // $ alert=code-injection
  setImmediate(req.query.callback); // $ alert=code-injection
  setTimeout(() => show(req.query.name), 100); // ok: a function
  setTimeout(show, 100, req.query.name); // ok: an argument
  setTimeout(() => res.end(), req.query.delay); // ok: a time
});

app.post('/vm', async (req: any, res: any) => {
  vm.runInThisContext(req.body.code); // $ alert=code-injection
  vm.runInNewContext(`result = ${req.body.formula}`, { result: 0 }); // $ alert=code-injection
  vm.runInContext(req.body.code, vm.createContext({})); // $ alert=code-injection
  vm.compileFunction(req.body.code, ['amount']); // $ alert=code-injection
  new vm.SourceTextModule(`export default ${req.body.code}`); // $ alert=code-injection
  const script = new vm.Script(req.body.code); // $ alert=code-injection
  vm.runInNewContext('result = amount * 2', { amount: req.body.amount, result: 0 }); // ok: data in a context
  const sandbox = { code: req.body.code, evaluated: null };
  vm.createContext(sandbox);
  vm.runInContext('evaluated = eval(code)', sandbox); // $ alert=code-injection
  vm.runInNewContext('evaluated = eval(code)', { code: req.body.code, evaluated: null }); // $ alert=code-injection
  vm.createContext({ amount: req.body.amount }); // ok: data in a context
  return script;
});

app.get('/modules/:name', async (req: any, res: any) => {
  require(req.params.name); // $ alert=code-injection:error
  require('./plugins/' + req.params.name); // $ alert=code-injection:warning
  load(`./plugins/${req.params.name}.js`); // $ alert=code-injection
  (module as any)._compile(req.body.code, 'plugin.js'); // $ alert=code-injection
  (Module as any)._load(req.params.name); // $ alert=code-injection
  await import(`./plugins/${req.params.name}.js`); // $ alert=code-injection:warning
  await import(req.params.name + '/index.js'); // $ alert=code-injection:error
  await import(`./words/${req.params.name}.json`); // ok: it holds no code
  require('./words/' + req.params.name + '.json'); // ok: it holds no code
  require.resolve(req.params.name); // ok: it is looked for, and not loaded
  new Worker(req.body.code, { eval: true }); // $ alert=code-injection
  new Worker('./worker.js', { workerData: req.body }); // ok: data of a worker
  if (!['de', 'en'].includes(req.params.name)) return undefined;
  require(`./words/${req.params.name}`); // ok: one of two
  return import(`./words/${req.params.name}.js`); // ok: one of two
});

app.post('/other', (req: any, res: any) => {
  spawn('node', ['-e', req.body.code]); // $ alert=code-injection
  execFileSync('python3', ['-c', `print(${req.body.sum})`]); // $ alert=code-injection
  spawn('node', ['sum.js', req.body.code]); // ok: an argument
  spawn('php', ['-f', req.body.code]); // ok: no code
});
