import pino, { type DestinationStream } from 'pino';

const BATCH_BYTES = 64 * 1024;
/** Lines beyond this are dropped while nothing can be written. */
const MAX_BUFFERED_BYTES = 16 * 1024 * 1024;

/** Standard output that writes the lines of one turn of the event loop together: a write each costs too much. */
export function batchedStdout(): DestinationStream {
  const out = pino.destination({
    dest: 1,
    sync: false,
    maxWrite: 2 * BATCH_BYTES,
    maxLength: MAX_BUFFERED_BYTES,
  });
  const flush = out.flushSync.bind(out);
  // When nothing can be written (full disk, closed pipe), a flush would try for ever.
  out.on('error', () => {
    out.flushSync = () => {};
  });
  out.on('write', () => {
    out.flushSync = flush;
  });
  let lines = '';
  let turn: NodeJS.Immediate | undefined;

  function writeBatch(): void {
    clearImmediate(turn);
    turn = undefined;
    if (lines) out.write(lines);
    lines = '';
  }

  process.on('exit', () => {
    out.flushSync();
    // An asynchronous write would not finish any more.
    const last = pino.destination({ dest: 1, sync: true });
    last.on('error', () => {});
    last.write(lines);
  });
  return {
    write(line) {
      lines += line;
      if (lines.length >= BATCH_BYTES) writeBatch();
      else turn ??= setImmediate(writeBatch);
    },
  };
}
