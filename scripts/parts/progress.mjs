const TICK_MS = 1000;
/** Where there is no terminal to rewrite a line on, a sign of life is printed this often. */
const SIGN_OF_LIFE_MS = 20_000;

/** Shows that a step is under way and how long it has taken; `note` says what it is doing just now. */
export function startProgress(title) {
  const started = Date.now();
  const terminal = process.stdout.isTTY;
  let note = '';
  let silentSince = started;

  const elapsed = () => `${((Date.now() - started) / 1000).toFixed(1)} s`;
  const show = () => {
    if (terminal) {
      const line = `… ${title}  ${elapsed()}  ${note}`;
      process.stdout.write(`\r\u001b[2K${line.slice(0, process.stdout.columns - 1)}`);
    } else if (Date.now() - silentSince >= SIGN_OF_LIFE_MS) {
      silentSince = Date.now();
      console.log(`  ${title}  ${elapsed()}  ${note}`);
    }
  };
  const timer = setInterval(show, TICK_MS);
  if (!terminal) console.log(`… ${title}`);
  show();

  return {
    note(text) {
      note = text;
    },
    end(mark, remark = '') {
      clearInterval(timer);
      if (terminal) process.stdout.write('\r\u001b[2K');
      console.log(`${mark} ${title}  ${elapsed()}${remark && `  ${remark}`}`);
    },
  };
}
