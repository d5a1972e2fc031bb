/** What is uploaded lies where the server has put it; what it was called, its sender chose. */
import fs from 'node:fs';
import Busboy from 'busboy';
import formidable from 'formidable';
import multer from 'multer';
import { basename } from 'node:path';

declare const app: any;

app.post('/formidable', (req: any, res: any) => {
  formidable({}).parse(req, (error: any, fields: any, files: any) => {
    fs.renameSync(files.avatar.filepath, '/srv/avatars/one.png'); // ok: the server chose it
    fs.writeFileSync('/srv/avatars/' + basename(String(files.avatar.originalFilename)), ''); // $ alert=path-traversal
    res.end();
  });
});

app.post('/busboy', (req: any, res: any) => {
  const parts = Busboy({ headers: req.headers });
  parts.on('field', (name: any, value: any) => fs.writeFileSync('/srv/fields/' + basename(String(name)), value)); // $ alert=path-traversal
  req.pipe(parts);
});

export const storage = multer.diskStorage({
  destination: (req: any, file: any, done: any) => done(null, fs.mkdirSync('/srv/uploads/' + basename(String(file.originalname)))), // $ alert=path-traversal
});
