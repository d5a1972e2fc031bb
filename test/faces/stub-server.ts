/** The language server with rules made for its tests. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { evaluate } from '../../src/engine';
import { startServer } from '../../src/server/start';
import { WORDS } from './word-rules';

startServer(createConnection(ProposedFeatures.all), {
  knowledge: WORDS,
  evaluate: (module, knowledge, answers) => {
    if (module.text.includes('crash here')) throw new Error(`cannot read ${module.text}`);
    if (module.text.includes('slow here')) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    return evaluate(module, knowledge, answers);
  },
});
