const GROUPED = /^\d{1,3}(?:[, ’']\d{3})+(?:\.\d+)?$/;
const PLAIN = /^\d+(?:\.\d+)?$/;

/**
 * The amount that digits say: `87500000`, `87,500,000` or `12.5`. Undefined for anything else; a comma that could be a
 * decimal one (`12,5`) isn't guessed at.
 */
export function readAmount(text: string): number | undefined {
  const plain = text.trim().replace(/[\u00a0\u202f\u2009]/g, ' ');
  if (PLAIN.test(plain)) return Number(plain);
  return GROUPED.test(plain) ? Number(plain.replace(/[, ’']/g, '')) : undefined;
}
