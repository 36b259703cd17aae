import { useState } from 'react';
import type { PublicationView } from '../../shared/contract/methods/publish-methods.ts';
import { messageOf } from '../../shared/message-of.ts';
import { placeName } from '../../shared/publications/place-name.ts';
import { useSherpa, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { Dialog } from '../ui/dialog.tsx';
import form from '../ui/dialog-form.module.css';
import { Refusal } from '../ui/refusal.tsx';

interface Props {
  readonly publication: PublicationView;
  readonly onClose: () => void;
}

/** Asks what becomes of what was published, and ends the publication. */
export function RemovePublicationDialog({ publication: { id, title, to }, onClose }: Props) {
  const text = useText();
  const { client } = useSherpa();
  const say = useView((view) => view.say);
  const [isRemoving, setRemoving] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  const remove = async (takeAway: boolean) => {
    setRemoving(true);
    try {
      const { sentence } = await client.request('publish.remove', { id, ...(takeAway ? { takeAway } : {}) });
      say(sentence);
      onClose();
    } catch (error) {
      setRefusal(messageOf(error));
      setRemoving(false);
    }
  };
  const words = { title: title ?? text('publishing.noFeed'), place: placeName(to) };
  return (
    <Dialog title={text('publishing.remove.title')} width={500} onClose={onClose}>
      <div className={form.form}>
        <p>{text('publishing.remove.words', words)}</p>
        <Refusal>{refusal}</Refusal>
        <div className={controls.actions}>
          <button type="button" className={controls.secondary} onClick={onClose}>
            {text('cancel')}
          </button>
          <button
            type="button"
            className={controls.danger}
            disabled={isRemoving}
            onClick={() => void remove(true)}
          >
            {text('publishing.remove.takeAway')}
          </button>
          <button
            type="button"
            className={controls.primary}
            disabled={isRemoving}
            onClick={() => void remove(false)}
          >
            {text('publishing.remove.leave')}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
