// Loaded before the shop: when it hears SIGUSR2, its clock is three days behind.
const RealDate = Date;
let behindMs = 0;

globalThis.Date = class extends RealDate {
  // Next.js puts a Date of its own around this one, with what is this one's own.
  static parse = RealDate.parse;
  static UTC = RealDate.UTC;

  constructor(...given) {
    super(...(given.length === 0 ? [RealDate.now() - behindMs] : given));
  }

  static now() {
    return RealDate.now() - behindMs;
  }
};

process.on('SIGUSR2', () => {
  behindMs = 3 * 24 * 60 * 60 * 1000;
});
