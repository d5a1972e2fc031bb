/** Functions that copy in depth, written by hand. */
type Dict = Record<string, any>;
const isObject = (value: unknown): value is Dict => typeof value === 'object' && value !== null;
declare function each(object: Dict, visit: (value: any, key: string) => void): void;
declare function isSafeKey(key: string): boolean;

export function deepMerge(target: Dict, source: Dict): Dict {
  for (const key in source) {
    if (isObject(target[key]) && isObject(source[key])) deepMerge(target[key], source[key]);
    else target[key] = source[key]; // $ alert=prototype-pollution:info
  }
  return target;
}

export const extendDeep = (dst: Dict, ...sources: Dict[]) => {
  for (const src of sources) {
    Object.keys(src).forEach((name) => {
      if (!isObject(src[name])) dst[name] = src[name]; // $ alert=prototype-pollution
      else {
        dst[name] = dst[name] || {};
        extendDeep(dst[name], src[name]);
      }
    });
  }
  return dst;
};

export function mergeEntries(into: Dict, from: Dict) {
  for (const [key, value] of Object.entries(from)) {
    const there = into[key];
    if (isObject(there)) mergeEntries(there, value);
    else into[key] = value; // $ alert=prototype-pollution
  }
}

export function mergeEach(into: Dict, from: Dict) {
  each(from, (value, key) => {
    if (into[key]) mergeEach(into[key], value);
    else into[key] = value; // $ alert=prototype-pollution
  });
}

export class Options {
  values: Dict = {};
  apply(into: Dict, from: Dict) {
    const keys = Reflect.ownKeys(from) as string[];
    for (let i = 0; i < keys.length; i++) {
      const key = keys[i]!;
      into[key] = isObject(from[key]) ? this.apply(into[key] ?? {}, from[key]) : from[key]; // $ alert=prototype-pollution
    }
    return into;
  }
}

export function override(this: any, target: any) {
  const source = arguments[1];
  for (const key in source) {
    if (source.hasOwnProperty(key)) target[key] = isObject(source[key]) ? (override as any).call(this, target[key], source[key]) : source[key]; // $ MISSING alert=prototype-pollution (called by `call`)
  }
}

export function setPath(target: Dict, path: string, value: unknown) {
  const keys = path.split('.');
  let current = target;
  for (let i = 0; i < keys.length - 1; i++) {
    if (!current[keys[i]!]) current[keys[i]!] = {};
    current = current[keys[i]!];
  }
  current[keys[keys.length - 1]!] = value; // $ alert=prototype-pollution:info
}

export function setIn(object: Dict, path: string[], value: unknown) {
  const last = path.pop()!;
  let at = object;
  path.forEach((part) => {
    at = at[part] = at[part] || {};
  });
  at[last] = value; // $ alert=prototype-pollution
}

export function configure(name: string, value: unknown) {
  let config: Dict = {};
  const parts = name.split('.');
  while (parts.length > 1) config = config[parts.shift()!];
  config[parts.shift()!] = value; // $ alert=prototype-pollution
}

export function unflattened(flat: Dict) {
  const result: Dict = {};
  for (const path of Object.keys(flat)) {
    let at = result;
    const parts = path.split('.');
    for (const part of parts.slice(0, -1)) at = at[part] ??= {};
    at[parts.at(-1)!] = flat[path]; // $ alert=prototype-pollution
  }
  return result;
}

export function mergeGuarded(target: Dict, source: Dict): Dict {
  for (const key of Object.keys(source)) {
    if (key === '__proto__' || key === 'constructor') continue;
    if (isObject(target[key])) mergeGuarded(target[key], source[key]);
    else target[key] = source[key]; // ok: names of prototypes are left out
  }
  return target;
}

export function mergeOwn(target: Dict, source: Dict): Dict {
  for (const key of Object.keys(source)) {
    if (Object.prototype.hasOwnProperty.call(target, key) && isObject(target[key])) mergeOwn(target[key], source[key]);
    else target[key] = source[key]; // ok: only what the target has itself is gone into
  }
  return target;
}

export function mergeSafe(target: Dict, source: Dict): Dict {
  for (const key in source) {
    if (!isSafeKey(key)) continue;
    if (isObject(target[key])) mergeSafe(target[key], source[key]);
    else target[key] = source[key]; // ok: a function asks for the name
  }
  return target;
}

const NEVER = new Set(['__proto__', 'prototype', 'constructor']);
const passes = (key: string) => !/^__proto__$/.test(key);

export function mergeListed(target: Dict, source: Dict): Dict {
  for (const key in source) {
    if (NEVER.has(key)) continue;
    if (isObject(target[key])) mergeListed(target[key], source[key]);
    else target[key] = source[key]; // ok: none of the list
  }
  return target;
}

export function mergePassed(target: Dict, source: Dict): Dict {
  for (const key in source) {
    if (!passes(key)) continue;
    if (isObject(target[key])) mergePassed(target[key], source[key]);
    else target[key] = source[key]; // ok: a function of the file asks
  }
  return target;
}

export function mergeKnown(target: Dict, source: Dict): Dict {
  for (const key in target) {
    if (isObject(target[key])) mergeKnown(target[key], source[key]);
    else target[key] = source[key]; // ok: by the names of the target itself
  }
  return target;
}

export function mergeFresh(a: Dict, b: Dict): Dict {
  const out: Dict = { ...a };
  for (const key of Object.keys(b)) out[key] = isObject(out[key]) ? mergeFresh(out[key], b[key]) : b[key]; // ok: into a new object
  return out;
}

export function cloneAll(source: Dict): Dict {
  const copy: Dict = {};
  for (const key of Object.keys(source)) copy[key] = isObject(source[key]) ? cloneAll(source[key]) : source[key]; // ok: into a new object
  return copy;
}

export function assignOne(target: Dict, source: Dict): Dict {
  for (const key in source) target[key] = source[key]; // ok: one level
  return target;
}

export function fill(matrix: number[][], rows: number[][]) {
  for (let i = 0; i < rows.length; i++) {
    let row = matrix;
    for (let j = 0; j < rows[i]!.length; j++) row[i]![j] = rows[i]![j]!; // ok: places in lists
    row = matrix;
  }
}

export function setGuarded(target: Dict, path: string, value: unknown) {
  const keys = path.split('.');
  if (keys.includes('__proto__')) throw new Error('no path');
  let current = target;
  for (const key of keys.slice(0, -1)) current = current[key] ??= {};
  current[keys.at(-1)!] = value; // ok: asked
}

export function setOwn(target: Dict, path: string[], value: unknown) {
  let current = target;
  for (const key of path.slice(0, -1)) {
    if (!Object.hasOwn(current, key)) current[key] = {};
    current = current[key];
  }
  current[path.at(-1)!] = value; // ok: only what it has itself is gone into
}

export function lookUp(target: Dict, path: string) {
  let current = target;
  for (const key of path.split('.')) current = current[key]; // ok: only read
  return current;
}

export function place(words: string[]) {
  let node: Dict = {};
  for (const word of words) {
    for (const letter of word) node = node[letter] ??= {}; // ok: only places are made
    node.isWord = true; // ok: the name is written out
  }
}

const LEVELS = ['app', 'theme'];
export function setKnown(target: Dict, value: unknown) {
  let current = target;
  for (const key of LEVELS) current = current[key]; // ok: the path is written out
  current[LEVELS[0]!] = value; // ok: the path is written out
}

export function buildWhere(filters: Dict, where: Dict) {
  for (const [name, value] of Object.entries(filters)) {
    if (isObject(value)) {
      where[name] = {};
      buildWhere(value, where[name]);
      continue;
    }
    where[name] = value; // ok: what is below is put there anew
  }
}

export function copied(fields: Dict, path: string, value: unknown) {
  const out: Dict = { ...fields };
  let at = out;
  const parts = path.split('.');
  for (const part of parts.slice(0, -1)) {
    const there = at[part];
    at[part] = { ...there };
    at = at[part];
  }
  at[parts.at(-1)!] = value; // ok: what is below is put there anew
  return out;
}

export function hidden(object: Dict, names: string[]): Dict {
  return Object.keys(object).reduce((result, key) => {
    if (isObject(result[key])) result[key] = hidden(result[key], names); // ok: by the names of the object itself
    return result;
  }, object);
}

export function deepMergeCopied(target: Dict, source: Dict): Dict {
  const walk = (a: Dict, b: Dict) => {
    Object.keys(b).forEach((key) => {
      if (isObject(b[key])) {
        a[key] ??= {};
        a[key] = deepMergeCopied(a[key], b[key]);
      } else a[key] = b[key]; // ok: each level is copied before it is written to
    });
    return a;
  };
  return walk({ ...target }, source);
}

function mergeHere(target: Dict, source: Dict) {
  for (const key in source) {
    if (isObject(target[key])) mergeHere(target[key], source[key]);
    else target[key] = source[key]; // ok: nobody else calls it, and the program hands it its own
  }
}
mergeHere({}, { theme: { dark: true } });

export function tree(paths: string[]) {
  const result: Dict = {};
  for (const path of paths) {
    let at = result;
    const parts = path.split('.');
    while (parts.length > 1) at = at[parts.shift()!] ??= {};
    at[parts[0]!] = true; // ok: the same is written everywhere
  }
  return result;
}
