/** Templates in texts: what they write as it is, and what they escape; and what escapes and reads back. */
import dot from 'dot';
import ejs from 'ejs';
import { Eta } from 'eta';
import express, { type Request, type Response } from 'express';
import Handlebars from 'handlebars';
import { decode, encode, escape as escaped, unescape as unescaped } from 'he';
import { decodeHTML, decodeXML, encodeXML, escapeText, escapeUTF8 } from 'entities';
import { Liquid } from 'liquidjs';
import _ from 'lodash';
import MarkdownIt from 'markdown-it';
import { Remarkable } from 'remarkable';
import mustache from 'mustache';
import hogan from 'hogan.js';
import nunjucks from 'nunjucks';
import pug from 'pug';
import createPurify, { sanitize } from 'dompurify';
import validator from 'validator';
import * as eta from 'eta';

const app = express();
const plain = Handlebars.compile('<p>{{name}} {{{badge}}}</p>');
const open = Handlebars.compile('<p>{{name}}</p>', { noEscape: true });
const liquid = new Liquid();
const escaping = nunjucks.configure('views', { autoescape: true });
const bare = nunjucks.configure({ autoescape: false });
const bareBehind = nunjucks.configure('views', { autoescape: false });
const strict = new MarkdownIt();
const loose = new MarkdownIt({ html: true });
const other = new Remarkable({ html: true });

app.get('/templates', (req: Request, res: Response) => {
  const name = req.query.name as string;
  res.send(ejs.render('<p><%- name %></p>', { name })); // $ alert=xss
  res.send(ejs.render('<p><%= name %> <%- badge %></p>', { name, badge: '<b>' })); // ok: escaped
  res.send(ejs.compile('<p><%- user.name %></p>')({ user: { name } })); // $ alert=xss
  res.send(pug.render('p!= name', { name })); // $ alert=xss
  res.send(pug.compile('p #{name} !{name}')({ name })); // $ alert=xss
  res.send(pug.render('p= name', { name })); // ok: escaped
  res.send(plain({ name })); // ok: escaped
  res.send(plain({ badge: name })); // $ alert=xss
  res.send(open({ name })); // $ alert=xss
  res.send(Handlebars.Utils.escapeExpression(name)); // ok: escaped
  res.send(Handlebars.escapeExpression(name)); // ok: escaped
  res.send(mustache.render('<p>{{{name}}}</p>', { name })); // $ alert=xss
  res.send(mustache.render('<p>{{& user.name}}</p>', { user: { name } })); // $ alert=xss
  res.send(mustache.render('<p>{{name}}</p>', { name })); // ok: escaped
  res.send(hogan.compile('<p>{{{name}}}</p>').render({ name })); // $ alert=xss
  res.send(_.template('<p><%= name %></p>')({ name })); // $ alert=xss
  res.send(_.template('<p><%- name %></p>')({ name })); // ok: escaped
  res.send(dot.template('<p>{{=it.name}}</p>')({ name })); // $ alert=xss
  res.send(dot.compile('<p>{{!it.name}}</p>')({ name })); // ok: escaped
  res.send(eta.render('<p><%~ it.name %></p>', { name })); // $ alert=xss
  res.send(eta.renderString('<p><%~ it.name %></p>', { name })); // $ alert=xss
  res.send(new Eta().renderString('<p><%~ it.name %></p>', { name })); // $ alert=xss
  res.send(new Eta().renderString('<p><%= it.name %></p>', { name })); // ok: escaped
  res.send(liquid.parseAndRenderSync('<p>{{ name }}</p>', { name })); // $ alert=xss
  res.send(liquid.parseAndRenderSync('<p>{{ name | escape }}</p>', { name })); // ok: escaped
  res.send(nunjucks.renderString('<p>{{ name | safe }}</p>', { name })); // $ alert=xss
  res.send(escaping.renderString('<p>{{ name }}</p>', { name })); // ok: escaped
  res.send(bare.renderString('<p>{{ name }}</p>', { name })); // $ alert=xss
  res.send(bareBehind.renderString('<p>{{ name }}</p>', { name })); // $ alert=xss
});

app.get('/markdown', (req: Request, res: Response) => {
  const text = req.query.text as string;
  res.send(strict.render(text)); // ok: markup in it is shown as text
  res.send(loose.render(text)); // $ alert=xss
  res.send(loose.renderInline(text)); // $ alert=xss
  res.send(other.render(text)); // $ alert=xss
  res.send(sanitize(loose.render(text))); // ok: what runs is out of it
  res.send(createPurify(window).sanitize(loose.render(text))); // ok: what runs is out of it
});

app.get('/escapes', (req: Request, res: Response) => {
  const text = req.query.text as string;
  res.send(encode(text)); // ok: escaped
  res.send(decode(encode(text))); // $ alert=xss
  res.send(unescaped(escaped(text))); // $ alert=xss
  res.send(decodeHTML(escapeText(text))); // $ alert=xss
  res.send(decodeXML(encodeXML(text))); // $ alert=xss
  res.send(decode(escapeUTF8(text))); // $ alert=xss
  res.send(_.escape(text)); // ok: escaped
  res.send(_.unescape(_.escape(text))); // $ alert=xss
  res.send('<p>' + _.trim(text) + _.toUpper('x') + '</p>'); // $ alert=xss
  res.send(validator.escape(text)); // ok: escaped
  res.send(validator.unescape(validator.escape(text))); // $ alert=xss
  res.send('<p>' + validator.trim(text) + '</p>'); // $ alert=xss
  res.send('<p>' + validator.ltrim(text) + '</p>'); // $ alert=xss
  res.send('<p>' + validator.rtrim(text) + '</p>'); // $ alert=xss
  res.send('<p>' + validator.stripLow(text) + '</p>'); // $ alert=xss
  res.send('<p>' + validator.normalizeEmail(text) + '</p>'); // $ alert=xss
  res.send('<p>' + validator.toString(text) + '</p>'); // $ alert=xss
  res.send('<p>' + _.trimStart(text) + '</p>'); // $ alert=xss
  res.send('<p>' + _.trimEnd(text) + '</p>'); // $ alert=xss
  res.send('<p>' + _.upperFirst(text) + '</p>'); // $ alert=xss
  res.send('<p>' + _.lowerFirst(text) + '</p>'); // $ alert=xss
  res.send('<p>' + _.padStart(text, 9) + '</p>'); // $ alert=xss
  res.send('<p>' + _.padEnd(text, 9) + '</p>'); // $ alert=xss
});

export { app };
