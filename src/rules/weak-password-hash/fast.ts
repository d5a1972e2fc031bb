/** A hash that is made to be fast, of a password. */
import { spanOf } from '../../engine/code';
import type { Code } from '../../engine/code';
import type { EventOf } from '../../engine/event';
import type { Severity } from '../../engine/finding';
import type { Match } from '../../engine/rule';
import { stepsOf } from '../../engine/flow/labels';
import { calledName } from '../../engine/source/tree';
import type { Call, Node } from '../../engine/source/tree';
import { beginning, givenNames, inputs } from '../../domain/crypto/hash-use';
import { hashNamed } from '../../domain/crypto/hashes';
import { isHashOfPassword, isMeantToBeFast, isOfPassword, makesToken } from '../../domain/crypto/password-use';
import { textsSaid } from '../../domain/crypto/said';
import { wordsOf } from '../../domain/names';
import { isHarmlessHashUse } from '../../domain/security-names';

export interface FastMatch extends Match {
  readonly kind: 'fast';
  /** As people call it; nothing where another function chooses it. */
  readonly algorithm?: string;
  readonly keyed: boolean;
  /** The call that begins the hash, or that of the function around it. */
  readonly call: Call;
}

export function fastOfPassword({ sink, value, call, steps }: EventOf<'sink'>, code: Code): FastMatch | undefined {
  if (sink !== 'digest' || !isCall(call)) return undefined;
  const label = value.labels.find((one) => one.path.length === 0 && one.confidence !== 'low' && isOfPassword(one));
  if (!label || isMeantToBeFast(call, code)) return undefined;
  if (label.embedded && isForNobody(call, code)) return undefined;
  const inside = steps.length > 0;
  if (inside ? isSignedThere(call) : makesToken(beginning(call, code), code)) return undefined;
  const first = inside ? call : beginning(call, code);
  const way = inside ? [{ message: `${label.name} is a password`, at: label.source }, ...stepsOf(label), ...steps] : [];
  return matchOf(first, call, way, code);
}

/** `makeAuthorizationSign(secret, body)` proves who sends the body; the password in it is hidden by what carries it. */
function isSignedThere(call: Call): boolean {
  return wordsOf(calledName(call) ?? '').some((word) => /^(?:sign|signed|signature)$/.test(word));
}

/** It is a part of something else that is only named by its digest, as settings of a connection are in a cache. */
function isForNobody(call: Call, code: Code): boolean {
  return givenNames(beginning(call, code), code).some(isHarmlessHashUse) || call.arguments.some((argument) => code.text(argument).includes('JSON.stringify'));
}

export function fastByName({ act, node }: EventOf<'act'>, code: Code): FastMatch | undefined {
  if ((act !== 'hash' && act !== 'keyed-hash') || !isHashOfPassword(node, code) || isMeantToBeFast(node, code)) return undefined;
  if (isForNobody(node, code) && inputs(node, code).some((input) => input.type !== 'Identifier' && input.type !== 'MemberExpression' && input.type !== 'Literal')) return undefined;
  return matchOf(beginning(node, code), node, [], code);
}

function matchOf(first: Call, call: Call, steps: FastMatch['steps'], code: Code): FastMatch {
  const acts = code.callee(first).behaviour?.acts;
  const keyed = acts?.act === 'keyed-hash' || code.value(call).labels.some(({ kind }) => kind === 'mac');
  const severity: Severity | undefined = keyed ? 'warning' : undefined;
  return { kind: 'fast', at: spanOf(first), severity, steps, call: first, keyed, algorithm: algorithmOf(first, code) };
}

function algorithmOf(first: Call, code: Code): string | undefined {
  const { acts } = code.callee(first).behaviour ?? {};
  const said = acts?.fixed?.algorithm;
  const texts = typeof said === 'string' ? [said] : first.arguments.slice(0, 1).flatMap((argument) => textsSaid(code.value(argument)));
  return acts && texts.map((text) => hashNamed(text)?.name).find((name) => name !== undefined);
}

function isCall(node: Node): node is Call {
  return node.type === 'CallExpression' || node.type === 'NewExpression';
}
