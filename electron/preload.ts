import { contextBridge, ipcRenderer } from 'electron';
import { type Answer, type Call, NOTICE_CHANNEL, REQUEST_CHANNEL } from './channels.ts';

// All that a page gets: one function to ask and one to listen.
contextBridge.exposeInMainWorld('sherpa', {
  request: async (method: string, input: unknown): Promise<unknown> => {
    const answer: Answer = await ipcRenderer.invoke(REQUEST_CHANNEL, { method, input } satisfies Call);
    // A plain object, since the bridge strips everything but the message from an error.
    return answer.ok ? answer.output : Promise.reject(answer.error);
  },
  subscribe: (listener: (notice: unknown) => void): (() => void) => {
    const pass = (_event: unknown, notice: unknown) => listener(notice);
    ipcRenderer.on(NOTICE_CHANNEL, pass);
    return () => void ipcRenderer.off(NOTICE_CHANNEL, pass);
  },
});
