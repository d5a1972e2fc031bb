/** Streams: what comes of something that somebody outside chose, one after the other, and what the operators of a pipe make of it. */
import { bare, calledName, staticName } from '../source/tree';
import type { Call, Node, TSESTree } from '../source/tree';
import { callbackResult } from './callbacks';
import type { Evaluator } from './evaluator';
import { elementChosenWith } from './untrusted';
import { UNKNOWN } from './value';
import type { Value } from './value';

/** What they give is what their function gives. */
const MAPPING = /^(?:map|switchMap|mergeMap|concatMap|exhaustMap)$/;
/** They let through what comes, or leave it out. */
const PASSING = /^(?:tap|filter|take|takeUntil|takeWhile|takeUntilDestroyed|first|last|skip|distinctUntilChanged|debounceTime|throttleTime|delay|startWith|shareReplay|share|finalize|catchError|observeOn)$/;

/** `route.params.pipe(map((params) => …))`: what the function of the operator is called with. */
export function operatorHanded(operator: Call, evaluator: Evaluator): readonly Value[] | undefined {
  const name = calledName(operator) ?? '';
  if (!MAPPING.test(name) && !PASSING.test(name)) return undefined;
  const { parent } = operator;
  const piped = parent?.type === 'CallExpression' ? streamOf(parent) : undefined;
  if (!piped) return undefined;
  const at = (parent as TSESTree.CallExpression).arguments.indexOf(operator as TSESTree.CallExpression);
  const given = at < 0 ? undefined : through(piped, (parent as TSESTree.CallExpression).arguments.slice(0, at), evaluator);
  return given && [given];
}

/** What comes out of a pipe that something was put into which somebody outside chose; undefined for any other call. */
export function pipedValue(call: Call, evaluator: Evaluator): Value | undefined {
  const piped = streamOf(call);
  return piped && through(piped, call.arguments, evaluator);
}

function streamOf(call: Call): Node | undefined {
  const callee = call.type === 'CallExpression' ? bare(call.callee) : undefined;
  return callee?.type === 'MemberExpression' && staticName(callee.property, callee.computed) === 'pipe' ? callee.object : undefined;
}

function through(stream: Node, operators: readonly Node[], evaluator: Evaluator): Value | undefined {
  let current: Value | undefined = elementChosenWith(evaluator.valueOf(stream));
  for (const operator of operators) {
    if (!current || operator.type !== 'CallExpression') return current && UNKNOWN;
    const name = calledName(operator) ?? '';
    if (PASSING.test(name)) continue;
    current = MAPPING.test(name) ? (callbackResult(operator, 0, [current], evaluator) ?? UNKNOWN) : UNKNOWN;
  }
  return current;
}
