import type { Notices } from './notices.js';

/** Who is away: a person, or what they run. */
const HOUSE =
  "(?:le (?:blog|site|cabinet|bureau|magasin|studio)|la (?:boutique|redaction)|l'(?:atelier|equipe|agence|entreprise)|(?:notre|nos|mon) (?:equipe|bureaux?|boutique|atelier|redaction|agence))";
const WHO = `(?:je|nous|on|${HOUSE})`;
const NOW =
  '(?:(?:actuellement|malheureusement|temporairement|momentanement|exceptionnellement|desormais|egalement|aussi|donc|deja) )*';
const AM =
  "(?:suis|suit|sommes|est|sera|serai|serons|sont|seront|fais|fait|faisons|prends|prend|prenons|profite|m'accorde|m'octroie|reste|part|pars|partons)";
/** Time off of any sort. */
const TIME_OFF =
  '(?:conges?|vacances|pause|repos|treve|deconnexion|coupure|arret|maternite|paternite|parental|formation|deplacement|voyage|salon|reunion|tournage|reportage|pont|convalescence|mission|conference)';
/** Being away. */
const AWAY =
  '(?:absente?s?|absent\\(e\\)|injoignables?|indisponibles?|deconnecte\\w*|hors ligne|hors (?:du )?bureau|hospitalise\\w*|ferme\\w*|souffrante?|malade)';
const CLOSED = '(?:ferme\\w*|absente?|en (?:conges?|pause|vacances))';
const MAILBOX =
  '(?:boite(?: (?:mail|aux lettres|de reception))?|adresse(?: (?:e-?mail|mail|courriel|electronique))?|messagerie)';
const MY_MAIL = '(?:ma (?:messagerie|boite(?: mail)?)|mes (?:e-?mails|mails|messages|courriels))';
const SELDOM =
  '(?:de facon|peu|rarement|irreguli\\w*|ponctuel\\w*|que|une fois|deux fois|seulement|uniquement)';

/** What was sent to us, and what became of it. */
const MESSAGE =
  '(?:messages?|demande|e-?mails?|mails?|courriels?|prise de contact|sollicitation|ticket|commande|candidature|inscription|interet|formulaire)';
const RECEIVED =
  '(?:re.u\\w*|enregistree?|receptionnee?|prise? en compte|transmise?|parvenue?|ouverte?|pris|envoyee?)';
const EMPLOYER = "(?:la (?:societe|redaction)|l'(?:entreprise|agence|equipe)|le (?:journal|magazine|groupe))";
const MANY = '(?:nombre|volume|afflux)';

/** How such a note goes on. */
const ANSWER =
  '(?:repondr|reviendr|recontacter|traiter|consulter|lir|reprendr|contacter|prendr)(?:a|ai|ons|ont)';
const QUICKLY =
  '(?:dans les (?:meilleurs|plus brefs) delais|rapidement possible|(?:des|aussitot) que possible|dans un delai de|sous \\d+|au plus vite|a tres vite)';
const RETURN = '(?:(?:a|des|lors de|depuis) (?:mon|notre|son) retour|. mon retour|a la rentree)';
const WRITE_TO =
  '(?:ecrivez|ecrire|adressez|contactez|contacter|joindre|adresser|tournez-vous|envoyez|transmettez|transmettre|rapprochez-vous)';

const autoSubject: RegExp[] = [
  /\b(?:r.ponse automatique|message automatique|message d'absence|absence du bureau|absent\(?e?\)? du bureau|notification d'absence|avis d'absence|accus. de r.ception|r.pondeur)\b/,
  /\best (?:actuellement )?(?:absent(?:\(e\)|e)?|en (?:conge|vacances|deplacement))\b/,
  /^(?:absence|en conges?|absent(?:\(e\)|e)?)\b.{0,40}$/,
  /\bne travaille plus\b|\bnous avons bien recu votre\b|\bchangement (?:d'adresse|de (?:messagerie|mail|courriel))\b|\bnouvelle adresse (?:e-?mail|mail|de messagerie|electronique)\b|\bvotre (?:demande|message|courriel|ticket|commande) (?:\S+ )?a (?:bien )?ete (?:enregistre|recu|pris)/,
];

const selfDescription: RegExp[] = [
  /\b(?:ceci est un|il s'agit d'une?|cette?) (?:e-?mail|mail|message|courriel|r.ponse) (?:\w+ ){0,3}?automatique/,
  /\br.ponse automatique\b|\bmessage (?:genere |envoye )?automatique(?:ment)?\b|\br.pondeur automatique\b/,
];

const absence: RegExp[] = [
  // "Je suis absente", "nous sommes en congés", "le blog fait une pause".
  new RegExp(`\\b${WHO} (?:\\w+ ){0,3}?${AM} (?:\\w+ |de |d'|l'|en ){0,4}?(?:${TIME_OFF}|${AWAY})\\b`),
  new RegExp(
    `\\bje (?:suis|serai) ${NOW}(?:${AWAY}|en (?:conge|vacances|deplacement|formation|arret|reunion))`,
  ),
  new RegExp(`\\b(?:actuellement|momentanement) (?:\\w+ ){0,2}?(?:en ${TIME_OFF}|${AWAY})\\b`),
  /\b(?:je suis|nous sommes) partie?s? (?:me|se|nous|en|au|aux|a|pour|loin)\b/,
  // "Me voilà partie", à temps partiel.
  /\b(?:me|nous) (?:voila|voici) (?:partie?s?|en \w+|loin|absente?s?)\b|\bje (?:travaille|suis) (?:\w+ )?a (?:temps partiel|mi-temps|\d\d ?%)|\bje (?:ne )?travaille (?:pas )?(?:\w+ )?(?:les? )?(?:lundi|mardi|mercredi|jeudi|vendredi)/,
  // "Je reviens le 4", « congés du 4 au 6 ».
  /\b(?:serai|serons) de retour\b|\bconges? (?:du|jusqu|annuels|de fin)\b/,
  // Loin des écrans.
  /\b(?:je|on|nous) (?:me |nous )?(?:coupe|coupons|eteins|eteignons|debranche|debranchons|deconnecte|deconnectons|deserte|quitte) (?:les ecrans|mon (?:ordinateur|telephone)|le (?:telephone|wifi)|tout|du|internet|jusqu)|\bloin (?:des ecrans|de (?:mes mails|mon (?:bureau|ordinateur)))/,
  // "Absente jusqu'au 4", "en déplacement".
  new RegExp(`^(?:${NOW}|etant |moi-meme )(?:en ${TIME_OFF}|${AWAY}|de retour)\\b`),
  new RegExp(
    `\\b(?:${AWAY}|en conges?|en vacances|de conge)\\b.{0,30}\\b(?:jusqu'au|du \\d|jusqu|depuis|a partir)`,
  ),
  // "Je ne suis pas joignable", "accès limité".
  new RegExp(
    `\\b(?:je|nous) ne (?:suis|serai|sommes|serons) ${NOW}(?:pas|plus|que peu|peu) ${NOW}(?:joignables?|disponibles?|presente?s?|au bureau|la)\\b`,
  ),
  /\b(?:acces|connexion) (?:\w+ )?(?:limitee?|restreinte?|reduite?|difficile|sporadique|aleatoire|internet limite)/,
  new RegExp(
    `\\bje (?:ne )?(?:consulte|lis|releve) (?:\\w+ )?${MY_MAIL} ${SELDOM}|\\bje ne (?:consulte|lis|releve) (?:\\w+ )?${SELDOM} ${MY_MAIL}`,
  ),
  // "La boutique ferme du 1er au 4".
  new RegExp(`\\b${HOUSE} (?:est|sera|sont|seront|reste) ${NOW}${CLOSED}|\\bnous sommes ${NOW}ferme`),
  /\b(?:nous fermons|on ferme|ferme(?:ra)? (?:ses portes|du|jusqu|pour))\b/,
  /\b(?:ne suis|ne serai) pas en mesure de (?:repondre|lire|traiter|consulter|prendre)|\ben raison d'une? (?:arret|conge|maladie|deuil|deplacement|hospitalisation)/,
  // "J'ai quitté la rédaction."
  new RegExp(`\\bj'ai quitte (?:la |l'|le |mes |(?:\\w+ )?${EMPLOYER})`),
];

const whereabouts: RegExp[] = [
  /\b(?:je (?:suis|serai)|nous (?:sommes|serons)) (?!(?:\w+ )?(?:libre|disponible|prise?|complet|de retour)).{1,40}\bjusqu/,
  new RegExp(`\\b${HOUSE} .{1,40}\\bjusqu`),
];

const acknowledgement: RegExp[] = [
  // Thanks for a message, whatever it said.
  new RegExp(
    `\\bmerci (?:beaucoup )?(?:de|pour) (?:votre|ton|vos|nous avoir|m'avoir)\\b|\\bmerci (?:a vous )?d'avoir (?:pris|ecrit|contacte)|\\b(?:vous|te) remerci(?:e|ons) (?:de|pour|d') ?(?:votre|ton|l'interet|(?:nous )?avoir)\\b`,
  ),
  // It was received.
  new RegExp(
    `\\b(?:avons|ai|a ete|ont ete) (?:bien )?${RECEIVED} (?:votre|ta|ton|vos)\\b|\\b(?:votre|ton|ta|vos) ${MESSAGE}\\b.{0,30}\\b(?:a |est |m'est )?(?:bien )?(?:ete )?(?:bien )?${RECEIVED}|\\b${MESSAGE} (?:a )?(?:bien )?ete ${RECEIVED}`,
  ),
  /\b(?:accusons|accuse|confirmons|confirme) (?:la )?(?:bonne )?reception\b/,
  // Somebody left.
  /\bchange de (?:fonctions?|poste|service|metier)\b|\bj'ai quitte mes fonctions\b/,
  new RegExp(
    `\\bne (?:travaille|collabore|fais|suis|ecris|fait|gere|m'occupe) (?:desormais )?plus (?:pour|avec|chez|a|au|partie|dans|en|de|salariee?)\\b|\\bne travaille plus\\b|\\b(?:a|ai|avons) (?:definitivement )?quitte (?:${EMPLOYER}|la|le|l'|mes|ses|mon|son)`,
  ),
  // An address that nobody reads, a new one.
  new RegExp(
    `\\b${MAILBOX}\\b.{0,30}\\b(?:n'est|ne sera|ne seront) (?:bientot |desormais |prochainement )?(?:plus|pas)\\b|\\bn'est plus (?:valide|utilisee|active|consultee|relevee)`,
  ),
  /\b(?:mon|notre|cette) (?:nouvelle )?adresse (?:e-?mail |mail |courriel )?(?:a change|change|n'est plus)|\b(?:notez|voici|utilisez) (?:desormais |bien )?(?:ma|notre|mes) nouvel/,
  // Too many letters to answer each.
  /\b(?:reponds|repondons) (?:uniquement|seulement|exclusivement|en priorite)\b|\bne (?:reponds|repondons) (?:qu'|que )/,
  new RegExp(
    `\\b(?:vu|compte tenu d\\w+|etant donne|face au|en raison d\\w+) (?:le |du |au |l')?(?:tres )?(?:grand |important |fort )?${MANY}\\b|\\b(?:je recois|nous recevons|on recoit) (?:enormement|beaucoup|trop|tellement|de tres nombreux|de nombreux|des (?:dizaines|centaines)|(?:plus de |pres de |environ )?\\d+)`,
  ),
];

const companion: RegExp[] = [
  // When an answer comes.
  new RegExp(
    `\\b(?:je|nous|vous|on|te|y) ?(?:vous |te |y )?${ANSWER}\\b|\\b${ANSWER} (?:vers|a votre|a ton|des|au|a tous)\\b|\\b(?:r.pondrai|prendrai connaissance)\\b`,
  ),
  new RegExp(
    `\\b${RETURN}\\b|\\b${QUICKLY}\\b|\\b(?:pendant|durant|en) mon absence\\b|\\bretour (?:est )?(?:prevu|le)\\b|\\b(?:vous )?(?:reponds|repondrons) (?:des|a partir|sous|dans)\\b|\\breviens vers vous (?:sous|dans|d'ici|des)\\b`,
  ),
  /\b(?:un membre|une personne|un conseiller|(?:nos|les) conseillers|un collaborateur|notre equipe|une equipe)\b.{0,40}\b(?:(?:contacter|recontacter|repondr|reviendr|prendr)(?:a|ont)|efforcent)\b|\b(?:notre|une) equipe (?:\w+ )?(?:revient|vous|traite)|\bserez? (?:recontactee?|contactee?)|\bsera traitee?\b|\btransmise? (?:au|a la|a l'|aux)\b|\bau service concerne\b|\bprise? en compte\b/,
  /\b(?:releve|lis|consulte|traite) (?:mes|les|vos|ma) (?:\w+ )?(?:mails|e-?mails|messages|messagerie|demandes) (?:a partir|des|ensuite|apres)|\bser(?:a|ont) (?:lus?|lues?|traitee?s?|expediee?s?|envoyee?s?|repondu\w*)\b|\b(?:pendant|durant) cette periode\b|\bla reouverture\b|\b(?:sous|dans les) \d+ (?:heures|jours|h)\b/,
  // Later than usual, or never.
  /\bsoyez patiente?s?\b|\bje (?:vous )?reponds toujours\b/,
  /\bpas de reponse\b|\bsans (?:reponse|nouvelles?|retour) de (?:ma|notre) part\b|\bne peux? pas repondre a (?:tous|toutes|chacun|chaque)|\bsi (?:votre|ton|le) (?:proposition|demande|message|projet|sujet) (?:m'|nous )?(?:interesse|est retenue?|correspond)|\b(?:mets|mettre|prendre|prends) (?:parfois |souvent |un peu |plus )?(?:du |de |plus de )?temps (?:a|pour|avant de) (?:vous )?repondre/,
  // What becomes of mail.
  /\bje ne consulte (?:pas|plus)\b|\bne (?:suis|sommes) pas joignable|\bacces (?:limite|sporadique)\b|\bvos (?:messages?|e-?mails?|mails?|courriels?) (?:\w+ )?(?:m'|nous )?(?:attend|patienter|seront|recevr)\w*|\b(?:seront|sera) ni \w+ ni \w+|\bon se retrouve\b|\bne (?:pas|sera pas|seront pas) (?:repondre|lus?|transmis|transfere)\b/,
  // Whom to write to instead.
  new RegExp(
    `\\b${WRITE_TO}\\b.{0,60}\\S@\\S|\\bmerci d'adresser\\b|\\bdesormais\\b.{0,30}\\b(?:contacter|adresser|ecrire)\\b|\\bvotre (?:nouvel )?interlocut(?:eur|rice)\\b`,
  ),
  /\b(?:vous pouvez|veuillez|merci de|n'hesitez pas a) (?:\w+ ){0,2}?(?:contacter|joindre|adresser|faire suivre|transmettre|vous adresser)\b/,
  // When it is urgent.
  /\b(?:en cas d'urgence|urgences?|urgente?s?|si c'est urgent)\b|\bpour toute (?:demande|question|urgence)\b/,
  // Rates and rules for those who write often.
  /\b(?:mes|nos) (?:tarifs|conditions) (?:sont|se trouvent)|\bkit (?:media|presse)\b|\b(?:je|nous) (?:lis|lisons) (?:tout|tous|chaque)\b|\bpas de panique\b/,
  // Tickets, and letters of machines.
  /\bsous (?:le |la )?(?:numero|reference)\b|\bne pas repondre\b/,
];

const personal: RegExp[] = [
  // Yes: "avec plaisir".
  /\b(?:oui|avec joie|avec (?:grand )?plaisir|volontiers|je (?:serais|suis) (?:ravie?|interessee?|partante?|d'accord)|(?<!\bsi .{0,60})(?:[mtl]'|nous |vous |suis |serais |sommes |tres |fort |etre |ca |peut |pas )interesse\w*)\b/,
  // No: "pas pour moi".
  /\bnon,? merci\b|\bpas pour (?:moi|nous|cette fois)\b|\bmerci,? mais\b/,
  // What they think of it.
  /\b(?:j'aime(?:rais)?|j'adore|ca me (?:plait|tente)|bonne idee|decouvre votre)\b|\bmerci (?:beaucoup )?pour (?:l'|le )(?:info|invit|idee|partage|lien)|\bje (?:vous |te |m'en |le |la |les )*(?:regarde|jette un oeil|teste|note|occupe)\b/,
  // Questions and answers to what we wrote.
  /\b(?:pourriez[- ]vous|peux[- ]tu|pouvez[- ]vous me|dites[- ]moi|racontez[- ]moi|quel(?:le)?s? (?:est|sont|serait)|quand meme|je vous (?:dis|redis|tiens au courant)|en attendant,? (?:envoyez|pouvez)|disponible (?:lundi|mardi|mercredi|jeudi|vendredi))\b/,
  /\bmais (?:(?:je|on|nous|vous|ca|c'est) (?!.{0,30}(?:repond|urgen|consult|absent|en (?:conge|vacances|deplacement|arret)))|disponible|libre|interesse)/,
  // What we offered, and how it is to come.
  /\b(?:(?:envoyez|envoie|montrez|expediez)[- ](?:moi|le|la|les|nous|l')|(?:votre|vos) (?:produits?|photos?|colis|echantillons?|offre|idee)|ma (?:derniere|prochaine) (?:video|publication)|je (?:regarderai|publie|garde)|passez (?:me|au|nous)|recommander (?:une|un))\b|\benvoyez[- ]l/,
  /\b(?:m'|nous )(?:envoy|expedi|livr)\w+ (?:le|la|les|un|une|votre|vos) (?!.{0,20}(?:mail|message|courriel|demande|proposition|dossier))/,
  // Others who join, and talks.
  /\ben copie\b|\b(?:on en (?:re)?parle|on se (?:voit|parle|tient)|je vous appelle|je t'appelle|on s'appelle|je t'envoie|je vous envoie|je reviens vers vous (?:lundi|mardi|mercredi|jeudi|vendredi|demain))\b/,
];

/** What answering machines say in French, in the parts that such notes are made of. */
export const frenchNotices: Notices = {
  autoSubject,
  selfDescription,
  absence,
  whereabouts,
  acknowledgement,
  companion,
  personal,
};
