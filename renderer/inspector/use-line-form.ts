import { useEffect, useRef, useState } from 'react';

/** A form within a line; once it closes, the focus goes back to its button, or to the line where that is done for. */
export function useLineForm() {
  const [isOpen, setOpen] = useState(false);
  const returnTo = useRef<'line' | 'button'>(undefined);
  const line = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen && returnTo.current !== undefined && document.activeElement === document.body) {
      (returnTo.current === 'line' ? line : button).current?.focus();
    }
  }, [isOpen]);
  return {
    isOpen,
    line,
    button,
    open: () => setOpen(true),
    close: (done: boolean) => {
      returnTo.current = done ? 'line' : 'button';
      setOpen(false);
    },
  };
}
