/** Payment files that partners send as XML. */
import express from 'express';
import expat from 'node-expat';
import fs from 'node:fs';
import { XMLParser } from 'fast-xml-parser';
import libxmljs from 'libxmljs';
import { parseXml, parseXmlAsync, parseXmlString, Document } from 'libxmljs2';
import { parser as saxParser } from 'sax';
import { toJson } from 'xml2json';
import { parseString, parseStringPromise } from 'xml2js';
import { DOMParser } from '@xmldom/xmldom';

const app = express();
const LENIENT = { noent: false, noblanks: true };
const STRICT = { noent: false, nonet: true };
const SCHEMA = fs.readFileSync('./pain.001.xsd', 'utf8');
declare const settings: { xml: object };

app.post('/pain', (req: any, res: any) => {
  const document = libxmljs.parseXml(req.body, { noent: false }); // $ alert=xxe:error
  res.json(document.root().name());
});

app.post('/pain/text', (req: any, res: any) => {
  const document = libxmljs.parseXmlString(req.body.toString('utf8'), { noent: false, noblanks: true }); // $ alert=xxe
  res.json(document.root().name());
});

app.post('/pain/loaded', (req: any, res: any) => {
  res.json(parseXml(req.body.xml, { dtdload: false })); // $ alert=xxe
});

app.post('/pain/replaced', (req: any, res: any) => {
  res.json(parseXml(req.body.xml, { replaceEntities: false })); // $ alert=xxe
});

app.post('/pain/both', (req: any, res: any) => {
  res.json(parseXmlString(req.body.xml, { dtdload: false, noent: false })); // $ alert=xxe
});

app.post('/pain/elsewhere', (req: any, res: any) => {
  res.json(parseXml(req.body.xml, LENIENT)); // $ alert=xxe
});

app.post('/pain/later', async (req: any, res: any) => {
  res.json(await parseXmlAsync(req.body.xml, { noent: false })); // $ alert=xxe
  res.json(Document.fromXml(req.body.xml, { noent: false })); // $ alert=xxe
});

app.post('/pain/file', (req: any, res: any) => {
  res.json(libxmljs.parseXml(req.query.xml, { noent: false })); // $ alert=xxe
  res.json(libxmljs.parseXml(decodeURIComponent(req.params.xml), { noent: false })); // $ alert=xxe
  res.json(libxmljs.parseXml('<?xml version="1.0"?>' + req.body.xml, { noent: false })); // $ alert=xxe
  res.json(libxmljs.parseXml(`<all>${req.body.xml}</all>`, { noent: false })); // $ alert=xxe
  res.json(libxmljs.parseXml(Buffer.from(req.body.xml, 'base64').toString(), { noent: false })); // $ alert=xxe
  res.json(libxmljs.parseXml(req.headers['x-document'], { noent: false })); // $ alert=xxe
  res.json(libxmljs.parseXml(req.cookies.document, { noent: false })); // $ alert=xxe
  res.json(parseXmlString(req.query.xml, { noent: false, dtdload: false })); // $ alert=xxe
  res.json(parseXml(Buffer.from(req.body.xml), { noblanks: false, noent: false })); // $ alert=xxe
});

function read(xml: string) {
  return parseXml(xml, { noent: true });
}

app.post('/pain/helper', (req: any, res: any) => {
  res.json(read(req.body.xml)); // $ alert=xxe
  res.json(read(SCHEMA)); // ok: a file of the program
});

app.post('/expanded', (req: any, res: any) => {
  const parser = new expat.Parser('UTF-8');
  parser.write(req.body); // $ alert=xxe:warning
  parser.parse(req.body); // $ alert=xxe:warning
  parser.end(req.body); // $ alert=xxe:warning
  expat.createParser().parse(req.body); // $ alert=xxe:warning
  res.json(toJson(req.body)); // $ alert=xxe:warning
});

export const handlers = [
  (req: any, res: any) => res.json(libxmljs.parseXml(req.body, { noent: false })), // $ alert=xxe
  (request: any, response: any) => response.json(libxmljs.parseXmlString(request.body, { dtdload: false })), // $ alert=xxe
  async (ctx: any, next: any) => {
    ctx.body = libxmljs.parseXml(ctx.request.body, { noent: false }); // $ alert=xxe
    await next();
  },
  async (request: any, reply: any) => reply.send(libxmljs.parseXml(request.body, { noent: false })), // $ alert=xxe
];

export default async function handler(req: any, res: any) {
  const { xml } = req.body;
  res.send(libxmljs.parseXml(xml, { noent: false })); // $ alert=xxe
  const text = String(xml).trim();
  res.send(libxmljs.parseXml(text, { noent: false })); // $ alert=xxe
  res.send(libxmljs.parseXml(text.toString(), { ...LENIENT, noent: false })); // $ alert=xxe
  res.send(toJson(text, { object: true })); // $ alert=xxe:warning
}

// As it comes out of the box, or of parsers that leave entities alone.

app.post('/safe', async (req: any, res: any) => {
  libxmljs.parseXml(req.body); // ok: entities stay where they are
  libxmljs.parseXml(req.body, {}); // ok: entities stay where they are
  libxmljs.parseXml(req.body, { noblanks: true }); // ok: entities stay where they are
  libxmljs.parseXml(req.body, { noent: false }); // ok: switched off
  libxmljs.parseXml(req.body, STRICT); // ok: switched off
  libxmljs.parseXml(req.body, settings.xml); // ok: nobody knows
  libxmljs.parseXmlString(req.body); // ok: entities stay where they are
  parseXmlString(req.body.xml, { nonet: true }); // ok: entities stay where they are
  parseXml(req.body.xml, { dtdload: false }); // ok: switched off
  parseXml(req.body.xml, { noent: undefined }); // ok: switched off
  await parseXmlAsync(req.body.xml); // ok: entities stay where they are
  Document.fromXml(req.body.xml); // ok: entities stay where they are
  new XMLParser().parse(req.body); // ok: no file is opened
  new XMLParser({ ignoreAttributes: false }).parse(req.body); // ok: no file is opened
  new XMLParser({ processEntities: false }).parse(req.body); // ok: entities stay where they are
  parseString(req.body, () => res.end()); // ok: knows no entities
  await parseStringPromise(req.body.xml); // ok: knows no entities
  new DOMParser().parseFromString(req.body, 'text/xml'); // ok: no file is opened
  saxParser(true).write(req.body); // ok: knows no entities
  res.end();
});

export const own = [
  libxmljs.parseXml(SCHEMA, { noent: true }), // ok: a file of the program
  libxmljs.parseXml('<a/>', { noent: true }), // ok: a constant
  parseXml(fs.readFileSync('./settings.xml', 'utf8'), LENIENT), // ok: a file of the program
  parseXmlString(process.env.SETTINGS ?? '<a/>', { noent: true }), // ok: whoever starts the program
  toJson(SCHEMA), // ok: a file of the program
  new expat.Parser('UTF-8').parse(SCHEMA), // ok: a file of the program
];

export function parsed(xml: string) {
  return parseXml(xml, { noent: true }); // ok: nobody knows who calls it
}

app.post('/amount', (req: any, res: any) => {
  const amount = Number(req.body.amount);
  res.json(libxmljs.parseXml(`<amount>${Number(req.body.id)}</amount>`, { noent: true })); // ok: a number
  const escaped = String(req.body.name).replace(/[<&]/g, '');
  res.json(libxmljs.parseXml(`<name>${escaped}</name>`, { noent: true })); // ok: no entity is left
  res.json(libxmljs.parseXml(`<amount>${amount}</amount>`, { noent: true })); // ok: a number
});

app.post('/kind', (req: any, res: any) => {
  const { kind } = req.body;
  if (kind !== 'pain' && kind !== 'camt') return res.sendStatus(400);
  return res.json(libxmljs.parseXml(`<${kind}/>`, { noent: true })); // ok: one of two
});
