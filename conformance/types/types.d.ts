/**
 * The words the kit is written in.
 */
export type ScenarioRef = {
    capability: string;
    requirement: string;
    title: string;
};
/**
 * The words the kit is written in.
 */
export type Scenario = ScenarioRef & {
    text: string;
};
/**
 * The words the kit is written in.
 */
export type Request = {
    method: string;
    /**
     * Sent as it is, percent signs included.
     */
    path: string;
    query?: Record<string, string | number>;
    /**
     * Over the usual ones; `''` leaves one out, an array
     * sends it so many times.
     */
    headers?: Record<string, string | string[]>;
    /**
     * Sent as JSON; left out, the request has no body.
     */
    body?: unknown;
    /**
     * Sent byte for byte instead of `body`.
     */
    raw?: string | Buffer;
    /**
     * Without telling the length first.
     */
    chunked?: boolean;
};
/**
 * The words the kit is written in.
 */
export type SentRequest = {
    method: string;
    target: string;
    headers: Record<string, string | string[]>;
    body: string;
    /**
     * Written byte for byte: `body` has the lines that were sent.
     */
    isRaw?: boolean;
};
/**
 * The words the kit is written in.
 */
export type Answer = {
    request: SentRequest;
    status: number;
    headers: Record<string, string>;
    text: string;
    /**
     * The parsed body, `undefined` when it is no JSON.
     */
    json: any;
};
/**
 * The words the kit is written in.
 */
export type Case = {
    /**
     * The scenario that the server is held to.
     */
    scenario: ScenarioRef;
    /**
     * What is done, in a few words; unique in its profile.
     */
    name: string;
    run: (ctx: import("./context.js").Context) => Promise<void>;
};
/**
 * The words the kit is written in.
 */
export type Profile = {
    name: string;
    summary: string;
    /**
     * Whether the server must have register and login.
     */
    needsAccounts: boolean;
    /**
     * Whether the server must be killed and started.
     */
    needsCommands?: boolean;
    /**
     * `false`: it buys what the server has, and `all` leaves it out.
     */
    makesData?: boolean;
    /**
     * Whether shoppers send their `userId` even if a token tells it.
     */
    namesUser: boolean;
    cases: readonly Case[];
};
/**
 * The words the kit is written in.
 */
export type Failure = {
    /**
     * What later cases cannot do without either.
     */
    cause?: string;
    expected: string;
    found: string;
    /**
     * The exchanges that show it, the deciding one last.
     */
    evidence: Answer[];
};
/**
 * The words the kit is written in.
 */
export type CaseResult = {
    profile: string;
    name: string;
    scenario: Scenario;
    status: "passed" | "failed" | "not applicable";
    durationMs: number;
    failure?: Failure;
    /**
     * Why it is not applicable.
     */
    reason?: string;
};
/**
 * The words the kit is written in.
 */
export type Report = {
    url: string;
    seed: number;
    startedAt: string;
    durationMs: number;
    results: CaseResult[];
};
/**
 * The words the kit is written in.
 */
export type Options = {
    url: string;
    profiles: string[];
    /**
     * Why profiles of `all` cannot be held, by name.
     */
    notApplicable: Record<string, string>;
    /**
     * What the names of cases, or of their scenarios, have in them; none means all.
     */
    only: string[];
    seed: number;
    auth: "login" | "token" | "none";
    email?: string;
    password?: string;
    token?: string;
    /**
     * The one user that the server knows.
     */
    user?: string;
    timeoutMs: number;
    profileTimeoutMs: number;
    killCommand?: string;
    startCommand?: string;
    jsonFile?: string;
    junitFile?: string;
    htmlFile?: string;
};
