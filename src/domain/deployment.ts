/** Where a program runs, as code asks for it: in production, or on the machine of whoever writes it. */
import type { Code } from '../engine/code';
import { isFunction } from '../engine/source/tree';
import type { Node } from '../engine/source/tree';
import { judgedOnce } from './names';

const PRODUCTION = /\b(?:is_?)?prod(?:uction)?\b|isProd|is_prod|inProd|IS_PROD|'prod|"prod/;
const ELSEWHERE = /\b(?:is_?)?dev(?:elopment)?\b|isDev|is_dev|IS_DEV|inDev|__DEV__|\blocal(?:host|Dev)?\b|isLocal|\btest\b|isTest/;

/** What a condition asks for: that it is production, that it is not, or something else. */
export function askedPlace(test: Node, code: Code): 'production' | 'elsewhere' | undefined {
  if (test.type === 'UnaryExpression' && test.operator === '!') {
    const inner = askedPlace(test.argument, code);
    return inner === 'production' ? 'elsewhere' : inner === 'elsewhere' ? 'production' : undefined;
  }
  const text = code.text(test);
  const isNot = test.type === 'BinaryExpression' && test.operator.startsWith('!=');
  if (PRODUCTION.test(text)) return isNot ? 'elsewhere' : 'production';
  if (ELSEWHERE.test(text)) return isNot ? undefined : 'elsewhere';
  return undefined;
}

/** Does this run on a machine of developers alone? */
export function isOutsideProduction(node: Node, code: Code): boolean {
  for (let current = node, parent = node.parent; parent; current = parent, parent = parent.parent) {
    if (parent.type === 'IfStatement' || parent.type === 'ConditionalExpression') {
      if (parent.test === current) continue;
      const place = askedPlace(parent.test, code);
      if (place === (parent.consequent === current ? 'elsewhere' : 'production')) return true;
    }
    if (parent.type === 'LogicalExpression' && parent.right === current && askedPlace(parent.left, code) === (parent.operator === '&&' ? 'elsewhere' : parent.operator === '||' ? 'production' : undefined)) return true;
    if (isFunction(parent) && isNamedForDevelopment(parent)) return true;
  }
  return false;
}

/** `startDevServer`, `mockServer`. */
function isNamedForDevelopment(node: Node): boolean {
  const name = node.type === 'FunctionDeclaration' ? node.id?.name : node.parent?.type === 'VariableDeclarator' && node.parent.id.type === 'Identifier' ? node.parent.id.name : undefined;
  return name !== undefined && /(?:dev|mock|local|test)(?:server|app|proxy|environment)/i.test(name);
}

const SERVER = /(?:^|[\\/])(?:dev-?server|mock-?server|mock-?api|stub-?server|local-?server|dev-?proxy|server[-.](?:dev|development|local)(?![a-z]))(?:[\\/]|[\w.-]*\.[cm]?[jt]sx?$)/i;
const TOOLS = /(?:^|[\\/])(?:dev|development)(?![a-z])(?:[\\/]|[\w.-]*\.[cm]?[jt]sx?$)|(?:^|[\\/])(?:webpack|vite|rollup|gulpfile|gruntfile|karma|wdio|playwright)[\w.-]*\.[cm]?[jt]s$/i;

/** A server of developers by the name of its folder or its file: `dev-server/index.ts`, `server-dev.ts`. */
export const isDevelopmentServer: (file: string) => boolean = judgedOnce((file) => SERVER.test(file));

/** Whatever only developers run: such a server, `webpack.config.js`. */
export function isDevelopmentFile(file: string): boolean {
  return isDevelopmentServer(file) || TOOLS.test(file);
}
