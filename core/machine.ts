import type { DeviceView, SwitchId } from '../shared/contract/methods/device-methods.ts';
import type { Language } from '../shared/language.ts';

/** The device that a host runs on, as far as the user can look at and settle it. What can't be done is an `AppError`. */
export interface Machine {
  read(): DeviceView;
  /** Settles the port from the next start on. */
  settlePort(port: number): Promise<void>;
  /** Serves feeds on the local network too, or no longer. */
  settleLan(isOn: boolean): Promise<void>;
  /** Keeps what is spoken outside of the screen. */
  speak(language: Language): Promise<void>;
  turn(id: SwitchId, isOn: boolean): Promise<void>;
  showFolder(): Promise<void>;
  /** Asks the user for a folder; undefined where they think better of it. */
  chooseFolder(): Promise<string | undefined>;
  /** Moves the data folder, and has Sherpa start anew on it soon; resolves with where it is now. */
  move(to: string): Promise<string>;
  /** Calls the listener when what `read` gives has changed by something other than a call here. */
  onChange(listener: () => void): () => void;
}
