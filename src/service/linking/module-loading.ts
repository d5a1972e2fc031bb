/** From a path to what its module is made from: the text, the terms that hold for it, and the files that it imports. */
import { hearingOf, isCode, specifiersOf } from '../../engine';
import type { Prospect } from '../../engine';
import type { Terms } from '../file-analysis';
import type { Path } from '../host';
import { type Input, isSameMap, type LinkedModule } from './linked-module';
import type { ModuleSource, Resolver } from './module-source';
import { hashOfText } from './outcome';

/** A file is no longer the one that it was when the walk came by: the walk begins anew. */
export class Superseded extends Error {
  constructor(readonly module: LinkedModule) {
    super('A file was changed while it was linked.');
  }
}

export interface Reading {
  readonly input: Input;
  readonly specifiers: readonly string[];
  readonly text: string | undefined;
  /** Of the file; empty for what stands in an editor. */
  readonly version: string;
}

function prospectOf(text: string, { below, knowledge }: Terms, imports: readonly string[]): Prospect {
  return hearingOf(knowledge).prospect({ file: below, text }, imports);
}

export class ModuleLoading {
  constructor(
    private readonly source: ModuleSource,
    private readonly resolver: Resolver,
    private readonly openText: (path: Path) => string | undefined,
    /** False: every module is parsed, whatever its text says. */
    private readonly skims: boolean,
  ) {}

  /** What has to be looked at again; undefined when nothing has. */
  async reload(module: LinkedModule): Promise<Reading | undefined> {
    const { isUnread, isUnresolved, input, specifiers, text } = module;
    module.isUnread = module.isUnresolved = false;
    if (isUnread || !input) return this.read(module.path, this.openText(module.path));
    if (!isUnresolved) return undefined;
    const imports = await this.importsOf(module.path, specifiers);
    // Which modules are meant is among what tells of what may be found.
    return isSameMap(imports, input.imports) ? { input, specifiers, text, version: module.version } : this.read(module.path, this.openText(module.path));
  }

  /** `isAlone`: nothing is known that imports could be answered from, and nobody waits until it is. */
  async read(path: Path, open: string | undefined, { isAlone = false } = {}): Promise<Reading> {
    const { source, terms, leftOut, version } = await this.source.read(path, open);
    if ('notAnalysed' in source) {
      return { input: { hash: '', terms, imports: new Map(), notAnalysed: source.notAnalysed, leftOut }, specifiers: [], text: undefined, version };
    }
    const specifiers = isAlone || !isCode(path) ? [] : specifiersOf(source.text);
    const imports = await this.importsOf(path, specifiers);
    const prospect = this.skims ? prospectOf(source.text, terms, [...specifiers, ...imports.values()]) : undefined;
    return { input: { hash: hashOfText(source.text), terms, imports, prospect, leftOut }, specifiers, text: source.text, version };
  }

  /** What stood in the file when it was loaded. */
  async textOf(module: LinkedModule): Promise<string> {
    if (module.text !== undefined) return module.text;
    const { source } = await this.source.read(module.path, this.openText(module.path));
    if ('notAnalysed' in source || hashOfText(source.text) !== module.input?.hash) throw new Superseded(module);
    return (module.text = source.text);
  }

  private async importsOf(path: Path, specifiers: readonly string[]): Promise<ReadonlyMap<string, Path>> {
    if (specifiers.length === 0) return new Map();
    const imports = await this.resolver.resolveAll(path, specifiers);
    return new Map([...imports].filter(([, imported]) => isCode(imported)));
  }
}
