/** What is uploaded lies where the server has put it; what it was called, its sender chose. */
import fs from 'node:fs';
import Busboy from 'busboy';
import formidable from 'formidable';
import multer from 'multer';
import path from 'node:path';

declare const app: any;

app.post('/formidable', (req: any, res: any) => {
  formidable({}).parse(req, (error: any, fields: any, files: any) => {
    fs.renameSync(files.avatar.filepath, '/srv/avatars/one.png'); // ok: the server chose it
    fs.writeFileSync('/srv/avatars/' + files.avatar.originalFilename, ''); // $ alert=path-traversal
    res.end();
  });
});

app.post('/busboy', (req: any, res: any) => {
  const parts = Busboy({ headers: req.headers });
  parts.on('field', (name: any, value: any) => fs.writeFileSync('/srv/fields/' + name, value)); // $ alert=path-traversal
  req.pipe(parts);
});

export const storage = multer.diskStorage({
  destination: (req: any, file: any, done: any) => done(null, fs.mkdirSync('/srv/uploads/' + file.originalname)), // $ alert=path-traversal
});

export const stored = multer.diskStorage({
  destination: (req: any, file: any, cb: any) => cb(null, `/srv/uploads/${req.body.folder}`), // $ alert=path-traversal
  filename: (req: any, file: any, cb: any) => cb(null, `${Date.now()}-${file.originalname}`), // ok: folders were cut off before
});

export const named = multer.diskStorage({
  destination: (req: any, file: any, cb: any) => cb(null, '/srv/uploads'), // ok: written out
  filename: (req: any, file: any, cb: any) => cb(null, req.body.name + path.extname(file.originalname)), // $ alert=path-traversal
});

export const counted = multer.diskStorage({
  destination: (req: any, file: any, done: any) => done(null, `/srv/uploads/${Number(req.params.id)}`), // ok: a number
});
