import { writeFileSync } from 'node:fs';
import { goldenFeeds } from './golden-feeds.ts';

// Run after a change of what feeds look like, and read the difference line by line before it is committed.
for (const [name, { text }] of goldenFeeds()) {
  writeFileSync(new URL(`${name}.ics`, import.meta.url), text);
}
