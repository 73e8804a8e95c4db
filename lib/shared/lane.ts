import pLimit from 'p-limit';
import { DomainError } from './domain-error';

/**
 * Work of one kind, `atOnce` at a time. When `mostWaiting` wait already, more is refused at once: a queue
 * without an end answers nobody in time. @throws DomainError UNAVAILABLE
 */
export function lane(atOnce: number, mostWaiting: number) {
  const limit = pLimit(atOnce);
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (limit.pendingCount >= mostWaiting) throw busy();
    return limit(work);
  };
}

export function busy(): DomainError {
  const words = 'Too many people do this at the same moment; try again in a moment';
  return new DomainError('unavailable', 'UNAVAILABLE', words);
}
