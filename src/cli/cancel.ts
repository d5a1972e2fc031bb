/** Ctrl-C: the first asks the scan to stop and report what it has, the second stops the process. */
import { EXIT } from './exit';

export interface Interrupt {
  readonly signal: AbortSignal;
  dispose(): void;
}

/** `beforeStop` leaves the terminal as it was. */
export function cancelOnInterrupt(beforeStop: () => void): Interrupt {
  const controller = new AbortController();
  const onInterrupt = (): void => {
    if (controller.signal.aborted) {
      beforeStop();
      process.exit(EXIT.cancelled);
    }
    controller.abort();
  };
  process.on('SIGINT', onInterrupt);
  return { signal: controller.signal, dispose: () => process.off('SIGINT', onInterrupt) };
}
