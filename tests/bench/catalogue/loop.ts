/** The clock that watches the event loop strikes this often: that much of each reading is no lag. */
const RESOLUTION_MS = 10;

/** The longest that the event loop of the shop was held since this was asked last, in milliseconds. */
export async function heldMs(url: string): Promise<number> {
  const answer = await fetch(`${url}/metrics`);
  const longest = /^nodejs_eventloop_lag_max_seconds (\S+)$/m.exec(await answer.text())?.[1];
  if (longest === undefined) throw new Error(`${url}/metrics has no lag: ${answer.status}`);
  return Math.max(0, Number(longest) * 1000 - RESOLUTION_MS);
}
