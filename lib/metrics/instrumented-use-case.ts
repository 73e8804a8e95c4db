import { isDomainError } from '../shared/domain-error';
import { span } from '../shared/span';
import { metrics } from './metrics';

const counted = new Map([
  ['place-order', { status: 'placed' }],
  ['pay-order', { status: 'paid' }],
]);

/** Runs a use-case as a step of the trace, and counts what came of it. */
export function instrumentedUseCase<T>(name: string, run: () => Promise<T>): Promise<T> {
  return span(name, () =>
    run().then(
      (result) => {
        const labels = counted.get(name);
        if (labels) metrics().orders.inc(labels);
        return result;
      },
      (error: unknown) => {
        if (isDomainError(error) && error.code === 'OUT_OF_STOCK') metrics().outOfStock.inc();
        throw error;
      },
    ),
  );
}
