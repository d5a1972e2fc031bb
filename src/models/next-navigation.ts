/** next/navigation: what the address of a page says to a component, and where a page or an answer goes on to. */
import type { Model } from '../engine/model';
import { rows } from './rows/decimals';
import { into } from './rows/sinks';

const model: Model = {
  module: 'next/navigation',
  functions: {
    useSearchParams: { generates: ['untrusted'] },
    useParams: { generates: ['untrusted'] },
    usePathname: { returns: 'string', generates: ['untrusted'] },
    useRouter: { returns: 'Router' },
    ...rows('Router', 'push replace', into('redirect', 'argument[0]')),
    ...rows(undefined, 'redirect permanentRedirect', into('redirect', 'argument[0]')),
  },
};

export default model;
