/** The language server as a program of its own: `node server.js --stdio`, or `--node-ipc` under VS Code. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { keepYoung } from '../hosts/garbage';
import { startServer } from './start';

keepYoung();
startServer(createConnection(ProposedFeatures.all));
