/** What a function gives back that is called for it where it is logged: `getPassword()`. Under a name of its own, that name speaks. */
import type { Code } from '../../engine/code';
import type { KnownLabel } from '../../engine/flow/labels';
import { newLabel, siteOf } from '../../engine/flow/value';
import { bare, calledName } from '../../engine/source/tree';
import type { Node } from '../../engine/source/tree';
import { judgedOnce, wordsOf } from '../names';
import { holds } from './evidence';
import { claimOf } from './names';
import type { Claim } from './heads';
import { textParts } from './shown';

const GETTING = new Set('get read fetch load retrieve decrypt generate create make issue current obtain request sign'.split(' '));

const gotten = judgedOnce((name): { readonly claim: Claim; readonly noun: string } | undefined => {
  const words = wordsOf(name);
  if (words.length < 2 || !GETTING.has(words[0]!)) return undefined;
  const noun = words.slice(1).join('_');
  const claim = claimOf(noun);
  return claim && claim.kind !== 'contact' ? { claim, noun } : undefined;
});

export function calledFor(node: Node, code: Code): KnownLabel | undefined {
  for (const part of textParts(node) ?? [node]) {
    const inner = bare(part);
    const call = inner.type === 'AwaitExpression' ? bare(inner.argument) : inner;
    const found = call.type === 'CallExpression' ? gotten(calledName(call) ?? '') : undefined;
    if (!found || call.type !== 'CallExpression') continue;
    const value = code.value(part);
    const nothing = () => NOTHING;
    if (value.cleansed || value.labels.length > 0 || !holds(found.claim, { name: found.noun, siblings: nothing, members: nothing, words: () => code.words(), value })) continue;
    return newLabel({ kind: found.claim.kind, source: siteOf(call), name: `${calledName(call)}()`, confidence: found.claim.confidence, path: [] }) as KnownLabel;
  }
  return undefined;
}

const NOTHING: ReadonlySet<string> = new Set();
