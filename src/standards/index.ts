/** The standards that rules are held against. Requirements and categories go by their own numbers, with titles in our own words. */
export { CWE } from './cwe';
export { PCI } from './pci-dss';
export { standard, STANDARD_IDS } from './all';
export type { StandardId } from './all';
export type { Cited, Remainder, Requirement, ShownBy, Standard } from './standard';
