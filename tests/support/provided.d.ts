import 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the one shop of this run is served: `inject('shopUrl')`. */
    shopUrl: string;
    /** The database file of that shop. */
    shopFile: string;
  }
}
