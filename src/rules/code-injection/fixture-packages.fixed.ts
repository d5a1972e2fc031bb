/** Packages that run texts as code, sandboxes that are none, and pages of a browser. */
import express from 'express';
import { VM, NodeVM, VMScript } from 'vm2';
import Sandbox from 'sandbox';
import safeEval from 'safe-eval';
import evaluated from 'eval';
import fromText from 'require-from-string';
import staticEval from 'static-eval';
import { parse, parseScript } from 'esprima';
import ivm from 'isolated-vm';
import { evaluate, eval as evaluateOld } from 'mathjs';
import puppeteer from 'puppeteer';
import { PythonShell } from 'python-shell';

const app = express();

app.post('/vm2', async (req: any, res: any) => {
  new VM().run(req.body.code); // $ alert=code-injection
  const vm = new NodeVM({ console: 'off' });
  vm.run(`module.exports = ${req.body.code}`); // $ alert=code-injection
  new VMScript(req.body.code); // $ alert=code-injection
  new Sandbox().run(req.body.code, () => undefined); // $ alert=code-injection
  new VM({ sandbox: { amount: req.body.amount } }).run('amount * 2'); // ok: data
  const isolate = new ivm.Isolate({ memoryLimit: 8 });
  return isolate.compileScript(req.body.code); // ok: a process of its own guards it
});

app.post('/eval', async (req: any, res: any) => {
  safeEval(req.body.sum); // $ alert=code-injection
  evaluated(req.body.code); // $ alert=code-injection
  fromText(req.body.code); // $ alert=code-injection
  const tree = parse(req.body.sum).body[0].expression;
  staticEval(tree, { amount: req.body.amount }); // $ alert=code-injection
  staticEval(parseScript(req.body.sum), {}); // $ alert=code-injection
  staticEval(parse('amount * 2').body[0].expression, { amount: req.body.amount }); // ok: data
  evaluateOld(req.body.sum); // $ alert=code-injection
  evaluate(req.body.sum); // ok: a language of its own
  await PythonShell.runString(req.body.code, {}); // $ alert=code-injection
});

app.get('/page', async (req: any, res: any) => {
  const page = await (await puppeteer.launch()).newPage();
  await page.evaluate(`document.title = "${req.query.title}"`); // $ alert=code-injection
  await page.evaluateOnNewDocument(req.query.script); // $ alert=code-injection
  await page.addScriptTag({ content: req.query.script }); // $ alert=code-injection
  await page.evaluate((title: string) => (document.title = title), req.query.title); // ok: an argument
  await page.evaluate('document.title'); // ok: nothing from outside
});
