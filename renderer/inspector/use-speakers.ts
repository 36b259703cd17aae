import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import type { EntryView } from '../../shared/entries/entry-view.ts';
import { partyName } from '../../shared/places/party-named.ts';
import { type Speakers, speakersOf } from '../../shared/statements/speakers.ts';
import { useCalendar } from '../state/sherpa.ts';

/** Who speaks for whom about an entry, by the people known. */
export function useSpeakers(entry: EntryView): Speakers {
  const people = useCalendar((calendar) => calendar.people);
  return useMemo(() => {
    const byName = new Map(people.map((person) => [person.name.toLowerCase(), person]));
    return speakersOf(entry, (name) => byName.get(name.toLowerCase()));
  }, [people, entry]);
}

/** Who may have spoken, the likeliest first: the entry's parties, the people known, and all who have spoken before. */
export function useSpeakersOffered(entry: EntryView): {
  readonly speakers: readonly string[];
  readonly publishers: readonly string[];
} {
  const { locale } = useIntl();
  const people = useCalendar((calendar) => calendar.people);
  const entries = useCalendar((calendar) => calendar.entries);
  return useMemo(() => {
    const said = entries.flatMap(({ statements }) => statements);
    const publishers = [...new Set(said.flatMap(({ source }) => source?.publisher ?? []))];
    const speakers = [
      ...entry.parties.map((party) => partyName(party, locale)),
      ...people.map(({ name }) => name),
      ...said.map(({ by }) => partyName(by, locale)),
      ...publishers,
    ];
    return { speakers: [...new Set(speakers)], publishers };
  }, [entry.parties, people, entries, locale]);
}
