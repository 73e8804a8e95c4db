/** A session that still counts: of a browser, or of a program that logged in to the API. */
export type ActiveSession = {
  readonly id: string;
  readonly userId: string;
  readonly kind: 'browser' | 'api';
  /** The program, such as `Firefox on Linux`; null when it did not say. */
  readonly agent: string | null;
  /** The network that it came from, such as `192.0.2.0/24`; null when it is not known. */
  readonly network: string | null;
  readonly startedAt: Date;
  readonly expiresAt: Date;
};

// The order counts: Edge says that it is Chrome, and Chrome that it is Safari.
const programs = [
  [/\bEdg/, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\//, 'Firefox'],
  [/Chrom(e|ium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
  [/\bcurl\//, 'curl'],
] as const;

const systems = [
  [/\bAndroid\b/, 'Android'],
  [/\b(iPhone|iPad)\b/, 'iOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
] as const;

type Names = typeof programs | typeof systems;

function nameIn(names: Names, userAgent: string): string | undefined {
  return names.find(([pattern]) => pattern.test(userAgent))?.[1];
}

/** What a person calls the program of a User-Agent header: one of a few names, never what was sent. */
export function agentOf(userAgent: string | undefined): string | null {
  if (!userAgent) return null;
  const program = nameIn(programs, userAgent);
  const system = nameIn(systems, userAgent);
  if (program && system) return `${program} on ${system}`;
  return program ?? system ?? 'Another program';
}

/** The /24 of an IPv4 address, the /48 of an IPv6 one; null for what is neither. */
export function networkOf(address: string | undefined): string | null {
  const v4 = /^(\d+\.\d+\.\d+)\.\d+$/.exec(address ?? '');
  if (v4) return `${v4[1]}.0/24`;
  const v6 = /^([\da-f]+:[\da-f]+:[\da-f]+):[\da-f:]+\/64$/.exec(address ?? '');
  return v6 ? `${v6[1]}::/48` : null;
}
