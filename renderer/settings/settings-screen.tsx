import { useRef, useState } from 'react';
import { useReadOnly, useView } from '../state/sherpa.ts';
import { useText } from '../texts/use-text.ts';
import controls from '../ui/controls.module.css';
import { ComputerSection } from './computer-section.tsx';
import { GeneralSection } from './general-section.tsx';
import { HolidaysSection } from './holidays-section.tsx';
import { RemindersSection } from './reminders-section.tsx';
import { SECTIONS, type SectionName } from './sections.ts';
import styles from './settings.module.css';
import { SettingsNav } from './settings-nav.tsx';

const BODIES = {
  general: GeneralSection,
  reminders: RemindersSection,
  holidays: HolidaysSection,
  computer: ComputerSection,
} as const satisfies Readonly<Record<SectionName, () => React.ReactNode>>;

/** How near the top of the pane a section counts as the one that is read, in pixels. */
const READ_FROM = 96;

/** What the user has settled, section by section; each change holds at once. */
export function SettingsScreen() {
  const text = useText();
  const readOnly = useReadOnly();
  const close = useView((view) => view.closeSettings);
  const pane = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<SectionName>('general');

  const sectionOf = (name: SectionName) => pane.current?.querySelector<HTMLElement>(`#settings-${name}`);
  const follow = () => {
    if (pane.current === null) return;
    const { scrollTop, clientHeight, scrollHeight } = pane.current;
    const isAtEnd = scrollTop > 0 && scrollTop + clientHeight >= scrollHeight - 1;
    const read = SECTIONS.filter((name) => (sectionOf(name)?.offsetTop ?? 0) <= scrollTop + READ_FROM);
    const [first] = SECTIONS;
    setCurrent((isAtEnd ? SECTIONS : read).at(-1) ?? first);
  };
  const go = (name: SectionName) => {
    const section = sectionOf(name);
    section?.scrollIntoView({ block: 'start' });
    section?.querySelector('h3')?.focus({ preventScroll: true });
    setCurrent(name);
  };

  return (
    <section className={styles.screen} aria-label={text('settings')}>
      <div className={styles.side}>
        <h2 className={styles.name}>{text('settings')}</h2>
        <SettingsNav current={current} onGo={go} />
        <button type="button" className={`${controls.secondary} ${styles.back}`} onClick={close}>
          <span aria-hidden>‹</span> {text('settings.back')}
          <kbd aria-hidden>Esc</kbd>
        </button>
      </div>
      <div ref={pane} className={styles.pane} onScroll={follow}>
        <div className={styles.content}>
          {readOnly !== undefined && (
            <p className={styles.readOnly} role="status">
              {readOnly}
            </p>
          )}
          {SECTIONS.map((name) => {
            const Body = BODIES[name];
            return (
              <section
                key={name}
                id={`settings-${name}`}
                className={styles.section}
                aria-labelledby={`settings-${name}-title`}
              >
                <h3 id={`settings-${name}-title`} className={styles.title} tabIndex={-1}>
                  {text(`settings.${name}`)}
                </h3>
                <Body />
              </section>
            );
          })}
        </div>
      </div>
    </section>
  );
}
