/** The fix: a function that looks at all of both values, however early they differ. */
import type { Code } from '../../engine/code';
import type { Fix, HelperRequest, ImportRequest } from '../../engine/finding';
import { replace } from '../../engine/repair';
import type { Node } from '../../engine/source/tree';
import { runsAtEdge } from '../../domain/edge-code';
import type { TimingMatch } from './rule';

/** A password that is kept as it was typed wants a hash: comparing it in constant time would hide that. */
export function inConstantTime({ left, right, by, same, areBytes, isPlain }: TimingMatch, code: Code): Fix | undefined {
  if (isPlain || !same || (!areBytes && mayBeBytes(by, [left, right], code))) return undefined;
  const { helper, imports } = areBytes ? ofBytes(code) : ofTexts(by, code);
  const call = `${same.isNegated ? '!' : ''}${helper.name}(${code.text(left)}, ${code.text(right)})`;
  return { ...replace(same.node, call, 'Compare in constant time', 'review', imports), helpers: [helper] };
}

/** What compares anything may be handed buffers, which are no texts. */
function mayBeBytes(by: string, sides: readonly Node[], code: Code): boolean {
  return !/^[!=]==?$|^localeCompare$/.test(by) && sides.some((side) => /\.digest\(\)|Buffer|bytes/i.test(code.text(side)));
}

interface Comparing {
  readonly helper: HelperRequest;
  readonly imports: readonly ImportRequest[];
}

function ofBytes(code: Code): Comparing {
  const { lines, imports } = sameBytes('left', 'right', code);
  return { helper: { name: 'areSameBytes', text: declared('areSameBytes', 'Uint8Array', lines, code) }, imports };
}

/** `==` lets a number pass for its digits, and `===` does not. Neither is true of what is missing. */
function ofTexts(by: string, code: Code): Comparing {
  const isLoose = by === '==' || by === '!=';
  const name = isLoose ? 'isLooselySameSecret' : 'isSameSecret';
  const { lines, imports } = sameBytes('one', 'other', code);
  const bytes = (side: string) => (runsAtEdge(code) ? `new TextEncoder().encode(String(${side}))` : `Buffer.from(String(${side}))`);
  const body = [
    `  if (![left, right].every((side) => typeof side === 'string' || typeof side === 'number')${isLoose ? '' : ' || typeof left !== typeof right'}) return false;`,
    `  const one = ${bytes('left')};`,
    `  const other = ${bytes('right')};`,
    ...lines,
  ];
  return { helper: { name, text: declared(name, 'unknown', body, code) }, imports };
}

/** At the edge there is no node:crypto, and a loop that never ends early does the same. */
function sameBytes(left: string, right: string, code: Code): { readonly lines: readonly string[]; readonly imports: readonly ImportRequest[] } {
  if (runsAtEdge(code)) {
    const [one, other] = isTyped(code) ? [`${left}[at]!`, `(${right}[at] ?? 0)`] : [`${left}[at]`, `(${right}[at] ?? 0)`];
    const lines = [`  let difference = ${left}.length ^ ${right}.length;`, `  for (let at = 0; at < ${left}.length; at++) difference |= ${one} ^ ${other};`, '  return difference === 0;'];
    return { lines, imports: [] };
  }
  const { name, imports } = code.importing({ module: 'node:crypto', name: 'timingSafeEqual' });
  return { lines: [`  return ${left}.length === ${right}.length && ${name}(${left}, ${right});`], imports };
}

function declared(name: string, type: string, body: readonly string[], code: Code): string {
  const [of, gives] = isTyped(code) ? [`: ${type}`, ': boolean'] : ['', ''];
  return [`function ${name}(left${of}, right${of})${gives} {`, ...body, '}'].join('\n');
}

function isTyped({ file }: Code): boolean {
  return /\.[cm]?tsx?$/i.test(file);
}
