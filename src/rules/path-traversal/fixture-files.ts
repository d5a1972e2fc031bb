/** Every function that opens, changes or asks for the file that it is told. */
import express from 'express';
import * as disk from 'node:fs';
import * as disks from 'node:fs/promises';
import extra from 'fs-extra';
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
  disk.chmodSync(file, 0o600); // $ alert=path-traversal
  disk.chownSync(file, 1, 1); // $ alert=path-traversal
  disk.lchownSync(file, 1, 1); // $ alert=path-traversal
  disk.lutimesSync(file, 1, 1); // $ alert=path-traversal
  disk.mkdirSync(file); // $ alert=path-traversal
  disk.openSync(file, 'r'); // $ alert=path-traversal
  disk.opendirSync(file); // $ alert=path-traversal
  disk.readFileSync(file); // $ alert=path-traversal
  disk.readdirSync(file); // $ alert=path-traversal
  disk.readlinkSync(file); // $ alert=path-traversal
  disk.rmSync(file); // $ alert=path-traversal
  disk.rmdirSync(file); // $ alert=path-traversal
  disk.truncateSync(file); // $ alert=path-traversal
  disk.unlinkSync(file); // $ alert=path-traversal
  disk.utimesSync(file, 1, 1); // $ alert=path-traversal
  disk.accessSync(file); // $ alert=path-traversal:warning
  disk.lstatSync(file); // $ alert=path-traversal:warning
  disk.statSync(file); // $ alert=path-traversal:warning
  disk.statfsSync(file); // $ alert=path-traversal:warning
  disk.existsSync(file); // $ alert=path-traversal:warning
  disk.copyFileSync(file, '/srv/other'); // $ alert=path-traversal
  disk.copyFileSync('/srv/other', file); // $ alert=path-traversal
  disk.cpSync(file, '/srv/other'); // $ alert=path-traversal
  disk.cpSync('/srv/other', file); // $ alert=path-traversal
  disk.linkSync(file, '/srv/other'); // $ alert=path-traversal
  disk.linkSync('/srv/other', file); // $ alert=path-traversal
  disk.renameSync(file, '/srv/other'); // $ alert=path-traversal
  disk.renameSync('/srv/other', file); // $ alert=path-traversal
  res.end();
});

app.post('/waiting/2', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  disk.symlinkSync(file, '/srv/other'); // $ alert=path-traversal
  disk.symlinkSync('/srv/other', file); // $ alert=path-traversal
  disk.writeFileSync(file, 'text'); // $ alert=path-traversal
  disk.appendFileSync(file, 'text'); // $ alert=path-traversal
  disk.createReadStream(file); // $ alert=path-traversal
  disk.createWriteStream(file); // $ alert=path-traversal
  new (disk.ReadStream as any)(file); // $ alert=path-traversal
  await disk.openAsBlob(file); // $ alert=path-traversal
  disk.writeFileSync('/srv/constant', file); // ok: only what is written
  res.end();
});

app.post('/called-back', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  disk.chmod(file, 0o600, () => undefined); // $ alert=path-traversal
  disk.chown(file, 1, 1, () => undefined); // $ alert=path-traversal
  disk.lchown(file, 1, 1, () => undefined); // $ alert=path-traversal
  disk.lutimes(file, 1, 1, () => undefined); // $ alert=path-traversal
  disk.mkdir(file, () => undefined); // $ alert=path-traversal
  disk.open(file, 'r', () => undefined); // $ alert=path-traversal
  disk.opendir(file, () => undefined); // $ alert=path-traversal
  disk.readFile(file, () => undefined); // $ alert=path-traversal
  disk.readdir(file, () => undefined); // $ alert=path-traversal
  disk.readlink(file, () => undefined); // $ alert=path-traversal
  disk.rm(file, () => undefined); // $ alert=path-traversal
  disk.rmdir(file, () => undefined); // $ alert=path-traversal
  disk.truncate(file, () => undefined); // $ alert=path-traversal
  disk.unlink(file, () => undefined); // $ alert=path-traversal
  disk.utimes(file, 1, 1, () => undefined); // $ alert=path-traversal
  disk.access(file, () => undefined); // $ alert=path-traversal:warning
  disk.lstat(file, () => undefined); // $ alert=path-traversal:warning
  disk.stat(file, () => undefined); // $ alert=path-traversal:warning
  disk.statfs(file, () => undefined); // $ alert=path-traversal:warning
  disk.exists(file, () => undefined); // $ alert=path-traversal:warning
  disk.watch(file, () => undefined); // $ alert=path-traversal:warning
  disk.watchFile(file, () => undefined); // $ alert=path-traversal:warning
  disk.copyFile(file, '/srv/other', () => undefined); // $ alert=path-traversal
  disk.copyFile('/srv/other', file, () => undefined); // $ alert=path-traversal
  disk.cp(file, '/srv/other', () => undefined); // $ alert=path-traversal
  disk.cp('/srv/other', file, () => undefined); // $ alert=path-traversal
  disk.link(file, '/srv/other', () => undefined); // $ alert=path-traversal
  disk.link('/srv/other', file, () => undefined); // $ alert=path-traversal
  res.end();
});

app.post('/called-back/2', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  disk.rename(file, '/srv/other', () => undefined); // $ alert=path-traversal
  disk.rename('/srv/other', file, () => undefined); // $ alert=path-traversal
  disk.symlink(file, '/srv/other', () => undefined); // $ alert=path-traversal
  disk.symlink('/srv/other', file, () => undefined); // $ alert=path-traversal
  disk.writeFile(file, 'text', () => undefined); // $ alert=path-traversal
  disk.appendFile(file, 'text', () => undefined); // $ alert=path-traversal
  res.end();
});

app.post('/promised', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  await disk.promises.chmod(file, 0o600); // $ alert=path-traversal
  await disk.promises.chown(file, 1, 1); // $ alert=path-traversal
  await disk.promises.lchown(file, 1, 1); // $ alert=path-traversal
  await disk.promises.lutimes(file, 1, 1); // $ alert=path-traversal
  await disk.promises.mkdir(file); // $ alert=path-traversal
  await disk.promises.open(file, 'r'); // $ alert=path-traversal
  await disk.promises.opendir(file); // $ alert=path-traversal
  await disk.promises.readFile(file); // $ alert=path-traversal
  await disk.promises.readdir(file); // $ alert=path-traversal
  await disk.promises.readlink(file); // $ alert=path-traversal
  await disk.promises.rm(file); // $ alert=path-traversal
  await disk.promises.rmdir(file); // $ alert=path-traversal
  await disk.promises.truncate(file); // $ alert=path-traversal
  await disk.promises.unlink(file); // $ alert=path-traversal
  await disk.promises.utimes(file, 1, 1); // $ alert=path-traversal
  await disk.promises.access(file); // $ alert=path-traversal:warning
  await disk.promises.lstat(file); // $ alert=path-traversal:warning
  await disk.promises.stat(file); // $ alert=path-traversal:warning
  await disk.promises.statfs(file); // $ alert=path-traversal:warning
  await disk.promises.copyFile(file, '/srv/other'); // $ alert=path-traversal
  await disk.promises.copyFile('/srv/other', file); // $ alert=path-traversal
  await disk.promises.cp(file, '/srv/other'); // $ alert=path-traversal
  await disk.promises.cp('/srv/other', file); // $ alert=path-traversal
  await disk.promises.link(file, '/srv/other'); // $ alert=path-traversal
  await disk.promises.link('/srv/other', file); // $ alert=path-traversal
  await disk.promises.rename(file, '/srv/other'); // $ alert=path-traversal
  await disk.promises.rename('/srv/other', file); // $ alert=path-traversal
  await disk.promises.symlink(file, '/srv/other'); // $ alert=path-traversal
  res.end();
});

app.post('/promised/2', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  await disk.promises.symlink('/srv/other', file); // $ alert=path-traversal
  await disk.promises.writeFile(file, 'text'); // $ alert=path-traversal
  await disk.promises.appendFile(file, 'text'); // $ alert=path-traversal
  await disk.promises.readFile(await disk.promises.realpath('/srv/' + req.body.real)); // $ alert=path-traversal
  res.end();
});

app.post('/promises', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  await disks.chmod(file, 0o600); // $ alert=path-traversal
  await disks.chown(file, 1, 1); // $ alert=path-traversal
  await disks.lchown(file, 1, 1); // $ alert=path-traversal
  await disks.lutimes(file, 1, 1); // $ alert=path-traversal
  await disks.mkdir(file); // $ alert=path-traversal
  await disks.open(file, 'r'); // $ alert=path-traversal
  await disks.opendir(file); // $ alert=path-traversal
  await disks.readFile(file); // $ alert=path-traversal
  await disks.readdir(file); // $ alert=path-traversal
  await disks.readlink(file); // $ alert=path-traversal
  await disks.rm(file); // $ alert=path-traversal
  await disks.rmdir(file); // $ alert=path-traversal
  await disks.truncate(file); // $ alert=path-traversal
  await disks.unlink(file); // $ alert=path-traversal
  await disks.utimes(file, 1, 1); // $ alert=path-traversal
  await disks.access(file); // $ alert=path-traversal:warning
  await disks.lstat(file); // $ alert=path-traversal:warning
  await disks.stat(file); // $ alert=path-traversal:warning
  await disks.statfs(file); // $ alert=path-traversal:warning
  await disks.copyFile(file, '/srv/other'); // $ alert=path-traversal
  await disks.copyFile('/srv/other', file); // $ alert=path-traversal
  await disks.cp(file, '/srv/other'); // $ alert=path-traversal
  await disks.cp('/srv/other', file); // $ alert=path-traversal
  await disks.link(file, '/srv/other'); // $ alert=path-traversal
  await disks.link('/srv/other', file); // $ alert=path-traversal
  await disks.rename(file, '/srv/other'); // $ alert=path-traversal
  await disks.rename('/srv/other', file); // $ alert=path-traversal
  await disks.symlink(file, '/srv/other'); // $ alert=path-traversal
  res.end();
});

app.post('/promises/2', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  await disks.symlink('/srv/other', file); // $ alert=path-traversal
  await disks.writeFile(file, 'text'); // $ alert=path-traversal
  await disks.appendFile(file, 'text'); // $ alert=path-traversal
  await disks.readFile(await disks.realpath('/srv/' + req.body.real)); // $ alert=path-traversal
  res.end();
});

app.post('/extra', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  await extra.chmod(file); // $ alert=path-traversal
  extra.chmodSync(file); // $ alert=path-traversal
  await extra.chown(file); // $ alert=path-traversal
  extra.chownSync(file); // $ alert=path-traversal
  await extra.lchown(file); // $ alert=path-traversal
  extra.lchownSync(file); // $ alert=path-traversal
  await extra.lutimes(file); // $ alert=path-traversal
  extra.lutimesSync(file); // $ alert=path-traversal
  await extra.mkdir(file); // $ alert=path-traversal
  extra.mkdirSync(file); // $ alert=path-traversal
  await extra.open(file); // $ alert=path-traversal
  extra.openSync(file); // $ alert=path-traversal
  await extra.opendir(file); // $ alert=path-traversal
  extra.opendirSync(file); // $ alert=path-traversal
  await extra.readFile(file); // $ alert=path-traversal
  extra.readFileSync(file); // $ alert=path-traversal
  await extra.readdir(file); // $ alert=path-traversal
  extra.readdirSync(file); // $ alert=path-traversal
  await extra.readlink(file); // $ alert=path-traversal
  extra.readlinkSync(file); // $ alert=path-traversal
  await extra.rm(file); // $ alert=path-traversal
  extra.rmSync(file); // $ alert=path-traversal
  await extra.rmdir(file); // $ alert=path-traversal
  extra.rmdirSync(file); // $ alert=path-traversal
  await extra.truncate(file); // $ alert=path-traversal
  extra.truncateSync(file); // $ alert=path-traversal
  await extra.unlink(file); // $ alert=path-traversal
  extra.unlinkSync(file); // $ alert=path-traversal
  res.end();
});

app.post('/extra/2', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  await extra.utimes(file); // $ alert=path-traversal
  extra.utimesSync(file); // $ alert=path-traversal
  await extra.access(file); // $ alert=path-traversal:warning
  extra.accessSync(file); // $ alert=path-traversal:warning
  await extra.lstat(file); // $ alert=path-traversal:warning
  extra.lstatSync(file); // $ alert=path-traversal:warning
  await extra.stat(file); // $ alert=path-traversal:warning
  extra.statSync(file); // $ alert=path-traversal:warning
  await extra.statfs(file); // $ alert=path-traversal:warning
  extra.statfsSync(file); // $ alert=path-traversal:warning
  await extra.exists(file); // $ alert=path-traversal:warning
  extra.existsSync(file); // $ alert=path-traversal:warning
  await extra.pathExists(file); // $ alert=path-traversal:warning
  extra.pathExistsSync(file); // $ alert=path-traversal:warning
  extra.watch(file); // $ alert=path-traversal:warning
  extra.watchFile(file); // $ alert=path-traversal:warning
  await extra.copyFile(file, '/srv/other'); // $ alert=path-traversal
  extra.copyFileSync('/srv/other', file); // $ alert=path-traversal
  await extra.cp(file, '/srv/other'); // $ alert=path-traversal
  extra.cpSync('/srv/other', file); // $ alert=path-traversal
  await extra.link(file, '/srv/other'); // $ alert=path-traversal
  extra.linkSync('/srv/other', file); // $ alert=path-traversal
  await extra.rename(file, '/srv/other'); // $ alert=path-traversal
  extra.renameSync('/srv/other', file); // $ alert=path-traversal
  await extra.symlink(file, '/srv/other'); // $ alert=path-traversal
  extra.symlinkSync('/srv/other', file); // $ alert=path-traversal
  await extra.copy(file, '/srv/other'); // $ alert=path-traversal
  extra.copySync('/srv/other', file); // $ alert=path-traversal
  res.end();
});

app.post('/extra/3', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  await extra.move(file, '/srv/other'); // $ alert=path-traversal
  extra.moveSync('/srv/other', file); // $ alert=path-traversal
  await extra.ensureLink(file, '/srv/other'); // $ alert=path-traversal
  extra.ensureLinkSync('/srv/other', file); // $ alert=path-traversal
  await extra.createLink(file, '/srv/other'); // $ alert=path-traversal
  extra.createLinkSync('/srv/other', file); // $ alert=path-traversal
  await extra.ensureSymlink(file, '/srv/other'); // $ alert=path-traversal
  extra.ensureSymlinkSync('/srv/other', file); // $ alert=path-traversal
  await extra.createSymlink(file, '/srv/other'); // $ alert=path-traversal
  extra.createSymlinkSync('/srv/other', file); // $ alert=path-traversal
  await extra.writeFile(file, 'text'); // $ alert=path-traversal
  extra.writeFileSync(file, 'text'); // $ alert=path-traversal
  await extra.appendFile(file, 'text'); // $ alert=path-traversal
  extra.appendFileSync(file, 'text'); // $ alert=path-traversal
  await extra.outputFile(file, 'text'); // $ alert=path-traversal
  extra.outputFileSync(file, 'text'); // $ alert=path-traversal
  await extra.outputJson(file, 'text'); // $ alert=path-traversal
  extra.outputJsonSync(file, 'text'); // $ alert=path-traversal
  await extra.outputJSON(file, 'text'); // $ alert=path-traversal
  extra.outputJSONSync(file, 'text'); // $ alert=path-traversal
  await extra.writeJson(file, 'text'); // $ alert=path-traversal
  extra.writeJsonSync(file, 'text'); // $ alert=path-traversal
  await extra.writeJSON(file, 'text'); // $ alert=path-traversal
  extra.writeJSONSync(file, 'text'); // $ alert=path-traversal
  await extra.readJson(file); // $ alert=path-traversal
  extra.readJsonSync(file); // $ alert=path-traversal
  await extra.readJSON(file); // $ alert=path-traversal
  extra.readJSONSync(file); // $ alert=path-traversal
  res.end();
});

app.post('/extra/4', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  await extra.remove(file); // $ alert=path-traversal
  extra.removeSync(file); // $ alert=path-traversal
  await extra.emptyDir(file); // $ alert=path-traversal
  extra.emptyDirSync(file); // $ alert=path-traversal
  await extra.emptydir(file); // $ alert=path-traversal
  extra.emptydirSync(file); // $ alert=path-traversal
  await extra.ensureDir(file); // $ alert=path-traversal
  extra.ensureDirSync(file); // $ alert=path-traversal
  await extra.mkdirs(file); // $ alert=path-traversal
  extra.mkdirsSync(file); // $ alert=path-traversal
  await extra.mkdirp(file); // $ alert=path-traversal
  extra.mkdirpSync(file); // $ alert=path-traversal
  await extra.ensureFile(file); // $ alert=path-traversal
  extra.ensureFileSync(file); // $ alert=path-traversal
  await extra.createFile(file); // $ alert=path-traversal
  extra.createFileSync(file); // $ alert=path-traversal
  extra.createReadStream(file); // $ alert=path-traversal
  extra.createWriteStream(file); // $ alert=path-traversal
  await extra.openAsBlob(file); // $ alert=path-traversal
  extra.readFileSync(extra.realpathSync('/srv/' + req.body.real)); // $ alert=path-traversal
  extra.readFileSync(await extra.realpath('/srv/' + req.body.real)); // $ alert=path-traversal
  await extra.promises.chmod(file); // $ alert=path-traversal
  await extra.promises.chown(file); // $ alert=path-traversal
  await extra.promises.lchown(file); // $ alert=path-traversal
  await extra.promises.lutimes(file); // $ alert=path-traversal
  await extra.promises.mkdir(file); // $ alert=path-traversal
  await extra.promises.open(file); // $ alert=path-traversal
  await extra.promises.opendir(file); // $ alert=path-traversal
  res.end();
});

app.post('/extra/5', async (req: any, res: any) => {
  const file = `/srv/${req.body.file}`;
  await extra.promises.readFile(file); // $ alert=path-traversal
  await extra.promises.readdir(file); // $ alert=path-traversal
  await extra.promises.readlink(file); // $ alert=path-traversal
  await extra.promises.rm(file); // $ alert=path-traversal
  await extra.promises.rmdir(file); // $ alert=path-traversal
  await extra.promises.truncate(file); // $ alert=path-traversal
  await extra.promises.unlink(file); // $ alert=path-traversal
  await extra.promises.utimes(file); // $ alert=path-traversal
  await extra.promises.access(file); // $ alert=path-traversal:warning
  await extra.promises.lstat(file); // $ alert=path-traversal:warning
  await extra.promises.stat(file); // $ alert=path-traversal:warning
  await extra.promises.statfs(file); // $ alert=path-traversal:warning
  await extra.promises.copyFile(file, '/srv/other'); // $ alert=path-traversal
  await extra.promises.cp(file, '/srv/other'); // $ alert=path-traversal
  await extra.promises.link(file, '/srv/other'); // $ alert=path-traversal
  await extra.promises.rename(file, '/srv/other'); // $ alert=path-traversal
  await extra.promises.symlink(file, '/srv/other'); // $ alert=path-traversal
  await extra.promises.writeFile(file, 'text'); // $ alert=path-traversal
  await extra.promises.appendFile(file, 'text'); // $ alert=path-traversal
  await extra.readFile(await extra.promises.realpath('/srv/' + req.body.real)); // $ alert=path-traversal
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
