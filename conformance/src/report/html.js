import { nameOf } from '../scenarios.js';
import { escaped } from './markup.js';
import { storyOf } from './text.js';
import { byProfile, secondsOf, totalsOf } from './totals.js';

/** @typedef {import('../types.js').CaseResult} CaseResult */

const STYLE = `body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
table { border-collapse: collapse; } td, th { padding: 0.2rem 0.8rem; text-align: right; border-bottom: 1px solid #ccc; }
td:first-child, th:first-child { text-align: left; } pre { overflow-x: auto; padding: 0.8rem; background: #f4f4f4; color: #222; }
.failed { color: #b00020; font-weight: 600; } .reason { color: #666; }`;

/**
 * The report as one page that needs nothing else.
 *
 * @param {import('../types.js').Report} report
 * @param {string} version of the kit
 */
export function htmlReport({ url, seed, startedAt, durationMs, results }, version) {
  const profiles = byProfile(results);
  const rows = profiles.map(([profile, own]) => row(profile, own, secondsOf(own)));
  const lists = profiles.map(
    ([profile, own]) => `<details>
<summary>${escaped(profile)}</summary>
<ul>
${own.map(item).join('\n')}
</ul>
</details>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Conformance of ${escaped(url)}</title>
<style>${STYLE}</style>
<h1>Conformance of ${escaped(url)}</h1>
<p>openshelf-conformance ${escaped(version)}, seed ${seed}, ${escaped(startedAt)}</p>
<table>
<tr><th>profile</th><th>cases</th><th>passed</th><th>failed</th><th>not applicable</th><th>seconds</th></tr>
${rows.join('\n')}
${row('all', results, durationMs / 1000)}
</table>
<h2>Failures</h2>
${results.flatMap((result) => (result.failure ? [failed(result, url)] : [])).join('\n') || '<p>None.</p>'}
<h2>Cases</h2>
${lists.join('\n')}
</html>
`;
}

/** @param {string} name @param {CaseResult[]} results @param {number} seconds */
function row(name, results, seconds) {
  const cells = [name, ...Object.values(totalsOf(results)), seconds.toFixed(1)];
  return `<tr>${cells.map((cell) => `<td>${escaped(String(cell))}</td>`).join('')}</tr>`;
}

/** @param {CaseResult} result @param {string} url */
function failed(result, url) {
  return `<h3>${escaped(`${result.profile} / ${result.name}`)}</h3>
<pre>${escaped(storyOf(result, url))}</pre>`;
}

/** @param {CaseResult} result */
function item({ scenario, name, status, reason }) {
  const why = reason === undefined ? '' : ` <span class="reason">(${escaped(reason)})</span>`;
  const mark = status === 'failed' ? ' class="failed"' : '';
  return `<li${mark}>${status}: <span title="${escaped(nameOf(scenario))}">${escaped(name)}</span>${why}</li>`;
}
