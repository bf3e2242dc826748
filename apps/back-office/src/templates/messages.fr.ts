import type { Messages } from '../i18n/messages';
import type { templateMessages as english } from './messages.en';

export const templateMessages: Messages<typeof english> = {
  templates: {
    title: 'Modèles',
    intro:
      'Des textes pour commencer un message, à une personne à la fois. Ce qui y reste ouvert est complété ou demandé ; rien ne part tel quel.',
    empty:
      'Un modèle épargne les mots qui sont chaque fois les mêmes, pour laisser du temps à ceux qui ne le sont pas.',
    new: 'Nouveau modèle',
    save: 'Ajouter le modèle',
    name: 'Nom',
    kind: 'Pour',
    kinds: {
      pitch: 'Une proposition',
      follow_up: 'Une relance',
      review_request: 'Une demande de test',
      answer: 'Une réponse',
    },
    language: 'Langue',
    whose: 'À qui',
    mine: 'À moi',
    ofTeam: 'À l’équipe',
    makeOfTeam: 'Pour toute l’équipe',
    readOnly: 'Ce modèle est à l’équipe : un·e responsable le modifie. Vous pouvez en écrire un à vous.',
    subject: 'Objet',
    body: 'Texte',
    bodyHelp: 'Votre signature est ajoutée au départ du message.',
    preview: 'À quoi il ressemble, pour une personne inventée',
    stillOpen: 'reste ouvert :',
    variablesHelp: 'Complété pour chaque blogueur·se, si c’est connu :',
    question: 'Une question à qui écrit',
    questionHelp: 'Seule une personne peut y répondre ; d’ici là, le message ne part pas',
    questionExample: 'ce qui vous y a plu',
    variables: {
      'blogger.first_name': {
        label: 'Prénom',
        means: 'Le prénom, si le nom en comporte un',
        example: 'Anna',
      },
      'blogger.name': { label: 'Nom', means: 'Le nom de la personne', example: 'Anna Martin' },
      'channel.title': {
        label: 'Blog',
        means: 'Le titre de son blog, ou du canal où elle écrit le plus',
        example: 'Pain lent',
      },
      'channel.url': {
        label: 'Adresse du blog',
        means: 'L’adresse de ce canal',
        example: 'https://pain-lent.example',
      },
      'reading.title': {
        label: 'Article',
        means: 'Le titre de l’article sur lequel s’appuie la proposition',
        example: 'Trois jours pour un pain',
      },
      'reading.url': {
        label: 'Adresse de l’article',
        means: 'L’adresse de cet article',
        example: 'https://pain-lent.example/trois-jours',
      },
      'campaign.product': {
        label: 'Produit',
        means: 'Le produit dont il s’agit',
        example: 'le four à bois',
      },
      'pitch.mutual_value': {
        label: 'Ce qu’on y gagne',
        means: 'Ce que la personne y gagne, comme dit à côté de la proposition',
        example: 'des recettes de notre boulangère, d’abord pour vos lecteurs',
      },
      'officer.name': { label: 'Votre nom', means: 'Votre nom', example: '' },
      'officer.first_name': { label: 'Votre prénom', means: 'Votre prénom', example: '' },
      'organisation.name': {
        label: 'Organisation',
        means: 'Le nom de l’organisation pour laquelle vous écrivez',
        example: '',
      },
    },
    archive: 'Ranger',
    putAway: 'Rangé : il n’est plus proposé',
    restore: 'Remettre en service',
    restored: 'Remis en service',
    archived: 'Rangés',
  },
  settings: {
    attachments: {
      title: 'Pièces jointes',
      intro:
        'Images, PDF et documents bureautiques accompagnent propositions et réponses ; rien de ce qu’un ordinateur exécuterait. Les serveurs de courriel refusent ce qui est trop lourd.',
      fileMegabytes: 'Un fichier peut peser (Mo)',
      messageMegabytes: 'Tous les fichiers d’un message ensemble (Mo)',
      readOnly: 'Un·e responsable peut modifier ces nombres.',
    },
  },
  errors: {
    template: {
      'not-yours': 'Un modèle de l’équipe est modifié par un·e responsable. Faites-en un à vous.',
      'name-taken': 'Il y a déjà un modèle de ce nom, pour cet usage, dans cette langue.',
      faulty: 'Ce modèle ne pourrait pas être complété ; voyez les champs.',
      'unknown-variable': 'Il contient une variable qui n’existe pas. Choisissez-en une sous le texte.',
      'loose-braces': 'Des accolades s’ouvrent que rien ne ferme : une variable s’écrit {{ainsi}}.',
      'needs-no-subject': 'Il garde l’objet du message précédent.',
      unknown: 'Ce modèle n’existe pas.',
    },
  },
};
