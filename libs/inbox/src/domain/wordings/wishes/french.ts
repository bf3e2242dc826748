import type { Wishes } from './wishes.js';

const CONTACT =
  '(?:re-?)?(?:contact|ecri[vr]?|sollicit|relanc|demarch|derang|importun|spamm|harcel|embet|mail|prospect|communiqu|inond|bombard)\\w*';
const CONTACTED =
  '(?:contacte|sollicite|demarche|relance|derange|importune|prospecte|destinataire|inscrit|abonne|spamme|harcele|ennuye)\\w*';
const SEND = '(?:r?envoy|adress|transmett|expedi|fai(?:tes|re) parvenir|inond)\\w*';
const MAIL =
  '(?:e-?mails?|mails?|messages?|courriels?|communiques?|newsletters?|sollicitations?|relances?|propositions?|publicites?|pubs?|offres?|courriers?|prospection|demarchage|envois?|infos?|informations?|spams?|lettres?|invitations?|dossiers? de presse)';
/** "De vos autres". */
const SUCH =
  "(?:d'|(?:plus|de|des|ce|vos|les|ces|ses|cette|votre|aucune?s?|autres?|nouve\\w+|futur\\w*|genre de|type de|sorte de|tous|toutes|la|moindre|a|aux?|avec) )*";
const MINE =
  '(?:mon|ma|mes|notre|nos|cette|cet|son|sa|ses) (?:\\w+ ){0,2}?(?:adresses?|coordonnees|donnees|nom|contact|e-?mails?|mails?|courriel|informations?|profil|fiche)';
const FILE =
  '(?:listes?|fichiers?|bases?|carnet|mailings?|diffusion|envois|contacts|repertoire|newsletter|crm|destinataires|tablettes|annuaire|abonnes|mailing-lists?)';
const REMOVE =
  '(?:supprim|retir|enlev|effac|ray|desinscri|desincri|desabonn|desabon|ot|sort|radi|exclu|vir|bann)\\w*';
const WANT =
  '(?:veu\\w+|voul\\w+|voudr\\w+|souhait\\w*|desir\\w*|prefer\\w*|aimer\\w+|accept\\w*|tien\\w*|autoris\\w*|consen\\w*)';
const LAW = '(?:rgpd|cnil|gdpr|lcen|informatique et libertes|art(?:icles?|\\.)? ?(?:17|21))';
const LEGAL_WISH = '(?:suppr|effac|retir|oppos|desinscri|desabonn|radi|cess|arret|exerc)';

const clear: RegExp[] = [
  // Not to write: "ne m'écrivez plus", "merci de ne plus nous contacter", "inutile de me relancer".
  new RegExp(
    `\\b(?:pas|plus|jamais|inutile de|pas la peine de|plus la peine de|(?:pas|plus) besoin de|(?:pas|plus) necessaire de|dispense[zr]?[- ]vous de|abstene[zr][- ]vous de|eviter? de|evitez de) (?:de )?(?:chercher a )?(?:me |m'|nous )${CONTACT}\\b(?! (?:avant|d'ici)\\b)`,
  ),
  new RegExp(`\\bne (?:me |m'|nous )${CONTACT}(?: surtout)? (?:plus|pas|jamais)\\b`),
  new RegExp(
    `\\b(?:ne|n') ?(?:plus|jamais|pas) (?:ecrire|contacter|relancer|solliciter|demarcher)\\b(?! (?:les|la|le|l'|mon|ma|mes)\\b)`,
  ),
  // Not to send: "ne m'envoyez plus rien", "merci de ne plus envoyer de communiqués à cette adresse".
  new RegExp(
    `\\b(?:pas|plus|jamais|inutile de|ne) (?:de )?(?:me |m'|nous )?${SEND}(?: plus| pas)? (?:rien|quoi que ce soit|${SUCH}(?:${MAIL}|choses?))\\b`,
  ),
  new RegExp(`\\bne (?:me |m'|nous )${SEND} plus\\b(?! (?:le|la|les|d'echantillons?|de (?!${MAIL}))\\b)`),
  // Not to get: "je ne souhaite plus recevoir vos messages", "je préfère ne plus être sollicitée".
  new RegExp(
    `\\b(?:plus|pas|jamais|rien|ni) (?:(?:du tout|rien|a|l'objet de|continuer a|avoir a) )?(?:recevoir|recoive|entendre|lire|avoir)\\b(?: plus)? (?:rien|quoi que ce soit|(?:parler )?de votre part|(?:parler )?de vous|${SUCH}(?:\\w+ )?${MAIL})\\b`,
  ),
  new RegExp(
    `\\b(?:${WANT}|merci|prie|demande|priere|veuillez)\\b.{0,30}\\b(?:plus|rien) (?:rien )?recevoir(?: (?:de (?:vous|votre part)|desormais|dorenavant))?[.! ]*$`,
  ),
  new RegExp(`\\b(?:plus|pas|jamais) (?:etre |faire l'objet de |(?:etre )?(?:\\w+ )?)${CONTACTED}\\b`),
  /\b(?:plus|pas) (?:figurer|apparaitre|faire partie|etre (?:dans|sur))\b/,
  /\bn'en (?:recoive|recevoir|veux|veut|voulons|souhaite) plus\b|\bne plus en recevoir\b/,
  new RegExp(`\\b(?:ne|n') ?${WANT} (?:plus|pas|aucun\\w*|rien|surtout pas) ${SUCH}(?:${MAIL}|vous lire)\\b`),
  new RegExp(`\\b${WANT} (?:plus|pas) que (?:vous|l'on|on) (?:me |m'|nous )${CONTACT}\\b`),
  new RegExp(
    `\\b(?:plus|pas|stop) (?:de |d'|aucune? )(?:autres? |nouve\\w+ )?(?:(?:mails?|e-?mails?|messages?|courriels?|demarchage|prospection|sollicitations?|relances?|pubs?|spams?)\\b)(?! (?:pour|avant|en))`,
  ),
  /\bne (?:plus|pas|jamais) (?:m'|me |nous )(?:inclure|compter|faire figurer|garder|mettre|ajouter) (?:dans|sur|parmi|a) (?:vos|votre|la|cette|une)\b/,
  // Stop: "arrêtez de m'envoyer", "cessez vos relances", "stop aux mails", "ça suffit, stop".
  new RegExp(
    `\\b(?:cess|arret|stopp)\\w* (?:\\w+ ){0,2}?(?:d'|(?:vos|ces|tout(?:es?|s)?|de|les|avec|immediatement|ce) )*(?:${MAIL}|contact|correspondance|communication|m'|me |nous |harceler|insister)`,
  ),
  new RegExp(
    `\\b(?:stop|halte|basta|assez|marre|fini|ras le bol)(?: (?:a|aux?|de|des|avec|les|vos|ces|toutes?|ce))* ?(?:\\w+ )?(?:${MAIL}|harcelement)\\b`,
  ),
  /(?:^|[,;:] ?|\b(?:merci d'|merci de|vous|pourriez-vous|pouvez-vous|veuillez|il faut|priere d'|svp|donc) ?)(?:stop|arreter|arretez|cessez|cesser|stopper|stoppez)(?: (?:tout|tout de suite|immediatement|ca|cela|svp|stp|merci|maintenant|enfin|s'il vous plait|la))*[.!? ]*$/,
  // Take off: "retirez-moi", "merci de supprimer mon adresse", "rayer mon nom de votre liste".
  new RegExp(`\\b${REMOVE}[- ](?:moi|nous)\\b(?! (?:la|le|les|l'|du mail|de la copie|de la page)\\b)`),
  new RegExp(
    `\\b${REMOVE} ${MINE}\\b(?! (?:la|le|les|l'|(?:de|du|sur|dans) (?:la |le |l'|cet |cette |votre )?(?:page|article|site|blog|texte|photo|credits?|billet|visuel|communique))\\b)(?<!\\b(?:ancien\\w*|second\\w*|autre|premier\\w*|numero|vieil\\w*) \\w+)`,
  ),
  new RegExp(
    `\\b(?:me|m'|nous) ?(?:${REMOVE}|oubli\\w+|bloqu\\w+|blacklist\\w+)\\b(?! (?:la|le|les|de la copie|du fil)\\b)`,
  ),
  new RegExp(
    `\\b(?:suppression|effacement|retrait|radiation|desinscription|desabonnement) (?:\\w+ ){0,3}?(?:de |d')?${MINE}`,
  ),
  new RegExp(
    `\\bde (?:votre|vos|cette|ces|toutes? vos|la) (?:\\w+ )?${FILE}\\b(?<=\\b(?:suppr|retir|enlev|effac|ray|desinscri|desabonn|ot|sort|radi|exclu)\\w*.{0,60})`,
  ),
  new RegExp(`\\betre (?:retiree?|supprimee?|desabonnee?|desinscrite?|enlevee?|effacee?|rayee?)s?\\b`),
  // The word itself: "désinscription svp", "comment se désabonner de cette liste ?".
  /\b(?:desabonn\w*|desabonement|des[ai]n?scri\w*|desinscription)\b.{0,20}(?:svp|s'il vous plait|stp|merci|moi|immediat\w*|$)(?<!\bpar erreur.{0,20})|\b(?:ma|notre|mon|a la|a une|a ma) (?:desinscription|desabonnement)\b/,
  /\b(?:souhait\w*|veux|voudrais|voulons|aimerais|demande|desire|essaie|essaye|tente|comment)\b.{0,30}\b(?:me |se |nous |de me |a me |d'etre )?(?:desabonn\w+|desinscri\w+)(?<!\b(?:comment|puis|peuvent|peut)\b.{0,30}\b(?:lecteurs?|abonnes|lectrices?)\b.{0,30})/,
  /^(?:stop|desinscription|desabonnement|se desabonner|a supprimer|retrait|supprimer)(?: (?:svp|stp|merci|immediat\w*|s'il vous plait|mails?|pubs?|spams?))*[.! ]*$/,
  // Left alone.
  new RegExp(
    `\\b(?:encore une?|une? autre|(?:le|la|au) prochaine?|un de plus) ?(?:\\w+ )?${MAIL}\\b.{0,50}\\b(?:avocat|signal\\w*|cnil|plainte|bloqu\\w*|justice)`,
  ),
  /\b(?:fichez|foutez|fous|fiche|laissez|laisse|lachez|oubliez)[- ](?:moi|nous)\b(?! (?:savoir|le temps|reflechir|un|le|voir|votre|vos|vous|quelques|jusqu\w*)\b)/,
  /\b(?:signal\w+|marqu\w+|class\w+|bloqu\w+|mets?|mis) (?:\w+ ){0,3}?(?:comme |en |dans les )?(?:spams?|indesirables?|pourriel)\b/,
  // In the terms of the law.
  /\b(?:refuse|refusons|interdis|n'autorise pas)\b.{0,60}\b(?:donnees|coordonnees|adresse|prospection|demarchage|contact\w*)\b/,
  /\bne (?:plus|pas|jamais) (?:utiliser|employer|exploiter|conserver) (?:cette|mon|mes|notre|nos) (?:\w+ )?(?:adresse|coordonnees|mail|e-?mail|courriel|donnees)\b(?!.{0,20}\bmais\b)/,
  /\b(?:oppos(?:e|ons|ent|er|ition)) (?:\w+ ){0,3}?(?:a|au|aux) (?:\w+ ){0,3}?(?:sollicitations?|prospection|traitement|utilisation|demarchage|envois?|publicites?|conservation)\b/,
  /\b(?:m'oppose|m'opposer|mon opposition|droit d'opposition|droit a l'(?:oubli|effacement)|exerce(?:r)? mon droit|retire mon consentement|(?:jamais|pas) (?:donne|consenti|accepte)\w* .{0,20}(?:consentement|accord|recevoir|contact))\b/,
  new RegExp(`\\b${LAW}\\b.{0,120}\\b${LEGAL_WISH}|\\b${LEGAL_WISH}.{0,120}\\b${LAW}`),
];

const hints: RegExp[] = [
  /\b(?:jamais|pas) (?:demande|inscrite?|abonnee?)\b/,
  /\b(?:comment|ou) (?:avez-vous|as-tu) (?:eu|obtenu|trouve) (?:mon|mes)\b/,
  /\bca suffit\b|\bn'insistez pas\b/,
  /\b(?:desinscri|desabonn)/,
  /\bvos (?:mails?|e-?mails?|messages|communiques|courriels)\b.{0,40}\b(?:poubelle|corbeille|indesirables)\b|\bepargnez[- ](?:moi|nous|vous)\b/,
  /\bde (?:votre|vos|la) (?:listes?|fichiers?|bases?)\b/,
  /(?<!\b(?:dans|en) (?:mes |les |vos |le dossier )?)\b(?:spam|non sollicite|pourriel)/,
];

const asides: RegExp[] = [
  /\b(?:recevoir|accepter|refuse)\b.{0,40}\b(?:remuneration|argent|paiement|cadeaux?|echantillons?|produits?|colis|livres?|exemplaires?)\b/,
  /\bpar erreur\b|\benvoyez[- ]moi plutot\b|\bmais a l'adresse\b/,
  /\b(?:avant|jusqu'a) (?:\w+ ){0,2}?(?:\d|lun|mar|mer|jeu|ven|sam|dim|janv|fev|avr|mai|juin|juil|aou|sept|oct|nov|dec|la (?:fin|rentree)|mon|ma|l'ete|que)/,
  /\b(?:pour (?:vous|se) desabonner|se desinscrire de|si vous (?:ne )?souhaitez)\b(?<!\bcomment .{0,40})/,
  /\b(?:par la poste|par courrier(?! electronique)|pieces? jointes?|en double|en copie)\b/,
];

const goesOn: RegExp[] = [
  /\b(?:recontactez|relancez|reecrivez|ecrivez|contactez|envoyez|gardez|tenez|remettez|laissez)[- ]moi (?:plutot|directement|a nouveau|au courant|informee?|dans|sur|en |a (?:la rentree|l'automne|cette)|au printemps|cet ete|pour)/,
  /\b(?:n'hesitez pas a (?:me |m'|nous )?(?:re)?(?:contacter|ecrire|solliciter|proposer|envoyer|relancer|revenir)|(?:pouvez|peux|peut) (?:\w+ )?(?:me |nous )?(?:recontacter|relancer|remettre|reecrire)|au plaisir de (?:vous lire|collaborer|travailler)|je suis preneu|(?:pour le reste,? )?rien ne change)\b/,
];

/** How people ask in French for no more mail, in the parts that such a wish is made of. */
export const frenchWishes: Wishes = { clear, hints, asides, goesOn };
