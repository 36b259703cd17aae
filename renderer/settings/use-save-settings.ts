import { useMemo } from 'react';
import type { InputOf } from '../../shared/contract/methods.ts';
import { useSherpa } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';

/** Settles something and says what now holds, with the way back; rejects with the host's reason. */
export type SaveSettings = (
  change: InputOf<'settings.save'>,
  said: { readonly what: string; readonly now: string },
) => Promise<void>;

/** The way to settle something for the whole calendar; a value that holds already isn't to be saved. */
export function useSaveSettings(): SaveSettings {
  const text = useText();
  const { client, view } = useSherpa();
  return useMemo(
    () => async (change, said) => {
      await client.request('settings.save', change);
      view.getState().say(text('settings.said', said), { undoable: true, about: said.what });
    },
    [client, view, text],
  );
}
