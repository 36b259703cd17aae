import styles from './count-badge.module.css';

const MOST = 99;

interface Props {
  readonly count: number;
  /** The count in words: of what, and why it is told. */
  readonly words: string;
  readonly tone: 'accent' | 'deadline';
}

/** How much of something waits, beside its name; nothing where nothing does. */
export function CountBadge({ count, words, tone }: Props) {
  if (count === 0) return undefined;
  return (
    <span className={`${styles.count} ${styles[tone]}`} title={words}>
      <span aria-hidden="true">{count > MOST ? `${MOST}+` : count}</span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
