/** Every function that opens, changes or asks for the file that it is told. */
import express from 'express';
import * as fs from 'node:fs';
import * as fsp from 'node:fs/promises';
import fse from 'fs-extra';
import fastGlob from 'fast-glob';
import { glob, globSync } from 'glob';
import { globby, globbySync } from 'globby';
import { deleteAsync, deleteSync } from 'del';
import jsonfile from 'jsonfile';
import loadJsonFile, { loadJsonFile as load, loadJsonFileSync } from 'load-json-file';
import { makeDirectory, makeDirectorySync } from 'make-dir';
import mkdir, { mkdirp, mkdirpSync } from 'mkdirp';
import removeAll, { rimraf, rimrafSync } from 'rimraf';
import writeAtomic from 'write-file-atomic';

const app = express();

app.post('/waiting', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  fs.chmodSync(file, 0o600); // $ alert=path-traversal
  fs.chownSync(file, 1, 1); // $ alert=path-traversal
  fs.lchownSync(file, 1, 1); // $ alert=path-traversal
  fs.lutimesSync(file, 1, 1); // $ alert=path-traversal
  fs.mkdirSync(file); // $ alert=path-traversal
  fs.openSync(file, 'r'); // $ alert=path-traversal
  fs.opendirSync(file); // $ alert=path-traversal
  fs.readFileSync(file); // $ alert=path-traversal
  fs.readdirSync(file); // $ alert=path-traversal
  fs.readlinkSync(file); // $ alert=path-traversal
  fs.rmSync(file); // $ alert=path-traversal
  fs.rmdirSync(file); // $ alert=path-traversal
  fs.truncateSync(file); // $ alert=path-traversal
  fs.unlinkSync(file); // $ alert=path-traversal
  fs.utimesSync(file, 1, 1); // $ alert=path-traversal
  fs.accessSync(file); // $ alert=path-traversal:warning
  fs.lstatSync(file); // $ alert=path-traversal:warning
  fs.statSync(file); // $ alert=path-traversal:warning
  fs.statfsSync(file); // $ alert=path-traversal:warning
  fs.existsSync(file); // $ alert=path-traversal:warning
  fs.copyFileSync(file, '/srv/other'); // $ alert=path-traversal
  fs.copyFileSync('/srv/other', file); // $ alert=path-traversal
  fs.cpSync(file, '/srv/other'); // $ alert=path-traversal
  fs.cpSync('/srv/other', file); // $ alert=path-traversal
  fs.linkSync(file, '/srv/other'); // $ alert=path-traversal
  fs.linkSync('/srv/other', file); // $ alert=path-traversal
  fs.renameSync(file, '/srv/other'); // $ alert=path-traversal
  fs.renameSync('/srv/other', file); // $ alert=path-traversal
  res.end();
});

app.post('/waiting/2', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  fs.symlinkSync(file, '/srv/other'); // $ alert=path-traversal
  fs.symlinkSync('/srv/other', file); // $ alert=path-traversal
  fs.writeFileSync(file, 'text'); // $ alert=path-traversal
  fs.appendFileSync(file, 'text'); // $ alert=path-traversal
  fs.createReadStream(file); // $ alert=path-traversal
  fs.createWriteStream(file); // $ alert=path-traversal
  new fs.ReadStream(file as any, undefined as any); // $ alert=path-traversal
  await fs.openAsBlob(file); // $ alert=path-traversal
  fs.writeFileSync('/srv/constant', file); // ok: only what is written
  res.end();
});

app.post('/called-back', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  fs.chmod(file, 0o600, () => undefined); // $ alert=path-traversal
  fs.chown(file, 1, 1, () => undefined); // $ alert=path-traversal
  fs.lchown(file, 1, 1, () => undefined); // $ alert=path-traversal
  fs.lutimes(file, 1, 1, () => undefined); // $ alert=path-traversal
  fs.mkdir(file, () => undefined); // $ alert=path-traversal
  fs.open(file, 'r', () => undefined); // $ alert=path-traversal
  fs.opendir(file, () => undefined); // $ alert=path-traversal
  fs.readFile(file, () => undefined); // $ alert=path-traversal
  fs.readdir(file, () => undefined); // $ alert=path-traversal
  fs.readlink(file, () => undefined); // $ alert=path-traversal
  fs.rm(file, () => undefined); // $ alert=path-traversal
  fs.rmdir(file, () => undefined); // $ alert=path-traversal
  fs.truncate(file, () => undefined); // $ alert=path-traversal
  fs.unlink(file, () => undefined); // $ alert=path-traversal
  fs.utimes(file, 1, 1, () => undefined); // $ alert=path-traversal
  fs.access(file, () => undefined); // $ alert=path-traversal:warning
  fs.lstat(file, () => undefined); // $ alert=path-traversal:warning
  fs.stat(file, () => undefined); // $ alert=path-traversal:warning
  fs.statfs(file, () => undefined); // $ alert=path-traversal:warning
  fs.exists(file, () => undefined); // $ alert=path-traversal:warning
  fs.watch(file, () => undefined); // $ alert=path-traversal:warning
  fs.watchFile(file, () => undefined); // $ alert=path-traversal:warning
  fs.copyFile(file, '/srv/other', () => undefined); // $ alert=path-traversal
  fs.copyFile('/srv/other', file, () => undefined); // $ alert=path-traversal
  fs.cp(file, '/srv/other', () => undefined); // $ alert=path-traversal
  fs.cp('/srv/other', file, () => undefined); // $ alert=path-traversal
  fs.link(file, '/srv/other', () => undefined); // $ alert=path-traversal
  fs.link('/srv/other', file, () => undefined); // $ alert=path-traversal
  res.end();
});

app.post('/called-back/2', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  fs.rename(file, '/srv/other', () => undefined); // $ alert=path-traversal
  fs.rename('/srv/other', file, () => undefined); // $ alert=path-traversal
  fs.symlink(file, '/srv/other', () => undefined); // $ alert=path-traversal
  fs.symlink('/srv/other', file, () => undefined); // $ alert=path-traversal
  fs.writeFile(file, 'text', () => undefined); // $ alert=path-traversal
  fs.appendFile(file, 'text', () => undefined); // $ alert=path-traversal
  res.end();
});

app.post('/promised', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  await fs.promises.chmod(file, 0o600); // $ alert=path-traversal
  await fs.promises.chown(file, 1, 1); // $ alert=path-traversal
  await fs.promises.lchown(file, 1, 1); // $ alert=path-traversal
  await fs.promises.lutimes(file, 1, 1); // $ alert=path-traversal
  await fs.promises.mkdir(file); // $ alert=path-traversal
  await fs.promises.open(file, 'r'); // $ alert=path-traversal
  await fs.promises.opendir(file); // $ alert=path-traversal
  await fs.promises.readFile(file); // $ alert=path-traversal
  await fs.promises.readdir(file); // $ alert=path-traversal
  await fs.promises.readlink(file); // $ alert=path-traversal
  await fs.promises.rm(file); // $ alert=path-traversal
  await fs.promises.rmdir(file); // $ alert=path-traversal
  await fs.promises.truncate(file); // $ alert=path-traversal
  await fs.promises.unlink(file); // $ alert=path-traversal
  await fs.promises.utimes(file, 1, 1); // $ alert=path-traversal
  await fs.promises.access(file); // $ alert=path-traversal:warning
  await fs.promises.lstat(file); // $ alert=path-traversal:warning
  await fs.promises.stat(file); // $ alert=path-traversal:warning
  await fs.promises.statfs(file); // $ alert=path-traversal:warning
  await fs.promises.copyFile(file, '/srv/other'); // $ alert=path-traversal
  await fs.promises.copyFile('/srv/other', file); // $ alert=path-traversal
  await fs.promises.cp(file, '/srv/other'); // $ alert=path-traversal
  await fs.promises.cp('/srv/other', file); // $ alert=path-traversal
  await fs.promises.link(file, '/srv/other'); // $ alert=path-traversal
  await fs.promises.link('/srv/other', file); // $ alert=path-traversal
  await fs.promises.rename(file, '/srv/other'); // $ alert=path-traversal
  await fs.promises.rename('/srv/other', file); // $ alert=path-traversal
  await fs.promises.symlink(file, '/srv/other'); // $ alert=path-traversal
  res.end();
});

app.post('/promised/2', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  await fs.promises.symlink('/srv/other', file); // $ alert=path-traversal
  await fs.promises.writeFile(file, 'text'); // $ alert=path-traversal
  await fs.promises.appendFile(file, 'text'); // $ alert=path-traversal
  await fs.promises.readFile(await fs.promises.realpath('/srv/' + req.body.real)); // $ alert=path-traversal
  res.end();
});

app.post('/promises', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  await fsp.chmod(file, 0o600); // $ alert=path-traversal
  await fsp.chown(file, 1, 1); // $ alert=path-traversal
  await fsp.lchown(file, 1, 1); // $ alert=path-traversal
  await fsp.lutimes(file, 1, 1); // $ alert=path-traversal
  await fsp.mkdir(file); // $ alert=path-traversal
  await fsp.open(file, 'r'); // $ alert=path-traversal
  await fsp.opendir(file); // $ alert=path-traversal
  await fsp.readFile(file); // $ alert=path-traversal
  await fsp.readdir(file); // $ alert=path-traversal
  await fsp.readlink(file); // $ alert=path-traversal
  await fsp.rm(file); // $ alert=path-traversal
  await fsp.rmdir(file); // $ alert=path-traversal
  await fsp.truncate(file); // $ alert=path-traversal
  await fsp.unlink(file); // $ alert=path-traversal
  await fsp.utimes(file, 1, 1); // $ alert=path-traversal
  await fsp.access(file); // $ alert=path-traversal:warning
  await fsp.lstat(file); // $ alert=path-traversal:warning
  await fsp.stat(file); // $ alert=path-traversal:warning
  await fsp.statfs(file); // $ alert=path-traversal:warning
  await fsp.copyFile(file, '/srv/other'); // $ alert=path-traversal
  await fsp.copyFile('/srv/other', file); // $ alert=path-traversal
  await fsp.cp(file, '/srv/other'); // $ alert=path-traversal
  await fsp.cp('/srv/other', file); // $ alert=path-traversal
  await fsp.link(file, '/srv/other'); // $ alert=path-traversal
  await fsp.link('/srv/other', file); // $ alert=path-traversal
  await fsp.rename(file, '/srv/other'); // $ alert=path-traversal
  await fsp.rename('/srv/other', file); // $ alert=path-traversal
  await fsp.symlink(file, '/srv/other'); // $ alert=path-traversal
  res.end();
});

app.post('/promises/2', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  await fsp.symlink('/srv/other', file); // $ alert=path-traversal
  await fsp.writeFile(file, 'text'); // $ alert=path-traversal
  await fsp.appendFile(file, 'text'); // $ alert=path-traversal
  await fsp.readFile(await fsp.realpath('/srv/' + req.body.real)); // $ alert=path-traversal
  res.end();
});

app.post('/extra', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  await fse.chmod(file); // $ alert=path-traversal
  fse.chmodSync(file); // $ alert=path-traversal
  await fse.chown(file); // $ alert=path-traversal
  fse.chownSync(file); // $ alert=path-traversal
  await fse.lchown(file); // $ alert=path-traversal
  fse.lchownSync(file); // $ alert=path-traversal
  await fse.lutimes(file); // $ alert=path-traversal
  fse.lutimesSync(file); // $ alert=path-traversal
  await fse.mkdir(file); // $ alert=path-traversal
  fse.mkdirSync(file); // $ alert=path-traversal
  await fse.open(file); // $ alert=path-traversal
  fse.openSync(file); // $ alert=path-traversal
  await fse.opendir(file); // $ alert=path-traversal
  fse.opendirSync(file); // $ alert=path-traversal
  await fse.readFile(file); // $ alert=path-traversal
  fse.readFileSync(file); // $ alert=path-traversal
  await fse.readdir(file); // $ alert=path-traversal
  fse.readdirSync(file); // $ alert=path-traversal
  await fse.readlink(file); // $ alert=path-traversal
  fse.readlinkSync(file); // $ alert=path-traversal
  await fse.rm(file); // $ alert=path-traversal
  fse.rmSync(file); // $ alert=path-traversal
  await fse.rmdir(file); // $ alert=path-traversal
  fse.rmdirSync(file); // $ alert=path-traversal
  await fse.truncate(file); // $ alert=path-traversal
  fse.truncateSync(file); // $ alert=path-traversal
  await fse.unlink(file); // $ alert=path-traversal
  fse.unlinkSync(file); // $ alert=path-traversal
  res.end();
});

app.post('/extra/2', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  await fse.utimes(file); // $ alert=path-traversal
  fse.utimesSync(file); // $ alert=path-traversal
  await fse.access(file); // $ alert=path-traversal:warning
  fse.accessSync(file); // $ alert=path-traversal:warning
  await fse.lstat(file); // $ alert=path-traversal:warning
  fse.lstatSync(file); // $ alert=path-traversal:warning
  await fse.stat(file); // $ alert=path-traversal:warning
  fse.statSync(file); // $ alert=path-traversal:warning
  await fse.statfs(file); // $ alert=path-traversal:warning
  fse.statfsSync(file); // $ alert=path-traversal:warning
  await fse.exists(file); // $ alert=path-traversal:warning
  fse.existsSync(file); // $ alert=path-traversal:warning
  await fse.pathExists(file); // $ alert=path-traversal:warning
  fse.pathExistsSync(file); // $ alert=path-traversal:warning
  fse.watch(file); // $ alert=path-traversal:warning
  fse.watchFile(file); // $ alert=path-traversal:warning
  await fse.copyFile(file, '/srv/other'); // $ alert=path-traversal
  fse.copyFileSync('/srv/other', file); // $ alert=path-traversal
  await fse.cp(file, '/srv/other'); // $ alert=path-traversal
  fse.cpSync('/srv/other', file); // $ alert=path-traversal
  await fse.link(file, '/srv/other'); // $ alert=path-traversal
  fse.linkSync('/srv/other', file); // $ alert=path-traversal
  await fse.rename(file, '/srv/other'); // $ alert=path-traversal
  fse.renameSync('/srv/other', file); // $ alert=path-traversal
  await fse.symlink(file, '/srv/other'); // $ alert=path-traversal
  fse.symlinkSync('/srv/other', file); // $ alert=path-traversal
  await fse.copy(file, '/srv/other'); // $ alert=path-traversal
  fse.copySync('/srv/other', file); // $ alert=path-traversal
  res.end();
});

app.post('/extra/3', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  await fse.move(file, '/srv/other'); // $ alert=path-traversal
  fse.moveSync('/srv/other', file); // $ alert=path-traversal
  await fse.ensureLink(file, '/srv/other'); // $ alert=path-traversal
  fse.ensureLinkSync('/srv/other', file); // $ alert=path-traversal
  await fse.createLink(file, '/srv/other'); // $ alert=path-traversal
  fse.createLinkSync('/srv/other', file); // $ alert=path-traversal
  await fse.ensureSymlink(file, '/srv/other'); // $ alert=path-traversal
  fse.ensureSymlinkSync('/srv/other', file); // $ alert=path-traversal
  await fse.createSymlink(file, '/srv/other'); // $ alert=path-traversal
  fse.createSymlinkSync('/srv/other', file); // $ alert=path-traversal
  await fse.writeFile(file, 'text'); // $ alert=path-traversal
  fse.writeFileSync(file, 'text'); // $ alert=path-traversal
  await fse.appendFile(file, 'text'); // $ alert=path-traversal
  fse.appendFileSync(file, 'text'); // $ alert=path-traversal
  await fse.outputFile(file, 'text'); // $ alert=path-traversal
  fse.outputFileSync(file, 'text'); // $ alert=path-traversal
  await fse.outputJson(file, 'text'); // $ alert=path-traversal
  fse.outputJsonSync(file, 'text'); // $ alert=path-traversal
  await fse.outputJSON(file, 'text'); // $ alert=path-traversal
  fse.outputJSONSync(file, 'text'); // $ alert=path-traversal
  await fse.writeJson(file, 'text'); // $ alert=path-traversal
  fse.writeJsonSync(file, 'text'); // $ alert=path-traversal
  await fse.writeJSON(file, 'text'); // $ alert=path-traversal
  fse.writeJSONSync(file, 'text'); // $ alert=path-traversal
  await fse.readJson(file); // $ alert=path-traversal
  fse.readJsonSync(file); // $ alert=path-traversal
  await fse.readJSON(file); // $ alert=path-traversal
  fse.readJSONSync(file); // $ alert=path-traversal
  res.end();
});

app.post('/extra/4', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  await fse.remove(file); // $ alert=path-traversal
  fse.removeSync(file); // $ alert=path-traversal
  await fse.emptyDir(file); // $ alert=path-traversal
  fse.emptyDirSync(file); // $ alert=path-traversal
  await fse.emptydir(file); // $ alert=path-traversal
  fse.emptydirSync(file); // $ alert=path-traversal
  await fse.ensureDir(file); // $ alert=path-traversal
  fse.ensureDirSync(file); // $ alert=path-traversal
  await fse.mkdirs(file); // $ alert=path-traversal
  fse.mkdirsSync(file); // $ alert=path-traversal
  await fse.mkdirp(file); // $ alert=path-traversal
  fse.mkdirpSync(file); // $ alert=path-traversal
  await fse.ensureFile(file); // $ alert=path-traversal
  fse.ensureFileSync(file); // $ alert=path-traversal
  await fse.createFile(file); // $ alert=path-traversal
  fse.createFileSync(file); // $ alert=path-traversal
  fse.createReadStream(file); // $ alert=path-traversal
  fse.createWriteStream(file); // $ alert=path-traversal
  await fse.openAsBlob(file); // $ alert=path-traversal
  fse.readFileSync(fse.realpathSync('/srv/' + req.body.real)); // $ alert=path-traversal
  fse.readFileSync(await fse.realpath('/srv/' + req.body.real)); // $ alert=path-traversal
  await fse.promises.chmod(file); // $ alert=path-traversal
  await fse.promises.chown(file); // $ alert=path-traversal
  await fse.promises.lchown(file); // $ alert=path-traversal
  await fse.promises.lutimes(file); // $ alert=path-traversal
  await fse.promises.mkdir(file); // $ alert=path-traversal
  await fse.promises.open(file); // $ alert=path-traversal
  await fse.promises.opendir(file); // $ alert=path-traversal
  res.end();
});

app.post('/extra/5', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  await fse.promises.readFile(file); // $ alert=path-traversal
  await fse.promises.readdir(file); // $ alert=path-traversal
  await fse.promises.readlink(file); // $ alert=path-traversal
  await fse.promises.rm(file); // $ alert=path-traversal
  await fse.promises.rmdir(file); // $ alert=path-traversal
  await fse.promises.truncate(file); // $ alert=path-traversal
  await fse.promises.unlink(file); // $ alert=path-traversal
  await fse.promises.utimes(file); // $ alert=path-traversal
  await fse.promises.access(file); // $ alert=path-traversal:warning
  await fse.promises.lstat(file); // $ alert=path-traversal:warning
  await fse.promises.stat(file); // $ alert=path-traversal:warning
  await fse.promises.statfs(file); // $ alert=path-traversal:warning
  await fse.promises.copyFile(file, '/srv/other'); // $ alert=path-traversal
  await fse.promises.cp(file, '/srv/other'); // $ alert=path-traversal
  await fse.promises.link(file, '/srv/other'); // $ alert=path-traversal
  await fse.promises.rename(file, '/srv/other'); // $ alert=path-traversal
  await fse.promises.symlink(file, '/srv/other'); // $ alert=path-traversal
  await fse.promises.writeFile(file, 'text'); // $ alert=path-traversal
  await fse.promises.appendFile(file, 'text'); // $ alert=path-traversal
  await fse.readFile(await fse.promises.realpath('/srv/' + req.body.real)); // $ alert=path-traversal
  res.end();
});

app.post('/others', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  removeAll(file); // $ alert=path-traversal
  removeAll.sync(file); // $ alert=path-traversal
  rimraf(file); // $ alert=path-traversal
  rimrafSync(file); // $ alert=path-traversal
  mkdir(file); // $ alert=path-traversal
  mkdir.sync(file); // $ alert=path-traversal
  mkdirp(file); // $ alert=path-traversal
  mkdirpSync(file); // $ alert=path-traversal
  makeDirectory(file); // $ alert=path-traversal
  makeDirectorySync(file); // $ alert=path-traversal
  glob(file); // $ alert=path-traversal
  globSync(file); // $ alert=path-traversal
  fastGlob(file); // $ alert=path-traversal
  fastGlob.sync(file); // $ alert=path-traversal
  globby(file); // $ alert=path-traversal
  globbySync(file); // $ alert=path-traversal
  deleteAsync(file); // $ alert=path-traversal
  deleteSync(file); // $ alert=path-traversal
  jsonfile.readFile(file); // $ alert=path-traversal
  jsonfile.readFileSync(file); // $ alert=path-traversal
  jsonfile.writeFile(file, {}); // $ alert=path-traversal
  jsonfile.writeFileSync(file, {}); // $ alert=path-traversal
  writeAtomic(file, 'text'); // $ alert=path-traversal
  writeAtomic.sync(file, 'text'); // $ alert=path-traversal
  loadJsonFile(file); // $ alert=path-traversal
  loadJsonFile.sync(file); // $ alert=path-traversal
  load(file); // $ alert=path-traversal
  loadJsonFileSync(file); // $ alert=path-traversal
  res.end();
});
