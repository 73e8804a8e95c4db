/** No usable answer: refused, reset, or later than the time limit. */
export class NoAnswer extends Error {
  /**
   * @param {string} message
   * @param {import('./types.js').Answer['request']} request
   * @param {boolean} [isLost] the connection ended before the answer, which the network may have done
   */
  constructor(message, request, isLost = false) {
    super(message);
    this.request = request;
    this.isLost = isLost;
  }
}
