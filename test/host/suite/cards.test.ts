import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { untilFindings } from './findings';
import { open, removeAll, write } from './workspace-files';

const CONTROLLER = `import { charge } from './service';

export async function pay(request: { body: { cardNumber: string; cvv: string; orderId: string } }) {
  const { cardNumber, orderId } = request.body;
  await charge(cardNumber, orderId);
}
`;
const SERVICE = `import { formatAmount } from './format';
import { record } from './logger';

export async function charge(source: string, orderId: string) {
  record(\`charging \${source} for \${orderId}\`);
}

export function refuse(card: { number: string; cvv: string; expiry: string }, cents: bigint) {
  record(card.number);
  return formatAmount(cents);
}
`;
const LOGGER = 'export function record(line: string) {\n  console.log(line);\n}\n';
const FORMAT = "export const formatAmount = (cents: bigint) => `${cents / 100n}`;\nexport const maskPan = (pan: string) => pan.replace(/\\d(?=\\d{4})/g, '*');\n";

describe('a card that goes from the controller to the service to the log', () => {
  afterEach(removeAll);

  it('is found where it is handed on, with the way to each file, and is masked by what the project has', async () => {
    write('cards/format.ts', FORMAT);
    write('cards/logger.ts', LOGGER);
    const service = write('cards/service.ts', SERVICE);
    const controller = await open('cards/controller.ts', CONTROLLER);
    const [handed] = await untilFindings(controller.document.uri, 'card-logged');
    assert.equal(controller.document.getText(handed!.range), 'cardNumber');
    assert.equal(handed!.range.start.line, 4);
    assert.deepEqual(await wayOf(handed!), ['cards/controller.ts: cardNumber', 'cards/controller.ts: cardNumber', 'cards/controller.ts: charge(cardNumber, orderId)', 'cards/service.ts: record(`charging ${source} for ${orderId}`)', 'cards/logger.ts: line']);

    const editor = await vscode.window.showTextDocument(service);
    const [refused] = await untilFindings(service, 'card-logged');
    assert.deepEqual((await wayOf(refused!)).slice(-1), ['cards/logger.ts: line']);
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', service, refused!.range, vscode.CodeActionKind.QuickFix.value);
    const fix = actions.find(({ title, edit }) => edit && /mask/i.test(title));
    assert.ok(fix?.edit, `no fix is offered among ${actions.map(({ title }) => title).join(', ')}`);
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    const text = editor.document.getText();
    assert.match(text, /^import \{ formatAmount, maskPan \} from '\.\/format';$/m);
    assert.match(text, /^ {2}record\(maskPan\(card\.number\)\);$/m);
    await untilFindings(service);
  });
});

/** Goes to each step as the editor does, and tells what stands there. */
async function wayOf({ relatedInformation = [] }: vscode.Diagnostic): Promise<readonly string[]> {
  const way: string[] = [];
  for (const { location } of relatedInformation) {
    const { document, selection } = await vscode.window.showTextDocument(location.uri, { selection: location.range });
    way.push(`${vscode.workspace.asRelativePath(location.uri)}: ${document.getText(selection)}`);
  }
  return way;
}
