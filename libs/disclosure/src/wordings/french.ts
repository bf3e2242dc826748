import type { Language } from '../domain/statement.js';
import { wordingsOf } from './wording.js';

const wording = wordingsOf('fr');
const BETWEEN = '[^.!?;]{0,80}?';
const TO_ME = "(?:m'|me |nous |me l'|me les |m'y |m'en )";
const HAS = '(?:a|as|ont|avait|avaient|aura|ayant|aient|ait|eut)';
const GIVEN =
  '(?:envoyee?s?|offerte?s?|fait parvenir|fait livrer|fait decouvrir|pretee?s?|fournie?s?|adressee?s?|expediee?s?|confiee?s?|remise?s?|mis a (?:ma |notre )?disposition|gate)';

/** What bloggers write in French of a tie to a brand. */
export const french: Language = {
  code: 'fr',
  wordings: [
    wording(
      'not-sponsored',
      'denial',
      'payment',
      "\\bn'(?:est|etait) (?:pas|ni|en aucun cas|absolument pas)\\b[^.]{0,30}\\b(?:sponsoris|partenariat|publicit|remuner|commande)",
      '\\bnon[ -]sponsorise',
      "\\bpas (?:ete |d'article )?(?:payee?s?|remuneree?s?|sponsorisee?s?)\\b",
      '\\bpas (?:un|une|de) (?:partenariat|publicite|article sponsorise|collaboration)\\b',
      '\\bne touche (?:rien|aucun|pas)\\b',
      "\\b(?:ne )?m'?a rien (?:envoye|offert|demande|paye)",
      "\\bn'ai (?:rien|aucun|pas) (?:recu|touche|partenariat|interet)",
    ),
    wording(
      'own-purchase',
      'denial',
      'gift',
      '\\b(?:achete|paye|commande|finance)e?s? (?:par (?:mes|nos) soins|avec (?:mes|nos) (?:propres )?(?:sous|deniers|economies)|de (?:ma|notre) poche|moi[ -]meme|nous[ -]memes|plein pot)\\b',
      "\\b(?:l'|les )ai (?:de mon cote |moi[ -]meme |bien |donc )*achetee?s?\\b",
    ),
    wording(
      'private-or-idle',
      'decoy',
      'gift',
      '\\b(?:lots?|cadeaux?|prix) (?:\\w+ )?offerts? (?:par|aux?)\\b',
      '\\bje vous (?:offre|invite)\\b',
      '\\bofferte? par (?:tumblr|la ville|le site)\\b',
      "\\binvitee?s? (?:chez|a (?:un|une|mon|ma|son|sa|leur|l') ?(?:mariage|anniversaire|baptem|diner chez|fete))",
      '\\b(?:offerts?|envoyee?s?) (?:a|aux) (?:la |le |les )?gagnant',
    ),
    wording(
      'gave-me',
      'clear',
      'gift',
      `\\b${TO_ME}${HAS}(?: (?!pas|rien|jamais)[\\w']+){0,3} ${GIVEN}\\b`,
      `\\b${TO_ME}(?:envoie|envoient|offre|offrent|fournit|fournissent|prete|pretent)\\b`,
      `\\b${TO_ME}${HAS}(?: (?!pas|rien|jamais)[\\w']+){0,3} (?:propose|demande|invite|contacte|sollicite|convie|choisi|selectionne|permis)e?s?\\b${BETWEEN}\\b(?:tester|essayer|decouvrir|gouter|recevoir|visiter|mettre en avant|participer|parler|venir|assister|voir)\\b`,
      '\\bpropos\\w+ de (?:me |nous )?(?:tester|essayer|decouvrir|gouter|mettre en avant|faire decouvrir)\\b',
    ),
    wording(
      'received-free',
      'clear',
      'gift',
      `\\b(?:j'ai|nous avons|avons|ai|j'avais|je viens de|on a)\\b${BETWEEN}\\b(?:recue?s?|recevoir)\\b${BETWEEN}\\b(?:gratuit\\w*|gracieus\\w*|de la part d|offert|colis|partenaire|en echange|pour (?:test|essai)|en service de presse|du fabricant|de la marque|par la marque)`,
      `\\b(?:gratuitement|gracieusement)\\b${BETWEEN}\\b(?:recu|envoye|fourni|mis a disposition|offert|prete)`,
      '\\b(?:produits?|article|materiel|echantillons?|livre|exemplaire|jeu|repas|nuit|sejour|billets?|places?|colis|box) (?:\\w+ )?(?:offerts?|offertes?|envoyee?s?|recus?|fournis?|fournie?s?|pretee?s?|gracieusement \\w+) (?:par|de la part|gracieusement)\\b',
      '\\bservice de presse\\b',
      '\\bexemplaire (?:de presse|envoye)',
      '\\bmateriel recu\\b',
      '\\bechantillons? (?:presse|gratuits?) (?:recus?|envoyes?)',
    ),
    wording(
      'asked-to-try',
      'clear',
      'event',
      `\\b(?:j'ai|nous avons|avons|j'avais|je fus|ai) (?:\\w+ ){0,3}?(?:ete|etions) (?:\\w+ ){0,2}?(?:invite|convie|contacte|sollicite|choisi|selectionne)e?s?\\b(?: \\w+){0,4}? (?:par|pour|a|au|afin|chez)\\b`,
      "\\b(?:une|leur|cette|l')(?: )?invitation (?:de|par|de la part)\\b",
      "\\ba l'invitation d",
    ),
    wording(
      'sponsored',
      'clear',
      'payment',
      '\\b(?:article|billet|post|publication|contenu|video|partenariat|recette)s? (?:est |etait )?(?:sponsorise|remunere|commandite)',
      '\\bsponsorisee?s? par\\b',
      '\\bcollaborations? (?:commerciale|remuneree|payee)s?\\b',
      '^\\W*(?:publicite|#?pub|sponsorise|annonce|publi-?(?:redactionnel|reportage|communique))\\b(?:\\W*$| ?[:-]|\\W)',
      '\\bpubli-?redactionnel\\b',
      '\\bpartenariat remunere\\b',
    ),
    wording(
      'paid',
      'clear',
      'payment',
      "\\b(?:j'ai|je suis|j'etais|nous sommes|avons) (?:\\w+ ){0,2}?(?:ete )?(?:remunere|paye|defraye)e?s?\\b(?: (?:par|pour))",
    ),
    wording(
      'commission',
      'clear',
      'affiliate',
      '\\b(?:liens?|achat\\w*|achet\\w*|command\\w+|cliqu\\w+)\\b.{0,140}\\b(?:commissions?|pourcentage|remunere\\w*|quelques (?:centimes|euros)|petite? (?:somme|pourcentage|commission))\\b',
      '\\b(?:commission|quelques centimes)\\b.{0,100}\\b(?:liens?|achat|achet|command)',
    ),
    wording(
      'partner-supplies',
      'clear',
      'gift',
      `\\b(?:mon|notre|ce|leur|un) partenaire\\b${BETWEEN}\\b(?:fournit|envoie|offre|a (?:envoye|offert|fourni|fait)|propose)`,
      `\\b(?:envoye|offert|fourni|recu|propose)e?s?\\b${BETWEEN}\\b(?:mon|notre|ce|par (?:le|la|notre|mon)) partenaire\\b`,
    ),
    wording(
      'partnership',
      'weak',
      'partnership',
      '\\ben (?:partenariat|collaboration|association) avec\\b',
      '\\b(?:mon|notre|nos|mes|ce) partenaires?\\b',
      '\\b(?:entamer|mettre en place|nouveau|un) (?:\\w+ )?partenariat\\b',
      "\\bdans le cadre (?:de ce|d'un|du|de mon|de notre) partenariat",
    ),
    wording(
      'vague-gift',
      'weak',
      'gift',
      `\\b(?:j'ai|nous avons|on a|je viens de)\\b(?:(?: \\w+){0,3})? (?:recu|recevoir)\\b(?!.{0,40}\\b(?:mail|message|commentaire|question|email|lettre|cours|education|formation))`,
      '\\b(?:eu|ai) (?:la|cette) chance de (?:tester|recevoir|decouvrir|gouter|participer|assister|essayer)',
      '\\*? ?produits? offerts?\\b',
      "\\bon m'a offert\\b",
      '\\b(?:merci|remercie\\w*|remerciements?)\\b.{0,50}\\b(?:agence|marque|equipe)\\b.{0,60}',
      '\\ba (?:venir )?(?:tester|decouvrir)\\b.{0,50}\\bbloggu?eu(?:r|se)s|\\bbloggu?eu(?:r|se)s\\b.{0,30}\\ba (?:venir )?(?:tester|decouvrir)\\b',
    ),
    wording(
      'affiliate-link',
      'weak',
      'affiliate',
      "\\bliens? (?:d')?affili",
      '\\bliens? remuneres?\\b',
      "\\bprogramme d'affiliation",
    ),
    wording(
      'abbreviation',
      'refused',
      'advertising',
      '(?:^|\\s)#(?:sp|collab|partenariat|ambassadrice|ambassadeur)\\b',
    ),
  ],
  privateLife:
    /\b(?:mon (?:mari|cheri|homme|amoureux|pere|frere|fils|copain|compagnon|ami)|ma (?:femme|cherie|mere|soeur|fille|copine|belle-mere|grand-mere|famille|collegue|cousine|tante|mamie)|mes (?:parents|amis|enfants|collegues|beaux-parents)|papa|maman|saint[ -]valentin|noel|anniversaire|pere noel|une (?:amie|lectrice)|un (?:ami|lecteur))\b/,
  aboutTheSubject:
    /\b(?:les (?:blogueu|bloggeu)\w+ (?:doivent|sont)|certain\w* (?:blogs?|blogueu\w+|bloggeu\w+)|les marques (?:envoient|offrent|proposent)|quand une marque|si une marque|la plupart des (?:blogs|partenariats))\b/,
  siteWide: /\b(?:sur (?:ce|le|notre) (?:site|blog)|certains (?:liens|articles)|nos articles)\b/,
  policyPage:
    /\b(?:a propos|mentions legales|politique (?:de|editoriale)|partenariats?$|mes partenaires|transparence)\b/,
};
