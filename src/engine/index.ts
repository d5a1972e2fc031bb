/** The engine's only door: text in, findings out. It knows no disk, no process, no editor, no rule and no package name. */
export { analyse } from './analyse';
export type { ModuleText } from './analyse';
export { applyFixes, editsOf } from './fix';
export * from './finding';
export type { Knowledge } from './knowledge';
export type { Model } from './model';
export type { Rule, RuleMeta } from './rule';
export { Lines } from './source/lines';
export { suppressionEdit } from './suppression-edit';
export type { SuppressionEdit } from './suppression-edit';
export { TooDeep } from './source/parse';
export { isSupported, LANGUAGES } from './source/language';
