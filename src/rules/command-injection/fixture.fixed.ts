/** What somebody sends, and a shell reads: Node itself. */
import express from 'express';
import cp, { exec, execFile, execFileSync, execSync, fork, spawn, spawnSync } from 'node:child_process';
import { promisify } from 'node:util';

const app = express();
const run = promisify(exec);
declare const isAdmin: boolean;

app.get('/ping', (req: any, res: any) => {
  execFile('ping', ['-c', '4', String(req.query.host)], (error, stdout) => res.send(error ? 'down' : stdout)); // $ alert=command-injection:error
});

app.get('/whois', (req: any, res: any) => {
  cp.execFile('whois', [String(req.query.domain)], { timeout: 1000 }, (_error, stdout) => res.send(stdout)); // $ alert=command-injection
});

app.post('/backup/:name', async (req: any, res: any) => {
  const { stdout } = await promisify(execFile)('tar', ['czf', `/backups/${req.params.name}.tgz`, `/data/${req.body.folder}`]); // $ alert=command-injection
  res.send(stdout);
});

app.get('/log', (req: any, res: any) => {
  res.send(execFileSync('journalctl', ['-n', '50', '-u', String(req.query.service)], { encoding: 'utf8' })); // $ alert=command-injection
});

app.get('/files', (req: any, res: any) => {
  const parts: string[] = req.query.files.split(',');
  res.send(execFileSync('wc', ['-l', ...parts])); // $ alert=command-injection
});

app.get('/used', (req: any, res: any) => {
  spawn('du', ['-sh', req.query.folder], {}); // $ alert=command-injection
  spawn('du', ['-sh', req.query.folder], { cwd: '/data' }); // $ alert=command-injection
  spawnSync('traceroute', [String(req.query.host)], { timeout: 1000 }); // $ alert=command-injection
  spawn('du', ['-sh', `/data/${req.query.folder}`]); // $ alert=command-injection
  execFile('du', ['-sh', String(req.query.folder)], () => undefined); // $ alert=command-injection
  spawn('sh', ['-c'].concat(req.query.command)); // $ alert=command-injection
  const list = ['-c'];
  list.push(req.query.command);
  spawn('sh', list); // $ alert=command-injection
  spawn('cmd.exe', ['/c', 'dir ' + req.query.folder]); // $ alert=command-injection
  spawn('du', ['-sh', req.query.folder]); // ok: a list, which nobody reads but the program
  spawn('bash', ['/opt/report.sh', req.query.folder]); // ok: an argument of a script
  spawn('du', ['-sh', req.query.folder], { shell: false }); // ok: no shell
  spawnSync('git', ['-c', req.query.setting, 'status']); // ok: no shell has the option
});

// What is more than words has no fix.

app.get('/shell', (req: any, res: any) => {
  exec('cat ' + req.query.file + ' | grep ERROR'); // $ alert=command-injection
  exec(`cd /data && ls ${req.query.folder}`); // $ alert=command-injection
  exec(`ls ${isAdmin ? '-a' : ''} ${req.query.folder}`); // $ alert=command-injection
  exec('echo $HOME ' + req.query.text); // $ alert=command-injection
  exec(req.query.command); // $ alert=command-injection
  exec('uptime', { shell: req.query.shell }); // $ alert=command-injection
  exec(['ls', '-l', req.query.folder].join(' ')); // $ alert=command-injection
  exec('ls '.concat(req.query.folder)); // $ alert=command-injection
  execFile('echo', [JSON.stringify(req.query.text)]); // $ alert=command-injection
  exec('logger ' + req.get('user-agent') + ' &'); // $ alert=command-injection
  exec('uptime', { env: { NAME: req.query.name } }); // ok: an environment
  exec('uptime', { cwd: '/data' }); // ok: nothing from outside
});

app.get('/program/:name', (req: any, res: any) => {
  spawn(req.params.name, ['--version']); // $ alert=command-injection
  execFileSync(`/opt/tools/${req.params.name}`); // $ alert=command-injection
  fork(`./workers/${req.params.name}.js`); // $ alert=command-injection
  fork('./worker.js', [req.params.name]); // ok: an argument
});

app.get('/each', (req: any, res: any) => {
  for (const file of req.query.files) execFileSync('rm', [String(file)]); // $ alert=command-injection
  req.query.files.forEach((file: string) => execFileSync('rm', [`/data/${file}`])); // $ alert=command-injection
  for (const name in req.query) execSync(`rm ${name} | cat`); // $ alert=command-injection
  Object.keys(req.query).forEach((name) => execSync(`rm ${name} | cat`)); // $ alert=command-injection
  for (const [, file] of Object.entries(req.query)) execSync(`rm ${file} | cat`); // $ alert=command-injection
  for (const file of req.query.files) execFileSync('rm', [file]); // ok: a list
});
