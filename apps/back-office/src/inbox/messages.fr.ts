import type { Messages } from '../i18n/messages';
import type { inboxMessages as english } from './messages.en';

export const inboxMessages: Messages<typeof english> = {
  errors: {
    'opt-out-wish': {
      'not-found': 'Ce souhait n’existe plus.',
      decided: 'Quelqu’un en a déjà décidé. Regardez de nouveau.',
      'not-yours':
        'Dire que ce n’est pas un souhait d’être laissé en paix revient à la personne qui lui écrit, ou à un responsable.',
    },
    'unmatched-message': {
      'not-found': 'Ce message n’est plus là.',
      decided: 'Quelqu’un a déjà dit de qui c’est. Regardez de nouveau.',
    },
    'received-message': {
      'not-found': 'Ce message n’est plus là.',
      'no-html': 'Ce message est en texte simple : lisez-le tel quel.',
    },
    thread: { 'not-found': 'Cette conversation n’est plus là.' },
  },
};
