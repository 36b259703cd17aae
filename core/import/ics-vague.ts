import { parseDate } from '../../shared/dates/parse-date.ts';
import type { When } from '../../shared/dates/when.ts';

const SUMMARY = /^((?:Cancelled|Postponed|Extended|Superseded): )?≈ .+? · (.+)$/su;
/** The words, and the EDTF they stand for where they aren't it themselves. */
const DATE_LINE = /^(?:Date as said:|Due) (.+?)(?: \(([^()\s]+)\))?$/mu;

/**
 * The vague date and the bare title of an event from a feed of Sherpa's, whose days only stand for the window: an import of
 * one's own feed must not make them exact.
 */
export function vagueOf(
  summary: string,
  description: string,
): { readonly title: string; readonly when: When } | undefined {
  const [, off = '', bare] = SUMMARY.exec(summary) ?? [];
  const title = bare === undefined ? undefined : `${off}${bare.trim()}`;
  const [, said = '', edtf] = DATE_LINE.exec(description) ?? [];
  const date = edtf ?? said;
  const parsed = parseDate(date);
  if (title === undefined || !parsed.ok || parsed.value.exact) return undefined;
  return { title, when: edtf === undefined ? { date } : { date, said } };
}
