// Another program on the shop's database: `lock-holder.mjs FILE MILLISECONDS` holds the write lock for so long.
import { setTimeout as sleep } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';

const [file, milliseconds] = process.argv.slice(2);
const db = new BetterSqlite3(file, { timeout: 1_000 });
db.exec('BEGIN IMMEDIATE');
process.send('locked');
await sleep(Number(milliseconds));
db.exec('COMMIT');
db.close();
process.disconnect();
