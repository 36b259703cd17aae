// Loaded into Electron before the app (-r), for the bench of its start: says on stderr when the first window has painted what
// the expression PAINTED asks for, with the memory of all processes then, and ends.
const { app } = require('electron');

const wanted = `new Promise((painted) => {
  const look = () =>
    ${process.env.PAINTED} ? requestAnimationFrame(() => setTimeout(painted)) : requestAnimationFrame(look);
  look();
})`;

app.once('browser-window-created', (_event, window) => {
  window.webContents.once('dom-ready', async () => {
    await window.webContents.executeJavaScript(wanted);
    const kilobytes = app.getAppMetrics().reduce((sum, { memory }) => sum + memory.workingSetSize, 0);
    process.stderr.write(`painted ${Date.now()} ${kilobytes}\n`);
    app.quit();
  });
});
