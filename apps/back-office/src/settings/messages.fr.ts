import type { Messages } from '../i18n/messages';
import type { settingsMessages as english } from './messages.en';

export const settingsMessages: Messages<typeof english> = {
  settings: { title: 'Réglages' },
};
