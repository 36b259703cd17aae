import * as v from 'valibot';

/** Says in a sentence what a schema found wrong first, and where. */
export function sentenceOf(issues: readonly v.BaseIssue<unknown>[]): string {
  const issue = issues[0];
  if (issue === undefined) return 'The input isn’t as expected.';
  const where = v.getDotPath(issue);
  if (isUnknownField(issue))
    return `There is no field “${where ?? ''}”. Leave it out, or check its spelling.`;
  if (isMissing(issue)) return `“${where ?? 'input'}” is missing: give it.`;
  return where === null ? capital(`${issue.message}.`) : `“${where}” can’t be taken: ${issue.message}.`;
}

function isUnknownField(issue: v.BaseIssue<unknown>): boolean {
  return issue.type === 'strict_object' && issue.expected === 'never';
}

function isMissing(issue: v.BaseIssue<unknown>): boolean {
  return (issue.type === 'strict_object' || issue.type === 'object') && issue.received === 'undefined';
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
