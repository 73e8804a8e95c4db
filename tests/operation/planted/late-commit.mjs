// Loaded before the shop: from its first order on, whoever writes is answered before the commit.
import BetterSqlite3 from 'better-sqlite3';

const LATE_MS = 5;
const { exec, prepare } = BetterSqlite3.prototype;
const pending = new Map();
let sells = false;

function commit(connection) {
  clearTimeout(pending.get(connection));
  if (pending.delete(connection)) exec.call(connection, 'COMMIT');
}

BetterSqlite3.prototype.prepare = function prepareAndLook(source) {
  sells ||= source.startsWith('insert into "orders"');
  return prepare.call(this, source);
};

BetterSqlite3.prototype.exec = function execLate(source) {
  if (source === 'COMMIT' && sells) {
    const timer = setTimeout(() => commit(this), LATE_MS);
    pending.set(this, timer);
    return this;
  }
  if (source === 'BEGIN IMMEDIATE') commit(this);
  return exec.call(this, source);
};
