import { useMemo } from 'react';
import { messageOf } from '../../shared/message-of.ts';
import { useSherpa } from '../state/sherpa.ts';
import { type SaveSettings, useSaveSettings } from './use-save-settings.ts';

/** Settles something that is chosen rather than typed: a refusal is said for a moment. */
export function useSettle(): (...given: Parameters<SaveSettings>) => void {
  const save = useSaveSettings();
  const { view } = useSherpa();
  return useMemo(
    () =>
      (...given) => {
        save(...given).catch((error: unknown) => view.getState().say(messageOf(error), { tone: 'trouble' }));
      },
    [save, view],
  );
}
