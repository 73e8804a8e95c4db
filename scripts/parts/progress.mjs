const TICK_MS = 1000;
/** Where there is no terminal to rewrite a line on, a sign of life is printed this often. */
const HEARTBEAT_MS = 20_000;

/** What is under way just now; all of it shares the one line that a terminal rewrites. */
const inFlight = new Set();
const terminal = process.stdout.isTTY;
let timer;

function clearLine() {
  if (terminal) process.stdout.write('\r\u001b[2K');
}

function show() {
  const shown = [...inFlight].map(({ title, elapsed, note }) => `${title}  ${elapsed()}  ${note}`);
  if (!terminal) return;
  const line = shown.length > 0 ? `… ${shown.join('  ·  ')}` : '';
  clearLine();
  process.stdout.write(line.slice(0, process.stdout.columns - 1));
}

function tick() {
  show();
  if (terminal) return;
  for (const each of inFlight) {
    if (Date.now() - each.silentSince < HEARTBEAT_MS) continue;
    each.silentSince = Date.now();
    console.log(`  ${each.title}  ${each.elapsed()}  ${each.note}`);
  }
}

/** Shows that a step is under way and how long it has taken; `note` says what it is doing just now. */
export function startProgress(title) {
  const started = Date.now();
  const elapsed = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  const own = { title, elapsed, note: '', silentSince: started };
  inFlight.add(own);
  timer ??= setInterval(tick, TICK_MS);
  if (!terminal) console.log(`… ${title}`);
  show();

  return {
    note(text) {
      own.note = text;
    },
    /** @returns the seconds that it took */
    end(mark, remark = '') {
      inFlight.delete(own);
      if (inFlight.size === 0) timer = clearInterval(timer);
      clearLine();
      console.log(`${mark} ${title}  ${elapsed()}${remark && `  ${remark}`}`);
      show();
      return (Date.now() - started) / 1000;
    },
  };
}
