import pino, { type DestinationStream } from 'pino';

const ENOUGH = 64 * 1024;

/** Standard output, with the lines of one turn handed on together: each alone costs more than to make it. */
export function gatheredLines(): DestinationStream {
  const out = pino.destination({ dest: 1, sync: false, maxWrite: 2 * ENOUGH });
  let lines = '';
  let turn: NodeJS.Immediate | undefined;

  function handOn(): void {
    clearImmediate(turn);
    turn = undefined;
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
      else turn ??= setImmediate(handOn);
    },
  };
}
