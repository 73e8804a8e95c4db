/** No usable answer: refused, reset, or later than the time limit. */
export class NoAnswer extends Error {
  /** @param {string} message @param {import('./types.js').Answer['request']} request */
  constructor(message, request) {
    super(message);
    this.request = request;
  }
}
