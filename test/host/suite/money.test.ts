import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { untilFindings } from './findings';
import { append, open, removeAll, write } from './workspace-files';

const BEGUN = "import { clone } from 'decimal.js';\n\nexport const price = 19.99;\nexport const precise = clone({ precision: 40 });\n";

describe('money that is typed as a float', () => {
  afterEach(removeAll);

  it('is found with an example that is computed for it, and becomes exact by the light bulb', async () => {
    write('package.json', '{ "name": "shop", "dependencies": { "decimal.js": "^10.0.0" } }\n');
    const editor = await open('checkout.ts', BEGUN);
    await untilFindings(editor.document.uri);
    await append(editor, 'const total = price * 1.0825;\n');
    const [finding] = await untilFindings(editor.document.uri, 'money-float-arithmetic');
    assert.match(finding?.message ?? '', new RegExp(`19.99 \\* 1.0825 is ${19.99 * 1.0825} and not 21.639175`.replaceAll('.', '\\.')));
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', editor.document.uri, finding?.range, vscode.CodeActionKind.QuickFix.value);
    const fix = actions.find(({ title, edit }) => edit && title.startsWith('Compute with decimal.js'));
    assert.ok(fix?.edit, 'no fix is offered');
    assert.ok(await vscode.workspace.applyEdit(fix.edit));
    const text = editor.document.getText();
    assert.match(text, /^import \{ clone, Decimal \} from 'decimal\.js';$/m);
    assert.match(text, /^const total = new Decimal\(price\)\.times\(1\.0825\)\.toNumber\(\);$/m);
    await untilFindings(editor.document.uri);
  });
});
