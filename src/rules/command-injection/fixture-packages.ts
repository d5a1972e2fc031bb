/** Packages that start programs. */
import express from 'express';
import legacy, { execa, execaCommand, execaCommandSync, execaNode, execaSync, $ as run } from 'execa';
import shell from 'shelljs';
import crossSpawn from 'cross-spawn';
import nodeCmd from 'node-cmd';
import execText from 'sync-exec';
import SSH from 'simple-ssh';
import { Client } from 'ssh2';
import { NodeSSH } from 'node-ssh';
import { PythonShell } from 'python-shell';
import { $ } from 'zx';
import { exec as promised } from 'child-process-promise';
import { spawn as spawnTerminal } from 'node-pty';
import { exec as asRoot } from 'sudo-prompt';
import { x } from 'tinyexec';

const app = express();
declare const cp: any;

app.get('/execa', async (req: any, res: any) => {
  await execaCommand(`pdftotext ${req.query.file} -`); // $ alert=command-injection
  execaCommandSync('pdftotext ' + req.query.file); // $ alert=command-injection
  await execa(`pdftotext ${req.query.file}`, { shell: true }); // $ alert=command-injection
  await execa(req.query.tool, ['-v']); // $ alert=command-injection
  execaSync('bash', ['-c', `pdftotext ${req.query.file}`]); // $ alert=command-injection
  await execa.command(`pdftotext ${req.query.file} -`); // $ alert=command-injection
  await execa.node(req.query.script); // $ alert=command-injection
  await execaNode(req.query.script); // $ alert=command-injection
  await legacy.shell('pdftotext ' + req.query.file); // $ alert=command-injection
  legacy.shellSync('pdftotext ' + req.query.file); // $ alert=command-injection
  legacy.commandSync('pdftotext ' + req.query.file); // $ alert=command-injection
  legacy.sync(req.query.tool, ['-v']); // $ alert=command-injection
  await execa('pdftotext', [req.query.file, '-']); // ok: a list
  await run`pdftotext ${req.query.file} -`; // ok: parts of the template are arguments
  await $`pdftotext ${req.query.file} -`; // ok: parts of the template are quoted
});

app.get('/shells', async (req: any, res: any) => {
  shell.exec('pdftotext ' + req.query.file); // $ alert=command-injection
  shell.cmd(req.query.tool, '-v'); // $ alert=command-injection
  shell.cmd('pdftotext', req.query.file); // ok: an argument
  shell.rm('-f', '/tmp/out.txt'); // ok: nothing from outside
  nodeCmd.run(`pdftotext ${req.query.file}`); // $ alert=command-injection
  nodeCmd.runSync('pdftotext ' + req.query.file); // $ alert=command-injection
  nodeCmd.get('pdftotext ' + req.query.file, () => undefined); // $ alert=command-injection
  asRoot('pdftotext ' + req.query.file, {}, () => undefined); // $ alert=command-injection
  spawnTerminal(req.query.tool, [], {}); // $ alert=command-injection
  await x(req.query.tool, ['-v']); // $ alert=command-injection
  execText('pdftotext ' + req.query.file); // $ alert=command-injection
  await promised(`pdftotext ${req.query.file} -`); // $ alert=command-injection
  crossSpawn(req.query.tool, ['-v']); // $ alert=command-injection
  crossSpawn.sync('pdftotext', [req.query.file], { shell: true }); // $ alert=command-injection
  crossSpawn('pdftotext', [req.query.file]); // ok: a list
  await PythonShell.run(req.query.script, {}); // $ alert=command-injection
  const started = new PythonShell(`scripts/${req.query.script}.py`); // $ alert=command-injection
  await PythonShell.run('report.py', { args: [req.query.file] }); // ok: an argument
  return started;
});

app.get('/promised', async (req: any, res: any) => {
  await cp.execAsync(`pdftotext ${req.query.file} -`); // $ alert=command-injection
  cp.execFileAsync('pdftotext', [req.query.file]); // ok: a list
  res.end();
});

app.get('/machines', async (req: any, res: any) => {
  const client = new Client();
  client.exec(`systemctl restart ${req.query.service}`, () => undefined); // $ alert=command-injection
  client.exec('systemctl restart nginx', () => undefined); // ok: nothing from outside
  const ssh = new NodeSSH();
  await ssh.execCommand(`systemctl restart ${req.query.service}`); // $ alert=command-injection
  await ssh.exec('systemctl', ['restart', req.query.service]); // ok: a list, which it quotes
  await ssh.exec(req.query.tool, ['restart']); // $ alert=command-injection
  new SSH({ host: 'shop' }).exec('systemctl restart ' + req.query.service).start(); // $ alert=command-injection
});
