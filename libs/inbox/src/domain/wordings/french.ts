import type { Language } from './language.js';
import { frenchNotices } from './notices/french.js';
import { frenchWishes } from './wishes/french.js';

export const french: Language = {
  code: 'fr',
  notices: frenchNotices,
  backOn:
    /(?:\bde retour (?:au bureau |parmi vous )?(?:a partir )?(?:le|du|des le|au)?|\b(?:mon |sera? de )?retour (?:est )?(?:prevu )?(?:le|au|pour le|a partir du|des le)|\b(?:reviens|reviendrai|rentre|rentrerai|serai (?:de nouveau )?(?:present|joignable|disponible)e?) (?:au bureau )?(?:le|a partir du|des le|du)|\ba nouveau (?:present|joignable|disponible)e? (?:le|a partir du|des le)|\b(?:reprise|reprendrai) (?:\w+ )?(?:le|au))(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))?\s?:?$/,
  awayUntil:
    /(?:\bjusqu'?(?:au|a|a ce)?|\bau|\bet le|\bjusqu . l|\binclus)(?: (?:le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))*\s?:?$/,
  months: ['janv', 'f.v', 'mars', 'avr', 'mai', 'juin', 'juil', 'ao.?.?t', 'sept', 'oct', 'nov', 'd.c'],
  wishes: frenchWishes,
};
