/** What the module has at hand mends it. */
import express from 'express';
import escapeHtml from 'escape-html';

const app = express();
const params = new URL(location.href).searchParams;
const box = document.createElement('p');

app.get('/hello', (req: any, res: any) => {
  res.send(`<h1>Hello ${escapeHtml(String(req.query.name))}</h1>`); // $ alert=xss
  res.send('<p>' + escapeHtml(String(req.query.a)) + ' and ' + escapeHtml(String(req.query.b)) + '</p>'); // $ alert=xss
  res.send('<p>' + escapeHtml(req.query.a) + '</p>'); // ok: escaped
});

export function show(): void {
  box.textContent = `Hello ${params.get('name')}`; // $ alert=xss
  box.insertAdjacentText('beforeend', params.get('name')!); // $ alert=xss
}
