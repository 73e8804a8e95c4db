/** What is looked for as a status where it stands without backticks. */
const statuses =
  /(?<![\w.:/,-])(200|201|204|304|400|401|402|403|404|405|409|412|413|414|415|421|422|429|431|500|503)(?![\w.:/-]|,\d)/g;

const headerWithValue = /^([A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)*): (.+)$/;
const request = /^[A-Z]+ \//;
const member = /^[a-z]\w*(\.[a-z]\w*)+$/;
const code = /^[A-Z][A-Z_]+$/;

function quotedIn(text) {
  return [...text.matchAll(/`([^`]+)`/g)].map(([, value]) => value);
}

/** A header with its value is two values, and so is a member of a member. */
function partsOf(value) {
  if (member.test(value)) return value.split('.');
  return headerWithValue.exec(value)?.slice(1) ?? [value];
}

/**
 * The values that a scenario promises in its THEN: what stands in backticks, and statuses. Not among them are
 * requests, the rows of a table, for which there is a test that reads it, and the names and addresses that the
 * scenario makes up in its GIVEN or WHEN, in whose place a test has its own.
 */
export function promisedValues(text) {
  const from = text.indexOf('**THEN**');
  if (from < 0) return [];
  const made = new Set(quotedIn(text.slice(0, from)).filter((value) => !code.test(value)));
  const words = text.slice(from).replace(/^\s*\|.*$/gm, '');
  const quoted = quotedIn(words)
    .filter((value) => !made.has(value) && !request.test(value))
    .flatMap(partsOf);
  const bare = words.replace(/`[^`]*`/g, '').matchAll(statuses);
  return [...new Set([...quoted, ...[...bare].map(([, status]) => status)])];
}
