declare module 'pino' {
  interface LogFunction {
    (message: string): void;
    (fields: object, message?: string): void;
  }

  export interface Logger {
    debug: LogFunction;
    info: LogFunction;
    warn: LogFunction;
    error: LogFunction;
    child(bindings: object): Logger;
  }

  export default function pino(options?: { level?: string; base?: object }): Logger;
}
