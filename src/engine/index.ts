/** The engine's only door: text in, findings out. It knows no disk, no process, no editor, no rule and no package name. */
export { analyse, evaluate } from './analyse';
export type { Evaluation, ModuleText } from './analyse';
export { digestOf, exportedValue, NO_ANSWERS, NO_EXPORTS } from './flow/answers';
export type { Answers, Exports, ModuleId, Question } from './flow/answers';
export { applyFixes, editsOf } from './fix';
export * from './finding';
export type { Knowledge } from './knowledge';
export type { Model } from './model';
export type { Rule, RuleMeta } from './rule';
export { Lines } from './source/lines';
export { suppressionEdit } from './suppression-edit';
export type { SuppressionEdit } from './suppression-edit';
export { TooDeep } from './source/parse';
export { specifiersOf } from './source/specifiers';
export { isSupported, LANGUAGES } from './source/language';
