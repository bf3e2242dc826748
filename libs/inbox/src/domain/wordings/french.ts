import type { Language } from './language.js';

export const french: Language = {
  code: 'fr',
  autoSubject: [
    /\b(?:r.ponse automatique|message automatique|message d'absence|absence du bureau|absent\(?e?\)? du bureau|notification d'absence|avis d'absence|accus. de r.ception|r.pondeur)\b/,
    /\best (?:actuellement )?(?:absent(?:\(e\)|e)?|en (?:conge|vacances|deplacement))\b/,
    /^(?:absence|en conges?|absent(?:\(e\)|e)?)\b.{0,40}$/,
    /\bne travaille plus\b|\bnous avons bien recu votre\b|\bchangement d'adresse\b/,
  ],
  selfDescription: [
    /\b(?:ceci est un|il s'agit d'une?|cette?) (?:e-?mail|mail|message|courriel|r.ponse) (?:\w+ ){0,3}?automatique/,
    /\br.ponse automatique\b|\bmessage (?:genere |envoye )?automatique(?:ment)?\b|\br.pondeur automatique\b/,
  ],
  absence: [
    /\bj'ai quitte (?:\w+ )?(?:\w+ )?(?:redaction|societe|entreprise|agence|journal|equipe)|\ben conges? (?:jusqu|du|depuis|a partir)|\bje consulte (?:ma messagerie|mes (?:e-?mails|mails|messages)) (?:de facon|peu|rarement|irreguli|ponctuel)/,
    /\b(?:actuellement|momentanement|je suis) (?:\w+ ){0,2}?(?:en (?:conges?|vacances|arret|deplacement|formation)|absente?)\b|\bj'ai quitte (?:la |l'|le |mes )/,
    /\b(?:le cabinet|la redaction|l'entreprise|le bureau|notre equipe) (?:est|sera) (?:actuellement )?(?:ferme|en conges|absente)/,
    /\bje (?:suis|serai) (?:actuellement |momentanement |exceptionnellement )?(?:absent|en (?:conge|vacances|deplacement|formation|arret|reunion)|hors du bureau|indisponible)/,
    /\b(?:absent(?:e|\(e\))?|en conges?|en vacances|de conge)\b.{0,30}\b(?:jusqu'au|du \d|jusqu|a partir du)/,
    /\b(?:nos bureaux (?:sont|seront)|l'agence est|nous sommes) (?:actuellement )?ferme/,
  ],
  acknowledgement: [
    /\bje ne (?:fais|suis|travaille) (?:desormais )?plus (?:partie|chez|salarie|en poste|dans|pour)|\b(?:accusons|accuse) (?:bonne )?reception\b|\b(?:mail|message|demande|courriel) (?:a )?(?:bien )?ete (?:prise? en compte|transmise?|receptionnee?)|\bcette (?:boite|adresse|messagerie) n'est (?:plus|pas) (?:relevee|consultee|utilisee|active|lue)/,
    /\b(?:merci (?:de|pour) (?:votre|ton|vos|nous avoir)|nous avons (?:bien )?re.u (?:votre|ton)|votre (?:message|demande|e-?mail|mail|courriel) (?:a )?(?:bien )?(?:ete )?(?:re.u|enregistre)|j'ai bien re.u votre)/,
    /\b(?:ne travaille plus|ne fais plus partie|a quitte (?:la societe|l'entreprise)|n'est plus (?:valide|utilisee|active|consultee))/,
    /\b(?:mon|notre|cette) (?:nouvelle )?adresse (?:e-?mail |mail |courriel )?(?:a change|change|n'est plus)/,
  ],
  companion: [
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
    /\b(?:je vous appelle|je t'appelle|on s'appelle|je t'envoie|je vous envoie)\b/,
    /\b(?:mais (?:disponible|libre|interesse|je peux|on peut)|disponible (?:lundi|mardi|mercredi|jeudi|vendredi))/,
    /\b(?:je reviens vers vous (?:lundi|mardi|mercredi|jeudi|vendredi|demain)|quel(?:le)?s? (?:est|sont|serait)|decouvre votre)\b/,
    /\b(?:avec (?:grand )?plaisir|volontiers|je (?:serais|suis) (?:ravie?|interessee?|partante?|d'accord)|j'aime(?:rais)?|pourriez[- ]vous|peux[- ]tu|pouvez[- ]vous me|envoyez[- ]l|interesse|ca me (?:plait|tente)|bonne idee|j'adore)\b/,
  ],
  backOn:
    /(?:\bde retour (?:au bureau |parmi vous )?(?:a partir )?(?:le|du|des le|au)?|\b(?:mon |sera? de )?retour (?:est )?(?:prevu )?(?:le|au|pour le|a partir du|des le)|\b(?:reviens|reviendrai|rentre|rentrerai|serai (?:de nouveau )?(?:present|joignable|disponible)e?) (?:au bureau )?(?:le|a partir du|des le|du)|\ba nouveau (?:present|joignable|disponible)e? (?:le|a partir du|des le)|\b(?:reprise|reprendrai) (?:\w+ )?(?:le|au))(?: (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))?\s?:?$/,
  awayUntil:
    /(?:\bjusqu'?(?:au|a|a ce)?|\bau|\bet le|\bjusqu . l|\binclus)(?: (?:le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))*\s?:?$/,
  months: ['janv', 'f.v', 'mars', 'avr', 'mai', 'juin', 'juil', 'ao.?.?t', 'sept', 'oct', 'nov', 'd.c'],
  optOutClear: [
    /\bne plus (?:m'|me |nous )(?:importuner|deranger|adresser|ecrire|contacter)|\bretirez[- ](?:mon|mes|moi|nous)\b|\betre (?:retiree?|supprimee?|desabonnee?|desinscrite?|enlevee?) de\b/,
    /\b(?:stop|assez|halte|cessez|cesser|arretez)\b.{0,12}\b(?:relances?|sollicitations?|communiques?|envois|mails?|spams?|pubs?)\b/,
    /\bme (?:retirer|supprimer|enlever|rayer|sortir) de\b|\bsortez[- ]moi\b/,
    /\bne (?:m'|nous |me )(?:ecrivez|envoyez|contactez|ecrire|envoyer|sollicitez|relancez) (?:plus|jamais)|\bne (?:me |m'|nous )?(?:plus )(?:m'|me |nous )?(?:ecrire|envoyer|contacter|adresser)/,
    /\b(?:stop|assez|halte|fini|ras le bol) (?:aux?|avec (?:les|vos|ces)|de|les|vos|ces) ?(?:\w+ )?(?:mails?|e-?mails?|messages?|courriels?|spams?|envois|newsletters?|pubs?)/,
    /\bje m'oppose (?:a|au)\b|\bexerce(?:r)? mon droit\b|\bme (?:desabonner|desinscrire)\b|\b(?:retirer|retirez|supprimer|supprimez|enlever|enlevez|effacer|effacez|rayer|rayez)(?:-| )?(?:\w+ ){0,2}?(?:mon (?:adresse|nom|mail|e-?mail|contact)|mes (?:donnees|coordonnees))/,
    /\b(?:plus|pas) (?:\w+ )?(?:recevoir|recevoir de|que vous m'ecriviez|etre destinataire)\b.{0,60}(?:mails?|messages?|courriels?|newsletters?|communiques?|envois|sollicitations|pub|votre part|$)/,
    /\b(?:retirez|retirer|enlevez|enlever|supprimez|supprimer|effacez|effacer|rayez|rayer|otez|oter|desabonnez|desabonner|desinscrivez|desinscrire|retire|supprime|enleve)[- ](?:moi|nous|mon (?:adresse|nom|e-?mail|mail|contact|profil)|mes (?:donnees|coordonnees|informations)|cette adresse|me)\b/,
    /\b(?:me|nous) (?:retirer|enlever|supprimer|rayer|desinscrire|desabonner|effacer|oter)\b/,
    /\b(?:ne (?:me|nous) (?:contactez|ecrivez|envoyez|sollicitez|contacter|ecrire|envoyer|relancez)|ne plus (?:me |nous |m')(?:contacter|ecrire|envoyer|solliciter|relancer|demarcher)|ne plus (?:recevoir|etre (?:contacte|sollicite|demarche)))/,
    /\b(?:arretez|cessez|stoppez|arreter|cesser) (?:de|d'|vos|ces|les|tout|immediatement)(?: ?(?:m'|me |nous )?(?:envoyer|ecrire|contacter|solliciter|spammer|mails?|e-?mails?|messages|envois|relances|harceler|demarcher))?/,
    /\b(?:je|nous) (?:ne )?(?:souhaite|souhaitons|veux|voulons|desire|desirons)(?:rais|rions)? (?:plus|pas) (?:\w+ )?(?:recevoir|etre (?:contacte|sollicite|demarche)|de (?:vos )?(?:mails?|e-?mails?|messages))/,
    /\b(?:desabonne|desinscrive|desinscri(?:s|t|ption)|desabonnement)\b.{0,20}(?:svp|s'il vous plait|merci|moi|immediat|$)/,
    /\bplus (?:de|aucun) (?:mails?|e-?mails?|messages?|courriels?)\b|\blaissez[- ]moi tranquille\b|\bdroit (?:a l'oubli|d'opposition|a l'effacement)\b|\bfoutez[- ]moi la paix\b/,
  ],
  optOutLikely: [
    /\b(?:desinscri|desabonn)/,
    /\bde (?:votre|vos|la) (?:listes?|fichiers?|bases?)\b/,
    /\b(?:spam|non sollicite|pourriel)/,
  ],
};
