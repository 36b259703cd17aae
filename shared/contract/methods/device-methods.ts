import * as v from 'valibot';
import { LANGUAGES } from '../../language.ts';
import { type MethodContract, Nothing, reads, text } from './method.ts';

/** What can be switched on and off about a desktop. */
export const SWITCH_IDS = ['keep-running', 'open-at-login', 'quick-add-key'] as const;

/** A switch of this desktop; `accelerator` is the key that it is about, as Electron writes keys. */
export const SwitchSchema = v.strictObject({
  id: v.picklist(SWITCH_IDS),
  isOn: v.boolean(),
  accelerator: v.exactOptional(v.string()),
});

/** The least port that any user may open. */
export const LEAST_PORT = 1024;
export const LARGEST_PORT = 65_535;

/** What is settled for this device, beside the calendar's own settings, and what can be done about it here. */
export const DeviceSchema = v.strictObject({
  version: v.string(),
  folder: v.strictObject({
    path: v.string(),
    /** Whether Sherpa finds it without being told where it is. */
    isDefault: v.boolean(),
    canShow: v.boolean(),
    /** Whether `folder.choose` asks the user for a folder. */
    canChoose: v.boolean(),
    /** Whether `folder.move` works here; where it doesn't, `sherpa move` does once this host has ended. */
    canMove: v.boolean(),
  }),
  port: v.strictObject({
    /** The port from the next start on. */
    wanted: v.number(),
    /** The port that feeds are served on now; absent where none are. */
    actual: v.exactOptional(v.number()),
  }),
  /** Whether feeds are served on the local network too, to whoever has their address; `origins` is where they are now. */
  lan: v.strictObject({
    isOn: v.boolean(),
    origins: v.array(v.string()),
    problem: v.exactOptional(v.string()),
  }),
  /** What is spoken outside of the screen; absent until a screen has said. */
  language: v.exactOptional(v.picklist(LANGUAGES)),
  /** None where there is no desktop. */
  switches: v.array(SwitchSchema),
});

export type DeviceView = Readonly<v.InferOutput<typeof DeviceSchema>>;
export type SwitchView = Readonly<v.InferOutput<typeof SwitchSchema>>;
export type SwitchId = SwitchView['id'];

/** This device: its folder, its port and its desktop. None of it is part of the record. */
export const DEVICE_METHODS = {
  'device.read': reads(Nothing, DeviceSchema),
  /**
   * Settles the port of the feeds from the next start on, refused as `conflict` where another program holds it; and whether
   * feeds are served on the local network too, from now on.
   */
  'device.save': reads(
    v.strictObject({
      port: v.exactOptional(
        v.pipe(
          v.number('a port is a whole number'),
          v.integer('a port is a whole number'),
          v.minValue(LEAST_PORT, `a port is a number from ${LEAST_PORT} to ${LARGEST_PORT}`),
          v.maxValue(LARGEST_PORT, `a port is a number from ${LEAST_PORT} to ${LARGEST_PORT}`),
        ),
      ),
      lan: v.exactOptional(v.boolean()),
    }),
    DeviceSchema,
  ),
  /** Says what the screen speaks, for what is said outside of it: notifications, and the menus of a desktop. */
  'device.speak': reads(v.strictObject({ language: v.picklist(LANGUAGES) }), Nothing),
  /** Turns a switch of the desktop; `not-found` where this desktop hasn't got it. */
  'device.switch': reads(v.strictObject({ id: SwitchSchema.entries.id, isOn: v.boolean() }), DeviceSchema),
  /** Shows the data folder in the system's own way. */
  'folder.show': reads(Nothing, Nothing),
  /** Has the user choose a folder; no path where they think better of it. */
  'folder.choose': reads(Nothing, v.strictObject({ path: v.exactOptional(v.string()) })),
  /**
   * Moves the data folder: copies it, verifies the copy, and only then goes on there; Sherpa starts anew for it. The old
   * folder stays, and says where its calendar has gone. What keeps it from being moved is a reason, and nothing is changed.
   */
  'folder.move': reads(v.strictObject({ to: text(4000) }), v.strictObject({ to: v.string() })),
} as const satisfies Record<string, MethodContract>;
