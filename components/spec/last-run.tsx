import { Moment } from '@/components/order/moment';
import type { SpecData } from './capability';

/** When the promises were last tried, and which state of the software. */
export function LastRun({ run }: { readonly run: SpecData['run'] }) {
  if (run === null) return 'They have not been tried yet.';
  return (
    <>
      They were last tried from <Moment at={new Date(run.startedAt)} /> to{' '}
      <Moment at={new Date(run.endedAt)} />, at commit <code>{run.commit.slice(0, 12)}</code>, and
      kept.
    </>
  );
}
