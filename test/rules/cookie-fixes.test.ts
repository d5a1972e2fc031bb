/** Runs fixtures before and after their fixes: the flags are in the header that is sent, and a foreign origin is refused. */
import assert from 'node:assert/strict';
import { exportedBy } from './fixture-functions';
import type { Exported } from './fixture-functions';

/** What each stand-in was called with last, by its name. */
type Seen = Map<string, readonly unknown[]>;

/** Takes whatever is done with it: a library of which nothing is needed. */
function anything(seen: Seen, name: string): unknown {
  const callable = function (...given: readonly unknown[]) {
    seen.set(name, given);
    return anything(seen, `${name}()`);
  };
  return new Proxy(callable, {
    get: (_, property) => (property === 'then' || typeof property === 'symbol' ? undefined : property === '__esModule' ? true : anything(seen, `${name}.${property}`)),
    construct: (_, given: readonly unknown[]) => {
      seen.set(name, given);
      return anything(seen, `new ${name}`) as object;
    },
  });
}

function loaded(fixture: string, seen: Seen, names: readonly string[], more: Readonly<Record<string, unknown>> = {}): Exported {
  const modules = new Proxy({}, { has: () => true, get: (_, name) => anything(seen, String(name)) });
  const around = Object.fromEntries(names.map((name) => [name, name in more ? more[name] : anything(seen, name)]));
  return exportedBy(`src/rules/${fixture}.ts`, around, modules);
}

interface Options {
  readonly httpOnly?: boolean;
  readonly secure?: boolean;
  readonly sameSite?: string;
}

/** As the header says them. */
function flagsOf({ httpOnly, secure, sameSite }: Options = {}): string {
  return [httpOnly ? 'HttpOnly' : '', secure ? 'Secure' : '', sameSite ? `SameSite=${sameSite}` : ''].filter((flag) => flag !== '').join('; ');
}

/** An answer that keeps what it is told. */
class Answer {
  readonly cookies: string[] = [];
  readonly headers = new Map<string, unknown>();
  cookie(name: string, _: unknown, options?: Options) {
    this.cookies.push(`${name}; ${flagsOf(options)}`);
    return this;
  }
  setHeader(name: string, value: unknown) {
    this.headers.set(name.toLowerCase(), value);
    return this;
  }
  end(): void {}
  readonly header = this.setHeader.bind(this);
  readonly set = this.setHeader.bind(this);
}

const COOKIES = ['config', 'cookieOptions', 'remember', 'isProd'];
const FRAMEWORKS = ['h', 'reply', 'event', 'res', 'id', 'signingSecret', 'setCookie'];
const HEADERS = ['res', 'reply', 'ctx', 'event', 'body', 'router', 'axios', 'isAllowed'];

type Sets = (res: Answer, value: string) => unknown;

function inProduction<T>(run: () => T): T {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    return run();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

describe('cookies that get their flags', () => {
  for (const name of ['bare', 'pathOnly', 'readable', 'inClear', 'across', 'switchedOff', 'named', 'behindName', 'spread', 'written', 'wrongWay', 'wrongChoice', 'byValue']) {
    it(`are sent with all of them: ${name}`, () => {
      const flags = (fixture: string) =>
        inProduction(() => {
          const answer = new Answer();
          (loaded(fixture, new Map(), COOKIES)[name] as Sets)(answer, 'x');
          return answer.cookies.map((cookie) => ['HttpOnly', 'Secure', 'SameSite='].filter((flag) => !cookie.includes(flag)));
        });
      assert.notDeepEqual(flags('cookie-flags/fixture'), [[]]);
      assert.deepEqual(flags('cookie-flags/fixture.fixed'), [[]]);
    });
  }

  for (const name of ['header', 'several', 'head', 'byStep']) {
    it(`are written with all of them: ${name}`, () => {
      const written = (fixture: string) => {
        const seen: unknown[] = [];
        const res = { setHeader: (...given: unknown[]) => seen.push(given[1]), writeHead: (_: number, headers: Readonly<Record<string, unknown>>) => seen.push(headers['Set-Cookie']) };
        (loaded(fixture, new Map(), FRAMEWORKS, { res, id: '42' })[name] as () => void)();
        return String(seen.flat().at(-1));
      };
      assert.ok(!/HttpOnly.*Secure|Secure.*HttpOnly/.test(written('cookie-flags/fixture-frameworks')));
      for (const flag of [/; HttpOnly(?:;|$)/, /; Secure(?:;|$)/, /; SameSite=Lax(?:;|$)/]) assert.match(written('cookie-flags/fixture-frameworks.fixed'), flag);
      assert.match(written('cookie-flags/fixture-frameworks.fixed'), /^(?:sid|token)=42/);
    });
  }

  it('are set so by scripts of Next and Hono as well', () => {
    const seen: Seen = new Map();
    const exported = loaded('cookie-flags/fixture-frameworks.fixed', seen, FRAMEWORKS);
    (exported.older as () => void)();
    (exported.hapiState as () => void)();
    assert.equal(flagsOf(seen.get('next/headers.cookies().set')?.[2] as Options), 'HttpOnly; Secure; SameSite=lax');
    assert.deepEqual(seen.get('h.state')?.[2], { isSecure: true });
  });
});

describe('origins that come from a list', () => {
  const asks = (fixture: string, name: string, origin: string) => {
    const res = new Answer();
    const request = { headers: { origin }, get: () => origin };
    (loaded(fixture, new Map(), HEADERS, { res })[name] as (request: unknown, res: unknown) => void)(request, res);
    return res.headers;
  };
  for (const name of ['reflects', 'reflectsWithCookies', 'byName', 'takenOut']) {
    it(`refuse a foreign one: ${name}`, () => {
      assert.equal(asks('cors-wildcard/fixture-headers', name, 'https://evil.test').get('access-control-allow-origin'), 'https://evil.test');
      assert.equal(asks('cors-wildcard/fixture-headers.fixed', name, 'https://evil.test').get('access-control-allow-origin'), undefined);
      const own = asks('cors-wildcard/fixture-headers.fixed', name, 'https://pay.example');
      assert.equal(own.get('access-control-allow-origin'), 'https://pay.example');
      assert.equal(own.get('vary'), 'Origin');
    });
  }

  it('let nobody in by a star', () => {
    assert.equal(asks('cors-wildcard/fixture-headers', 'plain', 'https://evil.test').get('access-control-allow-origin'), '*');
    assert.equal(asks('cors-wildcard/fixture-headers.fixed', 'plain', 'https://evil.test').get('access-control-allow-origin'), '');
  });

  it('are what middleware is given', () => {
    process.env.ALLOWED_ORIGINS = 'https://pay.example,https://admin.pay.example';
    const seen: Seen = new Map();
    const exported = loaded('cors-wildcard/fixture.fixed', seen, ['app', 'httpServer', 'server', 'config', 'AppModule', 'typeDefs', 'settings', 'isKnown'], { settings: { origins: [] } });
    (exported.nextRoute as () => void)();
    delete process.env.ALLOWED_ORIGINS;
    assert.deepEqual((seen.get('nextjs-cors.default')?.[2] as { origin: unknown }).origin, ['https://pay.example', 'https://admin.pay.example']);
  });

  it('are found by a function where only one can be said', () => {
    process.env.ALLOWED_ORIGINS = 'https://pay.example';
    const given: { origin: (ctx: unknown) => string }[] = [];
    const koa = (options: { origin: (ctx: unknown) => string }) => given.push(options);
    const modules = new Proxy({}, { has: () => true, get: (_, name) => (name === '@koa/cors' ? { __esModule: true, default: koa } : anything(new Map(), String(name))) });
    const around = Object.fromEntries(['app', 'httpServer', 'server', 'config', 'AppModule', 'typeDefs', 'isKnown'].map((name) => [name, anything(new Map(), name)]));
    exportedBy('src/rules/cors-wildcard/fixture.fixed.ts', { ...around, settings: { origins: [] } }, modules);
    const from = (origin: string) => given[0]!.origin({ get: () => origin });
    assert.deepEqual([from('https://pay.example'), from('https://evil.test')], ['https://pay.example', '']);
    delete process.env.ALLOWED_ORIGINS;
  });

  it('are asked of the list wherever a request brings one, and for each request', () => {
    const list = ['https://pay.example', 'https://shop.pay.example'];
    const before = perRequest('cors-wildcard/fixture-requests');
    const after = perRequest('cors-wildcard/fixture-requests.fixed');
    assert.equal(before.searched('https://evil.test').get('access-control-allow-origin'), 'https://evil.test');
    assert.equal(after.searched('https://evil.test').get('access-control-allow-origin'), undefined);
    assert.equal(after.searched('https://pay.example').get('access-control-allow-origin'), 'https://pay.example');
    assert.deepEqual([before.allowed(0, 'https://evil.test'), before.allowed(1, 'https://evil.test')], [true, 'https://evil.test']);
    assert.deepEqual([after.allowed(0, 'https://evil.test'), after.allowed(1, 'https://evil.test')], [list, list]);
  });
});

type Delegate = (request: unknown, callback: (error: unknown, options: { origin: unknown }) => void) => void;

/** The first server of the fixture, asked with the origin in its address, and the origins of the functions that make options for each request. */
function perRequest(fixture: string) {
  const servers: ((request: unknown, answer: Answer) => void)[] = [];
  const delegates: Delegate[] = [];
  const known: Readonly<Record<string, unknown>> = {
    'node:http': { createServer: (server: (typeof servers)[number]) => servers.push(server) },
    cors: (options: unknown) => (typeof options === 'function' ? delegates.push(options as Delegate) : undefined),
  };
  const modules = new Proxy({}, { has: () => true, get: (_, name) => (String(name) in known ? { __esModule: true, default: known[String(name)] } : anything(new Map(), String(name))) });
  const around = Object.fromEntries(['AppModule', 'adapter', 'stack', 'sites', 'known'].map((name) => [name, anything(new Map(), name)]));
  exportedBy(`src/rules/${fixture}.ts`, around, modules);
  return {
    searched(origin: string) {
      const answer = new Answer();
      servers[0]!({ url: `/?site=${encodeURIComponent(origin)}` }, answer);
      return answer.headers;
    },
    allowed(index: number, origin: string) {
      let said: unknown;
      delegates[index]!({ header: () => origin, path: '/' }, (_, options) => (said = options.origin));
      return said;
    },
  };
}
