import type { Transport } from '../../shared/contract/transport.ts';
import type { MirrorStore } from '../state/mirror.ts';
import { type AnswerReader, createAnswerReader } from './answer-reader.ts';

/** Keeps the mirror's news at what is new since this device last looked. */
export function createNewsReader(link: Pick<Transport, 'request'>, mirror: MirrorStore): AnswerReader {
  return createAnswerReader({
    request: () => link.request('changes.read', {}),
    onAnswer: (news) => mirror.setState(({ newsFailure: _, ...others }) => ({ ...others, news }), true),
    onFailure: (newsFailure) => mirror.setState({ newsFailure }),
  });
}
