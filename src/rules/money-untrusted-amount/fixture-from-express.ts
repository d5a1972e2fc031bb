/** Handlers of express, whatever they call what they are handed. */
var express = require('express');
var app = express();
var router = express.Router();
var multer = require('multer');
var upload = multer({ dest: 'up/' });
app.get('/a', function (a: any, b: any) {
  charge(a.query.x); // $ alert=money-untrusted-amount
  charge(a.params.amount); // $ alert=money-untrusted-amount
  charge(a.headers['x-y']); // $ alert=money-untrusted-amount
  charge(a.url); // $ alert=money-untrusted-amount
  charge(a.originalUrl); // $ alert=money-untrusted-amount
  charge(a.path); // $ alert=money-untrusted-amount
  charge(a.host); // $ alert=money-untrusted-amount
  charge(a.get('Host')); // $ alert=money-untrusted-amount
  charge(a.header('X-A')); // $ alert=money-untrusted-amount
  charge(a.param('x')); // $ alert=money-untrusted-amount
  charge(a.cookies.c); // $ alert=money-untrusted-amount
  charge(a.ip); // ok: nobody outside chose it
  charge(a.protocol); // ok: nobody outside chose it
  charge(a.method); // ok: nobody outside chose it
  charge(a.secure); // ok: nobody outside chose it
  charge(a.user.amount); // ok: nobody outside chose it
  charge(a.session.x); // ok: nobody outside chose it
  charge(b.locals.x); // ok: nobody outside chose it
});
app.post('/b', upload.single('file'), (req: any, res: any) => {
  charge(req.file.path); // ok: nobody outside chose it
  charge(req.file.filename); // ok: nobody outside chose it
  charge(req.file.buffer); // $ alert=money-untrusted-amount
  charge(req.body.total); // $ alert=money-untrusted-amount
  const { name, ...rest } = req.body;
  charge(rest.x); // $ alert=money-untrusted-amount
  charge(req['body']['x']); // $ alert=money-untrusted-amount
});
router.get('/c', (req: any) => {
  charge(req.query.q); // $ alert=money-untrusted-amount
});
router.route('/d/:id').get(function (q: any, s: any) { charge(q.params.amount); // $ alert=money-untrusted-amount
}).post((q: any, s: any, n: any) => { charge(q.body.x); // $ alert=money-untrusted-amount
});
router.param('id', function (q: any, s: any, next: any, amount: any) {
  charge(amount); // $ alert=money-untrusted-amount
  next();
});
app.use(function (err: any, req: any, res: any, next: any) {
  charge(req.body.x); // $ alert=money-untrusted-amount
  charge(err.message); // ok: nobody outside chose it
});
app.use(function (rq: any, rs: any, next: any) {
  charge(rq.query.z); // $ alert=money-untrusted-amount
  next();
});
function listed(q: any, r: any) {
  charge(q.query.total); // $ alert=money-untrusted-amount
}
const made = async (q: any, r: any) => {
  charge(q.body.total); // $ alert=money-untrusted-amount
};
app.get('/e', listed);
app.post('/f', [check, made]);
app.put('/g', wrap(async (q: any, r: any) => {
  charge(q.body.total); // $ alert=money-untrusted-amount
}));
module.exports = function (server: any) {
  server.get('/h/:x', function (a: any, b: any) {
    charge(a.params.amount); // $ alert=money-untrusted-amount
  });
};
exports.show = function (req: any, res: any) {
  charge(req.params.amount); // $ alert=money-untrusted-amount
};
class Ctl {
  show(req: any, res: any) { charge(req.query.a); // $ alert=money-untrusted-amount
  }
  async list(request: any, response: any, next: any) { charge(request.query.a); // $ alert=money-untrusted-amount
  }
}
const qs = require('querystring');

declare const axios: any;
declare const check: any;
declare const wrap: any;
declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

app.get('/i', (req: any, res: any) => {
  const u = require('url').parse(req.url, true);
  charge(u.query.total); // $ alert=money-untrusted-amount
  charge(qs.parse(u.search.slice(1)).x); // $ alert=money-untrusted-amount
  charge(qs.decode(req.url.split('?')[1]).x); // $ alert=money-untrusted-amount
  charge(qs.unescape(req.query.a)); // $ alert=money-untrusted-amount
  charge(require('url-parse')(req.url, true).query.total); // $ alert=money-untrusted-amount
  charge(require('query-string').parseUrl(req.url).query.total); // $ alert=money-untrusted-amount
  charge(require('parseurl').original(req).query); // $ alert=money-untrusted-amount
  const p = new URL(req.url, 'http://localhost').searchParams.get('x');
  charge(p); // $ alert=money-untrusted-amount
  const usp = new URLSearchParams(req.url.split('?')[1]);
  charge(usp.get('a')); // $ alert=money-untrusted-amount
  charge(String(req.query.a)); // $ alert=money-untrusted-amount
  charge(req.query.a + ''); // $ alert=money-untrusted-amount
  charge(`${req.query.a}`); // $ alert=money-untrusted-amount
  charge(req.query.a || 'x'); // $ alert=money-untrusted-amount
  charge(decodeURIComponent(req.query.a)); // $ alert=money-untrusted-amount
  charge(Buffer.from(req.query.a, 'base64').toString()); // $ alert=money-untrusted-amount
  charge(JSON.parse(req.body.data).x); // $ alert=money-untrusted-amount
  charge([req.query.a, 'b'].join(',')); // $ alert=money-untrusted-amount
  charge(Object.assign({}, req.body).x); // $ alert=money-untrusted-amount
  charge({ ...req.body }.y); // $ alert=money-untrusted-amount
  charge(!!req.query.n); // ok: nobody outside chose it
  charge(req.query.n.length); // ok: nobody outside chose it
  charge(req.query.n === 'a'); // ok: nobody outside chose it
  const list = req.body.items.map((i: any) => i.total);
  charge(list[0]); // $ alert=money-untrusted-amount
  for (const k of req.body.items) { charge(k.total); // $ alert=money-untrusted-amount
  }
  axios.get('http://x').then((r: any) => charge(r.data)); // ok: nobody outside chose it
});
axios.interceptors.request.use((request: any) => { charge(request.headers); // ok: nobody outside chose it
});
