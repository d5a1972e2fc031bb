/** The cases of all fixtures. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCases } from './cases';
import type { Case } from './cases';

const FOLDER = join(__dirname, 'fixtures');

export const FIXTURES: readonly { readonly name: string; readonly cases: readonly Case[] }[] = readdirSync(FOLDER)
  .sort()
  .map((name) => ({ name, cases: readCases(name, readFileSync(join(FOLDER, name), 'utf8')) }));
