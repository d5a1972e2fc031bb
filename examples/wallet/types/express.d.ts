declare module 'express' {
  export interface Request {
    body: any;
    params: Record<string, string>;
    query: Record<string, string | undefined>;
    get(header: string): string | undefined;
  }

  export interface Response {
    status(code: number): Response;
    set(header: string, value: string): Response;
    json(body: unknown): Response;
    send(body: unknown): Response;
    end(): void;
  }

  export type Handler = (request: Request, response: Response, next: (error?: unknown) => void) => unknown;

  export interface Router {
    use(...handlers: (string | Handler | Router)[]): Router;
    get(path: string, ...handlers: Handler[]): Router;
    post(path: string, ...handlers: Handler[]): Router;
  }

  interface Application extends Router {
    listen(port: number, onListening: () => void): void;
  }

  interface Express {
    (): Application;
    json(): Handler;
    raw(options: { type: string }): Handler;
  }

  const express: Express;
  export default express;
  export function Router(): Router;
}
