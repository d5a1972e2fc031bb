/** All modules that are known, and who imports whom. A settled module depends on settled ones alone. */
import type { Answers } from '../../engine';
import type { Terms } from '../file-analysis';
import type { Path } from '../host';
import { isSameInput, LinkedModule } from './linked-module';
import type { Reading } from './module-loading';
import { inputOf, isSecret, type ModuleRecord, recordOf } from './module-record';
import type { Outcome } from './outcome';

export class ModuleGraph {
  private readonly modules = new Map<Path, LinkedModule>();
  private readonly importers = new Map<Path, Set<LinkedModule>>();

  get isEmpty(): boolean {
    return this.modules.size === 0;
  }

  get(path: Path): LinkedModule | undefined {
    return this.modules.get(path);
  }

  hasModulesIn(folder: Path): boolean {
    for (const path of this.modules.keys()) if (path.startsWith(`${folder}/`)) return true;
    return false;
  }

  /** Known from now on. */
  module(path: Path): LinkedModule {
    let module = this.modules.get(path);
    if (!module) this.modules.set(path, (module = new LinkedModule(path)));
    return module;
  }

  /** Modules that are known from before; what they depend on is among them. */
  restore(records: Iterable<ModuleRecord>, termsOf: (path: Path) => Terms, base: Path): void {
    for (const record of records) {
      const module = this.module(record.path);
      module.restore(inputOf(record, termsOf(record.path)), record, base);
      for (const path of module.imported) this.importersOf(path).add(module);
    }
  }

  /** Of all that is settled and worth keeping, but for what is as it was restored, and for what holds secrets: that is found out anew each time. */
  newRecords(base: Path): readonly ModuleRecord[] {
    const all = [...this.modules.values()];
    const secrets = all.flatMap(({ last }) => last?.secrets ?? []).filter((text) => text !== '');
    const changed = all.filter(({ record }) => record === undefined);
    return changed.flatMap((module) => {
      const record = recordOf(module, base);
      return record && !isSecret(record, secrets, module.input?.terms.knowledge.sensitive) ? record : [];
    });
  }

  /** What was last known, were it in doubt by now. */
  readonly exportsOf: Answers['exportsOf'] = (id) => this.modules.get(id)?.exports;

  /** What was evaluated stays while the input is the same; `known` are evaluations of the new one. */
  setReading(module: LinkedModule, { input, specifiers, text, version }: Reading, known: readonly Outcome[]): void {
    module.specifiers = specifiers;
    module.version = version;
    module.text = text;
    if (isSameInput(module.input, input)) return;
    for (const path of module.imported) this.importers.get(path)?.delete(module);
    module.input = input;
    module.outcomes = known;
    for (const path of module.imported) this.importersOf(path).add(module);
  }

  /** The text may be another one. */
  doubtText(module: LinkedModule): void {
    module.isUnread = true;
    this.doubt(module);
  }

  doubtAllTexts(): void {
    for (const module of this.modules.values()) this.doubtText(module);
  }

  /** Specifiers may mean other files. */
  doubtAllImports(): void {
    for (const module of this.modules.values()) this.doubtImports(module);
  }

  /** False when nobody imports it. */
  doubtImportersOf(path: Path): boolean {
    const importers = this.importers.get(path) ?? new Set();
    for (const importer of importers) this.doubtImports(importer);
    return importers.size > 0;
  }

  /** The file is there no longer. */
  remove(module: LinkedModule): void {
    for (const imported of module.imported) this.importers.get(imported)?.delete(module);
    this.modules.delete(module.path);
  }

  private doubtImports(module: LinkedModule): void {
    module.isUnresolved = true;
    this.doubt(module);
  }

  /** What depends on a module that is not settled is not settled either: there the search ends. */
  private doubt(first: LinkedModule): void {
    const waiting = [first];
    for (let module = waiting.pop(); module; module = waiting.pop()) {
      module.isSettled = false;
      waiting.push(...[...(this.importers.get(module.path) ?? [])].filter((importer) => importer.isSettled));
    }
  }

  private importersOf(path: Path): Set<LinkedModule> {
    let importers = this.importers.get(path);
    if (!importers) this.importers.set(path, (importers = new Set()));
    return importers;
  }
}
