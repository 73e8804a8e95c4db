// Loaded before the shop: the database leaves it to the system when to write to the disk.
import BetterSqlite3 from 'better-sqlite3';

const { pragma } = BetterSqlite3.prototype;

BetterSqlite3.prototype.pragma = function pragmaLazily(source, options) {
  return pragma.call(this, source.replace('synchronous = FULL', 'synchronous = NORMAL'), options);
};
