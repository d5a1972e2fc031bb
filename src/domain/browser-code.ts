/** Code that runs in a page, by what it imports and what it touches: there is no environment there, and no module of Node. */
import type { Node, TSESTree } from '../engine/source/tree';

interface Module {
  readonly file: string;
  readonly nodes: readonly Node[];
}

const PAGE_MODULE = /^(?:@angular\/(?!ssr|platform-server)|@ionic\/|react$|react-dom|react-native|preact|vue$|vue-router|pinia|svelte|solid-js|jquery$|@reduxjs\/)/;
const PAGE_GLOBAL = new Set(['document', 'window', 'localStorage', 'sessionStorage', 'navigator']);
const SERVER_MODULE = /^(?:node:|express|fastify|koa|@koa\/|@hapi\/|hono|@nestjs\/|next\/(?:server|headers)|server-only|apollo-server|@apollo\/server|(?:fs|http|https|path|child_process)$|mongoose|mongodb|pg|mysql2?|sequelize|typeorm|@prisma\/client|knex|passport|aws-lambda|socket\.io$|ws$)/;

/** Rules ask it at each of many places. */
const known = new WeakMap<readonly Node[], boolean>();

export function runsInBrowser(module: Module): boolean {
  let answer = known.get(module.nodes);
  if (answer === undefined) known.set(module.nodes, (answer = isOfPage(module)));
  return answer;
}

function isOfPage({ file, nodes }: Module): boolean {
  const imported = nodes.flatMap(importedModule);
  // The crypto module says nothing of a server for sure: bundlers put another in its place. Without other signs it is Node's.
  if (imported.some((module) => SERVER_MODULE.test(module) || module === 'crypto')) return false;
  if (/\.[jt]sx$/i.test(file) || imported.some((module) => PAGE_MODULE.test(module))) return true;
  return nodes.some((node) => (node.type === 'Identifier' && PAGE_GLOBAL.has(node.name) && isAsked(node)) || (!/(?:^|[\\/])server[\\/]/.test(file) && isHook(node)));
}

/** `window.x`, and not `settings.window` or `{ window: 5 }`. */
function isAsked(node: TSESTree.Identifier): boolean {
  return node.parent.type === 'MemberExpression' && node.parent.object === node;
}

/** `export function useFilters() { const { query } = useNavigation(); … }`: a hook that calls hooks, wherever they come from. */
function isHook(node: Node): boolean {
  if (node.type !== 'FunctionDeclaration' || !HOOK.test(node.id?.name ?? '') || node.async) return false;
  return node.body.body.some((statement) => statement.type === 'VariableDeclaration' && statement.declarations.some(({ init }) => init?.type === 'CallExpression' && init.callee.type === 'Identifier' && HOOK.test(init.callee.name)));
}

const HOOK = /^use[A-Z]/;

/** Code that is surely on a server: by what it imports, or by a function that is handed a request and an answer. */
export function runsOnServer({ nodes }: Module): boolean {
  return nodes.some((node) => {
    if (importedModule(node).some((module) => SERVER_MODULE.test(module))) return true;
    // What Next runs before the routes.
    if (node.type === 'FunctionDeclaration' && node.id?.name === 'middleware' && node.parent.type === 'ExportNamedDeclaration') return true;
    return node.type === 'ArrowFunctionExpression' || node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' ? isHandler(node.params) : false;
  });
}

/** The module that an import or a `require` names, or none. */
function importedModule(node: Node): readonly string[] {
  if (node.type === 'ImportDeclaration') return node.importKind === 'type' ? [] : [node.source.value];
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier' || node.callee.name !== 'require') return [];
  return node.arguments[0]?.type === 'Literal' ? [String(node.arguments[0].value)] : [];
}

function isHandler([first, second]: readonly Node[]): boolean {
  return first?.type === 'Identifier' && /^(?:req|request)$/.test(first.name) && second?.type === 'Identifier' && /^(?:res|response|reply)$/.test(second.name);
}

/** Frameworks whose pages are made on a server as well. */
const BOTH = /^(?:next|nuxt|@sveltejs\/kit|@remix-run\/node)$/;

/** By its packages, a project of pages: nothing there lets anybody in. */
export function isOfPagesAlone(packages: ReadonlyMap<string, string>): boolean {
  const names = [...packages.keys()];
  return names.some((name) => PAGE_MODULE.test(name)) && !names.some((name) => SERVER_MODULE.test(name) || BOTH.test(name));
}
