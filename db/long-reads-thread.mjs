// Runs the queries of long reads in a thread of its own, one after the other: see long-reads.ts.
import { parentPort, workerData } from 'node:worker_threads';
import BetterSqlite3 from 'better-sqlite3';

/** More than the shop has such queries; searches in many orders make more of them. */
const MAX_STATEMENTS = 100;

const connection = new BetterSqlite3(workerData.file, { readonly: true, timeout: 0 });
const kept = new Map();

function statement(source) {
  const known = kept.get(source);
  if (known) return known;
  if (kept.size >= MAX_STATEMENTS) kept.clear();
  const prepared = connection.prepare(source).raw();
  kept.set(source, prepared);
  return prepared;
}

parentPort.on('message', ({ id, source, params }) => {
  try {
    parentPort.postMessage({ id, rows: statement(source).all(...params) });
  } catch (error) {
    parentPort.postMessage({ id, failure: { message: error.message, code: error.code } });
  }
});
