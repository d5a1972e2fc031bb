/** Files of Deno and of Bun. */
import { Hono } from 'hono';

const app = new Hono();

app.post('/deno/:file', async (c: any) => {
  const file = `/srv/${c.req.param('file')}`;
  Deno.readTextFile(file); // $ alert=path-traversal
  Deno.readTextFileSync(file); // $ alert=path-traversal
  Deno.readFile(file); // $ alert=path-traversal
  Deno.readFileSync(file); // $ alert=path-traversal
  Deno.open(file); // $ alert=path-traversal
  Deno.openSync(file); // $ alert=path-traversal
  Deno.create(file); // $ alert=path-traversal
  Deno.remove(file); // $ alert=path-traversal
  Deno.removeSync(file); // $ alert=path-traversal
  Deno.readDir(file); // $ alert=path-traversal
  Deno.readDirSync(file); // $ alert=path-traversal
  Deno.mkdir(file); // $ alert=path-traversal
  Deno.mkdirSync(file); // $ alert=path-traversal
  Deno.stat(file); // $ alert=path-traversal:warning
  Deno.statSync(file); // $ alert=path-traversal:warning
  Deno.lstat(file); // $ alert=path-traversal:warning
  Deno.copyFile(file, '/srv/other'); // $ alert=path-traversal
  Deno.copyFileSync(file, '/srv/other'); // $ alert=path-traversal
  Deno.rename(file, '/srv/other'); // $ alert=path-traversal
  Deno.renameSync(file, '/srv/other'); // $ alert=path-traversal
  Deno.writeTextFile(file, 'text'); // $ alert=path-traversal
  Deno.writeTextFileSync(file, 'text'); // $ alert=path-traversal
  Deno.writeFile(file, 'text'); // $ alert=path-traversal
  Deno.writeFileSync(file, 'text'); // $ alert=path-traversal
  Deno.readTextFile('/srv/terms.txt'); // ok: a constant
  return c.text('done');
});

app.post('/bun/:file', async (c: any) => {
  const file = `/srv/${c.req.param('file')}`;
  await Bun.write(file, 'text'); // $ alert=path-traversal
  await Bun.write('/srv/one', file); // ok: only what is written
  return new Response(Bun.file(file)); // $ alert=path-traversal
});
