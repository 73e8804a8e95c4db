import pLimit from 'p-limit';
import { DomainError } from './domain-error';

/**
 * Runs work of one kind, `concurrency` at a time. When `maxWaiting` wait already, more is refused: an unbounded
 * queue answers nobody in time. @throws DomainError UNAVAILABLE
 */
export function boundedQueue(concurrency: number, maxWaiting: number) {
  const limit = pLimit(concurrency);
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (limit.pendingCount >= maxWaiting) throw tooBusy();
    return limit(work);
  };
}

export function tooBusy(): DomainError {
  const words = 'Too many people do this at the same moment; try again in a moment';
  return new DomainError('unavailable', 'UNAVAILABLE', words);
}
