/** The config file that holds for each file: the nearest one above it, whatever folders an editor has open. */
import { posix } from 'node:path';
import { Config, DEFAULTS } from './config';
import { type ConfigReader, type ConfigReading, problemAt } from './config-reader';
import { CONFIG_FILE } from './config-schema';
import { missingModules, placesOf } from './declared-modules';
import { decode } from './decode';
import type { Host, Path } from './host';
import type { Resolver } from './linking/module-source';
import type { Places } from './project-module';
import type { ConfigProblem } from './result';

/** A config in force, with the file that it comes from and what is wrong with that file. */
export interface Governing {
  readonly config: Config;
  readonly file?: Path;
  readonly base?: Path;
  /** Of the file, where it could be read. */
  readonly text?: string;
  readonly problems: readonly ConfigProblem[];
}

interface Known extends Governing {
  readonly file: Path;
  readonly base: Path;
  readonly reading: ConfigReading;
  readonly places: Places;
}

/** One config file for all files; its globs are relative to `base`. */
export interface ExplicitConfig {
  readonly path: Path;
  readonly base: Path;
}

const UNGOVERNED: Governing = { config: DEFAULTS, problems: [] };

export class ConfigStore {
  /** By folder; emptied when a config file may have come or gone. */
  private readonly nearest = new Map<Path, Promise<Governing>>();
  /** By config file, and kept: when a file goes bad, what it said before still holds. */
  private readonly known = new Map<Path, Known>();

  constructor(
    private readonly host: Host,
    private readonly reader: ConfigReader,
    private readonly resolver: Resolver,
    private readonly explicit?: ExplicitConfig,
  ) {}

  /** What holds for a file. */
  governing(path: Path): Promise<Governing> {
    return this.governingIn(posix.dirname(path));
  }

  /** What holds for a file that lies directly in the folder. */
  governingIn(folder: Path): Promise<Governing> {
    const key = this.explicit ? this.explicit.path : folder;
    const known = this.nearest.get(key) ?? this.find(folder);
    this.nearest.set(key, known);
    return known;
  }

  /** Looks at the disk again when asked next. */
  forget(): void {
    this.nearest.clear();
  }

  /** Looks again which of the modules are there that config files speak of. */
  async check(): Promise<void> {
    for (const known of [...this.known.values()]) {
      const checked = await this.checked(known);
      if (this.known.get(known.file) === known) this.known.set(known.file, checked);
    }
  }

  problems(): readonly ConfigProblem[] {
    return [...this.known.keys()].sort().flatMap((file) => this.known.get(file)?.problems ?? []);
  }

  private async find(folder: Path): Promise<Governing> {
    if (this.explicit) return this.load(this.explicit.path, this.explicit.base);
    const file = posix.join(folder, CONFIG_FILE);
    if ((await this.host.stat(file))?.kind === 'file') return this.load(file, folder);
    this.known.delete(file);
    const above = posix.dirname(folder);
    return above === folder || above === '.' ? UNGOVERNED : this.governingIn(above);
  }

  private async load(file: Path, base: Path): Promise<Governing> {
    const before = this.known.get(file);
    const { text, reading } = await this.read(file, before);
    const places = await placesOf(reading.modules, posix.join(base, CONFIG_FILE), this.resolver);
    const known = await this.checked({ file, base, text, reading, places, config: configOf(reading, base, places, before), problems: [] });
    this.known.set(file, known);
    return known;
  }

  private async checked(known: Known): Promise<Known> {
    const { reading, file, base } = known;
    return { ...known, problems: [...reading.problems, ...(await missingModules(reading.modules, file, base, this.host))] };
  }

  private async read(file: Path, before: Known | undefined): Promise<Pick<Known, 'text' | 'reading'>> {
    try {
      const text = decode(await this.host.read(file));
      if (text === undefined) throw new Error('It is no text file.');
      return before?.text === text ? before : { text, reading: this.reader.read(file, text) };
    } catch (error) {
      const message = `The config file cannot be used. ${(error as Error).message}`;
      return { reading: { problems: [problemAt(file, '', 0, message)], modules: [] } };
    }
  }
}

/** The same text with the same packages is the same config, with all that was made for it. What cannot be used leaves the last good one in force. */
function configOf({ content }: ConfigReading, base: Path, places: Places, before: Known | undefined): Config {
  if (!content) return before?.config ?? DEFAULTS;
  const isSame = before?.reading.content === content && isSameMap(before.places, places);
  return isSame ? before.config : new Config(content, base, places);
}

function isSameMap(a: Places, b: Places): boolean {
  return a.size === b.size && [...a].every(([module, place]) => b.get(module) === place);
}
