import { parseDate } from '../../shared/dates/parse-date.ts';
import type { When } from '../../shared/dates/when.ts';

const SUMMARY = /^≈ .+? · (.+)$/su;
const DATE_LINE = /^(?:Date as said:|Due) (.+) \(([^()\s]+)\)$/mu;

/**
 * The vague date and the bare title of an event from a feed of Sherpa's, whose days only stand for the window: an import of
 * one's own feed must not make them exact.
 */
export function vagueOf(
  summary: string,
  description: string,
): { readonly title: string; readonly when: When } | undefined {
  const title = SUMMARY.exec(summary)?.[1]?.trim();
  const [, said, date = ''] = DATE_LINE.exec(description) ?? [];
  const parsed = parseDate(date);
  if (title === undefined || said === undefined || !parsed.ok || parsed.value.exact) return undefined;
  return { title, when: { date, said } };
}
