/** The name of this very program: what another one has found out says nothing. */
import { version } from '../../../package.json';

/** Of all that it is built from; put in by the build. */
declare const CENTINEL_BUILD: string | undefined;

export const ENGINE = `${version} ${typeof CENTINEL_BUILD === 'string' ? CENTINEL_BUILD : 'from source'}`;
