// Loaded into Electron before the app (-r): a box that nobody closes would keep it from ending.
const { dialog } = require('electron');

dialog.showErrorBox = (title, content) => process.stderr.write(`box: ${title}: ${content}\n`);
