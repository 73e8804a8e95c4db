/**
 * A failure as every report tells it.
 *
 * @param {import('../types.js').Failure} failure
 * @param {string} url of the server
 */
export function describeFailure({ cause, expected, found, evidence }: import("../types.js").Failure, url: string): {
    evidence: {
        request: string;
        answer: string;
    }[];
    curl?: string;
    expected: string;
    found: string;
    cause?: string;
};
export type DescribedFailure = ReturnType<typeof describeFailure>;
