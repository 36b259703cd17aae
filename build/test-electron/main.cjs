// What the Electron of the tests starts instead of its own default app: loads the modules given by -r (Playwright's
// loader), then the app folder named on the command line, as `electron FOLDER` does.
const { app } = require('electron');
const { readFileSync } = require('node:fs');
const { join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');

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
for (const loader of loaders) require(resolve(loader));

if (folder === undefined) {
  process.stderr.write('Name the folder of the app to start.\n');
  app.exit(2);
} else {
  const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  app.setName(about.productName ?? about.name);
  if (about.version !== undefined) app.setVersion(about.version);
  app.setAppPath(folder);
  import(pathToFileURL(join(folder, about.main)).href).catch((error) => {
    process.stderr.write(`${error.stack}\n`);
    app.exit(1);
  });
}
