/** Edits that change nothing of what a file does: as people move, rename, reformat and add to what stands around a finding. The same again for the same seed. */
import { format, type Options } from 'prettier';
import type { Random } from '../../bench/linking/random';
import { isCode } from '../../src/engine';
import { parse } from '../../src/engine/source/parse';
import type { Node } from '../../src/engine/source/tree';

export interface Source {
  readonly path: string;
  readonly text: string;
}

/** Undefined where there is nothing to edit in this way. */
export type Edit = (source: Source, random: Random) => Promise<Source | undefined> | Source | undefined;

export const EDITS: Readonly<Record<string, Edit>> = {
  'reformatted by Prettier': reformatted,
  'a declaration moved': moved,
  'the file renamed and moved': renamed,
  'statements and functions added': (source, random) => inserted(source, random, addition),
  'comments added': (source, random) => inserted(source, random, comment),
  'imports added': importing,
  'lines ended by CRLF': ({ path, text }) => ({ path, text: text.replace(/\r?\n/g, '\r\n') }),
  'all of it': everything,
};

const PARSERS: Readonly<Record<string, string>> = { ts: 'typescript', mts: 'typescript', cts: 'typescript', tsx: 'typescript', js: 'babel', mjs: 'babel', cjs: 'babel', jsx: 'babel', json: 'json', yaml: 'yaml', yml: 'yaml' };

async function reformatted({ path, text }: Source, random: Random): Promise<Source | undefined> {
  const parser = PARSERS[path.slice(path.lastIndexOf('.') + 1)];
  if (parser === undefined) return undefined;
  const options: Options = {
    parser,
    printWidth: 40 + random.below(81),
    useTabs: random.chance(30),
    tabWidth: random.of([2, 3, 4, 8]),
    semi: random.chance(50),
    singleQuote: random.chance(50),
    jsxSingleQuote: random.chance(50),
    quoteProps: random.of(['as-needed', 'consistent', 'preserve'] as const),
    trailingComma: random.of(['none', 'es5', 'all'] as const),
    bracketSpacing: random.chance(50),
    bracketSameLine: random.chance(50),
    arrowParens: random.of(['always', 'avoid'] as const),
    objectWrap: random.of(['preserve', 'collapse'] as const),
    experimentalOperatorPosition: random.of(['start', 'end'] as const),
    experimentalTernaries: random.chance(30),
    singleAttributePerLine: random.chance(30),
    endOfLine: random.of(['lf', 'crlf'] as const),
  };
  try {
    return { path, text: await format(text, options) };
  } catch {
    // Flow and other dialects that Prettier wants to be told of.
    return undefined;
  }
}

const MOVABLE = /^(?:function |async function |export (?:default )?(?:async )?function |class |interface |type |export (?:interface|type) )/;

/** To the end, or in front of another declaration: of what is not run where it stands. */
function moved({ path, text }: Source, random: Random): Source | undefined {
  if (!isCode(path)) return undefined;
  const body = parse(path, text, false).program.body.filter(({ type }) => type !== 'ImportDeclaration');
  const movable = body.filter(({ range }) => MOVABLE.test(text.slice(...range)));
  if (movable.length === 0 || body.length < 2) return undefined;
  const [one, other] = [random.of(movable), random.of(body)];
  if (one === other) return undefined;
  const [start, end] = one.range;
  const at = random.chance(50) ? text.length : other.range[0];
  const lines = '\n'.repeat(random.below(4));
  const whole = `\n${text.slice(start, end)}\n${lines}`;
  return { path, text: at <= start ? text.slice(0, at) + whole + text.slice(at, start) + text.slice(end) : text.slice(0, start) + text.slice(end, at) + whole + text.slice(at) };
}

const WORDS = ['aspen', 'birch', 'cedar', 'maple', 'rowan', 'willow', 'alder', 'hazel'];

function renamed({ path, text }: Source, random: Random): Source {
  const [folder, name] = [path.slice(0, path.lastIndexOf('/')), path.slice(path.lastIndexOf('/') + 1)];
  const ending = /(?:^\.env.*|\.[\w.]+)$/.exec(name)?.[0] ?? '';
  const fresh = ending === name || !isCode(name) ? name : random.of(WORDS) + ending;
  return { path: `${folder}/${random.of(WORDS)}/${fresh}`, text };
}

function importing({ path, text }: Source, random: Random): Source | undefined {
  if (!isCode(path)) return undefined;
  const name = random.of(WORDS);
  const first = parse(path, text, false).program.body.find(({ type }) => type !== 'ExpressionStatement' && type !== 'ExportAllDeclaration');
  if (!first) return undefined;
  const line = first.type === 'ImportDeclaration' ? random.of([`import { ${name} } from './${name}';`, `import * as ${name} from '${name}';`, `import './${name}.css';`]) : `const { ${name} } = require('./${name}');`;
  return { path, text: `${text.slice(0, first.range[0])}${line}\n${text.slice(first.range[0])}` };
}

type Addition = (random: Random, path: string) => string;

/** At one to five places between statements, in functions as well; in other languages between lines. */
function inserted({ path, text }: Source, random: Random, made: Addition): Source | undefined {
  const places = isCode(path) ? placesOf(parse(path, text, false).nodes) : made === comment && !path.endsWith('.json') ? lineStarts(text) : [];
  if (places.length === 0) return undefined;
  let changed = text;
  const chosen = random.shuffled([...new Set(places)]).slice(0, 1 + random.below(5));
  for (const at of chosen.sort((a, b) => b - a)) changed = `${changed.slice(0, at)}\n${made(random, path)}\n${changed.slice(at)}`;
  return { path, text: changed };
}

function placesOf(nodes: readonly Node[]): readonly number[] {
  return nodes.flatMap((node) => {
    if (node.type !== 'Program' && node.type !== 'BlockStatement') return [];
    const statements = (node.body as readonly Node[]).filter((each) => each.type !== 'ImportDeclaration' && !('directive' in each && each.directive));
    return statements.map(({ range }) => range[0]);
  });
}

function lineStarts(text: string): readonly number[] {
  return [0, text.length];
}

const addition: Addition = (random) => {
  const [name, number] = [`${random.of(WORDS)}${random.below(1000)}`, random.below(100)];
  return random.of([
    `const ${name} = new Map();`,
    `if (globalThis.${name}) { globalThis.${name}(${number}); }`,
    `for (let ${name} = 0; ${name} < ${number}; ${name}++) { Math.max(${name}, ${number}); }`,
    `function ${name}(left, right) { return left > right ? '${name}' : [left, right]; }`,
    `const ${name} = { ${name}: ${number}, other: [1, 2] };`,
    `try { globalThis.${name}(); } catch { /* ${name} */ }`,
  ]);
};

const comment: Addition = (random, path) => {
  const said = Array.from({ length: 1 + random.below(6) }, () => random.of(WORDS)).join(' ');
  if (path.endsWith('.sql')) return `-- ${said}`;
  if (isCode(path)) return random.of([`// ${said}`, `/* ${said} */`, `/**\n * ${said}\n */`]);
  return path.endsWith('.prisma') ? `// ${said}` : `# ${said}`;
};

/** One after the other, each on what the one before has made. */
async function everything(source: Source, random: Random): Promise<Source> {
  let current = source;
  for (const [name, edit] of random.shuffled(Object.entries(EDITS))) if (edit !== everything && name !== 'lines ended by CRLF') current = (await edit(current, random)) ?? current;
  return current;
}
