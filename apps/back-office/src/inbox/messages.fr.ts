import type { Messages } from '../i18n/messages';
import type { inboxMessages as english } from './messages.en';

export const inboxMessages: Messages<typeof english> = {
  inbox: {
    settings: {
      title: 'Absences et échecs de remise',
      absenceDays: 'Une absence sans date dure (jours)',
      softBounces: 'Échecs de remise qui rendent une adresse invalide',
      help: {
        absenceDays:
          'Quand une réponse d’absence n’indique pas de jour de retour, les relances à cette personne attendent aussi longtemps.',
        softBounces:
          'Après autant de messages de suite en échec pour une cause passagère, comme une boîte pleine, plus rien ne part vers l’adresse. Une boîte qui n’existe pas compte aussitôt.',
      },
      fact: '%{label} : %{value}',
      limits: 'De %{least} à %{most}.',
    },
    thread: {
      noSubject: '(sans objet)',
      away: 'absence jusqu’au %{day}',
      awayAssumed: 'absence, peut-être jusqu’au %{day}',
      unmatched:
        'Quelqu’un d’inconnu a répondu dans cette conversation. Les relances attendent que vous disiez qui c’est. |||| %{smart_count} réponses d’inconnus sont arrivées dans cette conversation. Les relances attendent que vous disiez qui c’est.',
      lookAtUnmatched: 'Regarder',
    },
    wish: {
      bar: '%{name} semble ne plus vouloir de courrier',
      stopped: 'Tout ce qui devait partir vers cette personne est arrêté. Est-ce bien cela ?',
      confirm: {
        person: {
          title: 'Ne plus écrire à %{name} ?',
          body: 'Toutes ses adresses entrent dans la liste d’opposition, qu’aucun import n’assouplit, et toute l’équipe verra « ne pas contacter ». Un responsable peut le lever, avec une raison.',
          act: 'Ne plus lui écrire',
          done: '%{name} ne recevra plus de courrier de notre part',
        },
        address: {
          title: 'Plus à cette adresse ?',
          body: 'Seule l’adresse d’où vient le souhait entre dans la liste d’opposition. On peut encore écrire aux autres adresses de %{name}.',
          act: 'Pas à cette adresse',
          done: 'Plus rien ne part vers cette adresse',
        },
      },
      dismiss: {
        title: 'Ce n’était pas le sens ?',
        body: 'Ce qui a été arrêté le reste ; on peut de nouveau écrire à %{name}. Votre raison est gardée.',
        act: 'Ce n’était pas le sens',
        done: 'Gardé, avec votre raison',
      },
    },
    unmatched: {
      title: 'Courrier non attribué',
      menu: 'Non attribué',
      intro: 'Réponses à nos messages venues d’adresses qui ne sont à personne de connu, ou à plusieurs.',
      emptyTitle: 'Aucun courrier non attribué',
      empty:
        'Quand une réponse à l’un de nos messages vient d’une adresse inconnue, elle attend ici que quelqu’un dise de qui elle est. Rien d’autre de votre boîte n’est gardé.',
      why: 'Pourquoi il est ici',
      kind: 'Ce que c’est',
      state: 'État',
      states: { open: 'À décider', linked: 'Attribué', dismissed: 'Pas une réponse' },
      because: {
        'unknown-sender': 'L’adresse n’est à personne de connu.',
        'several-bloggers': 'L’adresse est à plusieurs personnes.',
      },
      decided: { linked: '%{name} a dit de qui il est.', dismissed: '%{name} : pas une réponse.' },
      answers: 'Répond à',
      whose: 'De qui est-ce ?',
      blogger: 'Blogueur ou blogueuse',
      typeName: 'Tapez un nom, un blog ou une adresse.',
      addAddress: '%{address} est une de ses adresses',
      isTheirs: 'C’est de %{name}',
      link: 'C’est de cette personne',
      linked: 'C’est maintenant dans sa conversation',
      dismiss: {
        title: 'Pas une réponse ?',
        body: 'Les relances qui attendaient à cause de lui peuvent de nouveau partir.',
        act: 'Ce n’est pas une réponse',
        done: 'Mis de côté, avec votre raison',
      },
    },
  },
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
