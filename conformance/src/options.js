import { parseArgs } from 'node:util';
import { casesOf, chooseProfiles, profiles } from './profiles/index.js';

/** @typedef {import('./types.js').Options} Options */

/** The command line is not one that the kit understands. */
export class UsageError extends Error {}

export const USAGE = `Usage: openshelf-conformance --url URL [options]

Holds a shop server to the Openshelf specification, over HTTP. The kit makes its own data.

  --url URL           where the server is, for example http://127.0.0.1:3000
  --profile NAME      one of the profiles below, several with commas or by repeating the
                      option, or all: each but nano (default: mini)
  --only TEXT         only the cases with this text in their name or in that of their scenario;
                      several by repeating the option
  --auth HOW          how to get a token (default: none)
                        login  the admin logs in with --email and --password
                        token  the admin's token is --token
                        none   no tokens; requests carry a userId
  --user ID           for nano: the server knows this one user only
  --email, --password, --token
                      of an admin; or set KIT_EMAIL, KIT_PASSWORD, KIT_TOKEN
  --seed NUMBER       the same number gives the same choices (default: 1)
  --timeout MS        longest wait for one answer (default: 10000)
  --profile-timeout MS
                      longest time for one profile (default: 60000)
  --kill COMMAND, --start COMMAND
                      how to kill the server at once and to start it again, for crash
  --json FILE         write the report as JSON
  --junit FILE        write the report as JUnit XML
  --html FILE         write the report as a page
  --help, --version

Ends with 0 when no case failed, 1 when one failed, 2 when the server could not be tested.

Profiles:
${profiles.map(({ name, cases, summary }) => `  ${name.padEnd(12)} ${String(cases.length).padStart(3)} cases  ${summary}`).join('\n')}
`;

const OPTIONS = /** @type {const} */ ({
  url: { type: 'string' },
  profile: { type: 'string', multiple: true },
  only: { type: 'string', multiple: true },
  auth: { type: 'string', default: 'none' },
  email: { type: 'string' },
  password: { type: 'string' },
  token: { type: 'string' },
  user: { type: 'string' },
  seed: { type: 'string', default: '1' },
  timeout: { type: 'string', default: '10000' },
  'profile-timeout': { type: 'string', default: '60000' },
  kill: { type: 'string' },
  start: { type: 'string' },
  json: { type: 'string' },
  junit: { type: 'string' },
  html: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
});

/**
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @returns {'help' | 'version' | Options}
 */
export function readOptions(args, env) {
  const { values } = parse(args);
  if (values.help) return 'help';
  if (values.version) return 'version';

  const names = (values.profile ?? ['mini']).flatMap((list) => list.split(',')).filter(Boolean);
  const access = readAuth(values.auth, {
    email: values.email ?? env.KIT_EMAIL,
    password: values.password ?? env.KIT_PASSWORD,
    token: values.token ?? env.KIT_TOKEN,
  });
  const commands = readCommands(values);
  const options = {
    url: readUrl(values.url),
    ...chooseNames(names, { ...access, ...commands }),
    ...access,
    ...commands,
    only: values.only ?? [],
    seed: readNumber('--seed', values.seed, 0),
    timeoutMs: readNumber('--timeout', values.timeout, 1),
    profileTimeoutMs: readNumber('--profile-timeout', values['profile-timeout'], 1),
    ...(values.user !== undefined && { user: values.user }),
    ...(values.json !== undefined && { jsonFile: values.json }),
    ...(values.junit !== undefined && { junitFile: values.junit }),
    ...(values.html !== undefined && { htmlFile: values.html }),
  };
  checkUser(options);
  checkOnly(options);
  return options;
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
 * @returns {Pick<Options, 'killCommand' | 'startCommand'>}
 */
function readCommands({ kill, start }) {
  if (kill && start) return { killCommand: kill, startCommand: start };
  if (!kill && !start) return {};
  throw new UsageError('--kill and --start want each other');
}

/**
 * @param {string} auth
 * @param {{ email: string | undefined, password: string | undefined, token: string | undefined }} credentials
 * @returns {Pick<Options, 'auth' | 'email' | 'password' | 'token'>}
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

/**
 * What `all` cannot hold with these options is not applicable; what is named alone must be possible.
 *
 * @param {string[]} names
 * @param {Pick<Options, 'auth' | 'killCommand'>} options
 * @returns {Pick<Options, 'profiles' | 'notApplicable'>}
 */
function chooseNames(names, options) {
  if (names.length === 0) throw new UsageError('--profile names no profile');
  for (const name of names) {
    const profile = profiles.find((known) => known.name === name);
    if (!profile && name !== 'all') throw new UsageError(`no such profile: ${name}`);
    const missing = profile && whatIsMissing(profile, options);
    if (missing) throw new UsageError(`the profile ${name} ${missing}`);
  }
  if (!names.includes('all')) return { profiles: [...new Set(names)], notApplicable: {} };
  const chosen = profiles.filter(
    ({ name, makesData }) => makesData !== false || names.includes(name),
  );
  const notApplicable = chosen.flatMap((profile) => {
    const missing = whatIsMissing(profile, options);
    return missing ? [[profile.name, missing]] : [];
  });
  return {
    profiles: chosen.map(({ name }) => name),
    notApplicable: Object.fromEntries(notApplicable),
  };
}

/**
 * @param {import('./types.js').Profile} profile
 * @param {Pick<Options, 'auth' | 'killCommand'>} options
 */
function whatIsMissing({ needsAccounts, needsCommands }, { auth, killCommand }) {
  if (needsAccounts && auth === 'none') return 'wants accounts: --auth login or --auth token';
  return needsCommands && !killCommand ? 'wants --kill and --start' : undefined;
}

/** @param {Pick<Options, 'profiles' | 'user' | 'auth'>} options */
function checkUser({ profiles: names, user, auth }) {
  if (user === undefined) return;
  if (auth !== 'none') throw new UsageError('--user is for servers without accounts: --auth none');
  const others = names.filter((name) => name !== 'nano');
  if (others.length > 0) throw new UsageError(`${others[0]} wants many users, and --user is one`);
}

/** @param {Pick<Options, 'profiles' | 'only'>} options */
function checkOnly({ profiles: names, only }) {
  for (const words of only) {
    const found = chooseProfiles(names).some((one) => casesOf(one, [words]).length > 0);
    if (!found) throw new UsageError(`no case of these profiles has: ${words}`);
  }
}
