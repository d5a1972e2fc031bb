/** A parser that is run by a text, in a context with the document in it. */
import express from 'express';
import libxml from 'libxmljs2';
import vm from 'node:vm';

const app = express();

app.post('/orders', (req: any, res: any) => {
  const sandbox = { libxml, data: req.file.buffer.toString('utf8') };
  vm.createContext(sandbox);
  vm.runInContext('libxml.parseXml(data, { noblanks: true, noent: true, nocdata: true })', sandbox, { timeout: 2000 }); // $ alert=xxe
  vm.runInNewContext('libxml.parseXml(data, { dtdload: true })', { libxml, data: req.body }); // $ alert=xxe
  vm.runInContext('libxml.parseXml(data, { noblanks: true })', sandbox); // ok: entities stay where they are
  vm.runInContext('libxml.parseXml(data, { noent: true })', { libxml, data: '<a/>' }); // ok: a document of the program
  res.end();
});
