/** Pages of next: what a request brings to what is run on the server before one is made. */
import type { Model } from '../engine/model';
import { REQUEST } from './rows/requests';

const brings = ['query', 'params', 'resolvedUrl', 'req.url', 'req.headers', 'req.cookies', 'req.body'];

const flat = ['query', 'cookies'];

const model: Model = {
  module: 'next',
  enters: [
    { at: 0, exportedAs: ['getServerSideProps', 'getInitialProps'], brings, flat: ['query', 'req.cookies'] },
    { types: ['GetServerSidePropsContext'], brings, flat: ['query', 'req.cookies'] },
    { types: ['NextApiRequest'], brings: REQUEST, flat },
    { at: 0, declaredAs: ['NextApiHandler'], brings: REQUEST, flat },
  ],
};

export default model;
