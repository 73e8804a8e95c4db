import Link from 'next/link';
import type { ComponentProps } from 'react';
import { classNames } from './class-names';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'md' | 'sm';

const shape =
  'inline-flex items-center justify-center gap-2 rounded-sm border font-semibold text-center no-underline ' +
  'cursor-pointer select-none transition-colors active:translate-y-px ' +
  'disabled:cursor-not-allowed disabled:opacity-55 aria-busy:cursor-progress aria-busy:opacity-70';

const sizes: Record<ButtonSize, string> = {
  md: 'min-h-12 text-base',
  sm: 'min-h-10 text-sm',
};

/** A quiet button lines up with the text around it, so it has no sides of its own. */
const sides: Record<ButtonSize, string> = { md: 'px-6', sm: 'px-4' };

const variants: Record<ButtonVariant, string> = {
  primary: 'border-spot bg-spot text-on-spot hover:border-spot-strong hover:bg-spot-strong',
  secondary: 'border-spot text-spot hover:border-spot-strong hover:bg-spot hover:text-on-spot',
  quiet: 'border-transparent text-spot underline underline-offset-4 hover:text-spot-strong',
  danger: 'border-danger text-danger hover:bg-danger hover:text-paper',
};

interface Look {
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ButtonSize | undefined;
}

function look({ variant = 'primary', size = 'md' }: Look, className?: string): string {
  return classNames(
    shape,
    sizes[size],
    variant === 'quiet' ? 'px-1 -mx-1' : sides[size],
    variants[variant],
    className,
  );
}

export function Button({
  variant,
  size,
  className,
  pending = false,
  type = 'submit',
  ...rest
}: ComponentProps<'button'> & Look & { readonly pending?: boolean | undefined }) {
  return (
    <button
      type={type}
      aria-busy={pending || undefined}
      className={look({ variant, size }, className)}
      {...rest}
    />
  );
}

export function ButtonLink({
  variant,
  size,
  className,
  ...rest
}: ComponentProps<typeof Link> & Look) {
  return <Link className={look({ variant, size }, className)} {...rest} />;
}
