import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { env, stderr, stdout } from 'node:process';
import { CannotStart } from './cast.js';
import { NoAnswer } from './no-answer.js';
import { readOptions, USAGE, UsageError } from './options.js';
import { htmlReport } from './report/html.js';
import { jsonReport } from './report/json.js';
import { junitReport } from './report/junit.js';
import { summary, textWatcher } from './report/text.js';
import { totalsOf } from './report/totals.js';
import { runKit } from './run.js';

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));

/** @param {string} line */
const print = (line) => stdout.write(`${line}\n`);

/**
 * @param {string[]} args
 * @returns {Promise<0 | 1 | 2>} the exit code
 */
export async function main(args) {
  try {
    const options = readOptions(args, env);
    if (options === 'help') print(USAGE);
    else if (options === 'version') print(version);
    else return await holdToContract(options);
    return 0;
  } catch (error) {
    const problem = whyNotTested(error);
    stderr.write(`openshelf-conformance: ${problem}\n`);
    return 2;
  }
}

/** @param {import('./types.js').Options} options */
async function holdToContract(options) {
  const { url, seed, jsonFile, junitFile, htmlFile } = options;
  print(`openshelf-conformance ${version}: ${url}, seed ${seed}`);
  const report = await runKit(options, textWatcher(print, url));
  print(`\n${summary(report)}`);
  if (jsonFile) await writeFile(jsonFile, jsonReport(report, version));
  if (junitFile) await writeFile(junitFile, junitReport(report));
  if (htmlFile) await writeFile(htmlFile, htmlReport(report, version));
  const { passed, failed } = totalsOf(report.results);
  if (failed > 0) return 1;
  if (passed === 0) throw new CannotStart('no case is applicable to this server');
  return 0;
}

/** @param {unknown} error */
function whyNotTested(error) {
  if (error instanceof UsageError) return `${error.message} (--help tells more)`;
  if (error instanceof CannotStart) return error.message;
  if (error instanceof NoAnswer) return `the server does not answer: ${error.message}`;
  // The kit's own fault, which must not look like the server's.
  return error instanceof Error ? error.stack : String(error);
}
