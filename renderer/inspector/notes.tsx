import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { webAddress } from '../ui/web-address.ts';
import { WriteButton } from '../ui/write-button.tsx';
import { Editable } from './editable.tsx';
import type { Edits } from './edits.ts';
import styles from './inspector.module.css';
import { Section } from './section.tsx';
import sourceLink from './source-link.module.css';

/** Notes and links: text is shown as text, and only addresses of the web or of mail are links. */
export function Notes(edits: Edits) {
  const text = useText();
  const { entry, editing, onEdit } = edits;
  return (
    <>
      {(entry.notes !== undefined || editing === 'notes') && (
        <Section title={text('field.notes')}>
          <Editable {...edits} field="notes" className={styles.notes ?? ''}>
            {entry.notes}
          </Editable>
        </Section>
      )}
      {(entry.links.length > 0 || editing === 'links') && (
        <Section
          title={text('field.links')}
          action={
            <WriteButton className={controls.small} onClick={() => onEdit('links')}>
              {text('edit')}
            </WriteButton>
          }
        >
          {editing === 'links' ? (
            <Editable {...edits} field="links">
              {undefined}
            </Editable>
          ) : (
            <ul>
              {entry.links.map((link) => (
                <li key={link} className={sourceLink.source}>
                  <OneLink link={link} />
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
    </>
  );
}

function OneLink({ link }: { readonly link: string }) {
  const address = webAddress(link);
  if (address === undefined) return <>{link}</>;
  return (
    <a href={address.href} target="_blank" rel="noreferrer" title={address.href}>
      {address.protocol === 'mailto:' ? address.pathname : `${address.host}${address.pathname}`} ↗
    </a>
  );
}
