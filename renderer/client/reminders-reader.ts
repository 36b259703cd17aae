import type { Transport } from '../../shared/contract/transport.ts';
import type { MirrorStore } from '../state/mirror.ts';
import { type AnswerReader, createAnswerReader } from './answer-reader.ts';

/** Keeps the mirror's reminders at what the host last said of them. */
export function createRemindersReader(link: Pick<Transport, 'request'>, mirror: MirrorStore): AnswerReader {
  return createAnswerReader({
    request: () => link.request('reminders.read', {}),
    onAnswer: (reminders) =>
      mirror.setState(({ remindersFailure: _, ...others }) => ({ ...others, reminders }), true),
    onFailure: (remindersFailure) => mirror.setState({ remindersFailure }),
  });
}
