/** Whatever Centinel writes anywhere (reports, terminal, cache, log, what an editor shows and is offered), it never repeats a planted secret or card number. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Range } from 'vscode-languageserver-protocol/node';
import { FORMAT_NAMES } from '../../src/cli/formats';
import { Workspace } from './cli-process';
import { EditorClient } from './editor-client';

/** Put together here, so that no scanner takes this file for a leak. */
const SECRETS = {
  stripe: ['sk', 'live', '51NqP4vJt7XbKzR2mWcY8dLh'].join('_'),
  slack: ['xoxb', '7409183625', 'q7Zt2VnRk4WxLy9bPbJ6eTs1'].join('-'),
  amazon: ['AKIA', 'Q7ZT2VNRK4WXLY9B'].join(''),
  password: ['hW3nc8', 'BtQ5yRj6Vp'].join(''),
  signing: ['m4Kd9XsWv2', 'TgLz7hQcN3uYe8'].join(''),
  jwt: ['eyJhbGciOiJIUzI1NiJ9', 'eyJzdWIiOiJ3YWxsZXQifQ', 'q7Zt2VnRk4WxLy9bPbJ6eTs1Hc8Md3Fg5Ua0q7Zt2Vn'].join('.'),
  pem: ['MIIEvQIBADANBgkqhkiG9w0BAQEF', 'AASCBKcwggSjAgEAAoIBAQ'].join(''),
  visa: ['4556737', '586899855'].join(''),
  mastercard: ['5425233', '430109903'].join(''),
  spaced: ['4916 3385 ', '0608 2832'].join(''),
};

const PEM = ['-----BEGIN ', 'PRIVATE KEY-----'].join('');

const FILES: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "shop" }\n',
  'src/keys.ts': `import Stripe from 'stripe';
export const stripe = new Stripe('${SECRETS.stripe}');
export const slack = '${SECRETS.slack}', dbPassword = '${SECRETS.password}';
export const url = 'postgres://wallet:${SECRETS.password}@db.internal:5432/wallet';
export const header = { Authorization: 'Bearer ${SECRETS.jwt}' };
export const signingKey = \`${PEM}\n${SECRETS.pem}\n${PEM.replace('BEGIN', 'END')}\`;
export const aws = { accessKeyId: '${SECRETS.amazon}' };
`,
  'src/sign.ts': `import { createHash, createHmac } from 'node:crypto';
import jwt from 'jsonwebtoken';
const KEY = '${SECRETS.signing}';
export const token = jwt.sign({ sub: 'wallet' }, KEY);
export const signature = createHash('md5').update(createHmac('sha256', '${SECRETS.signing}').digest()).digest('hex');
// centinel-ignore hardcoded-secret -- rotated, and kept for the old tokens
export const oldSecretKey = '${SECRETS.password}';
`,
  'src/cards.ts': `export const backup = { cardNumber: '${SECRETS.visa}', cvv: '123', expiry: '12/30' };
export const spaced = { pan: '${SECRETS.spaced}', cvv: '321', expiry: '12/30' };
export const other = ${SECRETS.mastercard};
`,
  'src/pay.ts': `import { backup, spaced } from './cards';
import { note } from './note';
import { dbPassword, stripe } from './keys';
export function pay(totalPrice: number) {
  note(backup.cardNumber);
  console.log(spaced.pan, dbPassword);
  console.log({ cardNumber: '${SECRETS.mastercard}', cvv: '123' });
  localStorage.setItem('card', backup.cardNumber);
  return totalPrice * 1.19 + stripe.charge('${SECRETS.stripe}');
}
`,
  'src/note.ts': 'export function note(text: string) {\n  console.log(text);\n}\n',
  'src/half.ts': `export const half = { apiSecret: '${SECRETS.password}', cardNumber: '${SECRETS.visa}'\nexport const open = '${SECRETS.stripe}\n`,
  '.env': `STRIPE_KEY=${SECRETS.stripe}\nDB_PASSWORD=${SECRETS.password}\n`,
  'deploy/values.yaml': `database:\n  password: ${SECRETS.password}\n  url: postgres://wallet:${SECRETS.password}@db.internal/wallet\nslack: "${SECRETS.slack}"\n`,
  'config/production.json': `{ "jwtSecret": "${SECRETS.signing}", "stripe": { "apiKey": "${SECRETS.stripe}" } }\n`,
  'db/seed.sql': `INSERT INTO cards (card_number, cvv) VALUES ('${SECRETS.visa}', '123');\nCREATE TABLE cards (card_number VARCHAR(19), price FLOAT);\n`,
};

/** More than a few signs in a row are too many: of a card number the first four and the last four may be shown, of a secret nothing. */
function piecesOf(secret: string): readonly string[] {
  const isCard = /^[\d ]+$/.test(secret);
  const most = isCard ? 6 : 8;
  const texts = isCard ? [secret, secret.replaceAll(' ', '')] : [secret];
  return texts.flatMap((text) => Array.from({ length: text.length - most + 1 }, (_, start) => text.slice(start, start + most)));
}

const PIECES = [...new Set(Object.values(SECRETS).flatMap(piecesOf))];

function assertKeepsQuiet(what: string, text: string): void {
  assert.ok(text.length > 0, `${what} is empty`);
  const told = PIECES.find((piece) => text.includes(piece));
  if (told === undefined) return;
  const at = text.indexOf(told);
  assert.fail(`${what} repeats what was planted, around: ${text.slice(Math.max(0, at - 60), at)}[…]`);
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => (statSync(join(folder, name)).isDirectory() ? filesIn(join(folder, name)) : [join(folder, name)]));
}

describe('what was planted is in no output', () => {
  describe('of the command line', () => {
    let workspace: Workspace;

    before(() => {
      workspace = new Workspace(FILES);
    });

    after(() => workspace.dispose());

    it('in any format, with what is said beside it', async () => {
      const others = FORMAT_NAMES.filter((format) => format !== 'text');
      const reports = others.flatMap((format) => ['--report', `${format}=${format}.report`]);
      const { stdout, stderr } = await workspace.run(['scan', '.', ...reports], { env: { FORCE_COLOR: '1' } });
      const written = others.map((format) => [format, readFileSync(join(workspace.folder, `${format}.report`), 'utf8')] as const);
      for (const [format, report] of [['text', stdout] as const, ...written]) {
        for (const rule of ['hardcoded-secret', 'card-logged']) assert.ok(report.includes(rule), `${rule} is not in ${format}`);
        assertKeepsQuiet(`the report as ${format}`, report);
      }
      if (stderr !== '') assertKeepsQuiet('stderr', stderr);
    });

    for (const format of ['html', 'markdown', 'json']) {
      it(`in evidence as ${format}, nor in the history of runs`, async () => {
        const { stdout } = await workspace.run(['report', 'pci', '--format', format, '--record']);
        for (const rule of ['hardcoded-secret', 'card-logged']) assert.ok(stdout.includes(rule), `${rule} is not in it`);
        assertKeepsQuiet(`the evidence as ${format}`, stdout);
        assertKeepsQuiet('the history', readFileSync(join(workspace.folder, '.centinel/history.jsonl'), 'utf8'));
      });
    }

    it('in the cache, nor in what is told from it', async () => {
      await workspace.run(['scan', '.', '--cache', 'kept']);
      const { stdout } = await workspace.run(['scan', '.', '--cache', 'kept', '--format', 'json']);
      assertKeepsQuiet('the report from the cache', stdout);
      const kept = filesIn(join(workspace.folder, 'kept'));
      assert.ok(kept.some((file) => file.endsWith('.scan')), 'nothing was kept');
      for (const file of kept) assertKeepsQuiet(file, readFileSync(file, 'latin1'));
    });

    it('merged from shards', async () => {
      for (const shard of [1, 2]) await workspace.run(['scan', '.', '--shard', `${shard}/2`, '--format', 'sarif', '--output', `${shard}.sarif`]);
      const { stdout } = await workspace.run(['merge', '--format', 'sarif', '1.sarif', '2.sarif']);
      assert.ok(stdout.includes('hardcoded-secret'));
      assertKeepsQuiet('the merged report', stdout);
    });
  });

  describe('of the language server', () => {
    const everywhere: Range = { start: { line: 0, character: 0 }, end: { line: 999, character: 0 } };
    let editor: EditorClient;

    before(async () => {
      editor = await EditorClient.start({ entry: 'src/server/main.ts', files: FILES });
    });

    after(() => editor.stop());

    it('as diagnostics, as a scan of the workspace, and in its log', async () => {
      for (const [name, text] of Object.entries(FILES)) if (/\.ts$/.test(name)) await editor.problemsOf(name, await editor.open(name, text));
      const reply = await editor.scan();
      assert.ok(editor.codes('src/keys.ts').includes('hardcoded-secret'));
      assertKeepsQuiet('the diagnostics', JSON.stringify(editor.published));
      assertKeepsQuiet('the answer to a scan', JSON.stringify(reply));
      assertKeepsQuiet('the log', [...editor.logged, '.'].join('\n'));
    });

    it('as what the light bulb offers', async () => {
      const actions = [];
      for (const name of ['src/keys.ts', 'src/sign.ts', 'src/cards.ts', 'src/pay.ts']) actions.push(...(await editor.actions(name, everywhere)));
      assert.ok(actions.some(({ edit }) => edit !== undefined), 'nothing is offered');
      assertKeepsQuiet('the code actions', JSON.stringify(actions));
    });
  });
});
