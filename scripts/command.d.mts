interface RunOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Passes its output on as it comes. */
  readonly show?: boolean;
  readonly timeLimit?: number;
}

export function run(program: string, args: readonly string[], options?: RunOptions): Promise<{ code: number; output: string }>;
export function runOrFail(program: string, args: readonly string[], options?: RunOptions): Promise<string>;
export function findOnPath(program: string): string | undefined;
