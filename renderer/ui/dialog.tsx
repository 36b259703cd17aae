import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './dialog.module.css';

interface Props {
  readonly title: string;
  /** Shown for those who listen only, where the content says it all. */
  readonly isTitleHidden?: boolean;
  readonly width?: number;
  /** Whether a press beside it leaves it open, since something was typed that would be lost. */
  readonly keepsWhatIsTyped?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the frame: it keeps the focus, gives it back, and closes on Escape or, unless something was typed, a press beside it. */
export function Dialog({
  title,
  isTitleHidden = false,
  width = 520,
  keepsWhatIsTyped = false,
  onClose,
  children,
}: Props) {
  return (
    <ModalOverlay
      className={styles.scrim ?? ''}
      isOpen
      isDismissable={!keepsWhatIsTyped}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <Modal className={styles.modal ?? ''} style={{ width }}>
        <AriaDialog className={styles.dialog ?? ''}>
          <Heading slot="title" className={isTitleHidden ? 'visually-hidden' : (styles.title ?? '')}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
