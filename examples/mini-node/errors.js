/** A refusal that the caller is told about. */
export class Refusal extends Error {
  constructor(status, code, message) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const invalid = (message) => new Refusal(400, 'VALIDATION_FAILED', message);
export const notFound = (message) => new Refusal(404, 'NOT_FOUND', message);
