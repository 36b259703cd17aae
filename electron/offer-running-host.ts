import { dialog, shell } from 'electron';
import { readLock } from '../core/node/folder-lock.ts';
import { newLinkFrom } from '../core/node/new-link.ts';

/** Says who holds the calendar, and offers to open it in the browser where that host can show it. */
export async function offerRunningHost(data: string, message: string): Promise<void> {
  const holder = await readLock(data);
  if (holder?.address === undefined) {
    dialog.showErrorBox('Sherpa can’t be opened', message);
    return;
  }
  const { response } = await dialog.showMessageBox({
    type: 'info',
    title: 'Sherpa',
    message: 'This calendar is open already.',
    detail: message,
    buttons: ['Open it in the browser', 'Close'],
    defaultId: 0,
    cancelId: 1,
  });
  if (response === 0) await shell.openExternal(await newLinkFrom({ ...holder, address: holder.address }));
}
