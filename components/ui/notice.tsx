import type { ReactNode } from 'react';
import { classNames } from './class-names';

export type NoticeTone = 'info' | 'ok' | 'error';

const tones: Record<NoticeTone, string> = {
  info: 'border-ink bg-wash text-ink',
  ok: 'border-ok bg-ok-wash text-ok',
  error: 'border-danger bg-danger-wash text-danger',
};

/** One message about what just happened; errors interrupt a screen reader, the rest waits. */
export function Notice({
  tone = 'info',
  title,
  id,
  className,
  children,
}: {
  readonly tone?: NoticeTone | undefined;
  readonly title?: string | undefined;
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  readonly children?: ReactNode;
}) {
  return (
    <div
      id={id}
      role={tone === 'error' ? 'alert' : 'status'}
      className={classNames('border-l-4 px-4 py-3 text-sm', tones[tone], className)}
    >
      {title && <p className="font-semibold">{title}</p>}
      {children}
    </div>
  );
}
