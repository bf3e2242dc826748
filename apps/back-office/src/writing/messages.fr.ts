import type { Messages } from '../i18n/messages';
import type { writingMessages as english } from './messages.en';

export const writingMessages: Messages<typeof english> = {
  writing: {
    typed: 'Pas encore enregistré',
    saving: 'Enregistrement…',
    saved: 'Enregistré %{time}',
    failed: 'Pas enregistré : %{why} Le texte est gardé dans ce navigateur ; nouvel essai bientôt.',
    stale:
      'Ce texte a changé ailleurs pendant que vous écriviez : par quelqu’un d’autre, ou dans une autre fenêtre.',
    takeTheirs: 'Voir ce qui est enregistré',
    keepMine: 'Garder ce que j’ai écrit',
    previewFrame: 'Le message tel qu’il arrivera',
    asPlain: 'en texte brut',
    template: 'Modèle',
    manageTemplates: 'Écrire et modifier les modèles…',
    templateIn: 'Le modèle est en place.',
    templateOpen:
      'Le modèle est en place ; il reste %{smart_count} endroit à compléter. |||| Le modèle est en place ; il reste %{smart_count} endroits à compléter.',
    files: 'Fichiers',
    attach: 'Joindre un fichier',
    dropHelp: 'Ou déposez des fichiers ici',
    fromKit: 'Du dossier de presse',
    uploading: 'Ajout de %{name}…',
    detach: 'Retirer %{name}',
  },
  errors: {
    attachment: {
      'no-file': 'Choisissez un fichier.',
      'too-large': 'Un fichier peut peser %{megabytes} Mo.',
      empty: 'Ce fichier est vide.',
      'type-refused': 'Ce type de fichier ne se joint pas. Possibles : %{allowed}.',
      'name-belies-content':
        'Le contenu de ce fichier n’est pas ce que dit son nom (.%{extension}). Donnez-lui la bonne extension.',
      'message-too-large':
        'Tous les fichiers d’un message ensemble peuvent peser %{megabytes} Mo. Retirez-en un, ou donnez plutôt un lien.',
      'too-many': 'Il y a déjà %{most} fichiers. Retirez-en un d’abord.',
      'limits-at-odds': 'Un fichier ne peut pas peser plus que tout le message.',
    },
  },
};
