import type { Language } from '../domain/statement.js';
import { wordingsOf } from './wording.js';

const wording = wordingsOf('fr');
const BETWEEN = '[^.!?;]{0,90}?';
const TO_ME = "(?:m'|me |nous |me l'|me les |nous l'|nous les |m'y |m'en )";
const HAS = '(?:a|as|ont|avait|avaient|aura|ayant|aient|ait|eut|avez|avoir)';
const ADVERBS = "(?: (?!pas|rien|jamais|plus|aucun)[\\w'-]+){0,4}";
const GIVEN =
  '(?:envoyee?s?|offerte?s?|fait (?:parvenir|livrer|envoyer|cadeau|don)|pretee?s?|fournie?s?|adressee?s?|expediee?s?|confiee?s?|remise?s?|cedee?s?|mis a (?:ma |notre )?disposition|gatee?s?)';
const GOODS =
  "(?:produits?|articles?|materiels?|echantillons?|livres?|romans?|exemplaires?|jeux?|repas|nuits?|nuitee|sejours?|billets?|places?|colis|box|coffrets?|kits?|packs?|paquets?|appareils?|soins?|vetements?|robes?|chaussures|montres?|bijoux?|cartes? cadeau|bons? d'achat|abonnements?|licences?|smartphones?|telephones?|ouvrages?|bd|epreuves? non corrigees?|visites?)";
const FREELY =
  "(?:gratuit\\w*|gracieus\\w*|a titre gracieux|de la part d|offerte?s?|partenaire|en echange|contre (?:un|mon|une) (?:avis|article|test|chronique)|pour (?:un )?(?:tests?|essai|le tester|la tester|les tester|avis)|a tester|en test|en service(?: de)? presse|en sp\\b|du fabricant|du constructeur|de la marque|par la marque|par l'editeur|de l'editeur|de la maison d'edition)";

/** What bloggers write in French of a tie to a brand. */
export const french: Language = {
  code: 'fr',
  wordings: [
    wording(
      'not-sponsored',
      'denial',
      'payment',
      "\\bn'(?:est|etait|a) (?:donc |bien sur )?(?:pas|ni|en aucun cas|en rien|absolument pas|aucunement|nullement)\\b[^.]{0,30}\\b(?:sponsoris|sponso\\b|partenariat|publicit|pub\\b|remuner|commande|collaboration)",
      '\\bnon[ -](?:sponsorise|remuner|affilie)',
      "\\b(?:pas|ni|jamais) (?:ete |etre |d'article )?(?:payee?s?|remuneree?s?|sponsorisee?s?)\\b",
      "\\bpas (?:un|une|de|d') ?(?:partenariat|publicite|pub|article sponsorise|article|billet sponsorise|collaboration|sponsor|affiliation)\\b(?<!pas un article)(?<!pas d'article)",
      "\\b(?:aucun|sans)(?:e)? (?:partenariat|remuneration|contrepartie|sponsor\\w*|collaboration|affiliation|lien d'affiliation|compensation|interet (?:financier|commercial)|lien commercial)",
      '\\bne (?:touche|gagne|percois|recois) (?:absolument )?(?:rien|aucun\\w*|pas)\\b',
      "\\b(?:ne )?m'?(?:a|ont) (?:rien|pas) (?:envoye|offert|demande|paye|verse|donne|remunere)",
      "\\bn'(?:ai|avons) (?:rien|aucun\\w*|pas|jamais) (?:ete )?(?:recu|touche|partenariat|interet|action|lien avec|remunere|paye|percu|sponsorise)",
      '\\bpersonne ne (?:me |nous )(?:paie|paye|remunere|sponsorise)',
    ),
    wording(
      'own-purchase',
      'denial',
      'gift',
      '\\b(?:achete|paye|commande|finance|acquis)(?:e?s?)? (?:par (?:mes|nos) (?:propres )?(?:soins|moyens|frais)|avec (?:mes|nos|mon|notre) (?:propres? )?(?:sous|deniers|economies|argent|petits sous|budget)|sur (?:mes|nos) (?:propres )?deniers|de (?:ma|notre) (?:propre )?poche|a (?:mes|nos) frais|par (?:moi|nous)|moi[ -]meme|nous[ -]memes|plein pot|plein tarif)\\b',
      "\\b(?:l'|les )(?:ai|avons) (?:de mon cote |moi[ -]meme |bien |donc |tout simplement )*(?:achete|paye)e?s?\\b",
      '\\b(?:mes|nos) (?:propres )?deniers\\b|\\bde (?:ma|notre) (?:propre )?poche\\b|\\bachats? personnels?\\b',
    ),
    wording(
      'private-or-idle',
      'decoy',
      'gift',
      '\\b(?:lots?|cadeaux?|prix|dotations?) (?:\\w+ )?(?:offerts?|mis en jeu) (?:par|aux?)\\b',
      '\\bje vous (?:offre|invite|envoie)\\b',
      "\\bofferte? par (?:tumblr|la ville|le site|l'etat|la mairie|le destin|la nature|la vie)\\b",
      "\\b(?:m'|me |nous |on m')(?:a|ont) (?:\\w+ ){0,2}?(?:envoye|donne|offert|propose|fourni|fait) (?:un |une |des |le |la |ce |cette |plusieurs |l')?(?:\\w+ )?(?:mails?|e-?mails?|messages?|liens?|photos? de|questions?|commentaires?|conseils?|astuces?|idees?|poste|emploi|travail|opportunite|possibilite|occasion|chance|moment|sourire|vue|sms|reponse|recette|envie|cours|stage|cdi|cdd)\\b",
      "\\binvitee?s? (?:chez|a (?:un|une|mon|ma|son|sa|leur|l') ?(?:mariage|anniversaire|baptem|diner chez|fete))",
      '\\b(?:offerts?|envoyee?s?) (?:a|aux|au) (?:la |le |les )?gagnant',
      '\\b(?:gagnez|remportez|a gagner|tirage au sort)\\b',
    ),
    wording(
      'gave-me',
      'clear',
      'gift',
      `\\b${TO_ME}${HAS}${ADVERBS} ${GIVEN}\\b`,
      "\\b(?:m'|me |me l'|me les )(?:envoie|envoient|offre|offrent|fournit|fournissent|prete|pretent)\\b",
      "\\b(?:marque|equipe|maison|agence|societe|entreprise|boutique|hotel|restaurant|editions?|partenaire|enseigne|createur|creatrice|fondat\\w+)\\b.{0,60}\\b(?:m'|nous )(?:a|ont) (?:\\w+ ){0,2}?fait (?:decouvrir|gouter|tester|essayer|visiter)\\b",
      "\\b(?:merci|remercie\\w*|grace a)\\b.{0,80}\\b(?:m'|nous )(?:a|ont|avoir) (?:\\w+ )?permis de\\b",
      `\\b${TO_ME}${HAS}${ADVERBS} (?:propose|invite|contacte|sollicite|convie|choisi|selectionne|donne (?:la chance|l'occasion|l'opportunite)|demande (?:si|de (?:tester|essayer|gouter|chroniquer|presenter|mettre en avant)))e?s?\\b${BETWEEN}\\b(?:test|tester|essayer|decouvrir|gouter|recevoir|visiter|mettre en avant|participer|venir|assister|sejourner|chroniquer|lire)\\b`,
      "\\b(?:m'|nous )(?:avait|avaient|a|ont) (?:\\w+ ){0,3}?ete (?:\\w+ ){0,2}?(?:envoye|offert|prete|fourni|adresse|confie|remis|livre)e?s?\\b",
      '\\bpropos\\w+ de (?:me |nous )?(?:tester|essayer|decouvrir|gouter|mettre en avant|faire decouvrir|recevoir|chroniquer)\\b',
      "\\b(?:merci|remercie\\w*)\\b.{0,80}\\bpour (?:l'envoi|le pret|ce colis|cet envoi)",
    ),
    wording(
      'received-free',
      'clear',
      'gift',
      `\\b(?:j'ai|nous avons|avons|ai|j'avais|je viens de|on a|ayant)\\b${BETWEEN}\\b(?:recue?s?|recevoir|obtenue?s?)\\b${BETWEEN}\\b(?:${FREELY.slice(3, -1)}|colis)`,
      `\\b(?:gratuitement|gracieusement|a titre gracieux)\\b${BETWEEN}\\b(?:recu|envoye|fourni|mis a disposition|offert|prete)`,
      `\\b${GOODS} (?:\\w+ ){0,3}?(?:offerte?s?|envoyee?s?|recue?s?|fournie?s?|pretee?s?|mise?s? a disposition|gracieusement \\w+) (?:\\w+ )?(?:par|de la part|gracieusement|gratuitement|dans le cadre|pour (?:test|essai|avis))\\b`,
      `\\b(?:teste|recu|chronique|lu)e?s? (?:en|via|grace a|dans le cadre d) ?.{0,25}(?:sp\\b|service(?: de)? presse|netgalley|masse critique|partenariat)`,
      '\\bservices?(?: de)? ?presse\\b',
      '\\b(?:netgalley|masse critique)\\b',
      '\\bexemplaires? (?:de presse|envoye|presse)',
      '\\b(?:materiel|produits?|articles?) (?:recus?|envoyes?|pretes?)\\b',
      '\\bechantillons? (?:presse|gratuits?) (?:recus?|envoyes?)',
    ),
    wording(
      'asked-to-try',
      'clear',
      'event',
      `\\b(?:j'ai|nous avons|avons|j'avais|je fus|ai|on a|j'etais|nous etions|je suis|nous sommes) (?:\\w+ ){0,3}?(?:(?:ete|etions) )?(?:\\w+ ){0,2}?(?:invite|convie|contacte|sollicite|choisi|selectionne)e?s?\\b(?: \\w+){0,4}? (?:par|pour|a|au|afin|chez)\\b`,
      "\\b(?:une|leur|cette|l')(?: )?invitation (?:de|du|des|par|de la part)\\b",
      "\\b(?:a|sur) (?:l'|leur )?invitation d",
      '\\bvoyages? (?:de presse|presse|blogueu\\w+|offert)',
      '\\b(?:sejour|nuit|repas|diner|voyage|visite|entree)s? (?:\\w+ )?(?:offerte?s?|pris en charge)',
    ),
    wording(
      'sponsored',
      'clear',
      'payment',
      '\\b(?:article|billet|post|publication|contenu|video|partenariat|recette|chronique|test|avis)s? (?:\\w+ )?(?:est |etait |a ete )?(?:sponsorise|remunere|commandite|publicitaire)',
      '\\bsponsorisee?s? par\\b',
      '\\bcollaborations? (?:commerciale|remuneree|payee|sponsorisee)s?\\b',
      '^\\W*(?:publicite|#?pub|sponsorise|article sponso|annonce|publi-?(?:redactionnel|reportage|communique|info))\\b(?:\\W*$| ?[:|/-])',
      '[\\[(|-] ?(?:sponsorise|publicite|pub|sponso|article sponsorise|collaboration commerciale)\\W*$',
      '[\\[(]\\W?(?:sponsorise|sponso|publicite|collaboration commerciale)\\W?[\\])]',
      '\\bpubli-?(?:redactionnel|reportage)\\b',
      '\\b(?:placement de produits?|contient de la publicite)\\b',
      '(?:^|[\\s(])#(?:publicite|pub|sponsorise|collaborationcommerciale)\\b',
    ),
    wording(
      'paid',
      'clear',
      'payment',
      "\\b(?:j'ai|je suis|j'etais|nous sommes|avons|nous avons) (?:\\w+ ){0,2}?(?:ete )?(?:remunere|paye|defraye|dedommage)e?s?\\b(?: (?:par|pour))",
      "\\b(?:m'|nous )(?:a|ont) (?:\\w+ )?(?:remunere|paye|verse)",
      '\\b(?:contre|moyennant) (?:une )?remuneration\\b',
    ),
    wording(
      'commission',
      'clear',
      'affiliate',
      '\\b(?:liens?|achat\\w*|achet\\w*|command\\w+|cliqu\\w+|ventes?)\\b.{0,160}\\b(?:commissions?|pourcentages?|remunere\\w*|remuneration|quelques (?:centimes|euros|sous)|petite? (?:somme|pourcentage|commission|pourboire|bonus))\\b',
      '\\b(?:commissions?|quelques centimes|petit pourcentage)\\b.{0,100}\\b(?:liens?|achats?|achet\\w*|command\\w*|ventes?)',
      "\\b(?:partenaire|affilie) (?:d')?amazon\\b.{0,60}\\b(?:benefice|remunere|gagne|touche|percois)",
      '\\bliens?\\b.{0,120}\\b(?:je|nous|me|nous)\\b ?.{0,20}\\b(?:touche|gagne|percois|rapporte|percevons|touchons|toucher|gagner|percevoir)',
      '\\bliens?\\b.{0,120}\\bsans (?:surcout|cout supplementaire|frais supplementaire|que cela ne vous coute)',
    ),
    wording(
      'partner-supplies',
      'clear',
      'gift',
      `\\b(?:mon|notre|ce|leur|un) partenaire\\b${BETWEEN}\\b(?:fournit|envoie|offre|a (?:envoye|offert|fourni|fait)|propose|m'a)`,
      `\\b(?:envoye|offert|fourni|recu|propose)e?s?\\b${BETWEEN}\\b(?:mon|notre|ce|par (?:le|la|notre|mon)) partenaire\\b`,
    ),
    wording(
      'partnership',
      'weak',
      'partnership',
      '\\ben (?:partenariat|collaboration|association|cooperation) avec\\b',
      '\\b(?:mon|notre|nos|mes|ce) partenaires?\\b',
      '\\b(?:entamer|mettre en place|nouveau|un|ce|mon|notre) (?:\\w+ )?partenariat\\b',
      "\\bdans le cadre (?:de ce|d'un|du|de mon|de notre|d'une) (?:partenariat|collaboration)",
      '^\\W*#?(?:collaboration|partenariat|collab|sponso)\\b(?:\\W*$| ?[:|-]| avec)',
      '\\bambassad(?:eur|rice) (?:de|pour) (?:la )?marque\\b',
    ),
    wording(
      'vague-gift',
      'weak',
      'gift',
      "\\b(?:j'ai|nous avons|on a|je viens de)\\b(?:(?: \\w+){0,3})? (?:recue?s?|recevoir)\\b(?!.{0,60}\\b(?:mails?|e-?mails?|messages?|commentaires?|questions?|lettres?|cours|education|formation|commandes?|commandee?s?|achetee?s?|achats?|reponses?|appels?|coup|amende|facture|notification|alerte|erreur)\\b)(?<!commande.{0,40})",
      '\\b(?:eu|ai|avons) (?:la|cette) (?:chance|joie|opportunite|occasion) de (?:tester|recevoir|decouvrir|gouter|participer|assister|essayer|pouvoir)',
      '\\*? ?produits? (?:offerts?|presse|envoyes?)\\b',
      "\\bon m'a (?:offert|envoye|propose)\\b",
      '\\b(?:merci|remercie\\w*|remerciements?)\\b.{0,50}\\b(?:agence|marque|equipe|editions?|editeur|maison)\\b.{0,60}',
      "\\b(?:merci|remercie\\w*)\\b(?!.{0,20}\\b(?:cette personne|tous|toutes|lecteurs|abonne\\w*|amie?s)\\b).{0,70}\\bpour (?:l'invitation|(?:leur|sa|votre) (?:confiance|generosite|gentillesse)|(?:la|cette|ces|ce|les|le|ma|mes) (?:\\w+ )?(?:decouverte|cadeaux?|produits?|colis|box|livres?|echantillons?|gourmandises?|envoi|invitation|moment))",
      '\\ba (?:venir )?(?:tester|decouvrir)\\b.{0,50}\\bbloggu?eu(?:r|se)s|\\bbloggu?eu(?:r|se)s\\b.{0,30}\\ba (?:venir )?(?:tester|decouvrir)\\b',
    ),
    wording(
      'affiliate-link',
      'weak',
      'affiliate',
      "\\bliens? (?:d'|sont )?(?:des liens )?affili",
      '\\bliens? (?:remunere|sponsorise|partenaire|trace)s?\\b',
      "\\b(?:programme|lien|partenaire) d'affiliation",
    ),
    wording(
      'abbreviation',
      'refused',
      'advertising',
      '(?:^|\\s)#(?:sp|collab|partenariat|ambassadrice|ambassadeur)\\b',
    ),
  ],
  privateLife:
    /\b(?:(?:mon (?:\w+ )?(?:mari|cheri|homme|amoureux|pere|frere|fils|copain|compagnon|ami|beau-pere|grand-pere|oncle|cousin|collegue|voisin|chef|patron)|ma (?:\w+ )?(?:femme|cherie|mere|soeur|fille|copine|amie|belle-mere|grand-mere|famille|collegue|cousine|tante|mamie|voisine)|mes (?:\w+ )?(?:parents|amie?s|enfants|collegues|beaux-parents|copines|copains|grands-parents|soeurs|freres)|papa|maman|le pere noel|une? (?:amie?|copine|copain|lectrice|lecteur|collegue|proche)) (?:\w+ ){0,3}?(?:m'|me |nous |l'|qui )|(?:par|de) (?:mon|ma|mes|une?) (?:\w+ )?(?:mari|cheri|homme|amoureux|pere|frere|fils|copain|compagnon|amie?s?|femme|mere|soeur|fille|copine|collegues?|cousine?|tante|famille|parents|lectrice|lecteur|belle-mere|grand-mere)|(?:offert\w*|recu\w*|cadeau|offre) .{0,50}(?:pour|a) (?:la |le |l'|mon |notre )?(?:noel|anniversaire|saint[ -]valentin|fete des (?:meres|peres))|(?:noel|anniversaire|saint[ -]valentin),? (?:on|il|elle|j'ai) .{0,12}(?:offert|recu|eu)|mon anniversaire)/,
  aboutTheSubject:
    /\b(?:les (?:blogueu|bloggeu|influenceu)\w+ (?:doivent|sont|qui|recoivent)|certain\w* (?:blogs?|blogueu\w+|bloggeu\w+|influenceu\w+)|les marques (?:envoient|offrent|proposent|paient)|quand une marque|si une marque|la plupart des (?:blogs|partenariats|influenceu\w+)|la loi (?:impose|oblige|sur l'influence)|arpp|dgccrf)\b/,
  siteWide:
    /\b(?:sur (?:ce|le|notre) (?:site|blog)|certains (?:liens|articles)|nos articles|les liens du site|la redaction)\b/,
  own: /\b(?:j'\w+|je|m'\w+|me|mon|ma|mes|nous|notre|nos|on|(?:cet?|cette) (?:\w+ )?(?:article|billet|post|recette|video|concours|publication|test|avis|chronique)|concours|recette|article|billet)\b/,
  policyPage:
    /\b(?:mentions legales|politique (?:de|editoriale)|partenariats?$|mes partenaires|transparence)\b|^(?:a propos|qui suis-je)\b/,
};
