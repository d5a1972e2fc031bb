/** What is asked of it before, or made of it. */
import express from 'express';
import { exec, execFile, execSync, spawn } from 'child_process';
import { quote } from 'shell-quote';
import shellescape from 'shell-escape';
import { quote as quoteWord } from 'zx';
import { Shescape } from 'shescape';
import { z } from 'zod';

const app = express();
declare function isValidAddress(text: string): boolean;
const TOOLS = new Set(['df', 'uptime']);
const COMMANDS: Record<string, string> = { disk: 'df -h', memory: 'free -m' };
const shescape = new Shescape({ shell: true });

app.get('/numbers', (req: any, res: any) => {
  exec('head -n ' + parseInt(req.query.lines, 10) + ' /var/log/app.log'); // ok: a number
  exec(`head -n ${Number(req.query.lines)} /var/log/app.log`); // ok: a number
  exec(`kill ${+req.query.pid}`); // ok: a number
  exec(`kill ${req.query.pid * 1}`); // ok: a number
});

app.get('/lists', (req: any, res: any) => {
  const { tool, service } = req.query;
  if (!['nginx', 'redis'].includes(service)) return res.sendStatus(400);
  exec(`systemctl status ${service}`); // ok: one of a list
  if (TOOLS.has(tool)) exec(tool); // ok: one of a set
  exec(COMMANDS[req.query.what]!); // ok: a text of the program
  switch (req.query.action) {
    case 'start':
    case 'stop':
      exec(`systemctl ${req.query.action} nginx`); // ok: one of two
  }
  return exec(tool === 'df' ? 'df -h' : 'uptime'); // ok: one of two texts
});

app.get('/patterns', (req: any, res: any) => {
  const { host, name } = req.query;
  if (!/^[\w.-]+$/.test(host)) return res.sendStatus(400);
  exec(`ping -c 1 ${host}`); // ok: letters and digits
  if (!isValidAddress(req.query.ip)) return res.sendStatus(400);
  exec(`ping -c 1 ${req.query.ip}`); // ok: an address
  exec(`id ${name.replace(/[^a-z0-9]/gi, '')}`); // ok: letters and digits are left
  return undefined;
});

app.get('/unasked', (req: any, res: any) => {
  const { host, name } = req.query;
  if (host.length > 100) return res.sendStatus(400);
  exec(`ping -c 1 ${host} | tail -n 1`); // $ alert=command-injection
  exec(`id ${name.trim().toLowerCase()} | tail -n 1`); // $ alert=command-injection
  if (/^http.*\.png$/.test(name)) exec(`identify ${name} | cat`); // $ alert=command-injection
  const [, image] = name.match(/\((http.*)\)/) ?? []; // $ alert=redos
  if (name.match(/\((http.*)\)/)) exec(`identify ${image} | cat`); // $ alert=command-injection alert=redos
  if (/[\w.-]+/.test(name)) exec(`id ${name} | tail -n 1`); // $ alert=command-injection
  return undefined;
});

app.get('/quoted', (req: any, res: any) => {
  exec(quote(['git', 'clone', req.query.repository])); // ok: quoted
  exec(shellescape(['git', 'clone', req.query.repository])); // ok: quoted
  exec(`git clone ${quoteWord(req.query.repository)}`); // ok: quoted
  exec(`git clone ${shescape.quote(req.query.repository)}`); // ok: quoted
  exec(`git clone "${req.query.repository}" | cat`); // $ alert=command-injection
  exec('git clone ' + encodeURIComponent(req.query.repository)); // ok: what a shell reads is encoded
});

const Deployment = z.object({ branch: z.enum(['main', 'next']), port: z.coerce.number(), name: z.string() });

app.post('/deploy', (req: any, res: any) => {
  const { branch, port, name } = Deployment.parse(req.body);
  execSync(`git checkout ${branch}`); // ok: one of two
  execSync(`kill-port ${port}`); // ok: a number
  execSync(`docker restart ${name} &`); // $ alert=command-injection
});

export function folderSize(folder: string) {
  return execSync(`du -s ${folder}`); // ok: nobody knows where it comes from
}

export function startAll(names: readonly string[]) {
  for (const name of names) spawn(name, ['start'], { shell: true }); // ok: nobody knows where they come from
  execFile('uptime', () => undefined); // ok: nothing from outside
}

export const built = () => execSync(`tsc -p ${process.cwd()}`); // ok: nothing from outside
