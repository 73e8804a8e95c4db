import pino, { type DestinationStream } from 'pino';

const ENOUGH = 64 * 1024;
const LONGEST_WAIT_MS = 100;

/** Standard output, with lines handed on many at a time: to write each alone costs more than to make it. */
export function gatheredLines(): DestinationStream {
  const out = pino.destination({ dest: 1, sync: false, maxWrite: 2 * ENOUGH });
  let lines = '';
  let timer: NodeJS.Timeout | undefined;

  function handOn(): void {
    clearTimeout(timer);
    timer = undefined;
    if (lines) out.write(lines);
    lines = '';
  }

  process.on('exit', () => {
    out.flushSync();
    // What is begun in the background now would not be finished.
    pino.destination({ dest: 1, sync: true }).write(lines);
  });
  return {
    write(line) {
      lines += line;
      if (lines.length >= ENOUGH) handOn();
      else timer ??= setTimeout(handOn, LONGEST_WAIT_MS).unref();
    },
  };
}
