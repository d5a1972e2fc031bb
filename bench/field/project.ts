/** The pinned projects of the field, and where their sources are on this machine. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import projects from './projects.json';
import { unpackedPackage } from '../npm-package';

interface Checkout {
  readonly repository: string;
  /** Name of its folder below $CENTINEL_FIELD: OWNER+NAME. */
  readonly folder: string;
  readonly commit: string;
}

export interface Project {
  readonly name: string;
  readonly about: string;
  /** Others look over each change of it, and nobody makes it insecure on purpose. */
  readonly wellKept?: boolean;
  readonly checkout?: Checkout;
  readonly npm?: { readonly package: string; readonly version: string };
  /** What is scanned of it; everything when missing. */
  readonly folders?: readonly string[];
}

export const PROJECTS: readonly Project[] = projects;

export function versionOf({ checkout, npm }: Project): string {
  return npm ? npm.version : (checkout?.commit.slice(0, 10) ?? '');
}

export function homeOf({ checkout, npm }: Project): string {
  return npm ? `https://www.npmjs.com/package/${npm.package}/v/${npm.version}` : `${checkout?.repository}/tree/${checkout?.commit}`;
}

/** Its root folder; an error says why it cannot be had. Packages are downloaded once. */
export async function sourcesOf({ name, checkout, npm }: Project): Promise<string> {
  if (npm) return unpackedPackage(npm.package, npm.version);
  if (!checkout) throw new Error(`${name} has neither a checkout nor a package in projects.json.`);
  const field = process.env.CENTINEL_FIELD;
  if (!field) throw new Error(`CENTINEL_FIELD does not name a folder with a checkout of ${checkout.repository} in ${checkout.folder}.`);
  const folder = join(field, checkout.folder);
  if (!existsSync(folder)) throw new Error(`There is no ${folder}: check out ${checkout.commit.slice(0, 10)} of ${checkout.repository} there.`);
  return folder;
}
