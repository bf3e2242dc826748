import type { Stage } from '../domain/stages.js';

export type Language = 'en' | 'fr';

/** The name of a figure, and what its numerator and denominator are. */
export interface Wording {
  name: string;
  definition: string;
}

const english: Record<Stage, Wording> = {
  pitched: { name: 'Pitched', definition: 'Pitches sent in the period, one person each.' },
  delivered: { name: 'Delivered', definition: 'Pitches whose address did not bounce, among those sent.' },
  replied: {
    name: 'Replied',
    definition:
      'Answers by a person, among pitches delivered at least 10 working days ago; absence notices do not count.',
  },
  accepted: {
    name: 'Accepted',
    definition: 'Accepted, among pitches that were answered and sent at least 10 working days ago.',
  },
  shipped: {
    name: 'Shipped',
    definition: 'Samples shipped, among accepted pitches whose sample was agreed at least 5 days ago.',
  },
  published: {
    name: 'Published',
    definition:
      'Published, whatever the tone, among accepted pitches whose due date has passed (60 days after agreement where none was set).',
  },
  disclosed: {
    name: 'Disclosed',
    definition:
      'Every piece says properly what ties the blogger to the brand, among published pitches that need it and could be checked.',
  },
  accepted_of_delivered: {
    name: 'Accepted, of delivered',
    definition: 'Accepted, among pitches delivered at least 10 working days ago.',
  },
  declined: {
    name: 'Declined',
    definition: 'Declined, among pitches delivered at least 10 working days ago.',
  },
  opted_out: {
    name: 'Opted out',
    definition: 'Persons who asked not to be contacted again, among pitches delivered.',
  },
  published_of_shipped: {
    name: 'Published, of shipped',
    definition: 'Published, among pitches whose sample was shipped and whose review is past its due date.',
  },
};

const french: Record<Stage, Wording> = {
  pitched: {
    name: 'Proposées',
    definition: 'Propositions envoyées pendant la période, une personne chacune.',
  },
  delivered: {
    name: 'Délivrées',
    definition: 'Propositions dont l’adresse n’a pas rejeté le message, parmi celles envoyées.',
  },
  replied: {
    name: 'Réponses',
    definition:
      'Réponses d’une personne, parmi les propositions délivrées depuis au moins 10 jours ouvrés ; les messages d’absence ne comptent pas.',
  },
  accepted: {
    name: 'Acceptées',
    definition:
      'Acceptées, parmi les propositions qui ont reçu une réponse et sont parties depuis au moins 10 jours ouvrés.',
  },
  shipped: {
    name: 'Échantillons envoyés',
    definition:
      'Échantillons envoyés, parmi les propositions acceptées dont l’échantillon est convenu depuis au moins 5 jours.',
  },
  published: {
    name: 'Publiées',
    definition:
      'Publiées, quelle que soit la tonalité, parmi les propositions acceptées dont l’échéance est passée (60 jours après l’accord s’il n’y en a pas).',
  },
  disclosed: {
    name: 'Transparentes',
    definition:
      'Chaque retombée dit bien ce qui lie l’auteur à la marque, parmi les propositions publiées où il le faut et où cela a pu être vérifié.',
  },
  accepted_of_delivered: {
    name: 'Acceptées, sur délivrées',
    definition: 'Acceptées, parmi les propositions délivrées depuis au moins 10 jours ouvrés.',
  },
  declined: {
    name: 'Déclinées',
    definition: 'Déclinées, parmi les propositions délivrées depuis au moins 10 jours ouvrés.',
  },
  opted_out: {
    name: 'Oppositions',
    definition: 'Personnes qui ont demandé à ne plus être contactées, parmi les propositions délivrées.',
  },
  published_of_shipped: {
    name: 'Publiées, sur échantillons envoyés',
    definition:
      'Publiées, parmi les propositions dont l’échantillon est parti et dont l’échéance est passée.',
  },
};

/** The figures in words, by language: a file that leaves the product explains itself. */
export const wordings: Record<Language, Record<Stage, Wording>> = { en: english, fr: french };
