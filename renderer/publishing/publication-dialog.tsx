import { type FormEvent, useState } from 'react';
import type { PublicationView, PublishTest } from '../../shared/contract/methods/publish-methods.ts';
import { messageOf } from '../../shared/message-of.ts';
import { placeName } from '../../shared/publications/place-name.ts';
import { LEAST_MINUTES, MOST_MINUTES } from '../../shared/publications/publication.ts';
import { SettingSwitch } from '../settings/setting-switch.tsx';
import { usePresent, useSherpa, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { Dialog } from '../ui/dialog.tsx';
import form from '../ui/dialog-form.module.css';
import { Refusal } from '../ui/refusal.tsx';
import { PlaceFields } from './place-fields.tsx';
import styles from './publication-dialog.module.css';
import { RenderingFields } from './rendering-fields.tsx';
import { ScheduleFields } from './schedule-fields.tsx';
import { TestAnswer } from './test-answer.tsx';
import {
  isElsewhere,
  isUntried,
  passwordTyped,
  placeTyped,
  publicationTyped,
  type TypedPublication,
  typedPublication,
} from './typed-publication.ts';

interface Props {
  /** The publication to change; a new one where none is given. */
  readonly publication: PublicationView | undefined;
  readonly onClose: () => void;
}

/** What is published where, for whom and when. A place that is new is tested before it is saved. */
export function PublicationDialog({ publication, onClose }: Props) {
  const text = useText();
  const { client } = useSherpa();
  const say = useView((view) => view.say);
  const shown = useView((view) => view.feed?.key);
  const feeds = usePresent((calendar) => calendar.feeds);
  const [first] = useState(() => {
    const feed = feeds.find(({ key }) => key === shown) ?? feeds[0];
    return typedPublication(publication, feed?.key ?? '');
  });
  const [typed, setTyped] = useState(first);
  const [answer, setAnswer] = useState<PublishTest>();
  const [isBusy, setBusy] = useState<'test' | 'save'>();
  const [refusal, setRefusal] = useState<string>();
  const change = (some: Partial<TypedPublication>) => {
    setTyped({ ...typed, ...some });
    setRefusal(undefined);
    setAnswer(undefined);
  };
  const to = placeTyped(typed);
  const orRefuse = async (what: 'test' | 'save', task: () => Promise<void>) => {
    setBusy(what);
    setRefusal(undefined);
    try {
      await task();
    } catch (error) {
      setRefusal(messageOf(error));
    }
    setBusy(undefined);
  };
  const tested = async () => {
    if (to === undefined) return undefined;
    const known = publication === undefined ? {} : { id: publication.id };
    const found = await client.request('publish.test', { ...known, to, ...passwordTyped(typed) });
    setAnswer(found);
    return found;
  };
  const test = () =>
    isBusy === undefined &&
    orRefuse('test', async () => {
      await tested();
    });
  const save = (event: FormEvent) => {
    event.preventDefault();
    const wanted = publicationTyped(typed, publication);
    if (wanted === undefined || isBusy !== undefined) return;
    if (wanted === 'minutes')
      return setRefusal(
        text('publishing.minutes.wrong', { least: `${LEAST_MINUTES}`, most: `${MOST_MINUTES}` }),
      );
    void orRefuse('save', async () => {
      // Who has seen what the test says may save all the same: a server may be there tomorrow.
      if (answer === undefined && isUntried(typed, publication) && (await tested())?.ok !== true) return;
      const { title, left } = await client.request('publish.save', wanted);
      const saved = text('publishing.saved', { title: title ?? text('publishing.noFeed') });
      say(left === undefined ? saved : `${saved} ${left}`);
      onClose();
    });
  };
  const isElse = isElsewhere(typed, publication);
  return (
    <Dialog
      title={text(publication === undefined ? 'publishing.new.title' : 'publishing.edit.title')}
      width={560}
      keepsWhatIsTyped={typed !== first}
      onClose={onClose}
    >
      <form className={form.form} aria-busy={isBusy !== undefined} onSubmit={save}>
        <label className={controls.label}>
          {text('publishing.feed')}
          <select
            className={controls.input}
            value={typed.feed}
            onChange={({ target }) => change({ feed: target.value })}
          >
            {feeds.every(({ key }) => key !== typed.feed) && (
              <option value={typed.feed}>{text('publishing.noFeed')}</option>
            )}
            {feeds.map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <PlaceFields typed={typed} onType={change} password={publication?.password} />
        {isElse && publication !== undefined && (
          <div>
            <SettingSwitch
              label={text('publishing.takeAway')}
              isOn={typed.takesAway}
              onSwitch={(takesAway) => change({ takesAway })}
            />
            <p className={form.means}>
              {text('publishing.takeAway.means', { place: placeName(publication.to) })}
            </p>
          </div>
        )}
        <RenderingFields typed={typed} onType={change} />
        <ScheduleFields typed={typed} onType={change} />
        {answer !== undefined && <TestAnswer answer={answer} onTake={(url) => change({ url })} />}
        <Refusal>{refusal}</Refusal>
        <div className={`${controls.actions} ${styles.actions}`}>
          <button
            type="button"
            className={`${controls.secondary} ${styles.test}`}
            // While it runs it keeps the focus, which a disabled button would lose.
            aria-disabled={isBusy !== undefined}
            disabled={to === undefined}
            onClick={test}
          >
            {text(isBusy === undefined ? 'publishing.test' : 'publishing.testing')}
          </button>
          <button type="button" className={controls.secondary} onClick={onClose}>
            {text('cancel')}
          </button>
          <button
            type="submit"
            className={controls.primary}
            disabled={to === undefined}
            aria-disabled={isBusy !== undefined}
          >
            {text(answer?.ok === false ? 'publishing.saveAnyway' : 'save')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
