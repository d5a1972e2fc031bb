/** Bytes written as letters and digits, and read back from them: no attack is spelled in those, and each is there again afterwards. */
import { argumentValue } from './callee';
import type { Callee } from './callee';
import { CLEAN_FOR_ALL, NOTHING_CLEAN, cleanBits } from './clean';
import type { Evaluator } from './evaluator';
import { onlyConstant } from './value';

/** A text without an end is slow to look through whatever it spells. */
const HEX = CLEAN_FOR_ALL & ~cleanBits(['tried']);

/** With `+`, `/` and `=` among them it may be a host, or a path from the root. */
const BASE64 = HEX & ~cleanBits(['path', 'fetched', 'redirect', 'pattern', 'property-name']);

const ENCODINGS: Readonly<Record<string, number>> = { hex: HEX, base64: BASE64, base64url: BASE64 };

/** `bytes.toString('hex')` */
export function cleanedByEncoding({ method, node }: Callee, evaluator: Evaluator): number {
  return method === 'toString' && node.arguments.length === 1 ? (bitsOf(argumentValue(node, 0, evaluator)) ?? NOTHING_CLEAN) : NOTHING_CLEAN;
}

/** `Buffer.from(text, 'base64')` */
export function decodes({ node, text }: Callee, evaluator: Evaluator): boolean {
  return (text === 'Buffer.from' || (text === 'Buffer' && node.type === 'NewExpression')) && node.arguments.length === 2 && bitsOf(argumentValue(node, 1, evaluator)) !== undefined;
}

function bitsOf(encoding: ReturnType<typeof argumentValue>): number | undefined {
  const name = onlyConstant(encoding);
  return typeof name === 'string' && Object.hasOwn(ENCODINGS, name) ? ENCODINGS[name] : undefined;
}
