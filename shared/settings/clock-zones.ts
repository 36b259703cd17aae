import type { Settings } from './settings.ts';

/** Washington and Beijing, whose clocks a trade diplomat looks at first. */
const USUAL: readonly string[] = ['America/New_York', 'Asia/Shanghai'];

/** The zones whose clocks are shown beside that of home, in their order. */
export function clockZones({ clocks }: Pick<Settings, 'clocks'>): readonly string[] {
  return clocks ?? USUAL;
}
