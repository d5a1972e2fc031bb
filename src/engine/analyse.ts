/** One module in, its findings out. */
import type { Analysis } from './finding';
import type { Knowledge } from './knowledge';

export interface ModuleText {
  /** Name under which findings speak of the module; its ending says which language it is. */
  readonly file: string;
  readonly text: string;
}

export function analyse(_module: ModuleText, _knowledge: Knowledge): Analysis {
  return { findings: [], suppressed: [], notes: [] };
}
