/** The editor's settings `centinel.*`, asked for once and again whenever they change. */
import { DidChangeConfigurationNotification, type Connection, type InitializeParams } from 'vscode-languageserver/node';
import type { Settings } from '../protocol';

const DEFAULTS: Settings = { enable: true, run: 'onType', jobs: 0, baseline: 'hint', rules: {} };
/** As the settings page has it. */
const MOST_JOBS = 64;
const SEVERITIES: ReadonlySet<unknown> = new Set(['off', 'error', 'warning', 'info']);

export class Configuration {
  settings: Settings = DEFAULTS;
  /** Takes the settings in before it first waits for anything. */
  onChange: (settings: Settings) => Promise<void> = async () => undefined;
  /** What is shown of that which is known. */
  onShow: (settings: Settings) => void = () => undefined;
  /** Settled when the settings are known: nothing is analysed before. */
  readonly ready: Promise<void>;
  private settle: () => void = () => undefined;
  private readonly asks: boolean;
  private readonly registers: boolean;

  constructor(
    private readonly connection: Connection,
    params: InitializeParams,
  ) {
    this.asks = params.capabilities.workspace?.configuration === true;
    this.registers = params.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration === true;
    this.ready = new Promise((resolve) => (this.settle = resolve));
    connection.onDidChangeConfiguration(({ settings }) => this.load((settings as { centinel?: unknown } | null)?.centinel));
  }

  async start(): Promise<void> {
    if (this.registers) await this.connection.client.register(DidChangeConfigurationNotification.type, { section: 'centinel' });
    await this.load(undefined).finally(this.settle);
  }

  /** `pushed` is what clients send that cannot be asked. */
  private async load(pushed: unknown): Promise<void> {
    const given = this.asks ? await this.connection.workspace.getConfiguration('centinel') : pushed;
    const settings = settingsOf(given);
    if (JSON.stringify(settings) === JSON.stringify(this.settings)) return;
    const before = this.settings;
    this.settings = settings;
    this.onShow(settings);
    // Nothing has to be found anew: on how many threads is the business of the next scan alone.
    if (JSON.stringify({ ...before, jobs: settings.jobs, baseline: settings.baseline }) === JSON.stringify(settings)) return;
    const taken = this.onChange(settings);
    // The documents that are open already wait for this, and the change of settings waits for them.
    this.settle();
    await taken;
  }
}

/** What is not a setting of ours, or not of its type, is as if it were not there. */
function settingsOf(given: unknown): Settings {
  const { enable, run, jobs, baseline, rules } = (given ?? {}) as Partial<Record<keyof Settings, unknown>>;
  return {
    enable: typeof enable === 'boolean' ? enable : DEFAULTS.enable,
    run: run === 'onSave' ? 'onSave' : DEFAULTS.run,
    jobs: Number.isInteger(jobs) && (jobs as number) >= 0 && (jobs as number) <= MOST_JOBS ? (jobs as number) : DEFAULTS.jobs,
    baseline: baseline === 'hide' ? 'hide' : DEFAULTS.baseline,
    rules: typeof rules === 'object' && rules !== null ? severitiesOf(rules) : DEFAULTS.rules,
  };
}

function severitiesOf(rules: object): Settings['rules'] {
  return Object.fromEntries(Object.entries(rules).filter(([, severity]) => SEVERITIES.has(severity)));
}
