/** Markup that comes together piece by piece: in loops, over defaults, by what servers answer whom somebody named. */
import axios from 'axios';
import express, { type Request, type Response } from 'express';
import { sanitize } from 'dompurify';

const app = express();
declare const ANSWER: { html: string };
declare function unseen(text: string): string;

app.post('/list', (req: Request, res: Response) => {
  const out: string[] = [];
  for (const tag of req.body.tags) out.push('<li>' + tag + '</li>');
  res.send('<ul>' + out.join('') + '</ul>'); // $ alert=xss
  const rows: string[] = [];
  for (let i = 0; i < 3; i++) rows[i] = `<td>${req.body.cells[i]}</td>`;
  res.send('<tr>' + rows.join('')); // $ alert=xss
  const counts: number[] = [];
  for (const tag of req.body.tags) counts.push(Number(tag));
  res.send('<p>' + counts.join(', ') + '</p>'); // ok: numbers
  res.send('<p>' + req.body.ids.map(Number).join(', ') + '</p>'); // ok: numbers
  res.send('<p>' + req.body.names.map(unseen).join(', ') + '</p>'); // ok: nobody knows what it makes
  res.send('<p>' + req.body.names.map(encodeURIComponent).join(', ') + '</p>'); // ok: encoded
  res.send('<p>' + req.body.names.map(String).join(', ') + '</p>'); // $ alert=xss
});

app.post('/defaults', (req: Request, res: Response) => {
  const page = { title: 'None', size: 'small', ...req.body };
  res.send('<title>' + page.title + '</title>'); // $ alert=xss
  const other = Object.assign({ title: 'None' }, req.body);
  res.send('<title>' + other.title + '</title>'); // $ alert=xss
  const third = { title: 'None' };
  Object.assign(third, req.body);
  res.send('<title>' + third.title + '</title>'); // $ alert=xss
  const fixed = { ...req.body, title: 'None' };
  res.send('<title>' + fixed.title + '</title>'); // ok: written behind what was sent
});

class Page {
  private lines: string[] = [];
  private text = '';
  add(line: string): this {
    this.lines.push('<p>' + line + '</p>');
    return this;
  }
  put(text: string): void {
    this.text = text;
  }
  html(): string {
    return '<main>' + this.lines.join('') + this.text;
  }
}

app.get('/built', (req: Request, res: Response) => {
  const page = new Page();
  page.add(req.query.text as string);
  res.send(page.html()); // $ alert=xss
});

app.get('/built-by-setting', (req: Request, res: Response) => {
  const other = new Page();
  other.put(req.query.text as string);
  res.send(other.html()); // $ alert=xss
});

app.get('/built-of-numbers', (req: Request, res: Response) => {
  const counted = new Page();
  counted.add(String(Number(req.query.text)));
  res.send(counted.html()); // ok: a number
});

app.post('/settings', (req: Request, res: Response) => {
  const settings: Record<string, string> = { colour: 'blue' };
  for (const name of Object.keys(req.body)) settings[name] = req.body[name];
  res.send('<div style="' + settings.colour + '">'); // $ alert=xss
  const known: Record<string, string> = { colour: 'blue' };
  for (const name of Object.keys(req.body)) known['size'] = 'small';
  res.send('<div style="' + known.colour + '">'); // ok: written here
});

const join = (...parts: any[]) => parts.join('');
function sanitizeInput(text: string): string {
  return text.trim();
}
function sanitizeName(text: string): string {
  return text.replace(/[^\w ]/g, '');
}

app.get('/functions', (req: Request, res: Response) => {
  res.send(join('<p>', req.query.text, '</p>')); // $ alert=xss
  res.send('<p>' + sanitizeInput(req.query.text as string) + '</p>'); // $ alert=xss
  res.send('<p>' + sanitizeName(req.query.text as string) + '</p>'); // ok: letters alone are left
  res.send('<p>' + Buffer.from(req.query.text as string).toString('hex') + '</p>'); // ok: digits
  res.send('<p>' + btoa(req.query.text as string) + '</p>'); // ok: letters and digits
  res.send('<p>' + atob(req.query.text as string) + '</p>'); // $ alert=xss
  res.send('<p>' + encodeURI(req.query.text as string) + '</p>'); // ok: no tag is left
  res.send(Buffer.from('Hello ' + req.query.text)); // ok: bytes are a download
  res.send('<p>' + (req.query.text as string).charCodeAt(0) + '</p>'); // ok: a number
  res.send('<p>' + (req.query.text as string).codePointAt(0) + '</p>'); // ok: a number
  res.send(sanitize(req.query.text as string)); // ok: what runs is out of it
  res.send(decodeURIComponent(sanitize(req.query.text as string))); // $ alert=xss
});

app.get('/asked', async (req: Request, res: Response) => {
  const text = await (await fetch('https://' + req.query.host + '/status')).text(); // $ alert=ssrf:error
  res.send('<pre>' + text + '</pre>'); // $ alert=xss
  const status = (await axios.get('https://' + req.query.host + '/status')).status; // $ alert=ssrf:error
  res.send('<p>' + status + '</p>'); // ok: a number of the protocol
  const own = await axios.get('https://rates.example/' + encodeURIComponent(req.query.pair as string));
  res.send(own.data); // ok: a server that the program knows
  res.send(ANSWER.html); // ok: nobody sent it
});

export { app };
