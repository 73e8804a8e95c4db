/** Something the person at the keyboard can understand and change: printed without a stack. */
export class Failure extends Error {}

/** Runs a script's main function; a Failure ends it with one sentence and exit code 1. */
export async function main(work) {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Failure ? `\n${error.message}` : error);
    process.exit(1);
  }
}
