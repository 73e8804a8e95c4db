import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { inCheckout } from './checkout.mjs';

const HEARTBEAT_MS = 5_000;
/** A lock nobody has touched for this long belongs to a process that is gone, whatever its number says. */
const STALE_MS = 60_000;
const RETRY_MS = 300;

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The process that holds the lock, or undefined when nobody living does. */
function holderOf(path) {
  try {
    const silentMs = Date.now() - statSync(path).mtimeMs;
    const pid = Number(readFileSync(path, 'utf8'));
    // Just made and not yet written: ask again later.
    if (pid === 0 && silentMs < RETRY_MS) return 'somebody';
    return pid > 0 && isAlive(pid) && silentMs < STALE_MS ? pid : undefined;
  } catch {
    return undefined;
  }
}

function take(path) {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

async function acquire(path) {
  for (let told = false; ; await sleep(RETRY_MS)) {
    if (take(path)) {
      // Two processes may have cleared one stale lock at the same moment: the file says who won.
      await sleep(RETRY_MS / 3);
      if (holderOf(path) === process.pid) return;
      continue;
    }
    const holder = holderOf(path);
    // Our own number in a lock that we do not hold: a container's last run, ended in the middle.
    if (holder === undefined || holder === process.pid) rmSync(path, { force: true });
    else if (!told) {
      console.log(`  waiting for process ${holder}, which is installing or building here`);
      told = true;
    }
  }
}

/** Runs `work` while no other process of this checkout runs work under the same name. */
export async function withLock(name, work) {
  const path = inCheckout('.cache', `${name}.lock`);
  mkdirSync(inCheckout('.cache'), { recursive: true });
  await acquire(path);
  const heartbeat = setInterval(() => utimesSync(path, new Date(), new Date()), HEARTBEAT_MS);
  const release = () => rmSync(path, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    process.off('exit', release);
    release();
  }
}
