/** How far the scan is, on a terminal. Drawn on stderr, so that a report that is piped on stays clean; gone when the scan is done. */
import { SingleBar } from 'cli-progress';
import type { ScanProgress } from '../service/result';

export interface Progress {
  show(progress: ScanProgress): void;
  stop(): void;
}

const SILENT: Progress = { show: () => undefined, stop: () => undefined };

/** `what`: what is counted. */
export function progressOn(stream: NodeJS.WriteStream, wanted: boolean, what = 'findings'): Progress {
  if (!wanted || !stream.isTTY) return SILENT;
  const bar = new SingleBar({
    stream,
    format: `{bar} {value}/{total} files, ${what}: {findings}`,
    barCompleteChar: '#',
    barIncompleteChar: '-',
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
  });
  let started = false;
  return {
    show: ({ done, total, findings }) => {
      if (!started) bar.start(total, done, { findings });
      started = true;
      bar.setTotal(total);
      bar.update(done, { findings });
    },
    stop: () => bar.stop(),
  };
}
