/** A settings file, as a module in which nothing runs: the rules see its settings and its comments. */
import type { ParsedText } from '../parse';
import { withoutTree } from '../without-tree';
import { readEnv, readProperties } from './env';
import { readJson } from './json';
import { settingsKind } from './kinds';
import type { SettingsText } from './setting';
import { readYaml } from './yaml';

const READERS = { env: readEnv, properties: readProperties, json: readJson, yaml: readYaml } as const;

export function readSettings(file: string, text: string): ParsedText {
  const { settings, comments } = settingsIn(file, text);
  return { ...withoutTree(comments), settings };
}

/** None in a file of another kind. */
export function settingsIn(file: string, text: string): SettingsText {
  const kind = settingsKind(file);
  return kind === undefined ? { settings: [], comments: [] } : READERS[kind](text);
}
