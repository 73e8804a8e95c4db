/**
 * Kills and starts the server by the owner's own commands: what it runs in is not the kit's business.
 *
 * @param {import('./client.js').Client} client
 * @param {Pick<import('./types.js').Options, 'killCommand' | 'startCommand'>} commands
 */
export function createServerCommands(client: import("./client.js").Client, { killCommand, startCommand }: Pick<import("./types.js").Options, "killCommand" | "startCommand">): {
    /** Resolves when nobody answers any more. */
    kill(): Promise<void>;
    /** Resolves when it answers. The command may end or stay. */
    start(): Promise<void>;
};
export type ServerCommands = ReturnType<typeof createServerCommands>;
