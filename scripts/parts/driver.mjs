import { createRequire } from 'node:module';
import { inCheckout } from './checkout.mjs';

/** Whether the database driver works under this Node.js: it is compiled, and for one version only. */
export function driverLoads() {
  try {
    const Driver = createRequire(inCheckout('package.json'))('better-sqlite3');
    new Driver(':memory:').close();
    return true;
  } catch {
    return false;
  }
}
