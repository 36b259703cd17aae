import type { SubscriptionView } from '../../shared/contract/methods/subscription-methods.ts';
import rail from '../rail/rail.module.css';
import { useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import styles from './subscription-group.module.css';

interface Props {
  readonly subscription: SubscriptionView;
  readonly onOpen: () => void;
}

/** Somebody else's calendar in the rail: shown or not, how many events it has, and what is the matter with it, in words. */
export function SubscriptionRow({ subscription: { id, title, colour, status, entries }, onOpen }: Props) {
  const text = useText();
  const hidden = useView((view) => view.hiddenSubscriptions);
  const prefer = useView((view) => view.prefer);
  const turn = (isShown: boolean) => {
    const others = hidden.filter((one) => one !== id);
    prefer({ hiddenSubscriptions: isShown ? others : [...others, id] });
  };
  const { failing, sentence, encrypted } = status;
  return (
    <li className={rail.track}>
      <label
        className={`${rail.row} ${styles.row}`}
        title={encrypted === false ? `${title} · ${text('subscriptions.plain')}` : title}
      >
        <input
          type="checkbox"
          aria-label={text('subscriptions.show', { title })}
          style={{ accentColor: `var(--track-${colour})` }}
          checked={!hidden.includes(id)}
          onChange={({ target }) => turn(target.checked)}
        />
        <span className={rail.name}>{title}</span>
        <span className={rail.count}>{entries > 0 ? entries : ''}</span>
      </label>
      <button
        type="button"
        className={rail.edit}
        data-subscription={id}
        aria-label={text('subscriptions.edit', { title })}
        title={text('subscriptions.edit', { title })}
        aria-haspopup="dialog"
        onClick={onOpen}
      >
        ⋯
      </button>
      {failing && (
        <button
          type="button"
          className={styles.trouble}
          title={sentence}
          aria-haspopup="dialog"
          onClick={onOpen}
        >
          <strong>! {text('subscriptions.trouble')}</strong> <span>{sentence}</span>
          <span className="visually-hidden"> {title}</span>
        </button>
      )}
    </li>
  );
}
