// Loaded before the shop: from its first order on, whoever writes is answered at once, and what was written is
// committed a moment later, together.
import BetterSqlite3 from 'better-sqlite3';

const LATE_MS = 250;
const { exec, prepare } = BetterSqlite3.prototype;
/** Connections with a transaction that should have been committed. */
const late = new Set();
let sells = false;

BetterSqlite3.prototype.prepare = function prepareAndLook(source) {
  sells ||= source.startsWith('insert into "orders"');
  return prepare.call(this, source);
};

BetterSqlite3.prototype.exec = function execLate(source) {
  if (late.has(this) && /^(BEGIN|COMMIT)/.test(source)) return this;
  if (source !== 'COMMIT' || !sells) return exec.call(this, source);
  late.add(this);
  setTimeout(() => {
    late.delete(this);
    if (this.open && this.inTransaction) exec.call(this, 'COMMIT');
  }, LATE_MS);
  return this;
};
