import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Writes core/import/windows-zone-table.ts from the table of node-ical, which is Unicode's (CLDR windowsZones). Run by
 * hand (`node build/prepare-windows-zones.ts`) when that changes; node-ical itself isn't needed at run time.
 */
const source: unknown = JSON.parse(
  readFileSync(new URL('../node_modules/node-ical/windowsZones.json', import.meta.url), 'utf8'),
);
const rows = Object.entries(source as Record<string, { iana: string[] }>).flatMap(([name, { iana }]) =>
  iana[0] === undefined ? [] : [`${name}\t${iana[0]}`],
);
writeFileSync(
  new URL('../core/import/windows-zone-table.ts', import.meta.url),
  [
    '// Written by build/prepare-windows-zones.ts from Unicode CLDR’s windowsZones as node-ical carries it.',
    '/** Windows’ names of zones, and those its dialogs show, with the IANA zone of each; a row a line. */',
    `export const WINDOWS_ZONE_TABLE = \`${rows.join('\n')}\`;\n`,
  ].join('\n'),
);
console.log(`${rows.length} names`);
