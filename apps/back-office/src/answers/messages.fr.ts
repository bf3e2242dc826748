import type { Messages } from '../i18n/messages';
import type { answerMessages as english } from './messages.en';

export const answerMessages: Messages<typeof english> = {
  answers: {
    answer: 'Répondre',
    writeAgain: 'Récrire',
    title: 'Votre réponse à %{name}',
    to: 'À',
    noAddress: 'Aucune adresse choisie',
    notValid: '%{address} (à ne pas utiliser)',
    body: 'Ce que vous répondez',
    placeholder: 'Écrivez votre réponse…',
    quote: 'Citer son message',
    write: 'Écrire',
    preview: 'Aperçu',
    shown: 'La réponse',
    when: 'Quand',
    whens: { now: 'Maintenant', at: 'À une heure chez eux' },
    wallTime: 'À leur montre',
    send: 'Envoyer la réponse',
    sendAt: 'Envoyer %{when}',
    notYet: 'Elle ne peut pas encore partir :',
    failed: 'Les règles n’ont pas pu être vérifiées : %{reason}',
    discard: 'Jeter',
    discardTitle: 'Jeter cette réponse ?',
    discardBody: 'Ce qui est écrit sera perdu.',
    discarded: 'Jetée',
    scheduled: 'Elle part %{when}.',
    takenBack: 'Reprise : c’est de nouveau un brouillon',
  },
  errors: {
    answer: {
      'not-yours':
        '%{officerName} est en conversation avec cette personne. Demandez-lui de répondre, ou à un·e responsable.',
      'not-a-draft': 'Cette réponse est déjà programmée. Reprenez-la d’abord, tant qu’elle n’est pas partie.',
      'left-already': 'Elle est partie : on ne peut plus la reprendre.',
      'another-draft': 'Vous avez commencé une autre réponse dans ce fil. Envoyez-la ou jetez-la d’abord.',
      'no-address': 'Choisissez une adresse électronique de cette personne.',
    },
  },
};
