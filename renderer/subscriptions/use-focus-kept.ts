import { type RefObject, useCallback, useEffect, useRef } from 'react';
import type { SubscriptionView } from '../../shared/contract/methods/subscription-methods.ts';
import { useView } from '../state/sherpa.ts';

/** Where the focus goes when what it should come back to is gone. */
export interface FocusKept {
  /** What subscribes, which is always there. */
  readonly add: RefObject<HTMLButtonElement | null>;
  /** Takes note of whose dialog is being opened. */
  readonly opened: (id: string) => void;
}

/**
 * Keeps the focus in the group once a dialog has closed over something that it ended: a subscription that was removed gives it
 * to its neighbour, and the last proposal answered to what stands above it.
 */
export function useFocusKept(subscriptions: readonly SubscriptionView[] | undefined): FocusKept {
  const add = useRef<HTMLButtonElement>(null);
  const from = useRef<{ readonly id: string; readonly index: number }>(undefined);
  const before = useRef<string>(undefined);
  const ids = useRef<readonly string[]>([]);
  const dialog = useView((view) => view.dialog?.name);
  useEffect(() => {
    ids.current = subscriptions?.map(({ id }) => id) ?? [];
    const { current: was } = before;
    if (dialog !== undefined) {
      before.current = dialog;
      return;
    }
    const isRemoved = from.current !== undefined && !ids.current.includes(from.current.id);
    if (was !== 'proposals' && !(was === 'subscription' && isRemoved)) return;
    // The dialog gives the focus back first, if there is something to give it to.
    const timer = setTimeout(() => {
      before.current = undefined;
      if (document.activeElement !== document.body) return;
      const rows = [
        ...(add.current?.closest('section')?.querySelectorAll<HTMLElement>('[data-subscription]') ?? []),
      ];
      const index = was === 'proposals' ? rows.length - 1 : (from.current?.index ?? 0);
      (rows[Math.min(index, rows.length - 1)] ?? add.current)?.focus();
    }, AFTER_DIALOG_MS);
    return () => clearTimeout(timer);
  }, [dialog, subscriptions]);
  const opened = useCallback((id: string) => {
    from.current = { id, index: Math.max(0, ids.current.indexOf(id)) };
  }, []);
  return { add, opened };
}

const AFTER_DIALOG_MS = 60;
