/** React: state and references hold what they start with; a callback stays the function that it is. */
import type { Model } from '../engine/model';

const react: Model = {
  module: 'react',
  // With those of MobX, of Next.js and of @loadable/component.
  words: { componentWrappers: ['memo', 'forwardRef', 'observer', 'lazy', 'dynamic', 'loadable'] },
  functions: {
    useMemo: { invokes: true },
    useCallback: { propagates: [{ from: 'argument[0]', to: 'return' }] },
    useState: { invokes: true, propagates: [{ from: 'argument[0]', to: 'return.*' }], keepsState: true },
    useRef: { propagates: [{ from: 'argument[0]', to: 'return.current' }] },
  },
};

export default react;
