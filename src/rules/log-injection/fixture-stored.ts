/** Names under which something was found: they are those of entries that are there. */
import express from 'express';

const app = express();
declare const boards: any;
declare const prisma: any;

app.post('/boards/:board/fix', async (req: any, res: any) => {
  const board = await boards.getBoard(req.params.board);
  if (!board) throw new Error('no such board');
  console.log(`fixing ${req.params.board}`); // ok: there is a board of that name
  res.end();
});

app.post('/boards/:board/rename', async (req: any, res: any) => {
  const board = await prisma.board.findUnique({ where: { id: req.params.board } });
  if (!board || !board.open) return res.status(404).end();
  console.log(`renaming ${req.params.board}`); // ok: there is one with that id
  res.end();
});

app.post('/boards/:board/ask', async (req: any, res: any) => {
  const board = await boards.getBoard(req.params.board);
  if (!board) console.log(`no board ${req.params.board}`); // $ alert=log-injection:info
  res.end();
});

app.post('/boards/:board/late', async (req: any, res: any) => {
  console.log(`looking for ${req.params.board}`); // $ alert=log-injection:info
  const board = await boards.getBoard(req.params.board);
  if (!board) throw new Error('no such board');
  res.end();
});

app.post('/boards/:board/named', async (req: any, res: any) => {
  const board = await boards.getBoard(req.params.board);
  if (!board) throw new Error('no such board');
  console.log(`named ${req.query.name}`); // $ alert=log-injection:info
  res.end();
});

app.post('/boards/many', async (req: any, res: any) => {
  const board = await prisma.board.findFirst({ where: { text: req.query.text } });
  if (!board) throw new Error('no such board');
  console.log(`found by ${req.query.text}`); // $ alert=log-injection:info
  res.end();
});
