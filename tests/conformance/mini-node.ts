import { type Edit, startEdited } from './edited-copy';
import { inCheckout } from './in-checkout';
import { type Server, startServer } from './start-server';

/** Starts the example as it is, or a copy of it with these edits. */
export function startMiniNode(edits: readonly Edit[] = []): Promise<Server> {
  return startEdited(inCheckout('examples/mini-node'), edits, (cwd) =>
    startServer({ command: process.execPath, args: ['server.js'], cwd }),
  );
}
