import type { Language } from './language.js';
import { englishNotices } from './notices/english.js';
import { englishWishes } from './wishes/english.js';

export const english: Language = {
  code: 'en',
  notices: englishNotices,
  backOn:
    /(?:\bback(?: online)?(?: (?:in|to|at)(?: (?:the|my|our))?(?: (?:office|work|desk|town))?)?(?: again)?(?: (?:on|from|by|as of|until|before))?|\b(?:re-?opens?|re-?opening)(?: again)?(?: on)?|\b(?:up and running|here|around|online|at work) again(?: on| from| as of| in)?|\breturn(?:s|ing)?(?: back)?(?: (?:to|in|into) (?:the |my )?(?:office|work|desk))?(?: again)?(?: (?:will be|is))?(?: on| from| by| until| before| not until)?|\bavailable (?:again )?(?:from|on|as of|after)|\b(?:resume|reachable|contactable) (?:work |again )?(?:on|from)|\bnot return until|\bnot be (?:back|available|in|reachable) (?:in the office )?(?:until|before))\s?:?$/,
  awayUntil:
    /(?:\b(?:until|till|til|'til|through|thru|up to|to|and|ending|up until)(?: and including)?|[-–—])\s?:?$/,
  months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  wishes: englishWishes,
};
