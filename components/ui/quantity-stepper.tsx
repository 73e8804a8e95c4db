'use client';

import { useEffect, useRef } from 'react';
import { classNames } from './class-names';

const stepLook =
  'hidden size-12 cursor-pointer text-lg text-spot select-none hover:bg-spot hover:text-on-spot scripted:block';

/** A number input from 1 to 99; with JavaScript it gets a button on either side. */
export function QuantityStepper({
  name = 'quantity',
  id = name,
  label = 'Quantity',
  defaultValue = 1,
  min = 1,
  max = 99,
  invalid = false,
  describedBy,
  onQuantityChange,
}: {
  readonly name?: string | undefined;
  readonly id?: string | undefined;
  /** Read to screen readers; name the product when there are several on the page. */
  readonly label?: string | undefined;
  readonly defaultValue?: number | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly invalid?: boolean | undefined;
  readonly describedBy?: string | undefined;
  readonly onQuantityChange?: ((quantity: number) => void) | undefined;
}) {
  const input = useRef<HTMLInputElement>(null);
  const given = useRef(defaultValue);

  // A number that was typed would hide one that is given later.
  useEffect(() => {
    if (given.current === defaultValue) return;
    given.current = defaultValue;
    if (input.current) input.current.value = String(defaultValue);
  }, [defaultValue]);

  function step(direction: 1 | -1) {
    const field = input.current;
    if (!field) return;
    if (direction === 1) field.stepUp();
    else field.stepDown();
    report(field);
  }

  function report(field: HTMLInputElement) {
    if (field.validity.valid && field.value !== '') onQuantityChange?.(field.valueAsNumber);
  }

  return (
    <div
      className={classNames(
        'inline-flex h-12 items-stretch overflow-hidden rounded-sm border bg-surface',
        invalid ? 'border-danger' : 'border-edge focus-within:border-ink',
      )}
    >
      <button
        type="button"
        className={stepLook}
        aria-label={`${label}: one less`}
        onClick={() => step(-1)}
      >
        <span aria-hidden="true">−</span>
      </button>
      <input
        ref={input}
        id={id}
        name={name}
        type="number"
        inputMode="numeric"
        aria-label={label}
        aria-invalid={invalid || undefined}
        aria-describedby={describedBy}
        min={min}
        max={max}
        step={1}
        required
        defaultValue={defaultValue}
        onChange={(event) => report(event.currentTarget)}
        className={classNames(
          'figures w-16 bg-transparent text-center text-base scripted:w-12',
          'scripted:appearance-none scripted:[-moz-appearance:textfield]',
          'scripted:[&::-webkit-inner-spin-button]:appearance-none',
        )}
      />
      <button
        type="button"
        className={stepLook}
        aria-label={`${label}: one more`}
        onClick={() => step(1)}
      >
        <span aria-hidden="true">+</span>
      </button>
    </div>
  );
}
