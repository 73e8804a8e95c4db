import fc from 'fast-check';

/** Text of any code points, lone surrogates too. The library's own unit `binary` takes seconds to be built. */
export const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0x10_ff_ff }).map((code) => String.fromCodePoint(code)),
});
