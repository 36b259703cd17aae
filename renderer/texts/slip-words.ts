import type { Slip } from '../../shared/entries/entry-view.ts';
import { isAbout, slipSummary } from '../../shared/entries/slip-summary.ts';
import type { Text } from './use-text.ts';

/** What all slips come to: "slipped 3 times, 47 days in all", "moved twice, 5 days later in all"; empty for none. */
export function slipSummaryWords(slips: readonly Slip[], text: Text): string {
  const { times, narrowed, widened } = slipSummary(slips);
  return [
    times === 0 ? '' : movesWords(slips, text),
    narrowed === 0 ? '' : text('slips.narrowedTimes', { count: narrowed }),
    widened === 0 ? '' : text('slips.widenedTimes', { count: widened }),
  ]
    .filter((part) => part !== '')
    .join(text('list.comma'));
}

function movesWords(slips: readonly Slip[], text: Text): string {
  const { times, days, isOneWay, isAbout: about } = slipSummary(slips);
  const isSlip = isOneWay && slips.some(({ move }) => move === 'later');
  const moves = text(isSlip ? 'slips.slipped' : 'slips.moved', { count: times });
  if (days === undefined) return moves;
  if (days === 0) return text('slips.backAgain', { moves });
  const size = text(about ? 'slips.about' : 'slips.days', { days: Math.abs(days) });
  const way = isSlip ? size : text(days > 0 ? 'slips.later' : 'slips.earlier', { size });
  const once = isSlip ? 'slips.once' : 'slips.onceTo';
  return text(times === 1 ? once : 'slips.inAll', { moves, size: way });
}

/** What one slip comes to: "7 days later", "about 27 days later", "narrowed". */
export function slipWords(slip: Slip, text: Text): string {
  const { move, days } = slip;
  if (move !== 'later' && move !== 'earlier') return text(`slips.${move}`);
  if (days === undefined) return text(`slips.${move}Somehow`);
  const size = text(isAbout(slip) ? 'slips.about' : 'slips.days', { days: Math.abs(days) });
  return text(`slips.${move}`, { size });
}
