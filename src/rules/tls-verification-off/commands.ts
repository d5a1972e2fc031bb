/** Programs that are run to fetch something, and told to take every certificate. */
import type { Code } from '../../engine/code';
import { onlyConstant } from '../../engine/flow/value';
import type { Node, TSESTree } from '../../engine/source/tree';
import { addressOf, isDistant } from '../../domain/addresses';

const RUNS: ReadonlySet<string> = new Set(['exec', 'execSync', 'execAsync', 'execFile', 'execFileSync', 'spawn', 'spawnSync', 'execa', 'execaSync', 'execaCommand']);
/** Up to the end of that command. */
const OFF = /(?:^|[\s;&|(])(?:curl\s(?:[^|;&\n]*\s)?(-[a-zA-Z]*k[a-zA-Z]*|--insecure)|wget\s(?:[^|;&\n]*\s)?(--no-check-certificate)|git\s(?:[^|;&\n]*\s)?(http\.sslVerify[= ]false))(?=\s|$)/;

export const TOLD = ['--insecure', '--no-check-certificate', 'sslVerify', 'curl'] as const;

/** `exec('curl -k https://…')`, `spawn('curl', ['--insecure', address])`: the switch; not where a near machine is asked. */
export function offInProgram(call: TSESTree.CallExpression, called: string | undefined, code: Code): string | undefined {
  if (called === undefined || !RUNS.has(called)) return undefined;
  const [program, given] = call.arguments;
  const words = program && program.type !== 'SpreadElement' ? [wordOf(program, code), ...listed(given).map((word) => wordOf(word, code))].join(' ') : '';
  const isNear = [...words.matchAll(/https:\/\/[^\s'"]+/g)].some(([address]) => !isDistant(addressOf(address)?.host ?? ''));
  const [, ...switches] = OFF.exec(words) ?? [];
  return isNear ? undefined : switches.find((one) => one !== undefined);
}

function wordOf(node: Node, code: Code): string {
  const constant = onlyConstant(code.value(node));
  if (typeof constant === 'string') return constant;
  return node.type === 'TemplateLiteral' ? node.quasis.map(({ value }) => value.raw).join('…') : '…';
}

function listed(node: Node | undefined): readonly Node[] {
  return node?.type === 'ArrayExpression' ? node.elements.filter((element) => element !== null && element.type !== 'SpreadElement') : [];
}
