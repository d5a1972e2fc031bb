/** Commands that are run before and after their fixes. */
import { exec, execSync, execFile, execFileSync, spawnSync } from 'node:child_process';
import util, { promisify } from 'node:util';
import child from 'node:child_process';

const run = promisify(exec);
const runText = util.promisify(child.exec);

export const called = (req: any, res: any) => {
  execFile('echo', ['hello', String(req.query.name)], (_error, stdout) => res.send(stdout)); // $ alert=command-injection
};

export const calledWithOptions = (req: any, res: any) => {
  execFile('echo', [String(req.query.name)], { encoding: 'utf8' }, (_error, stdout) => res.send(stdout)); // $ alert=command-injection
};

export const promised = async (req: any, res: any) => {
  const { stdout } = await promisify(execFile)('echo', [String(req.query.name)]); // $ alert=command-injection
  res.send(stdout);
};

export const promisedOfAll = async (req: any, res: any) => {
  const { stdout } = await util.promisify(execFile)('echo', [`name=${req.query.name}`, 'end'], { timeout: 5000 }); // $ alert=command-injection
  res.send(stdout);
};

export const quoted = (req: any, res: any) => {
  res.send(execFileSync('echo', [`hello  ${req.query.name}`, 'two words'], { encoding: 'utf8' })); // $ alert=command-injection
};

export const several = (req: any, res: any) => {
  const words: string[] = ['one', 'two', req.query.name];
  res.send(child.execFileSync('echo', [...words]).toString()); // $ alert=command-injection
};

export const spawned = (req: any, res: any) => {
  res.send(spawnSync('echo', ['hello', req.query.name], { encoding: 'utf8' }).stdout); // $ alert=command-injection
};

export const spawnedText = (req: any, res: any) => {
  res.send(spawnSync('echo', ['hello', String(req.query.name)], { encoding: 'utf8' }).stdout); // $ alert=command-injection
};

export const shelled = (req: any, res: any) => {
  res.send(execFileSync('echo', ['hello', String(req.query.name)], { encoding: 'utf8' })); // $ alert=command-injection
};

export const listed = (req: any, res: any) => {
  execFile('echo', ['hello', req.query.name], (_error, stdout) => res.send(stdout)); // ok: a list
};
