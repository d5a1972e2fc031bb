/** Data that is written out in code, functions by a chosen name, and code that a page or a worker is told to load. */
import express from 'express';
import vm from 'node:vm';

declare const $: any;

declare const handlers: Record<string, (given: unknown) => unknown>;

const app = express();

app.post('/literals', (req: any, res: any) => {
  eval(`load(${JSON.stringify(req.body)})`); // ok: data is data in code as well
  const field = JSON.stringify(req.body.field);
  new Function('row', 'return row[' + field + ']'); // ok: a text in quotes of its own
  vm.runInNewContext(`sum = ${JSON.stringify(req.body.sum)}`, {}); // ok: the same
  eval("load('" + JSON.stringify(req.body) + "')"); // $ alert=code-injection
  eval(`load("${JSON.stringify(req.body)}")`); // $ alert=code-injection
  eval(JSON.parse(JSON.stringify(req.body)).code); // $ alert=code-injection
  eval(btoa(req.body.code)); // ok: letters and digits
  eval(atob(btoa(req.body.code))); // $ alert=code-injection
  res.end();
});

app.post('/named', (req: any, res: any) => {
  (global as any)[req.body.name](req.body.given); // $ alert=code-injection
  (globalThis as any)[req.body.name](req.body.given); // $ alert=code-injection
  handlers[req.body.name]?.(req.body.given); // ok: functions of the program
  if (['parseInt', 'parseFloat'].includes(req.body.name)) (globalThis as any)[req.body.name](req.body.given); // ok: one of two
  (globalThis as any)['parseInt'](req.body.given); // ok: written out
  res.end();
});

export function start() {
  const given = new URLSearchParams(window.location.search);
  importScripts(given.get('worker')); // $ alert=code-injection
  importScripts('/worker.js'); // ok: written out
  $.globalEval(window.location.hash.slice(1)); // $ alert=code-injection
  $.globalEval('begin()'); // ok: written out
  const script = document.createElement('script');
  script.text = window.location.hash.slice(1); // $ alert=code-injection
  script.textContent = 'begin()'; // ok: written out
  const s = document.createElement('script');
  s.text = window.location.hash; // $ alert=code-injection
  const note = document.createElement('p');
  note.textContent = window.location.hash; // ok: shown, and not run
  (window as any)[given.get('then') ?? 'begin'](); // $ alert=code-injection
  (self as any)['begin'](); // ok: written out
}
