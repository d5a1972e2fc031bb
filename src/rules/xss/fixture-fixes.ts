/** What the module has at hand mends it. */
import express from 'express';
import escapeHtml from 'escape-html';

const app = express();
const params = new URL(location.href).searchParams;
const box = document.createElement('p');

app.get('/hello', (req: any, res: any) => {
  res.send(`<h1>Hello ${req.query.name}</h1>`); // $ alert=xss
  res.send('<p>' + req.query.a + ' and ' + req.query.b + '</p>'); // $ alert=xss
  res.send('<p>' + escapeHtml(req.query.a) + '</p>'); // ok: escaped
});

export function show(): void {
  box.innerHTML = `Hello ${params.get('name')}`; // $ alert=xss
  box.insertAdjacentHTML('beforeend', params.get('name')!); // $ alert=xss
}
