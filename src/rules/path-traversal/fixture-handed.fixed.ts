/** Files of Node that a class or a function is handed, and uploads that are moved. */
import express from 'express';
import Promise from 'bluebird';
import { basename } from 'node:path';

const app = express();
const fs = Promise.promisifyAll(require('fs'));

class Storage {
  constructor(private readonly fsp: any) {}

  async serve(req: any, res: any) {
    res.send(await this.fsp.readFile(`/srv/${basename(String(req.query.file))}`)); // $ alert=path-traversal
  }

  async keep(req: any, res: any) {
    await this.fsp.writeFile(`/srv/${basename(String(req.query.file))}`, req.body); // $ alert=path-traversal
    await this.fsp.rename('/srv/new', `/srv/${basename(String(req.query.file))}`); // $ alert=path-traversal
    res.sendStatus(201);
  }

  async keepAsOne(req: any, res: any) {
    await this.fsp.writeFile('/srv/one', req.body); // ok: a constant place
    res.sendStatus(201);
  }
}

app.get('/handed', async (req: any, res: any) => {
  await fs.statAsync('/srv/' + basename(String(req.query.file))); // $ alert=path-traversal:warning
  res.send(await fs.readFileAsync('/srv/' + basename(String(req.query.file)))); // $ alert=path-traversal
});

app.post('/moved', async (req: any, res: any) => {
  const { scan } = req.files;
  await scan.mv('/srv/scans/' + basename(String(req.body.folder))); // $ alert=path-traversal
  await scan.mv('/srv/scans/one.pdf'); // ok: a constant place
  res.sendStatus(201);
});

export const storage = new Storage(fs);
