import type { StatementView } from '../../shared/entries/entry-view.ts';
import { webAddress } from '../ui/web-address.ts';
import styles from './source-link.module.css';

/** Where a statement was published; a link only where the address is of the web. */
export function SourceLink({ source }: { readonly source: NonNullable<StatementView['source']> }) {
  const { publisher, title, url } = source;
  const address = url === undefined ? undefined : webAddress(url);
  const name = [publisher, title].filter((part) => part !== undefined).join(', ');
  return (
    <p className={styles.source}>
      {address === undefined ? (
        name
      ) : (
        <a href={address.href} target="_blank" rel="noreferrer" title={address.href}>
          {name === '' ? address.host : name} ↗
        </a>
      )}
    </p>
  );
}
