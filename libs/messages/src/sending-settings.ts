import { Injectable } from '@nestjs/common';
import { SettingsStore } from '@rapport/platform';
import { type SendWindow, usualWindow } from './domain/send-window.js';

/** The numbers of sending that an installation may change. */
export interface SendingNumbers {
  window: SendWindow;
  /** "Send now" can be taken back for so long. */
  undoSeconds: number;
  /** Later than this, a person looks before it goes. */
  latenessHours: number;
}

const sendingDefaults = { undoSeconds: 10, morning: usualWindow.morning };
const guardDefaults = { windowFromHour: 9, windowToHour: 18, latenessHours: 24 };

/** Reads the settings of sending: `sending`, and the hours among the guard's numbers (`guard`), which managers change. */
@Injectable()
export class SendingSettings {
  constructor(private readonly settings: SettingsStore) {}

  async read(): Promise<SendingNumbers> {
    const [sending, guard] = await Promise.all([
      this.settings.read('sending', sendingDefaults),
      this.settings.read('guard', guardDefaults),
    ]);
    const { undoSeconds, morning } = sending.value;
    const [opens, closes] = [hour(guard.value.windowFromHour), hour(guard.value.windowToHour)];
    const inside = morning >= opens && morning < closes;
    return {
      window: { ...usualWindow, opens, closes, morning: inside ? morning : opens },
      undoSeconds,
      latenessHours: guard.value.latenessHours,
    };
  }
}

function hour(value: number): string {
  return `${String(value).padStart(2, '0')}:00`;
}
