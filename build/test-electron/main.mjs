// What the Electron of the tests starts instead of its own default app: loads the modules given by -r (Playwright's
// loader), then the app folder named on the command line, as `electron FOLDER` does.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const loaders = [];
let folder;
for (let index = 1; index < process.argv.length && folder === undefined; index += 1) {
  const word = process.argv[index];
  if (word === '-r' || word === '--require') {
    index += 1;
    loaders.push(process.argv[index]);
  } else if (!word.startsWith('-')) folder = resolve(word);
}

Object.defineProperty(process, 'defaultApp', { enumerable: true, value: true });
const require = createRequire(import.meta.url);
for (const loader of loaders) require(resolve(loader));

if (folder === undefined) {
  process.stderr.write('Name the folder of the app to start.\n');
  app.exit(2);
} else {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  app.setName(about.productName ?? about.name);
  if (about.version !== undefined) app.setVersion(about.version);
  app.setAppPath(folder);
  // Awaited here: Electron isn't ready before this module is done, and some calls must come before that.
  await import(pathToFileURL(join(folder, about.main)).href);
}
