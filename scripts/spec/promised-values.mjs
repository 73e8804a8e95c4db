/** What is looked for as a status where it stands without backticks. */
const statuses =
  /(?<![\w.:/,-])(200|201|204|304|400|401|402|403|404|405|409|412|413|414|415|421|422|429|431|500|503)(?![\w.:/-]|,\d)/g;

const headerWithValue = /^([A-Z][A-Za-z]*(?:-[A-Z][A-Za-z]*)*): (.+)$/;

/**
 * The values that a scenario promises in its THEN: what stands in backticks, and statuses. A header with its
 * value is two. The rows of a table are not among them: whoever writes one has a test that reads it.
 */
export function promisedValues(text) {
  const from = text.indexOf('**THEN**');
  if (from < 0) return [];
  const words = text.slice(from).replace(/^\s*\|.*$/gm, '');
  const quoted = [...words.matchAll(/`([^`]+)`/g)].flatMap(([, value]) => {
    const header = headerWithValue.exec(value);
    return header ? header.slice(1) : [value];
  });
  const bare = words.replace(/`[^`]*`/g, '').matchAll(statuses);
  return [...new Set([...quoted, ...[...bare].map(([, status]) => status)])];
}
