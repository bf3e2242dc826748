const CONTACT =
  '(?:re-?)?(?:contact|ecri[vr]?|sollicit|relanc|demarch|derang|importun|spamm|harcel|embet|mail|prospect|appel)\\w*';
const SEND = '(?:envoy|adress|transmett|expedi|fai(?:tes|re) parvenir)\\w*';
const MAIL =
  '(?:e-?mails?|mails?|messages?|courriels?|communiques?|newsletters?|sollicitations?|relances?|propositions?|publicites?|pubs?|offres?|courriers?|prospection|demarchage|envois?|infos?|informations?)';
const MINE =
  '(?:mon|ma|mes|notre|nos|cette|cet) (?:\\w+ )?(?:adresse|coordonnees|donnees|nom|contact|e-?mail|mail|courriel|informations?|profil|fiche)';
const FILE =
  '(?:listes?|fichiers?|bases?|carnet|mailings?|diffusion|envois|contacts|repertoire|newsletter|crm|destinataires|tablettes)';
const LAW = '(?:rgpd|cnil|gdpr|lcen|informatique et libertes|art(?:icle|\\.)? ?(?:17|21))';
const LEGAL_WISH = '(?:suppr|effac|retir|oppos|desinscri|desabonn|radi|cess|arret|exerc)';

/** How people ask in French for no more mail, in the parts that such a wish is made of. */
export const frenchWishes: RegExp[] = [
  /\b(?:refuse|refusons|interdis|n'autorise pas)\b.{0,60}\b(?:donnees|coordonnees|adresse|prospection|demarchage|contact\w*)\b/,
  new RegExp(
    `\\b(?:pas|plus|jamais|inutile de|pas la peine de|plus la peine de|dispense[zr]?[- ]vous de|abstene[zr][- ]vous de) (?:de )?(?:chercher a )?(?:me |m'|nous )${CONTACT}\\b(?! (?:avant|d'ici)\\b)`,
  ),
  new RegExp(`\\bne (?:me |m'|nous )${CONTACT}(?: surtout)? (?:plus|pas|jamais)\\b`),
  new RegExp(
    `\\b(?:pas|plus|jamais|inutile de|ne) (?:de )?(?:me |m'|nous )?${SEND}(?: plus| pas)? (?:rien|(?:plus |de |d'|ce |vos |ces |aucun\\w? |autres? |nouve\\w+ )*(?:${MAIL}|genre de|type de))\\b`,
  ),
  new RegExp(`\\bne (?:me |m'|nous )${SEND} plus\\b(?! (?:le|la|les|d'echantillons?)\\b)`),
  new RegExp(
    `\\b(?:supprim|retir|enlev|effac|ray|desinscri|desabonn|ot|sort|radi|exclu|vir|efface)\\w*[- ](?:moi|nous|${MINE})\\b(?! (?:la|le|les|l')\\b)`,
  ),
  new RegExp(`\\b(?:suppression|effacement|retrait|radiation) (?:\\w+ ){0,3}?(?:de |d')?${MINE}`),
  new RegExp(
    `\\b(?:plus|pas) (?:figurer|apparaitre|faire partie|etre (?:inscrite?|dans|sur|destinataire|relancee?|sollicitee?|contactee?|demarchee?))\\b`,
  ),
  new RegExp(
    `\\bde (?:votre|vos|cette|ces|toutes? vos) (?:\\w+ )?${FILE}\\b(?<=\\b(?:suppr|retir|enlev|effac|ray|desinscri|desabonn|ot|sort|radi|exclu)\\w*.{0,60})`,
  ),
  new RegExp(
    `\\b(?:cess|arret|stopp)\\w* (?:\\w+ ){0,2}?(?:vos |ces |tout(?:es?|s)? |de |d'|les )*(?:${MAIL}|contact|m'|me |nous |harceler|insister)`,
  ),
  new RegExp(
    `\\b(?:stop|halte|basta|assez|marre)(?: a| aux?| de| des| avec)? (?:vos |ces |toutes? |les |ce )*(?:${MAIL}|harcelement)\\b`,
  ),
  new RegExp(
    `\\b(?:pas|plus) (?:de |d'|aucune? )(?:autres? |nouve\\w+ )?(?:demarchage|prospection|sollicitations?|relances?)\\b`,
  ),
  /\b(?:fichez|foutez|fous|fiche|laissez|laisse|lachez|oubliez)[- ](?:moi|nous)\b(?! (?:savoir|le temps|reflechir|un|le|voir|votre|vos))/,
  /\b(?:m'oppose|m'opposer|mon opposition|droit d'opposition|droit a l'(?:oubli|effacement)|retire mon consentement|(?:jamais|pas) (?:donne|consenti|accepte)\w* .{0,20}(?:consentement|accord|recevoir|contact))\b/,
  new RegExp(`\\b${LAW}\\b.{0,120}\\b${LEGAL_WISH}|\\b${LEGAL_WISH}.{0,120}\\b${LAW}`),
  /\b(?:signal\w+|marqu\w+|class\w+|bloqu\w+|mets?|mis) (?:\w+ ){0,3}?(?:comme |en |dans les )?(?:spams?|indesirables?|pourriel)\b/,
  /\b(?:ne|n') (?:veux|veut|voulons|souhaite|souhaitons|desire) (?:plus|pas|rien) (?:\w+ ){0,2}?(?:recevoir|entendre|lire|avoir de (?:vos )?(?:nouvelles|messages)|de (?:vos|ces) |etre )\b/,
  /^(?:stop|desinscription|desabonnement|a supprimer|retrait)(?: (?:svp|stp|merci|immediat\w*|s'il vous plait))*[.! ]*$/,
];

/** Sounds like it. */
export const frenchHints: RegExp[] = [
  /\b(?:jamais|pas) (?:demande|inscrite?|abonnee?)\b/,
  /\b(?:comment|ou) (?:avez-vous|as-tu) (?:eu|obtenu|trouve) (?:mon|mes)\b/,
  /\bca suffit\b|\bn'insistez pas\b/,
];
