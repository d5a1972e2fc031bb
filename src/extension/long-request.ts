/** A request that takes the server a while: the user sees how far it is, and may cancel it. */
import type { CancellationToken, Progress } from 'vscode';
import type { LookProgressParams } from '../protocol';
import type { ServerSession } from './server-session';

export const NOT_RUNNING = 'the server does not run. Restart it with the command "Centinel: Restart Server".';

export interface LongRequest<Told extends LookProgressParams> {
  readonly request: string;
  readonly params: object;
  readonly token: CancellationToken;
  readonly progress: Progress<{ message: string; increment: number }>;
  /** The notification that says how far it is, and that in words. */
  readonly told: string;
  readonly inWords: (told: Told) => string;
  /** What to say where the server ends meanwhile. */
  readonly ended: string;
}

export async function sendLong<Reply, Told extends LookProgressParams>(server: ServerSession, { request, params, token, progress, told, inWords, ended }: LongRequest<Told>): Promise<Reply> {
  const client = await server.running();
  if (!client) throw new Error(NOT_RUNNING);
  // The bar wants to know how much was added.
  let shown = 0;
  const reports = client.onNotification(told, (far: Told) => {
    const now = far.total > 0 ? (100 * far.done) / far.total : 0;
    progress.report({ message: inWords(far), increment: now - shown });
    shown = now;
  });
  try {
    return await client.sendRequest<Reply>(request, params, token);
  } catch (error) {
    if (client.isRunning()) throw error;
    throw new Error(ended, { cause: error });
  } finally {
    reports.dispose();
  }
}
