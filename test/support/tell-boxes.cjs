// Loaded into Electron before the app (-r): a box that nobody closes would keep it from ending. What it would show goes to
// stderr, as does an address given to the system, and the button that PRESS names is taken for pressed.
const { dialog, shell } = require('electron');

const say = (line) => process.stderr.write(`${line}\n`);

dialog.showErrorBox = (title, content) => say(`box: ${title}: ${content}`);
dialog.showMessageBox = async ({ message, detail, buttons }) => {
  say(`box: ${message} ${detail} [${buttons.join('] [')}]`);
  return { response: buttons.indexOf(process.env.PRESS), checkboxChecked: false };
};
shell.openExternal = async (address) => say(`opened: ${address}`);
