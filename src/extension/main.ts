/** The extension: starts the language server and shows what it says. Nothing is analysed in this process. */
import { commands, window, workspace, type ExtensionContext } from 'vscode';
import { BaselineCommands } from './baseline';
import type { CommandHandlers } from './commands';
import { ComplianceReport } from './compliance-report';
import { CryptographyInventory } from './inventory';
import { openRulePage } from './navigation';
import { ScanCommands } from './scan-commands';
import { ServerSession } from './server-session';
import { StatusBar } from './status-bar';
import { suppress } from './suppress';
import { WorkspaceRequests } from './workspace-requests';

let session: ServerSession | undefined;

/** Returns at once; the server starts beside it. */
export function activate(context: ExtensionContext): void {
  const output = window.createOutputChannel('Centinel');
  const statusBar = new StatusBar();
  const server = new ServerSession(context, output, statusBar);
  const requests = new WorkspaceRequests(server, output);
  const scans = new ScanCommands(server, output);
  const inventory = new CryptographyInventory(requests);
  const baseline = new BaselineCommands(requests);
  const report = new ComplianceReport(requests);
  server.onStatus = (status) => {
    statusBar.show(status);
    baseline.show(status);
  };
  const handlers: CommandHandlers = {
    'centinel.scanWorkspace': () => scans.scanWorkspace(),
    'centinel.scanFile': (uri) => scans.scanFile(uri),
    'centinel.cancelScan': () => scans.cancel(),
    'centinel.createBaseline': () => baseline.create(),
    'centinel.updateBaseline': () => baseline.update(),
    'centinel.toggleBaseline': () => baseline.toggle(),
    'centinel.showCryptographyInventory': () => inventory.show(),
    'centinel.showComplianceReport': () => report.show(),
    'centinel.saveComplianceReport': (target) => report.save(target),
    'centinel.exportScan': (target) => scans.export(target),
    'centinel.restartServer': () => server.restart(),
    'centinel.showOutput': () => output.show(),
    'centinel.openRulePage': openRulePage,
    'centinel.suppress': (argument) => suppress(server, argument),
    'centinel.openReportPlace': (number) => report.openPlace(number),
  };
  context.subscriptions.push(output, statusBar, scans, inventory, report);
  for (const [command, handler] of Object.entries(handlers)) context.subscriptions.push(commands.registerCommand(command, handler));
  context.subscriptions.push(workspace.onDidGrantWorkspaceTrust(() => server.restart()));
  session = server;
  void server.start();
}

export function deactivate(): Promise<void> | undefined {
  return session?.stop();
}
