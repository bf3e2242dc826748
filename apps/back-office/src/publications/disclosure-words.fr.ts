import type { Messages } from '../i18n/messages';
import type { disclosureWords as english } from './disclosure-words.en';

export const disclosureWords: Messages<typeof english> = {
  disclosureWords: {
    noLegalAdvice:
      'Voici ce que le logiciel a vu et la règle qu’il a appliquée, telle qu’elle a été lue à la date indiquée. Ce n’est pas un conseil juridique ; une personne peut en décider autrement.',
    reasons: {
      no_connection: 'Il n’y a pas de lien matériel, donc rien à mentionner.',
      stated_without_connection:
        'L’article parle d’un lien, mais aucun n’est connu ici. Regardez qui a raison.',
      vague_words: 'C’est dit, mais en des mots qui laissent le lecteur deviner.',
      refused_words: 'C’est dit en des mots que cette règle refuse.',
      label_wanted:
        'C’est dit clairement, mais cette règle veut une de ses mentions, comme « Publicité » ou « Collaboration commerciale ».',
      too_late: 'C’est dit trop tard : %{place}.',
      out_of_sight: 'C’est dans l’article, mais hors de la vue du lecteur : %{place}.',
      other_language: 'C’est dit dans une autre langue (%{language}) que l’article (%{article}).',
      understates: 'C’est moins que ce qui est connu ici : %{connection}.',
      contradicted: 'C’est dit, mais l’article nie aussi ce même lien.',
      site_wide_only: 'C’est dit pour tout le site seulement, pas pour cet article.',
      nothing_said: 'L’article ne dit rien du lien.',
      denied: 'L’article nie le lien. C’est pire que de ne rien dire.',
      links_unmarked:
        'Un lien ne porte ni rel="sponsored" ni nofollow. |||| %{smart_count} liens ne portent ni rel="sponsored" ni nofollow.',
      empty_page: 'La page est arrivée sans texte ; des scripts la construisent peut-être.',
      too_little_text: 'La page a trop peu de mots pour être l’article.',
      paywall: 'L’article est réservé aux abonnés ; seul son début peut être lu.',
      login_wall: 'Il faut se connecter pour lire la page.',
      bot_wall: 'Le site montre aux programmes un test au lieu de l’article.',
      error_page: 'L’adresse mène à une page d’erreur.',
      language_not_read: 'L’article est dans une langue qui ne peut pas être jugée ici : %{language}.',
      too_large: 'La page est trop grande pour être lue.',
      too_deep: 'La page est construite d’une façon qu’aucun programme ne devrait essayer de lire.',
      no_jurisdiction: 'Aucun pays n’est choisi dont les règles pourraient s’appliquer.',
    },
    weights: { breach: 'Décide du verdict', advice: 'À améliorer, sans effet sur le verdict' },
    classes: {
      clear: 'Dit clairement le lien',
      weak: 'Laisse entendre un lien',
      refused: 'Des mots que personne n’est tenu de comprendre',
      denial: 'Nie un lien',
      subject: 'Parle du sujet, pas de cet article',
      someone_else: 'Les mots ou le cadeau de quelqu’un d’autre',
      site_wide: 'Dit pour tout le site, ou étiquette d’un encart publicitaire',
    },
    places: {
      title: 'dans le titre',
      opening: 'au début',
      before_links: 'avant le premier lien rémunéré',
      at_link: 'juste à côté d’un lien',
      middle: 'au milieu',
      end: 'à la fin',
      outside: 'hors de l’article',
      tags: 'seulement parmi les étiquettes',
      hidden: 'caché par la mise en forme',
      collapsed: 'dans un encadré fermé',
      behind_link: 'derrière un lien',
    },
    ties: {
      gift: 'un cadeau',
      loan: 'un prêt',
      payment: 'une rémunération',
      affiliate: 'une commission',
      event: 'une invitation ou un voyage',
      employment: 'un lien de travail ou de famille',
      advertising: 'une publicité',
      partnership: 'un partenariat',
    },
    links: {
      brand: 'Le site de la marque',
      partner: 'Le site d’un partenaire',
      affiliate: 'Un lien rémunéré',
    },
    marked: { yes: 'Marqué : %{rel}', no: 'Non marqué' },
    steps: {
      withdraw_denial: 'Retirer la dénégation',
      state: 'Le dire, tout en haut',
      reword: 'Le dire en d’autres mots',
      move: 'Le placer tout en haut',
      mark_links: 'Marquer les liens avec rel="sponsored"',
    },
    confidence: {
      read: 'Lu à cette adresse en %{date}',
      recalled: 'Connaissance générale de %{date} : à vérifier à cette adresse avant de citer',
    },
    inForce: {
      from: 'En vigueur depuis le %{from}',
      until: 'En vigueur jusqu’au %{until}',
      between: 'En vigueur du %{from} au %{until}',
      always: 'En vigueur, pour autant qu’on le sache ici',
    },
  },
};
