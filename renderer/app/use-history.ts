import { useMemo } from 'react';
import { useReadOnly, useSherpa } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { useAct } from './use-act.ts';

/** Takes back what was done last, and does it again; says which entries that changed, and selects the first of them. */
export function useHistory(): { readonly undo: () => Promise<void>; readonly redo: () => Promise<void> } {
  const text = useText();
  const act = useAct();
  const { view } = useSherpa();
  const readOnly = useReadOnly();
  return useMemo(() => {
    const turn = async (method: 'history.undo' | 'history.redo', said: 'undone' | 'redone') => {
      if (readOnly !== undefined) {
        view.getState().say(readOnly, { tone: 'trouble' });
        return;
      }
      const entries = await act(method, {});
      if (entries === undefined) return;
      const [main] = entries;
      const { selected, screen, select, turnTo, goTo } = view.getState();
      // What was selected may be gone, or have nothing to do with the act; one of those it was about stays. Doing an act
      // again leads to what it was made for, as doing it did.
      const stays = entries.some(({ id }) => id === selected && (said === 'undone' || id === main?.id));
      // The settings show no entry, and whoever takes a setting back goes on there.
      if (main !== undefined && !stays && screen !== 'settings') {
        const day = main.window?.from ?? main.window?.to;
        if (document.activeElement === document.body) goTo(main);
        else {
          select(main.id);
          if (day !== undefined) turnTo(day);
        }
      }
      const count = entries.length;
      view
        .getState()
        .say(
          main === undefined
            ? text(said)
            : text(`${said}.entries`, { first: main.title, count, others: count - 1 }),
        );
    };
    return { undo: () => turn('history.undo', 'undone'), redo: () => turn('history.redo', 'redone') };
  }, [act, text, view, readOnly]);
}
