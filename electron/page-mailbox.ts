import type { Notice } from '../shared/contract/notices.ts';

/** What the page is told. What comes before it listens is kept until then. */
export interface PageMailbox {
  /** Tells what only makes sense now, and is lost where no page listens. */
  tell(notice: Notice): void;
  /** Tells what the user asked for, now or as soon as the page listens. */
  post(notice: Notice): void;
  /** The page listens: it has asked for the calendar. */
  open(): void;
  /** The page is gone, or is being loaded anew. */
  close(): void;
}

/** More than a person asks for before a window is drawn. */
const MOST_KEPT = 20;

export function createPageMailbox(send: (notice: Notice) => void): PageMailbox {
  let isOpen = false;
  let kept: readonly Notice[] = [];
  return {
    tell: send,
    post(notice) {
      if (isOpen) send(notice);
      else kept = [...kept, notice].slice(-MOST_KEPT);
    },
    open() {
      isOpen = true;
      const due = kept;
      kept = [];
      for (const notice of due) send(notice);
    },
    close() {
      isOpen = false;
    },
  };
}
