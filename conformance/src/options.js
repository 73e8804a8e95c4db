import { parseArgs } from 'node:util';
import { chooseProfiles, profiles } from './profiles/index.js';

/** The command line is not one that the kit understands. */
export class UsageError extends Error {}

export const USAGE = `Usage: openshelf-conformance --url URL [options]

Holds a shop server to the Openshelf specification, over HTTP. The kit makes its own data.

  --url URL           where the server is, for example http://127.0.0.1:3000
  --profile NAME      one of the profiles below, several with commas or by repeating the
                      option, or all (default: mini)
  --scenario TITLE    only the cases of this scenario; several by repeating the option
  --auth HOW          how to get a token (default: none)
                        login  the admin logs in with --email and --password
                        token  the admin's token is --token
                        none   no tokens; requests carry a userId
  --email, --password, --token
                      of an admin; or set KIT_EMAIL, KIT_PASSWORD, KIT_TOKEN
  --seed NUMBER       the same number gives the same choices (default: 1)
  --timeout MS        longest wait for one answer (default: 10000)
  --kill COMMAND, --start COMMAND
                      how to kill the server at once and to start it again, for crash
  --json FILE         write the report as JSON
  --junit FILE        write the report as JUnit XML
  --help, --version

Ends with 0 when every case passed, 1 when one failed, 2 when the server could not be tested.

Profiles:
${profiles.map(({ name, cases, summary }) => `  ${name.padEnd(12)} ${String(cases.length).padStart(3)} cases  ${summary}`).join('\n')}
`;

const OPTIONS = /** @type {const} */ ({
  url: { type: 'string' },
  profile: { type: 'string', multiple: true },
  scenario: { type: 'string', multiple: true },
  auth: { type: 'string', default: 'none' },
  email: { type: 'string' },
  password: { type: 'string' },
  token: { type: 'string' },
  seed: { type: 'string', default: '1' },
  timeout: { type: 'string', default: '10000' },
  kill: { type: 'string' },
  start: { type: 'string' },
  json: { type: 'string' },
  junit: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
});

/**
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {'help' | 'version' | import('./types.js').Options}
 */
export function readOptions(args, env) {
  const { values } = parse(args);
  if (values.help) return 'help';
  if (values.version) return 'version';

  const names = (values.profile ?? ['mini']).flatMap((list) => list.split(',')).filter(Boolean);
  const commands = readCommands(values);
  const hasCommands = commands.killCommand !== undefined;
  const options = {
    url: readUrl(values.url),
    ...chosenProfiles(names, hasCommands),
    ...commands,
    scenarios: values.scenario ?? [],
    seed: readNumber('--seed', values.seed, 0),
    timeoutMs: readNumber('--timeout', values.timeout, 1),
    ...readAuth(values.auth, {
      email: values.email ?? env.KIT_EMAIL,
      password: values.password ?? env.KIT_PASSWORD,
      token: values.token ?? env.KIT_TOKEN,
    }),
    ...(values.json !== undefined && { jsonFile: values.json }),
    ...(values.junit !== undefined && { junitFile: values.junit }),
  };
  checkProfiles(options.profiles, options.auth, hasCommands);
  checkScenarios(options);
  return options;
}

/**
 * @param {string[]} names
 * @param {boolean} hasCommands
 * @returns {Pick<import('./types.js').Options, 'profiles' | 'leftOut'>}
 */
function chosenProfiles(names, hasCommands) {
  if (!names.includes('all')) return { profiles: [...new Set(names)], leftOut: [] };
  const leftOut = profiles.flatMap(({ name, needsCommands }) =>
    needsCommands && !hasCommands && !names.includes(name) ? [name] : [],
  );
  const all = profiles.map(({ name }) => name);
  return { profiles: all.filter((name) => !leftOut.includes(name)), leftOut };
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({ args, options: OPTIONS });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** @param {string | undefined} text */
function readUrl(text) {
  if (text === undefined) throw new UsageError('--url is missing');
  if (!URL.canParse(text) || !/^https?:/.test(text)) {
    throw new UsageError(`--url is no http address: ${text}`);
  }
  return text;
}

/** @param {string} option @param {string} text @param {number} min */
function readNumber(option, text, min) {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number >= min) return number;
  throw new UsageError(`${option} wants a whole number from ${min}, not ${text}`);
}

/**
 * @param {{ kill?: string | undefined, start?: string | undefined }} values
 * @returns {Pick<import('./types.js').Options, 'killCommand' | 'startCommand'>}
 */
function readCommands({ kill, start }) {
  if (kill && start) return { killCommand: kill, startCommand: start };
  if (!kill && !start) return {};
  throw new UsageError('--kill and --start want each other');
}

/**
 * @param {string} auth
 * @param {{ email: string | undefined, password: string | undefined, token: string | undefined }} credentials
 * @returns {Pick<import('./types.js').Options, 'auth' | 'email' | 'password' | 'token'>}
 */
function readAuth(auth, { email, password, token }) {
  if (auth === 'none') return { auth };
  if (auth === 'token') {
    if (token) return { auth, token };
    throw new UsageError('--auth token wants --token');
  }
  if (auth === 'login') {
    if (email && password) return { auth, email, password };
    throw new UsageError('--auth login wants --email and --password of an admin');
  }
  throw new UsageError(`--auth is login, token or none, not ${auth}`);
}

/** @param {string[]} names @param {string} auth @param {boolean} hasCommands */
function checkProfiles(names, auth, hasCommands) {
  if (names.length === 0) throw new UsageError('--profile names no profile');
  for (const name of names) {
    const profile = profiles.find((known) => known.name === name);
    if (!profile) throw new UsageError(`no such profile: ${name}`);
    if (profile.needsAccounts && auth === 'none') {
      throw new UsageError(`the profile ${name} wants accounts: --auth login or --auth token`);
    }
    if (profile.needsCommands && !hasCommands) {
      throw new UsageError(`the profile ${name} wants --kill and --start`);
    }
  }
}

/** @param {Pick<import('./types.js').Options, 'profiles' | 'scenarios'>} options */
function checkScenarios({ profiles: names, scenarios }) {
  const titles = chooseProfiles(names).flatMap(({ cases }) =>
    cases.map((one) => one.scenario.title),
  );
  for (const title of scenarios) {
    if (!titles.includes(title)) throw new UsageError(`no case of these profiles is for: ${title}`);
  }
}
