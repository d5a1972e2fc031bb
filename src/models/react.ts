/** React: state and references hold what they start with; a callback stays the function that it is. */
import type { Model } from '../engine/model';

const react: Model = {
  module: 'react',
  functions: {
    useMemo: { invokes: true },
    useCallback: { propagates: [{ from: 'argument[0]', to: 'return' }] },
    useState: { invokes: true, propagates: [{ from: 'argument[0]', to: 'return.*' }] },
    useRef: { propagates: [{ from: 'argument[0]', to: 'return.current' }] },
  },
};

export default react;
