import type { Messages } from '../i18n/messages';
import type { messageMessages as english } from './messages.en';

export const messageMessages: Messages<typeof english> = {
  messages: {
    kind: {
      pitch: 'Proposition',
      follow_up: 'Relance %{step}',
      review_request: 'Demande de test',
      answer: 'Réponse',
    },
    state: {
      draft: 'Brouillon',
      scheduled: 'Programmé',
      claimed: 'Part maintenant',
      transmitting: 'Part maintenant',
      sent: 'Envoyé',
      captured: 'Capturé',
      refused: 'Refusé',
      uncertain: 'Est-il parti ?',
      held: 'Retenu',
      cancelled: 'Annulé',
      bounced: 'Revenu en erreur',
      received: 'Reçu',
    },
    why: {
      'held-by-person': 'Retenu par %{name}.',
      'cancelled-by-person': 'Annulé par %{name}.',
      'too-late': 'Il aurait dû partir il y a plus de %{hours} heures. Relisez-le, puis libérez-le.',
      'outside-hours': 'Prévu hors des heures ouvrées du blogueur ; il part à leur prochaine ouverture.',
      'previous-not-sent': 'Le message précédent n’est pas encore parti.',
      'previous-over': 'Le message précédent a été refusé, est revenu en erreur ou a été annulé.',
      'previous-only-captured':
        'Le message précédent a seulement été capturé et n’a jamais atteint le blogueur. Une vraie boîte d’envoi est maintenant configurée.',
      'bad-address': '« %{address} » n’est pas une adresse à laquelle on peut écrire.',
      'no-address': 'Le blogueur n’a plus d’adresse e-mail.',
      'officer-gone': 'Le compte de la personne qui l’a écrit est désactivé.',
      'mailbox-failing': 'La boîte d’envoi ne fonctionne pas. Il part dès que le test de connexion réussit.',
      'put-off': 'Le serveur a demandé de réessayer plus tard : %{reply}',
      unreachable: 'Le serveur n’a pas pu être utilisé : %{reply}',
      'gave-up': 'Deux jours d’essais sans succès : %{reply}',
      refused: 'Le serveur l’a refusé : %{reply}',
      uncertain: 'La connexion est tombée avant la réponse du serveur : il est peut-être parti.',
      'worker-died': 'Le programme s’est arrêté pendant la remise : il est peut-être parti.',
      answered: 'Le blogueur a répondu.',
      'do-not-contact': 'Ce blogueur ne doit pas être contacté.',
      'gate-silent': 'Les règles n’ont pas pu être vérifiées.',
    },
    to: 'à %{name}',
    from: 'De',
    recipient: 'À',
    subject: 'Objet',
    captured: {
      title: 'Messages capturés',
      intro:
        'Tant qu’aucune boîte d’envoi n’est configurée, les messages sont gardés ici au lieu d’être envoyés, exactement tels qu’ils seraient partis.',
      empty: 'Rien de capturé pour l’instant',
      emptyHelp: 'Écrivez une proposition et envoyez-la : elle apparaîtra ici, et personne ne la recevra.',
      note: 'Ce message a été capturé : il n’a pas quitté cette machine.',
      at: 'Capturé',
      officer: 'Écrit par',
    },
    view: {
      label: 'Comment afficher le message',
      read: 'Tel qu’il se lit',
      text: 'Texte brut',
      source: 'Source',
      frame: 'Le message tel que le verrait le blogueur',
      noSource: 'Ce qui est parti n’est pas conservé pour ce message ; voici son texte.',
    },
    open: {
      pitch: 'Ouvrir la proposition',
      review_request: 'Ouvrir la demande de test',
      blogger: 'Ouvrir %{name}',
    },
  },
  errors: {
    message: {
      'not-found': 'Ce message n’existe pas.',
    },
  },
};
