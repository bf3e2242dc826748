import type { Language } from './language.js';
import { furtherNotices } from './notices/further-languages.js';
import { furtherWishes } from './wishes/further-languages.js';

/** Set phrases of mail programs and services in languages that are not read further than this. */
export const furtherLanguages: Language = {
  code: 'xx',
  notices: furtherNotices,
  backOn:
    /(?:\b(?:terug (?:op|vanaf)|weer (?:aanwezig|bereikbaar) (?:op|vanaf)|tillbaka(?: igen)?(?: den)?|tilbake(?: igjen)?(?: den)?|tilbage(?: igen)?(?: den)?|wracam|wroce|powrot)(?: \w+)?)\s?:?$|(?:返回|回来|回到办公室)$/,
  awayUntil:
    /(?:\b(?:tot en met|tot|t\/m|till och med|t o m|till|til og med|til|t\.o\.m\.|do dnia|do)|至|到|~|から)\s?$/,
  months: [
    'stycz|januar',
    'luteg|lutym',
    'maart|marz|marc',
    'kwie',
    'mei|maj',
    'czerw',
    'lipc|lipie',
    'sierp|augusti',
    'wrze',
    'pazd|okt',
    'listop',
    'grud|desem|dec',
  ],
  wishes: furtherWishes,
};
