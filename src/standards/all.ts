/** The standards that there are reports for, by the names that the command line takes. */
import { asvs } from './asvs';
import { owaspTopTen } from './owasp-top-ten';
import { pciDss } from './pci-dss';
import type { Standard } from './standard';

export const STANDARD_IDS = ['pci', 'owasp', 'owasp-2021', 'asvs'] as const;
export type StandardId = (typeof STANDARD_IDS)[number];

const STANDARDS: Readonly<Record<StandardId, Standard>> = { pci: pciDss, owasp: owaspTopTen('2025'), 'owasp-2021': owaspTopTen('2021'), asvs };

export const standard = (id: StandardId): Standard => STANDARDS[id];
