/** Whatever a finding says, and about whatever rule, it never shows the secret or the card number that stands in the code. */
import assert from 'node:assert/strict';
import { analyse } from '../../src/engine';
import { KNOWLEDGE } from '../../src/service/knowledge';

/** Put together here, so that no scanner takes this file for a leak. */
const SECRETS = {
  stripe: ['sk', 'live', '51NqP4vJt7XbKzR2mWcY8dLh'].join('_'),
  github: ['ghp', 'q7Zt2VnRk4WxLy9bPbJ6eTs1Hc8Md3Fg5Ua0'].join('_'),
  amazon: ['AKIA', 'Q7ZT2VNRK4WXLY9B'].join(''),
  generic: ['tR7vq9', 'LmZ2xKd4Ws'].join(''),
  pem: ['MIIEvQIBADANBgkqhkiG9w0BAQEF', 'AASCBKcwggSjAgEAAoIBAQ'].join(''),
  card: ['4556737', '586899855'].join(''),
};

const PEM = ['-----BEGIN ', 'PRIVATE KEY-----'].join('');

const CASES: readonly (readonly [what: string, rule: string, secret: string, code: string])[] = [
  ['a key of a provider', 'hardcoded-secret', SECRETS.stripe, `const client = new Stripe('${SECRETS.stripe}');`],
  ['a key put together from parts', 'hardcoded-secret', SECRETS.stripe.slice(8), `const stripeKey = 'sk_' + 'live_' + '${SECRETS.stripe.slice(8)}';`],
  ['a token in a template', 'hardcoded-secret', SECRETS.github, `const githubToken = \`${SECRETS.github}\`;`],
  ['two secrets on a line', 'hardcoded-secret', SECRETS.generic, `const config = { accessKeyId: '${SECRETS.amazon}', dbPassword: '${SECRETS.generic}' };`],
  ['a password in a connection string', 'hardcoded-secret', SECRETS.generic, `const url = 'postgres://wallet:${SECRETS.generic}@db.internal:5432/wallet';`],
  ['a private key over several lines', 'hardcoded-secret', SECRETS.pem, `const privateKey = \`${PEM}\n${SECRETS.pem}\n${PEM.replace('BEGIN', 'END')}\`;`],
  ['a literal key of a signature', 'hardcoded-secret', SECRETS.generic, `import { createHmac } from 'node:crypto';\ncreateHmac('sha256', '${SECRETS.generic}').update(body);`],
  ['a key behind a constant', 'jwt-weak-secret', SECRETS.generic, `import jwt from 'jsonwebtoken';\nconst KEY = '${SECRETS.generic}';\njwt.sign({ sub }, KEY);`],
  ['a secret on the line of another finding', 'weak-hash', SECRETS.generic, `import { createHmac, createHash } from 'node:crypto';\nconst signature = createHash('md5').update(createHmac('sha256', '${SECRETS.generic}').digest()).digest('hex');`],
  ['a password beside pairs of settings', 'hardcoded-secret', SECRETS.generic, `const db = 'Server=db.internal;User Id=sa;Password=${SECRETS.generic}';`],
  ['a password in an address with a hole', 'hardcoded-secret', SECRETS.generic, `const db = \`mongodb+srv://app:${SECRETS.generic}@\${host}/ledger\`;`],
  ['a key in the query of an address', 'hardcoded-secret', SECRETS.github.slice(4), `const hook = 'https://api.internal/hook?api_key=${SECRETS.github.slice(4)}';`],
  ['a login before it is encoded', 'hardcoded-secret', SECRETS.generic, `const header = 'Basic ' + btoa('wallet:${SECRETS.generic}');`],
  ['a password that is compared with', 'hardcoded-secret', SECRETS.generic, `const isOwner = (password) => password === '${SECRETS.generic}';`],
  ['a default of a schema', 'hardcoded-secret', SECRETS.generic, `const schema = { JWT_SECRET: text().default('${SECRETS.generic}') };`],
  ['a key in a connection on the line of another finding', 'tls-verification-off', SECRETS.generic, `connect({ url: 'redis://:${SECRETS.generic}@cache.internal', tls: { rejectUnauthorized: false } });`],
  ['a secret in the code that a fix repeats', 'money-float-arithmetic', SECRETS.stripe, `const total = priceOf('${SECRETS.stripe}').totalPrice * 1.19;`],
  ['a card number that is logged', 'card-logged', SECRETS.card, `const payment = { cardNumber: '${SECRETS.card}', cvv: '123' };\nconsole.log('paying', payment.cardNumber);`],
  ['a card number on the logging line', 'card-logged', SECRETS.card, `const cvv = readCvv(); const cardNumber = '${SECRETS.card}'; console.log(cardNumber, cvv);`],
];

/** Eight characters in a row are too many. */
function piecesOf(secret: string): readonly string[] {
  return Array.from({ length: secret.length - 7 }, (_, start) => secret.slice(start, start + 8));
}

describe('no finding shows a secret', () => {
  for (const [what, rule, secret, code] of CASES) {
    it(what, () => {
      const analysis = analyse({ file: 'src/payments.ts', text: `${code}\n` }, KNOWLEDGE);
      assert.ok(analysis.findings.some((finding) => finding.ruleId === rule), `${rule} found nothing`);
      const said = JSON.stringify(analysis);
      assert.deepEqual(piecesOf(secret).filter((piece) => said.includes(piece)), []);
    });
  }
});
