import type { Messages } from '../i18n/messages';
import type { caseMessages as english } from './messages.en';

export const caseMessages: Messages<typeof english> = {
  cases: {
    title: 'Dossiers',
    open: 'Ouvrir un dossier',
    openAct: 'Ouvrir le dossier',
    opened: 'Le dossier est ouvert',
    openHelp:
      'L’ouvrir arrête toute proposition, relance et demande de test en attente pour cette personne, quel qu’en soit l’auteur, et aucune autre ne peut partir avant qu’il soit clos. Les réponses à ce qu’elle écrit partent toujours.',
    edit: 'Modifier le dossier',
    private: 'Réservé à l’équipe. Qui n’a qu’un accès en lecture seule, le client peut-être, n’en voit rien.',
    emptyTitle: 'Pas de grief, pas de dossier',
    empty:
      'Quand un blogueur ou une blogueuse est mécontent·e de nous, ouvrez un dossier : ce qui s’est passé, ce que nous faisons, comment cela finit. Cela se règle en privé ; entre-temps, on ne lui demande rien d’autre.',
    summary: 'En une ligne',
    summaryHelp: 'Comme cette personne le dirait, sans reproche',
    whatHappened: 'Ce qui s’est passé',
    whatHappenedHelp: 'Quand, comment nous l’avons su, ce qu’elle souhaite',
    nothingWritten: 'Rien de plus n’est noté.',
    severity: 'Gravité',
    severityHelp: 'Le tort que cela fait, à cette personne et à nous',
    severities: { low: 'Faible', medium: 'Moyenne', high: 'Élevée' },
    owner: 'Suivi par',
    ownerHelp: 'Une seule personne, pour que ce ne soit pas l’affaire de tous et de personne',
    blogger: 'Blogueur·se',
    about: 'Au sujet de',
    subjects: {
      pitch: 'Cette proposition',
      review_request: 'Cette demande de test',
      publication: 'Cette retombée',
    },
    facts: 'Le dossier',
    state: 'Où il en est',
    states: {
      open: 'Ouvert',
      waiting_for_blogger: 'En attente de réponse',
      resolved: 'Résolu',
      unresolved: 'Sans solution',
    },
    next: {
      open: 'À nous : écrivez, trouvez une solution.',
      waiting_for_blogger:
        'À son tour. Clôturez le dossier quand la réponse est venue, ou qu’elle ne viendra plus.',
      resolved: 'C’est réglé. Ce qui viendrait plus tard est un autre dossier.',
      unresolved: 'Il a fini sans solution. Ce qui viendrait plus tard est un autre dossier.',
    },
    openedAt: 'Ouvert',
    closedAt: 'Clos',
    updatedAt: 'Dernier changement',
    outcome: 'Comment il a fini',
    views: { standing: 'Ouverts', mine: 'Les miens' },
    moves: {
      waiting_for_blogger: {
        do: 'C’est à son tour',
        title: 'C’est à son tour maintenant',
        act: 'C’est à son tour',
        reason: 'Qu’avons-nous écrit ou proposé ?',
        done: 'En attente de sa réponse',
      },
      open: {
        do: 'Réponse reçue : c’est à nous',
        title: 'La réponse est venue',
        act: 'C’est à nous',
        reason: 'Que dit la réponse ?',
        done: 'C’est à nous',
      },
    },
    close: {
      do: 'Clore le dossier',
      title: 'Comment a-t-il fini ?',
      body: 'Une fois clos, des propositions peuvent de nouveau partir. Un dossier clos reste tel quel.',
      how: 'Il est',
      outcomeHelp: 'Ce qui a été convenu, ou pourquoi aucune solution n’a été trouvée',
      act: 'Clore le dossier',
      done: 'Le dossier est clos',
    },
    steps: {
      title: 'Démarches',
      none: 'Rien n’a encore été fait.',
      add: 'Ajouter une démarche',
      act: 'La garder',
      added: 'Gardée',
      text: 'Ce qui a été fait',
      textHelp: 'Un appel, une lettre, un envoi, quelque chose d’appris',
      takenOn: 'Le',
      moved: '%{from} → %{to}, par %{name}',
    },
    bar: {
      open: 'Un dossier est ouvert : %{summary}. %{name} s’en occupe ; avant sa clôture, seules des réponses partent.',
      look: 'Voir le dossier',
    },
    ofBlogger: { title: 'Dossiers', none: 'Aucun dossier : tout va bien.' },
  },
  errors: {
    case: {
      'not-found': 'Ce dossier n’existe plus.',
      'move-refused': 'De là où il en est, le dossier ne peut pas passer là. Regardez-le de nouveau.',
      closed: 'Ce dossier est clos et reste tel quel. Ouvrez-en un nouveau.',
      'not-yours':
        '%{ownerName} s’occupe de ce dossier. Vous pouvez ajouter une démarche ; le modifier revient à cette personne ou à un·e responsable.',
      'unfit-owner': 'Choisissez un·e chargé·e ou un·e responsable qui peut se connecter.',
    },
  },
  messages: {
    why: { 'set-aside': 'Rien ne part vers cette personne pour le moment.' },
  },
};
