/** Commands that are run before and after their fixes. */
import { exec, execSync, execFile, execFileSync, spawnSync } from 'node:child_process';
import util, { promisify } from 'node:util';
import child from 'node:child_process';

const run = promisify(exec);
const runText = util.promisify(child.exec);

export const called = (req: any, res: any) => {
  exec(`echo hello ${req.query.name}`, (_error, stdout) => res.send(stdout)); // $ alert=command-injection
};

export const calledWithOptions = (req: any, res: any) => {
  exec('echo ' + req.query.name, { encoding: 'utf8' }, (_error, stdout) => res.send(stdout)); // $ alert=command-injection
};

export const promised = async (req: any, res: any) => {
  const { stdout } = await run(`echo ${req.query.name}`); // $ alert=command-injection
  res.send(stdout);
};

export const promisedOfAll = async (req: any, res: any) => {
  const command = `echo name=${req.query.name} end`;
  const { stdout } = await runText(command, { timeout: 5000 }); // $ alert=command-injection
  res.send(stdout);
};

export const quoted = (req: any, res: any) => {
  res.send(execSync(`echo "hello  ${req.query.name}" 'two words'`, { encoding: 'utf8' })); // $ alert=command-injection
};

export const several = (req: any, res: any) => {
  const words: string[] = ['one', 'two', req.query.name];
  res.send(child.execSync('echo ' + words.join(' ')).toString()); // $ alert=command-injection
};

export const spawned = (req: any, res: any) => {
  res.send(spawnSync('echo', ['hello', req.query.name], { shell: true, encoding: 'utf8' }).stdout); // $ alert=command-injection
};

export const spawnedText = (req: any, res: any) => {
  res.send(spawnSync(`echo hello ${req.query.name}`, { encoding: 'utf8', shell: true }).stdout); // $ alert=command-injection
};

export const shelled = (req: any, res: any) => {
  res.send(execFileSync('sh', ['-c', `echo hello ${req.query.name}`], { encoding: 'utf8' })); // $ alert=command-injection
};

export const listed = (req: any, res: any) => {
  execFile('echo', ['hello', req.query.name], (_error, stdout) => res.send(stdout)); // ok: a list
};
