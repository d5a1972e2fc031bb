/** What is uploaded. */
const formidable = require('formidable');
const Busboy = require('busboy');
const multiparty = require('multiparty');
const multer = require('multer');

declare const http: any;
declare const app: any;
declare const charges: { create(options: { amount: unknown; currency: string }): Promise<void> };

const charge = (amount: unknown) => charges.create({ amount, currency: 'usd' });

http.createServer((req: any, res: any) => {
  const form = new formidable.IncomingForm();
  form.parse(req, (err: any, fields: any, files: any) => {
    charge(fields.total); // $ alert=money-untrusted-amount
    charge(files.f.path); // ok: nobody outside chose it
    charge(files.f.filepath); // ok: nobody outside chose it
  });
  const bb = Busboy({ headers: req.headers });
  bb.on('file', (name: any, file: any, info: any) => { charge(info.amount); // $ alert=money-untrusted-amount
  });
  bb.on('field', (name: any, val: any) => { charge(val); // $ alert=money-untrusted-amount
  });
});
const storage = multer.diskStorage({
  destination: 'x',
  filename: function (req: any, file: any, cb: any) {
    cb(null, file.originalname);
  },
});
app.post('/up', async (req: any, res: any) => {
  const [fields] = await formidable({}).parse(req);
  charge(fields.total); // $ alert=money-untrusted-amount
  const [again] = await formidable.formidable({}).parse(req);
  charge(again.total); // $ alert=money-untrusted-amount
  const [old] = await new formidable.IncomingForm().parse(req);
  charge(old.total); // $ alert=money-untrusted-amount
  const [other] = await new multiparty.Form().parse(req);
  charge(other.total); // $ alert=money-untrusted-amount
});
