/** What VS Code runs in its extension host: activates the extension once, opens a file, and looks at the processes while nobody does anything. */
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { untilFindings } from '../../test/host/suite/findings';
import { serverPids } from '../../test/host/suite/server-process';
import { fileUri } from '../../test/host/suite/workspace-files';
import { now } from '../clock';
import { activationSaid } from './activation-said';
import { cpuOf, memoryOf } from './process-stat';

/** In seconds. What the start has set going must have come to rest. */
const SETTLING = 15;

/** In milliseconds, and MB. */
export interface Measured {
  readonly activation: number;
  /** What the extension host has computed in the meantime: what else runs on the machine disturbs it less. */
  readonly activationCpu: number;
  /** The part of it that is the extension's own, as VS Code has taken its time; the rest is the editor's. */
  readonly said?: { readonly load: number; readonly call: number };
  readonly idle?: { readonly seconds: number; readonly host: number; readonly hostWithout: number; readonly server: number; readonly serverMemory: number };
}

export async function run(): Promise<void> {
  const { CENTINEL_BENCH_RESULT: file = '', CENTINEL_BENCH_IDLE: seconds = '0' } = process.env;
  const extension = vscode.extensions.getExtension('centinel.centinel');
  if (!extension || extension.isActive) throw new Error('The extension is not there, or was activated before it could be measured.');
  const hostWithout = Number(seconds) > 0 ? await cpuWhileIdle(process.pid, Number(seconds)) : 0;
  const [start, startCpu] = [performance.now(), now()];
  await extension.activate();
  const [activation, activationCpu] = [performance.now() - start, now() - startCpu];
  const document = await vscode.workspace.openTextDocument(fileUri('token.ts'));
  await vscode.window.showTextDocument(document);
  await untilFindings(document.uri, 'weak-hash');
  const idle = Number(seconds) > 0 ? await idleCosts(Number(seconds), hostWithout) : undefined;
  const measured: Measured = { activation, activationCpu, said: await activationSaid('centinel.centinel'), idle };
  writeFileSync(file, JSON.stringify(measured));
}

async function idleCosts(seconds: number, hostWithout: number): Promise<Measured['idle']> {
  const [server = 0, ...others] = serverPids();
  if (server === 0 || others.length > 0) throw new Error('Not one server runs.');
  await rest(SETTLING);
  const before = [process.pid, server].map(cpuOf);
  await rest(seconds);
  const [host = 0, own = 0] = [process.pid, server].map((pid, at) => cpuOf(pid) - before[at]!);
  return { seconds, host, hostWithout, server: own, serverMemory: memoryOf(server) };
}

async function cpuWhileIdle(pid: number, seconds: number): Promise<number> {
  await rest(SETTLING);
  const before = cpuOf(pid);
  await rest(seconds);
  return cpuOf(pid) - before;
}

const rest = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));
