import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { findingsOf, until, untilFindings } from './findings';
import { open, removeAll, write } from './workspace-files';

const CONFIG = 'centinel.config.json';
const PAY = `import { seal } from '@acme/vault';
type Cents = number;
export function pay(card: { number: string; cvv: string; expiry: string }, fee: Cents) {
  const cardNumber = seal(card.number);
  console.log(cardNumber);
  trail.write(card.cvv);
  return fee * 1.02;
}
`;

describe('what a project declares of its own code', () => {
  afterEach(removeAll);

  it('changes the findings as soon as it is written', async () => {
    const { document } = await open('pay.ts', PAY);
    await untilFindings(document.uri, 'card-logged', 'money-float-arithmetic');
    write(CONFIG, JSON.stringify({ sanitizers: [{ module: '@acme/vault', name: 'seal' }], moneyTypes: [{ name: 'Cents', kind: 'integer' }], loggers: ['trail.write'] }));
    await untilFindings(document.uri, 'card-logged');
    await until(() => findingsOf(document.uri)[0]?.range.start.line === 5);
  });

  it('is offered and explained by the editor', async () => {
    const { document } = await open(CONFIG, '{\n  "moneyTypes": [{ "name": "Cents", "kind":  }],\n  \n}');
    assert.deepEqual([...(await offered(document.uri, new vscode.Position(1, 44)))].sort(), ['"bigint"', '"decimal"', '"integer"']);
    const keys = await offered(document.uri, new vscode.Position(2, 2));
    assert.deepEqual(['loggers', 'sanitizers', 'models'].filter((key) => !keys.includes(key)), []);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, new vscode.Position(1, 5));
    assert.match(hovers.flatMap(({ contents }) => contents.map((content) => (typeof content === 'string' ? content : content.value))).join(), /Own types that hold money exactly/);
  });
});

/** Asked again until the editor has read the schema. */
async function offered(uri: vscode.Uri, at: vscode.Position): Promise<readonly string[]> {
  let labels: readonly string[] = [];
  await until(async () => {
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', uri, at);
    labels = items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text).map(({ label }) => (typeof label === 'string' ? label : label.label));
    return labels.length > 0;
  });
  return labels;
}
