/** The walls of the house as data: which part of src may import which, and what each may take from outside. */

export interface Layer {
  /** Parts of src that this one may import, beside itself. */
  readonly ours: readonly string[];
  /** npm packages: any of them, or those that match. */
  readonly packages: 'any' | readonly RegExp[];
  /** Modules of Node: all, all but those that touch the machine, or none. */
  readonly builtins: 'all' | 'harmless' | 'none';
}

const pure = { packages: [], builtins: 'none' } as const;
const free = { packages: 'any', builtins: 'harmless' } as const;

/** By the first name below src: a folder, or a file without its ending. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  // The parsers of what it reads: code, JSON and YAML.
  engine: { ours: [], packages: [/^typescript$/, /^@typescript-eslint\//, /^jsonc-parser$/, /^yaml$/], builtins: 'none' },
  domain: { ours: ['engine'], ...pure },
  standards: { ours: [], ...pure },
  models: { ours: ['engine', 'domain'], ...pure },
  rules: { ours: ['engine', 'domain', 'standards'], ...pure },
  service: { ours: ['engine', 'domain', 'models', 'rules'], ...free },
  // Widths of characters on a screen, and the types of a file format.
  report: { ours: ['engine', 'standards'], packages: [/^string-width$/, /^sarif$/], builtins: 'none' },
  hosts: { ours: ['service'], packages: 'any', builtins: 'all' },
  protocol: { ours: [], ...pure },
  server: { ours: ['engine', 'standards', 'service', 'report', 'hosts', 'protocol'], ...free },
  cli: { ours: ['service', 'report', 'hosts'], ...free },
  extension: { ours: ['protocol'], ...free },
};

/** These write rules, models and names in the engine's words; all others come in by engine/index.ts. */
export const SPEAK_ENGINE: readonly string[] = ['domain', 'models', 'rules'];

/** Disk, processes and threads: behind hosts/ only, so that all else runs in memory. */
export const MACHINE: readonly string[] = ['fs', 'child_process', 'worker_threads', 'cluster', 'inspector'];

/** Centinel talks to nobody. */
export const NETWORK: readonly string[] = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns'];
