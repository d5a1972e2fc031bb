/** Puts the parts of the language server together and listens. */
import { TextDocumentSyncKind, type Connection, type InitializeParams, type InitializeResult } from 'vscode-languageserver/node';
import { CacheFolder } from '../hosts/cache-folder';
import { parserInUse } from '../hosts/native-parser';
import { NodeHost } from '../hosts/node';
import { PLACE_CURSOR, type InitializationOptions } from '../protocol';
import { AnalysisService, type ServiceOptions } from '../service/analysis-service';
import { ObservedHost } from '../service/cache/observed-host';
import { Baselines } from './baselines';
import { CODE_ACTION_KINDS, CodeActions } from './code-actions';
import { ComplianceReports } from './compliance';
import { ConfigReports } from './config-reports';
import { Configuration } from './configuration';
import { DiagnosticWriter } from './diagnostics';
import { Documents } from './documents';
import { Folders } from './folders';
import type { FreshScanParts } from './fresh-scan';
import { Inventories } from './inventory';
import { Links } from './links';
import { Log } from './log';
import { Publications } from './publications';
import { ScanReports } from './reports';
import { Scans } from './scan';
import { StatusReports } from './status';
import { Watching } from './watching';

/** `options` replace the product's own rules and engine, for tests. */
export function startServer(connection: Connection, options: ServiceOptions = {}): void {
  connection.onInitialize((params) => {
    const given = (params.initializationOptions ?? {}) as InitializationOptions;
    assemble(connection, params, given, options);
    return { serverInfo: { name: 'Centinel' }, capabilities: given.clientCommands ? CAPABILITIES : { ...CAPABILITIES, executeCommandProvider: { commands: [PLACE_CURSOR] } } };
  });
  connection.listen();
}

const CAPABILITIES: InitializeResult['capabilities'] = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

function assemble(connection: Connection, params: InitializeParams, given: InitializationOptions, options: ServiceOptions): void {
  const service = new AnalysisService(new ObservedHost(new NodeHost({ trusted: given.trusted }), { isOnce: false }), options);
  const log = new Log(connection);
  process.on('unhandledRejection', (error) => log.internal('a message was not answered', error));
  const folders = new Folders(connection, params);
  const status = new StatusReports(connection);
  const configuration = new Configuration(connection, params);
  const publications = new Publications(connection, new DiagnosticWriter(service.rules, given.rulePages), status);
  const configReports = new ConfigReports(connection, service, params);
  const links = new Links({ service, configuration, configReports, folders, status, log });
  const documents = new Documents({ connection, service, configuration, publications, configReports, links, status, log });
  const scans = new Scans({ connection, service, configuration, folders, documents, links, publications, configReports, status, log, store: given.storage === undefined ? undefined : new CacheFolder(given.storage) });
  const fresh: FreshScanParts = { connection, configuration, folders, trusted: given.trusted, options };
  const baselines = new Baselines({ ...fresh, service, documents, scans, configReports });
  const watching = new Watching({ connection, params, service, folders, documents, links, scans, configReports, baselines });
  new Inventories({ ...fresh, documents });
  new ComplianceReports(fresh);
  new ScanReports({ connection, service, documents, publications, folders, scans });
  new CodeActions({ connection, params, given, service, documents, publications, folders });

  links.isBusy = () => documents.isBusy;
  links.watched = () => [...documents.paths, ...scans.files.paths];
  links.onResult = (result) => {
    if (result.notAnalysed) log.notAnalysed(result.notAnalysed);
    else log.analysed(result.path);
    documents.linked(result);
    scans.files.linked(result);
  };
  configuration.onShow = ({ baseline }) => publications.setBaseline(baseline);
  configuration.onChange = async (settings) => {
    service.setSeverities(settings.rules);
    if (!settings.enable) await scans.clear();
    await Promise.all([documents.reconfigured(), scans.refresh()]);
  };
  folders.onAdd = async () => {
    await service.within(folders.paths);
    links.again();
  };
  connection.onInitialized(async () => {
    log.parser(parserInUse());
    folders.start();
    await service.within(folders.paths);
    await Promise.all([configuration.start(), watching.start()]);
  });
}
