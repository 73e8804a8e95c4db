import pino, { type DestinationStream } from 'pino';

const BATCH_BYTES = 64 * 1024;
/** Of lines that cannot be written now: what comes beyond is lost. */
const MAX_BUFFERED_BYTES = 16 * 1024 * 1024;

/** Standard output, with the lines of one turn handed on together: each alone costs more than to make it. */
export function batchedStdout(): DestinationStream {
  const out = pino.destination({
    dest: 1,
    sync: false,
    maxWrite: 2 * BATCH_BYTES,
    maxLength: MAX_BUFFERED_BYTES,
  });
  const flush = out.flushSync.bind(out);
  // Where nothing can be written, on a full disk or to nobody, a flush would try for ever.
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
    // What is begun in the background now would not be finished.
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
