import * as v from 'valibot';

/** Says in a sentence what a schema found wrong first, and where. */
export function sentenceOf(issues: readonly v.BaseIssue<unknown>[]): string {
  const issue = issues[0];
  if (issue === undefined) return 'The input isn’t as expected.';
  // An edit's fields lie one level down on the wire; people know them by their own name.
  const where = v.getDotPath(issue)?.replace(/^set\./, '') ?? null;
  if (isUnknownField(issue))
    return `There is no field “${where ?? ''}”. Leave it out, or check its spelling.`;
  if (isMissing(issue)) return `“${where ?? 'input'}” is missing: give it.`;
  return where === null ? capital(`${reasonOf(issue)}.`) : `“${where}” can’t be taken: ${reasonOf(issue)}.`;
}

function isUnknownField(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

function isMissing(issue: v.BaseIssue<unknown>): boolean {
  return (issue.type === 'strict_object' || issue.type === 'object') && issue.received === 'undefined';
}

const PLAIN_NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  Object: 'an object with fields',
  Array: 'a list in square brackets',
};
const MOST_SHOWN = 60;

const PLAIN_BOUNDS: Readonly<Record<string, string>> = {
  max_value: 'at most',
  max_length: 'at most',
  min_value: 'at least',
  min_length: 'at least',
};

/** The schema's own words, or plain ones where it has only the library's. */
function reasonOf(issue: v.BaseIssue<unknown>): string {
  const { type, message, expected, received } = issue;
  if (!message.startsWith('Invalid ')) return message;
  if (type === 'integer') return `it is ${received}, and should be a whole number`;
  if (type === 'non_empty') return 'it is empty';
  const bound = PLAIN_BOUNDS[type];
  if (bound !== undefined) {
    const limit = `${bound} ${(expected ?? '').replace(/^[<>]=/, '')}`;
    if (type.endsWith('value')) return `it is ${received}, and should be ${limit}`;
    return `it has ${received} ${typeof issue.input === 'string' ? 'characters' : 'elements'}, and should have ${limit}`;
  }
  if (expected === null) return message;
  const given =
    PLAIN_NAMES[received] ?? (received.length > MOST_SHOWN ? `${received.slice(0, MOST_SHOWN)}…` : received);
  if (type === 'picklist')
    return `${given} isn’t one of ${expected.replace(/[()"]/g, '').replaceAll(' | ', ', ')}`;
  return `it is ${given}, and should be ${PLAIN_NAMES[expected] ?? expected}`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
