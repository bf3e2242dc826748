import type { Messages } from '../i18n/messages';
import type { productMessages as english } from './messages.en';

export const productMessages: Messages<typeof english> = {
  products: {
    title: 'Produits',
    new: 'Nouveau produit',
    name: 'Nom',
    brand: 'Marque',
    brandHelp: 'Telle que les blogueurs la connaissent. Vide : le nom de votre organisation.',
    url: 'Adresse de sa page',
    description: 'Ce que c’est',
    value: 'Valeur',
    valueHelp:
      'Ce que vaut un exemplaire. Certains pays en tiennent compte pour un seuil : elle a sa place au dossier.',
    currency: 'Monnaie',
    empty:
      'Ce que les blogueurs essaient. Une campagne a des produits, une demande de test porte sur l’un d’eux.',
    remove: 'Supprimer ce produit',
    removeBody: '%{name} disparaîtra. Rien ne l’utilise, sans quoi il resterait.',
    removed: '%{name} a été supprimé',
  },
  errors: {
    product: {
      'in-use': 'Des campagnes ou des demandes de test utilisent ce produit : il reste.',
      'not-found': 'Ce produit n’existe plus.',
    },
  },
};
