/** From which version on libraries no longer write what all objects share. Of what is not listed every version does, or nobody knows. */
import type { Code } from '../../engine/code';

const FIXED: Readonly<Record<string, string>> = {
  lodash: '4.17.12',
  extend: '3.0.2',
  'node.extend': '2.0.1',
  'just-extend': '4.0.2',
  'deep-extend': '0.5.1',
  'mixin-deep': '2.0.1',
  'merge-deep': '3.0.3',
  'assign-deep': '1.0.1',
  'putil-merge': '3.8.0',
  'merge-options': '1.0.1',
  deap: '1.0.1',
  merge: '2.1.1',
  '@hapi/hoek': '9.0.3',
  hoek: '6.1.3',
  'set-value': '4.0.1',
  '@strikeentco/set': '1.0.2',
  undefsafe: '2.0.3',
  'object-path': '0.11.8',
  'dot-prop': '5.1.1',
  dset: '3.1.4',
  flat: '5.0.1',
  dottie: '2.0.4',
  jquery: '3.4.0',
};

/** Paths of lodash were mended later than its merges. */
const FIXED_PATHS: Readonly<Record<string, string>> = { lodash: '4.17.20' };

/** Does every version that the project may have installed keep from it? `sink` is what is called: `lodash.merge`. */
export function isMended(sink: string, byPath: boolean, code: Code): boolean {
  const module = moduleOf(sink, code);
  const fixed = module && ((byPath && FIXED_PATHS[module]) || FIXED[module]);
  if (module === undefined || fixed === undefined) return false;
  const versions = [...code.packages].filter(([name]) => isPartOf(name, module)).map(([, version]) => version);
  // It has the names of lodash, and has never written there.
  if (versions.length === 0 && module === 'lodash' && code.packages.has('es-toolkit')) return true;
  return versions.length > 0 && versions.every((version) => !isBefore(version, fixed));
}

/** `merge` is a package, and a function of lodash that is imported by its name. */
function moduleOf(sink: string, code: Code): string | undefined {
  const module = Object.keys(FIXED).find((name) => sink === name || sink.startsWith(`${name}.`)) ?? (/^(?:_|lodash)\./.test(sink) ? 'lodash' : /^(?:\$|jquery)\./i.test(sink) ? 'jquery' : undefined);
  return OF_LODASH.test(sink) && !(module && code.packages.has(module)) && [...code.packages.keys()].some((name) => isPartOf(name, 'lodash')) ? 'lodash' : module;
}

const OF_LODASH = /^(?:merge|mergeWith|defaultsDeep|set|setWith|update|updateWith|zipObjectDeep)$/;

/** `lodash.merge`, `lodash-es`: packages of the same library, with the same versions. */
function isPartOf(name: string, module: string): boolean {
  return name === module || (module === 'lodash' && /^lodash(?:\.|-es$)/.test(name));
}

/** By the first version that the range allows; what is no range of numbers says nothing. */
function isBefore(range: string, version: string): boolean {
  const found = /(\d+)(?:\.(\d+))?(?:\.(\d+))?/.exec(range);
  if (!found || /^(?:\*|latest|x)$/i.test(range)) return false;
  const [least, fixed] = [found.slice(1).map((part) => Number(part ?? 0)), version.split('.').map(Number)];
  for (let at = 0; at < 3; at += 1) if (least[at] !== fixed[at]) return (least[at] ?? 0) < (fixed[at] ?? 0);
  return false;
}
