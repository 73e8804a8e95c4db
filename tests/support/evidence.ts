// For every test of Vitest: notes which door it took and what its assertions compared, and leaves both in the
// report for `npm run spec`. No test has to say anything itself.
import { subscribe } from 'node:diagnostics_channel';
import { afterEach, beforeEach, chai } from 'vitest';
import type { DoorName } from '../doors/door';
import { Comparisons } from './comparisons';
import { takeDoor, useDoor } from './doors-used';
import { promisesOf } from './specification';

declare module 'vitest' {
  interface TaskMeta {
    door?: DoorName;
    /** The values of its scenario's THEN that an assertion compared. */
    seen?: string[];
  }
}

let comparisons = new Comparisons();

function watchAssertions(): void {
  const prototype = chai.Assertion.prototype as unknown as Record<string, unknown>;
  for (const name of Object.getOwnPropertyNames(prototype)) {
    const assert = Object.getOwnPropertyDescriptor(prototype, name)?.value;
    if (typeof assert !== 'function' || name === 'constructor' || name === 'assert') continue;
    Object.defineProperty(prototype, name, {
      configurable: true,
      writable: true,
      value(this: object, ...expected: unknown[]) {
        comparisons.add(chai.util.flag(this, 'object'), expected);
        return assert.apply(this, expected);
      },
    });
  }
}

function watchHeaders(): void {
  const { get } = Headers.prototype;
  Headers.prototype.get = function (name) {
    const value = get.call(this, name);
    comparisons.readHeader(name, value);
    return value;
  };
}

const mark = Symbol.for('openshelf.tests.evidence');

// Once in each process, however many files run in it.
if (!(mark in globalThis)) {
  Object.assign(globalThis, { [mark]: true });
  watchAssertions();
  watchHeaders();
  for (const channel of [
    'undici:request:create',
    'http.client.request.start',
    'net.client.socket',
  ]) {
    subscribe(channel, () => useDoor('HTTP'));
  }
}

beforeEach(() => {
  comparisons = new Comparisons();
  takeDoor();
});

afterEach(({ task }) => {
  task.meta.door = takeDoor();
  task.meta.seen = comparisons.among(promisesOf(task.suite?.name ?? '', task.name));
});
