/** Pages of next: what a request brings to what is run on the server before one is made. */
import type { Model } from '../engine/model';
import { REQUEST } from './rows/requests';

const brings = ['query', 'params', 'resolvedUrl', 'req.url', 'req.headers', 'req.cookies', 'req.body'];

const model: Model = {
  module: 'next',
  enters: [
    { at: 0, exportedAs: ['getServerSideProps', 'getInitialProps'], brings },
    { types: ['GetServerSidePropsContext'], brings },
    { types: ['NextApiRequest'], brings: REQUEST },
    { at: 0, declaredAs: ['NextApiHandler'], brings: REQUEST },
  ],
};

export default model;
