/** Pages and mails made of templates: what the template is, and what it is filled with. */
import express from 'express';
import dot from 'dot';
import dust from 'dustjs-linkedin';
import ejs from 'ejs';
import { Eta, render as renderEta, renderAsync } from 'eta';
import Handlebars from 'handlebars';
import hbs from 'hbs';
import Hogan from 'hogan.js';
import jade from 'jade';
import { Liquid } from 'liquidjs';
import _ from 'lodash';
import template from 'lodash/template';
import Mustache from 'mustache';
import nunjucks from 'nunjucks';
import pug from 'pug';
import * as Sqrl from 'squirrelly';
import swig from 'swig';
import { twig } from 'twig';
import velocity from 'velocityjs';
import artTemplate from 'art-template';
import { compile as compileVue, createApp, createSSRApp, defineComponent } from 'vue';
import Vue from 'vue';
import { compileToFunctions } from 'vue-template-compiler';
import { basename } from 'node:path';

const app = express();
const GREETING = 'Hello {{ name }}';
const TEMPLATES: Record<string, string> = { welcome: 'Hello {{name}}', bye: 'Bye {{name}}' };
const environment = new nunjucks.Environment();
const configured = nunjucks.configure('views');
const own = Handlebars.create();
const eta = new Eta();
const liquid = new Liquid();
declare const stored: { find(id: string): Promise<{ text: string }> };

app.post('/handlebars', (req: any, res: any) => {
  res.send(Handlebars.compile(req.body.text)({})); // $ alert=template-injection:error
  Handlebars.precompile(req.body.text); // $ alert=template-injection
  own.compile(`Hello ${req.body.name}`); // $ alert=template-injection
  own.precompile(req.body.text); // $ alert=template-injection
  hbs.handlebars.compile(req.body.text); // $ alert=template-injection
  res.send(Handlebars.compile(GREETING)({ name: req.body.name })); // ok: only what it is filled with
  res.send(Handlebars.compile(GREETING)(req.body)); // ok: only what it is filled with
});

app.post('/ejs', (req: any, res: any) => {
  ejs.compile(req.body.text); // $ alert=template-injection
  res.send(ejs.render(`<h1>${req.body.title}</h1>`)); // $ alert=template-injection
  ejs.render('<h1><%= title %></h1>', req.body); // $ alert=template-injection
  ejs.render('<h1><%= title %></h1>', {}, req.body.options); // $ alert=template-injection
  ejs.renderFile('views/one.ejs', req.body); // $ alert=template-injection
  ejs.renderFile('views/one.ejs', {}, req.body.options); // $ alert=template-injection
  new ejs.Template(req.body.text); // $ alert=template-injection
  ejs.renderFile(`views/${basename(String(req.body.view))}.ejs`); // $ alert=path-traversal
  res.send(ejs.render('<h1><%= title %></h1>', { title: req.body.title })); // ok: only what it is filled with
  ejs.renderFile('views/one.ejs', { title: req.body.title }); // ok: only what it is filled with
});

app.post('/pug', (req: any, res: any) => {
  res.send(pug.compile(req.body.text)()); // $ alert=template-injection
  res.send(pug.render(`h1 ${req.body.title}`)); // $ alert=template-injection
  pug.compileClient(req.body.text); // $ alert=template-injection
  pug.compileClientWithDependenciesTracked(req.body.text); // $ alert=template-injection
  jade.compile(req.body.text); // $ alert=template-injection
  pug.compileFile(`views/${basename(String(req.body.view))}.pug`); // $ alert=path-traversal
  pug.renderFile(`views/${basename(String(req.body.view))}.pug`); // $ alert=path-traversal
  res.send(pug.render('h1= title', { title: req.body.title })); // ok: only what it is filled with
  res.send(pug.renderFile('views/one.pug', { title: req.body.title })); // ok: only what it is filled with
});

app.post('/nunjucks', (req: any, res: any) => {
  res.send(nunjucks.renderString(req.body.text, {})); // $ alert=template-injection
  nunjucks.compile(req.body.text); // $ alert=template-injection
  nunjucks.precompileString(req.body.text); // $ alert=template-injection
  new nunjucks.Template(req.body.text); // $ alert=template-injection
  environment.renderString(req.body.text, {}); // $ alert=template-injection
  configured.renderString(req.body.text, {}); // $ alert=template-injection
  res.send(nunjucks.renderString('Hello {{ name }}', { name: req.body.name })); // ok: only what it is filled with
});

app.post('/lodash', (req: any, res: any) => {
  res.send(_.template(req.body.text)({})); // $ alert=template-injection
  template(`Hello ${req.body.name}`); // $ alert=template-injection
  res.send(_.template('Hello <%- name %>')({ name: req.body.name })); // ok: only what it is filled with
});

app.post('/dot', (req: any, res: any) => {
  dot.template(req.body.text); // $ alert=template-injection
  dot.compile(req.body.text); // $ alert=template-injection
  res.send(dot.template('Hello {{!it.name}}')({ name: req.body.name })); // ok: only what it is filled with
});

app.post('/eta', async (req: any, res: any) => {
  renderEta(req.body.text, {}); // $ alert=template-injection
  await renderAsync(req.body.text, {}); // $ alert=template-injection
  eta.renderString(req.body.text, {}); // $ alert=template-injection
  await eta.renderStringAsync(req.body.text, {}); // $ alert=template-injection
  eta.compile(req.body.text); // $ alert=template-injection
  Sqrl.render(req.body.text, {}); // $ alert=template-injection
  Sqrl.compile(req.body.text); // $ alert=template-injection
  Sqrl.renderString(req.body.text); // $ alert=template-injection
  await Sqrl.renderStringAsync(req.body.text); // $ alert=template-injection
  res.send(eta.renderString('Hello <%= it.name %>', { name: req.body.name })); // ok: only what it is filled with
});

app.post('/swig', (req: any, res: any) => {
  swig.render(req.body.text); // $ alert=template-injection
  swig.compile(req.body.text); // $ alert=template-injection
  swig.precompile(req.body.text); // $ alert=template-injection
  twig({ data: req.body.text }); // $ alert=template-injection
  res.send(swig.render('Hello {{ name }}', { locals: { name: req.body.name } })); // ok: only what it is filled with
});

app.post('/dust', (req: any, res: any) => {
  dust.compile(req.body.text); // $ alert=template-injection
  dust.compileFn(req.body.text); // $ alert=template-injection
  dust.renderSource(req.body.text, {}); // $ alert=template-injection
  res.send(dust.renderSource('Hello {name}', { name: req.body.name })); // ok: only what it is filled with
});

app.post('/others', (req: any, res: any) => {
  artTemplate(req.body.text); // $ alert=template-injection
  artTemplate.compile(req.body.text); // $ alert=template-injection
  velocity.render(req.body.text); // $ alert=template-injection
  res.send(artTemplate.render('Hello {{name}}', { name: req.body.name })); // ok: only what it is filled with
});

app.post('/without-code', async (req: any, res: any) => {
  Mustache.render(req.body.text, {}); // $ alert=template-injection:warning
  Mustache.to_html(req.body.text, {}); // $ alert=template-injection:warning
  Hogan.compile(req.body.text); // $ alert=template-injection:warning
  await liquid.parseAndRender(req.body.text); // $ alert=template-injection:warning
  liquid.parseAndRenderSync(req.body.text); // $ alert=template-injection:warning
  liquid.parse(req.body.text); // $ alert=template-injection:warning
  res.send(Mustache.render('Hello {{name}}', { name: req.body.name })); // ok: only what it is filled with
  res.send(Mustache.render('Hello {{name}}', req.body)); // ok: only what it is filled with
});

app.post('/vue', (req: any, res: any) => {
  compileVue(req.body.text); // $ alert=template-injection
  compileToFunctions(req.body.text); // $ alert=template-injection
  createSSRApp({ template: `<p>${req.body.name}</p>` }); // $ alert=template-injection
  createApp({ template: req.body.text }); // $ alert=template-injection
  defineComponent({ template: req.body.text }); // $ alert=template-injection
  new Vue({ template: req.body.text }); // $ alert=template-injection
  res.send(createSSRApp({ template: '<p>{{ name }}</p>', data: () => ({ name: req.body.name }) })); // ok: only what it is filled with
});

app.get('/view', (req: any, res: any) => {
  res.render(req.query.view); // $ alert=template-injection:warning
});

app.get('/view/below', (req: any, res: any) => {
  res.render(`pages/${req.query.view}`, { title: 'Page' }); // $ alert=template-injection:warning
});

app.get('/view/known', (req: any, res: any) => {
  if (!['home', 'about'].includes(req.query.view)) return res.sendStatus(404);
  return res.render(req.query.view); // ok: one of a list
});

app.get('/view/looked-up', (req: any, res: any) => {
  res.render(req.query.short ? 'short' : 'long'); // ok: one of two
});

app.post('/profile', (req: any, res: any) => {
  res.render('profile', req.body); // $ alert=template-injection:warning
});

app.post('/profile/spread', (req: any, res: any) => {
  res.status(200).render('profile', { ...req.query }); // $ alert=template-injection:warning
});

app.post('/profile/text', (req: any, res: any) => {
  res.render('profile', req.body.options); // $ alert=template-injection:warning
  res.render('profile', `${req.body.name}`); // ok: a text holds no options
  res.render('profile', { ...req.body.options, layout: false }); // $ alert=template-injection:warning
});

app.post('/profile/named', (req: any, res: any) => {
  res.render('profile', { user: req.body.user, form: req.body }); // ok: each by its name
});

export const handler = (request: any, h: any) => h.view(request.query.view); // $ alert=template-injection:warning

app.get('/chosen', async (req: any, res: any) => {
  res.send(Handlebars.compile(TEMPLATES[req.query.kind] ?? '')({ name: req.query.name })); // ok: looked up
  const { text } = await stored.find(req.query.id);
  res.send(Handlebars.compile(text)({ name: req.query.name })); // ok: the program keeps it
});

function letter(text: string, name: string) {
  return Handlebars.compile(text)({ name });
}

app.post('/letter', (req: any, res: any) => {
  res.send(letter(req.body.text, 'Ann')); // $ alert=template-injection
  res.send(letter('Dear {{name}}', req.body.name)); // ok: only what it is filled with
});

// Not a template that anybody outside writes.

export const safe = [
  (req: any, res: any) => res.render('home'), // ok: a constant
  (req: any, res: any) => res.render('home', { query: req.query.q }), // ok: each by its name
  (req: any, res: any) => res.render('home', { locals: { query: req.query.q } }), // ok: each by its name
  (req: any, res: any) => res.render(`pages/${Number(req.query.page)}`), // ok: a number
  (req: any, res: any) => res.render(/^[a-z]+$/.test(req.query.view) ? req.query.view : 'home'), // ok: letters and no more
  (req: any, res: any) => res.render(req.query.view === 'about' ? req.query.view : 'home'), // ok: one of two
  (req: any, res: any) => res.send(ejs.render(GREETING, { locals: req.body })), // ok: only what it is filled with
  (req: any, res: any) => res.send(pug.render('h1= title', { title: req.body.title, cache: true })), // ok: only what it is filled with
  (req: any, res: any) => res.send(nunjucks.renderString(GREETING, req.body)), // ok: only what it is filled with
  (req: any, res: any) => res.send(_.template('<%- name %>', { variable: 'data' })(req.body)), // ok: only what it is filled with
];
