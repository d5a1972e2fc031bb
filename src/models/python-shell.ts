/** python-shell: scripts of Python, and code of it. */
import type { Model } from '../engine/model';
import { shellText } from './rows/started';
import { into } from './rows/sinks';

const model: Model = {
  module: 'python-shell',
  functions: {
    PythonShell: shellText('argument[0]', 'argument[1].pythonPath'),
    'PythonShell.run': shellText('argument[0]', 'argument[1].pythonPath'),
    'PythonShell.runString': into('code', 'argument[0]'),
  },
};

export default model;
