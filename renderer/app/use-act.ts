import { useMemo } from 'react';
import type { InputOf, MethodName, OutputOf } from '../../shared/contract/methods.ts';
import { messageOf } from '../../shared/message-of.ts';
import { useSherpa } from '../state/sherpa.ts';

interface Said {
  /** What to say once it is done. */
  readonly done?: string;
  readonly undoable?: boolean;
}

/** Asks the host for something the user wants, and says how it went: trouble always, success where a text is given. */
export type Act = <M extends MethodName>(
  method: M,
  input: InputOf<M>,
  said?: Said,
) => Promise<OutputOf<M> | undefined>;

export function useAct(): Act {
  const { client, view } = useSherpa();
  return useMemo(
    () => async (method, input, said) => {
      try {
        const answer = await client.request(method, input);
        if (said?.done !== undefined) {
          view.getState().say(said.done, { undoable: said.undoable ?? false });
        }
        return answer;
      } catch (error) {
        view.getState().say(messageOf(error), { tone: 'trouble' });
        return undefined;
      }
    },
    [client, view],
  );
}
