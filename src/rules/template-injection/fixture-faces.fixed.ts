/** One face for many engines, parts of templates, and engines that render a text by another name. */
import consolidate from 'consolidate';
import edge, { Edge } from 'edge.js';
import express from 'express';
import Handlebars from 'handlebars';

const app = express();

app.post('/views', async (req: any, res: any) => {
  await consolidate.pug.render(req.body.text, {}); // $ alert=template-injection
  await consolidate.ejs.render(`<p>${req.body.text}</p>`, {}); // $ alert=template-injection
  await consolidate.handlebars.render(req.body.text, {}); // $ alert=template-injection
  await consolidate.nunjucks.render(req.body.text, {}); // $ alert=template-injection
  await consolidate.lodash.render(req.body.text, {}); // $ alert=template-injection
  await consolidate.swig.render(req.body.text, {}); // $ alert=template-injection
  await consolidate.pug('views/page.pug', { text: req.body.text }); // ok: a file of the program, and data
  await consolidate.pug.render('p= text', { text: req.body.text }); // ok: data
  res.end();
});

app.post('/edges', async (req: any, res: any) => {
  await edge.renderRaw(req.body.text, {}); // $ alert=template-injection
  await new Edge().renderRaw(req.body.text, {}); // $ alert=template-injection
  Edge.create().renderRawSync(`Hello ${req.body.name}`); // $ alert=template-injection
  await edge.render('page', { text: req.body.text }); // ok: data
  await edge.renderRaw('Hello {{ name }}', { name: req.body.name }); // ok: data
  res.end();
});

app.post('/parts', (req: any, res: any) => {
  Handlebars.registerPartial('footer', req.body.footer); // $ alert=template-injection
  Handlebars.create().registerPartial('footer', req.body.footer); // $ alert=template-injection
  Handlebars.registerPartial('footer', '{{name}}'); // ok: written out
  Handlebars.registerHelper('footer', () => req.body.footer); // ok: what a helper gives is data
  res.end();
});
