import type { Messages } from '../i18n/messages';
import type { todayMessages as english } from './messages.en';

export const todayMessages: Messages<typeof english> = {
  today: { title: 'Aujourd’hui' },
};
