import { type FormEvent, useState } from 'react';
import { messageOf } from '../../shared/message-of.ts';
import { useCalendar, useReadOnly, useSherpa, useView } from '../state/sherpa.ts';
import { useDates } from '../texts/use-dates.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { Dialog } from '../ui/dialog.tsx';
import form from '../ui/dialog-form.module.css';
import { Refusal } from '../ui/refusal.tsx';
import { Select } from '../ui/select.tsx';
import { TextField } from '../ui/text-field.tsx';
import type { Overlay } from './overlay.ts';
import { partyTyped } from './party-typed.ts';
import styles from './subscription-dialog.module.css';
import { upstreamWhen } from './upstream-words.ts';

interface Props {
  readonly overlay: Overlay;
  readonly onClose: () => void;
}

/** What somebody else's calendar says of an event, and the way to make an entry of it. */
export function OverlayDialog({ overlay: { item, subscription }, onClose }: Props) {
  const text = useText();
  const dates = useDates();
  const { client, view } = useSherpa();
  const readOnly = useReadOnly();
  const say = useView((state) => state.say);
  const tracks = useCalendar((calendar) => calendar.tracks);
  const [chosen, setTrack] = useState<string>();
  const [typed, setTyped] = useState('');
  const [isAdopting, setAdopting] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const track = chosen ?? subscription.track ?? '';

  const adopt = async (event: FormEvent) => {
    event.preventDefault();
    if (isAdopting) return;
    const wanted = typed.trim();
    const party = partyTyped(typed);
    if (wanted !== '' && party === undefined)
      return setRefusal(text('overlay.party.wrong', { typed: wanted }));
    setAdopting(true);
    try {
      const [entry] = await client.request('subscriptions.adopt', {
        subscription: item.subscription,
        uid: item.uid,
        ...(item.recurrence === undefined ? {} : { recurrence: item.recurrence }),
        ...(track === '' ? {} : { track }),
        ...(party === undefined ? {} : { party }),
      });
      say(text('overlay.adopted', { title: item.title }), { undoable: true });
      onClose();
      if (entry !== undefined) view.getState().goTo(entry);
    } catch (error) {
      setRefusal(messageOf(error));
      setAdopting(false);
    }
  };
  return (
    <Dialog title={item.title} width={460} onClose={onClose}>
      <form className={form.form} onSubmit={(event) => void adopt(event)}>
        <p className={form.hint}>{text('overlay.of', { calendar: subscription.title })}</p>
        <dl className={styles.facts}>
          <div>
            <dt>{text('overlay.when')}</dt>
            <dd>{upstreamWhen(item.when, dates, text)}</dd>
          </div>
          <div>
            <dt>{text('overlay.status')}</dt>
            <dd>{text(`overlay.status.${item.status}`)}</dd>
          </div>
          {item.location !== undefined && (
            <div>
              <dt>{text('overlay.where')}</dt>
              <dd>{item.location}</dd>
            </div>
          )}
          {item.url !== undefined && (
            <div>
              <dt>{text('overlay.page')}</dt>
              <dd>
                <a href={item.url} target="_blank" rel="noreferrer noopener">
                  {item.url}
                </a>
              </dd>
            </div>
          )}
        </dl>
        <div className={form.pair}>
          <Select
            label={text('overlay.track')}
            disabled={readOnly !== undefined}
            values={['', ...tracks.map(({ name }) => name)]}
            value={track}
            wordsOf={(name) => name || text('subscriptions.track.none')}
            onChoose={setTrack}
          />
          <TextField
            label={text('overlay.party')}
            disabled={readOnly !== undefined}
            value={typed}
            onType={(party) => {
              setTyped(party);
              setRefusal(undefined);
            }}
          />
        </div>
        <p className={form.hint}>
          {readOnly ?? `${text('overlay.adopt.hint')} ${text('overlay.party.hint')}`}
        </p>
        <Refusal>{refusal}</Refusal>
        <div className={controls.actions}>
          <button type="button" className={controls.secondary} onClick={onClose}>
            {text('overlay.close')}
          </button>
          <button
            type="submit"
            className={controls.primary}
            disabled={readOnly !== undefined}
            title={readOnly}
            aria-disabled={isAdopting}
          >
            {text('overlay.adopt')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
