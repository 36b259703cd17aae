import { type BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import * as v from 'valibot';
import { AppError } from '../shared/contract/app-error.ts';
import type { Dispatch } from '../shared/contract/dispatch.ts';
import type { Notice } from '../shared/contract/notices.ts';
import { isAppAddress } from './app-address.ts';
import { type Answer, NOTICE_CHANNEL, REQUEST_CHANNEL } from './channels.ts';

const CallSchema = v.strictObject({ method: v.string(), input: v.unknown() });

/** Answers requests of our own window's own page; anyone else is told nothing. */
export function serveRequests(window: () => BrowserWindow | undefined, request: Dispatch): void {
  ipcMain.handle(REQUEST_CHANNEL, async (event, sent: unknown): Promise<Answer> => {
    if (!isOurPage(event, window()))
      return refusal(new AppError('invalid-input', 'Only Sherpa’s own page may ask.'));
    const call = v.safeParse(CallSchema, sent);
    if (!call.success) return refusal(new AppError('invalid-input', 'A request is a method and its input.'));
    try {
      return { ok: true, output: await request(call.output.method, call.output.input) };
    } catch (error) {
      if (error instanceof AppError) return refusal(error);
      throw error;
    }
  });
}

/** Tells a window what happened, if there is one. */
export function tell(window: BrowserWindow | undefined, notice: Notice): void {
  window?.webContents.send(NOTICE_CHANNEL, notice);
}

function isOurPage(event: IpcMainInvokeEvent, window: BrowserWindow | undefined): boolean {
  const frame = event.senderFrame;
  if (frame === null || window === undefined) return false;
  return frame === window.webContents.mainFrame && isAppAddress(frame.url);
}

function refusal({ code, message }: AppError): Answer {
  return { ok: false, error: { code, message } };
}
