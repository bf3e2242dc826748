import type { Language } from './language.js';
import { frenchWishes } from './wishes/french.js';

export const french: Language = {
  code: 'fr',
  autoSubject: [
    /\b(?:r.ponse automatique|message automatique|message d'absence|absence du bureau|absent\(?e?\)? du bureau|notification d'absence|avis d'absence|accus. de r.ception|r.pondeur)\b/,
    /\best (?:actuellement )?(?:absent(?:\(e\)|e)?|en (?:conge|vacances|deplacement))\b/,
    /^(?:absence|en conges?|absent(?:\(e\)|e)?)\b.{0,40}$/,
    /\bne travaille plus\b|\bnous avons bien recu votre\b|\bchangement (?:d'adresse|de (?:messagerie|mail|courriel))\b|\bnouvelle adresse (?:e-?mail|mail|de messagerie|electronique)\b|\bvotre (?:demande|message|courriel|ticket|commande) (?:\S+ )?a (?:bien )?ete (?:enregistre|recu|pris)/,
  ],
  selfDescription: [
    /\b(?:ceci est un|il s'agit d'une?|cette?) (?:e-?mail|mail|message|courriel|r.ponse) (?:\w+ ){0,3}?automatique/,
    /\br.ponse automatique\b|\bmessage (?:genere |envoye )?automatique(?:ment)?\b|\br.pondeur automatique\b/,
  ],
  absence: [
    /\b(?:nous fermons|on ferme|ferme(?:ra)? (?:ses portes|du|jusqu|pour))\b/,
    /\b(?:je suis|nous sommes) partie?s? (?:me|se|nous|en|au|aux|a|pour|loin)\b/,
    /^(?:actuellement |etant |je suis |moi-meme )?en (?:deplacement|conges?|vacances|formation|voyage|arret|reunion|tournage|reportage)\b/,
    /\b(?:je|nous|on|le blog|le site|la boutique|l'atelier|l'equipe|la redaction) (?:\w+ ){0,3}?(?:suis|suit|sommes|est|sera|serai|serons|fais|fait|faisons|prends|prend|prenons|profite|m'accorde|reste|part|pars|partons) (?:\w+ |de |d'|l'){0,4}?(?:conges?|vacances|pause|repos|treve|deconnexion|deconnecte\w*|hors ligne|coupure|formation|deplacement|voyage|arret|maternite|paternite|parental|ferme\w*|absente?s?|injoignable|hospitalise\w*|salon)\b/,
    /\bje ne (?:suis|serai) (?:actuellement |malheureusement |temporairement )?(?:pas|plus|que peu|peu) (?:joignable|disponible|present|presente|au bureau|la)\b|\b(?:acces|connexion) (?:\w+ )?(?:limitee?|restreinte?|reduite?|difficile|internet limite)/,
    /^(?:absente?|en conges?|en vacances|de retour|hors bureau|deconnectee?)\b/,
    /\bj'ai quitte (?:\w+ )?(?:\w+ )?(?:redaction|societe|entreprise|agence|journal|equipe)|\ben conges? (?:jusqu|du|depuis|a partir)|\bje consulte (?:ma messagerie|mes (?:e-?mails|mails|messages)) (?:de facon|peu|rarement|irreguli|ponctuel)/,
    /\b(?:actuellement|momentanement|je suis) (?:\w+ ){0,2}?(?:en (?:conges?|vacances|arret|deplacement|formation)|absente?)\b|\bj'ai quitte (?:la |l'|le |mes )/,
    /\b(?:le cabinet|la redaction|l'entreprise|le bureau|notre equipe) (?:est|sera) (?:actuellement )?(?:ferme|en conges|absente)/,
    /\bje (?:suis|serai) (?:actuellement |momentanement |exceptionnellement )?(?:absent|en (?:conge|vacances|deplacement|formation|arret|reunion)|hors du bureau|indisponible)/,
    /\b(?:absent(?:e|\(e\))?|en conges?|en vacances|de conge)\b.{0,30}\b(?:jusqu'au|du \d|jusqu|a partir du)/,
    /\b(?:nos bureaux (?:sont|seront)|l'agence est|nous sommes) (?:actuellement )?ferme/,
  ],
  acknowledgement: [
    /\b(?:vous|te) remerci(?:e|ons) (?:de|pour) (?:votre|ton|l'interet|nous avoir)\b/,
    /\b(?:avons|ai|a ete|ont ete) (?:bien )?(?:pris en compte|enregistree?|receptionnee?) (?:votre|ta|vos)\b|\b(?:boite|adresse|messagerie)\b.{0,30}\bne (?:sera|seront) (?:bientot |desormais |prochainement )?plus\b|\b(?:notez|voici|utilisez) (?:desormais |bien )?(?:ma|notre|mes) nouvel/,
    /\bne (?:travaille|collabore|fais|suis|ecris|fait|gere|m'occupe) plus (?:pour|avec|chez|a|au|partie|dans|en|de)\b|\b(?:vu|compte tenu d\w+|etant donne|face au) (?:le |du |au |l')?(?:grand |tres grand )?(?:nombre|volume|afflux)\b|\b(?:ai|a|avons) (?:definitivement )?quitte (?:la|le|l'|mes|ses|mon|son)/,
    /\bje ne (?:fais|suis|travaille) (?:desormais )?plus (?:partie|chez|salarie|en poste|dans|pour)|\b(?:accusons|accuse) (?:bonne )?reception\b|\b(?:mail|message|demande|courriel) (?:a )?(?:bien )?ete (?:prise? en compte|transmise?|receptionnee?)|\bcette (?:boite|adresse|messagerie) n'est (?:plus|pas) (?:relevee|consultee|utilisee|active|lue)/,
    /\b(?:merci (?:de|pour) (?:votre|ton|vos|nous avoir)|nous avons (?:bien )?re.u (?:votre|ton)|votre (?:message|demande|e-?mail|mail|courriel) (?:a )?(?:bien )?(?:ete )?(?:re.u|enregistre)|j'ai bien re.u votre)/,
    /\b(?:ne travaille plus|ne fais plus partie|a quitte (?:la societe|l'entreprise)|n'est plus (?:valide|utilisee|active|consultee))/,
    /\b(?:mon|notre|cette) (?:nouvelle )?adresse (?:e-?mail |mail |courriel )?(?:a change|change|n'est plus)/,
  ],
  companion: [
    /\bpas de reponse\b|\b(?:un membre|une personne|un conseiller|un collaborateur)\b.{0,40}\b(?:contacter|recontacter|repondr|reviendr)a\b/,
    /\bsous (?:le |la )?(?:numero|reference)\b|\b(?:vous )?(?:reponds|repondrons) (?:des|a partir|sous|dans)\b|\bacces sporadique\b|\bne (?:suis|sommes) pas joignable/,
    /\b(?:lirai|traiterai|repondrai|reprendrai|reviendrai|consulterai)\b|\bmerci d'adresser\b|\ba (?:la rentree|mon retour|notre retour)\b|\b(?:ecrivez|ecrire|adressez|contactez|contacter|joindre|adresser|tournez-vous)\b.{0,60}\S@\S|\bsi (?:votre|ton|le) (?:proposition|demande|message|projet|sujet) (?:m'|nous )?(?:interesse|est retenue?|correspond)|\bne peux? pas repondre a (?:tous|toutes|chacun|chaque)|\bsans reponse de (?:ma|notre) part\b|\breviens vers vous (?:sous|dans|d'ici)\b/,
    /\b(?:notre|une) equipe (?:\w+ )?(?:revient|reviendra|vous|prendra|traite)|\bprise? en compte\b/,
    /\bvotre (?:nouvel )?interlocuteur\b|\bdesormais\b.{0,30}\b(?:contacter|adresser|ecrire)\b|\bsi c'est urgent\b/,
    /\bje ne consulte (?:pas|plus)\b|\bdans un delai de\b|\bserez? (?:recontacte|contacte)|\bvous repondr(?:a|ons|ai)\b|\breviendr(?:a|ons) vers vous\b|\bpour toute (?:demande|question|urgence)\b/,
    /\bje (?:vous )?(?:r.pondrai|repondrai|prendrai connaissance|reviendrai|recontacterai|traiterai|consulterai|lirai)\b|\br.pondrai . votre\b/,
    /\b(?:d.s mon retour|. mon retour|pendant mon absence|durant mon absence|en mon absence|en cas d'urgence|urgence|urgente?s?|dans les (?:meilleurs|plus brefs) delais|rapidement possible)\b/,
    /\b(?:vous pouvez|veuillez|merci de|n'hesitez pas a) (?:\w+ ){0,2}?(?:contacter|joindre|adresser|faire suivre|transmettre|vous adresser)\b/,
    /\bretour (?:est )?(?:prevu|le)\b/,
    /\bacces limite\b|\bsera traitee?\b|\bne pas repondre\b/,
  ],
  personal: [
    /\b(?:m'|nous )(?:envoy|expedi|livr)\w+ (?:le|la|les|un|une|votre|vos) (?!.{0,20}(?:mail|message|courriel|demande|proposition|dossier))/,
    /\bnon,? merci\b|\bpas pour (?:moi|nous|cette fois)\b|\bmerci,? mais\b|\ben copie\b|\bmerci (?:beaucoup )?pour (?:l'|le )(?:info|invit|idee|partage|lien)|\bje (?:vous |te |m'en |le |la |les )*(?:regarde|jette un oeil|teste|note|occupe)\b/,
    /\b(?:on en (?:re)?parle|on se (?:voit|parle|tient)|dites[- ]moi|racontez[- ]moi|mais (?:je|on|nous|vous|ca|c'est) (?!.{0,30}(?:repond|urgen|consult|absent|en (?:conge|vacances|deplacement|arret)))|je publie|je garde|passez (?:me|au|nous))\b/,
    /\b(?:(?:envoyez|envoie|montrez|expediez)[- ](?:moi|le|la|les|nous)|quand meme|en attendant,? (?:envoyez|pouvez)|je regarderai|(?:votre|vos) (?:produits?|photos?|colis|echantillons?|offre|idee)|ma (?:derniere|prochaine) (?:video|publication)|recommander (?:une|un))\b/,
    /\b(?:je vous appelle|je t'appelle|on s'appelle|je t'envoie|je vous envoie)\b/,
    /\b(?:mais (?:disponible|libre|interesse|je peux|on peut)|disponible (?:lundi|mardi|mercredi|jeudi|vendredi))/,
    /\b(?:je reviens vers vous (?:lundi|mardi|mercredi|jeudi|vendredi|demain)|quel(?:le)?s? (?:est|sont|serait)|decouvre votre)\b/,
    /\b(?:avec (?:grand )?plaisir|volontiers|je (?:serais|suis) (?:ravie?|interessee?|partante?|d'accord)|j'aime(?:rais)?|pourriez[- ]vous|peux[- ]tu|pouvez[- ]vous me|envoyez[- ]l|(?<!\bsi .{0,60})interesse|ca me (?:plait|tente)|bonne idee|j'adore)\b/,
  ],
  backOn:
    /(?:\bde retour (?:au bureau |parmi vous )?(?:a partir )?(?:le|du|des le|au)?|\b(?:mon |sera? de )?retour (?:est )?(?:prevu )?(?:le|au|pour le|a partir du|des le)|\b(?:reviens|reviendrai|rentre|rentrerai|serai (?:de nouveau )?(?:present|joignable|disponible)e?) (?:au bureau )?(?:le|a partir du|des le|du)|\ba nouveau (?:present|joignable|disponible)e? (?:le|a partir du|des le)|\b(?:reprise|reprendrai) (?:\w+ )?(?:le|au))(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))?\s?:?$/,
  awayUntil:
    /(?:\bjusqu'?(?:au|a|a ce)?|\bau|\bet le|\bjusqu . l|\binclus)(?: (?:le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))*\s?:?$/,
  months: ['janv', 'f.v', 'mars', 'avr', 'mai', 'juin', 'juil', 'ao.?.?t', 'sept', 'oct', 'nov', 'd.c'],
  wishes: frenchWishes,
};
