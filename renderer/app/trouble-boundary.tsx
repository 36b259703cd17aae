import { Component, type ReactNode } from 'react';
import { messageOf } from '../../shared/message-of.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import styles from './trouble-boundary.module.css';

interface Props {
  readonly children: ReactNode;
}

interface State {
  readonly trouble?: string;
}

/** Keeps trouble in one part of the window from taking the rest away: says what it was, and offers to load anew. */
export class TroubleBoundary extends Component<Props, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { trouble: messageOf(error) };
  }

  override render() {
    const { trouble } = this.state;
    return trouble === undefined ? this.props.children : <Trouble trouble={trouble} />;
  }
}

function Trouble({ trouble }: { readonly trouble: string }) {
  const text = useText();
  return (
    <div className={styles.trouble} role="alert">
      <p>{text('trouble.part')}</p>
      <p className={controls.echo}>{trouble}</p>
      <button type="button" className={controls.secondary} onClick={() => location.reload()}>
        {text('trouble.reload')}
      </button>
    </div>
  );
}
