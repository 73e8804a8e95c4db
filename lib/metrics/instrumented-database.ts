import { span } from '../shared/span';
import type { Shop } from '../shop';
import { metrics } from './metrics';

/** The database with every write as a step of the trace, and how long it waited in the metrics. */
export function instrumentedDatabase(db: Shop['db']): Shop['db'] {
  return {
    ...db,
    write(work) {
      const asked = performance.now();
      return span('database write', () =>
        db.write((session) => {
          metrics().writeWait.observe((performance.now() - asked) / 1000);
          return work(session);
        }),
      );
    },
  };
}
