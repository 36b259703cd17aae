import type { PublicationView } from '../../shared/contract/methods/publish-methods.ts';
import { messageOf } from '../../shared/message-of.ts';
import { isPlainHttp } from '../../shared/publications/plain-http.ts';
import { SettingSwitch } from '../settings/setting-switch.tsx';
import { useDevice } from '../settings/use-device.ts';
import { useSherpa, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import { Choice } from '../ui/choice.tsx';
import controls from '../ui/controls.module.css';
import form from '../ui/dialog-form.module.css';
import styles from './publication-dialog.module.css';
import type { TypedPublication } from './typed-publication.ts';

interface Props {
  readonly typed: TypedPublication;
  readonly onType: (some: Partial<TypedPublication>) => void;
  /** The password that is kept, of which no more is known than that. */
  readonly password: PublicationView['password'];
}

const KINDS = ['folder', 'webdav', 'caldav'] as const;

/** Where a feed is published to: a folder, or a server with who one is there. */
export function PlaceFields({ typed, onType, password }: Props) {
  const text = useText();
  return (
    <>
      <div className={styles.field}>
        <span className={styles.label} aria-hidden="true">
          {text('publishing.kind')}
        </span>
        <Choice
          label={text('publishing.kind')}
          values={KINDS}
          value={typed.kind}
          wordsOf={(kind) => text(`publishing.to.${kind}`)}
          onChoose={(kind) => onType({ kind })}
        />
      </div>
      {typed.kind === 'folder' ? (
        <FolderFields typed={typed} onType={onType} />
      ) : (
        <ServerFields typed={typed} onType={onType} password={password} />
      )}
    </>
  );
}

function FolderFields({ typed, onType }: Omit<Props, 'password'>) {
  const text = useText();
  const { client } = useSherpa();
  const say = useView((view) => view.say);
  const { device } = useDevice();
  const choose = async () => {
    try {
      const { path } = await client.request('folder.choose', {});
      if (path !== undefined) onType({ path });
    } catch (error) {
      say(messageOf(error), { tone: 'trouble' });
    }
  };
  return (
    <>
      <div className={controls.row}>
        <label className={controls.label}>
          {text('publishing.path')}
          <input
            className={controls.input}
            value={typed.path}
            spellCheck={false}
            onChange={({ target }) => onType({ path: target.value })}
          />
        </label>
        {device?.folder.canChoose === true && (
          <button type="button" className={controls.secondary} onClick={() => void choose()}>
            {text('publishing.choose')}
          </button>
        )}
      </div>
      <p className={styles.hint}>{text('publishing.path.hint')}</p>
      <label className={controls.label}>
        {text('publishing.file')}
        <input
          className={controls.input}
          value={typed.file}
          spellCheck={false}
          placeholder={text('publishing.file.hint')}
          onChange={({ target }) => onType({ file: target.value })}
        />
      </label>
    </>
  );
}

function ServerFields({ typed, onType, password }: Props) {
  const text = useText();
  const isKept = password !== undefined && password.kept !== 'missing';
  return (
    <>
      <label className={controls.label}>
        {text('publishing.url')}
        <input
          className={controls.input}
          inputMode="url"
          spellCheck={false}
          placeholder="https://"
          value={typed.url}
          onChange={({ target }) => onType({ url: target.value })}
        />
      </label>
      <p className={styles.hint}>
        {text(typed.kind === 'webdav' ? 'publishing.url.webdav' : 'publishing.url.caldav')}
      </p>
      {isPlainHttp(typed.url) && (
        <div>
          <SettingSwitch
            label={text('publishing.insecure')}
            isOn={typed.insecure}
            onSwitch={(insecure) => onType({ insecure })}
          />
          <p className={form.means}>{text('publishing.insecure.means')}</p>
        </div>
      )}
      <div className={form.pair}>
        <label className={controls.label}>
          {text('publishing.user')}
          <input
            className={controls.input}
            autoComplete="off"
            spellCheck={false}
            value={typed.user}
            onChange={({ target }) => onType({ user: target.value })}
          />
        </label>
        <label className={controls.label}>
          {text('publishing.password')}
          <input
            className={controls.input}
            type="password"
            autoComplete="new-password"
            placeholder={isKept ? text('publishing.password.kept') : undefined}
            disabled={typed.forgets}
            value={typed.password}
            onChange={({ target }) => onType({ password: target.value })}
          />
        </label>
      </div>
      <p className={styles.hint}>
        {isKept && `${text('publishing.password.stays')} `}
        {password?.note ??
          (isKept
            ? text(password.kept === 'system' ? 'publishing.password.system' : 'publishing.password.file')
            : text(password === undefined ? 'publishing.password.hint' : 'publishing.password.missing'))}
      </p>
      {password !== undefined && (
        <SettingSwitch
          label={text('publishing.password.forget')}
          isOn={typed.forgets}
          onSwitch={(forgets) => onType({ forgets, password: '' })}
        />
      )}
    </>
  );
}
