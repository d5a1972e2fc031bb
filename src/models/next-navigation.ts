/** next/navigation: what the address of a page says to a component. */
import type { Model } from '../engine/model';

const model: Model = { module: 'next/navigation', functions: { useSearchParams: { generates: ['untrusted'] }, useParams: { generates: ['untrusted'] }, usePathname: { returns: 'string', generates: ['untrusted'] } } };

export default model;
