import type { PublicationView } from '../../shared/contract/methods/publish-methods.ts';
import type { Instant } from '../../shared/dates/instant.ts';
import type { Text } from '../texts/use-text.ts';

/** How it stands with a publication: in a word, whether that is trouble, and when it went and goes. */
export interface PublicationWords {
  readonly state: string;
  readonly tone: 'good' | 'trouble' | 'quiet';
  readonly times: readonly string[];
}

/** Whether what kept it from going was mended, and it hasn’t been tried since. */
export function isMended({ failingSince, tries, waitsFor }: PublicationView['status']): boolean {
  return failingSince !== undefined && tries === 0 && waitsFor === undefined;
}

export function publicationWords(
  { status, enabled, every }: PublicationView,
  text: Text,
  moment: (instant: Instant) => string,
): PublicationWords {
  const { isRunning, progress, last, next, failingSince, tries, waitsFor } = status;
  const isTrying = isMended(status);
  const isFailing = failingSince !== undefined && !isTrying;
  const times: string[] = [];
  if (isFailing) times.push(text('publishing.failing', { when: moment(failingSince), tries }));
  else if (last !== undefined) times.push(text('publishing.last', { when: moment(last.at) }));
  if (next !== undefined)
    times.push(text(isFailing ? 'publishing.retry' : 'publishing.next', { when: moment(next) }));
  else if (enabled && !isFailing && waitsFor === undefined && every === 'changes')
    times.push(text('publishing.nextChange'));
  if (progress !== undefined)
    return { state: text('publishing.state.progress', { ...progress }), tone: 'quiet', times };
  if (isTrying) return { state: text('publishing.state.trying'), tone: 'quiet', times };
  if (isRunning) return { state: text('publishing.state.running'), tone: 'quiet', times };
  if (waitsFor !== undefined) return { state: text(`publishing.state.${waitsFor}`), tone: 'trouble', times };
  if (isFailing) return { state: text('publishing.state.failed'), tone: 'trouble', times };
  if (!enabled) return { state: text('publishing.state.off'), tone: 'quiet', times };
  if (last === undefined) return { state: text('publishing.state.never'), tone: 'quiet', times };
  return last.outcome === 'partly'
    ? { state: text('publishing.state.partly'), tone: 'trouble', times }
    : { state: text('publishing.state.published'), tone: 'good', times };
}
