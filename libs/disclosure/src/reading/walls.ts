import type { Article } from '../domain/article.js';
import type { Page } from '../domain/context.js';
import { folded } from '../domain/statement.js';

/** Why a page shows no article to a program, though it was fetched. */
export type Wall = 'empty_page' | 'too_little_text' | 'paywall' | 'login_wall' | 'bot_wall' | 'error_page';

const FEWEST_WORDS = 12;
/** A wall is a page of few words, or an article that breaks off before it; a long article may well speak of walls. */
const LONGEST_WALL = 1_500;
const LONGEST_TEASER = 4_000;

const PAYWALL =
  /\b(?:(?:subscribe|sign up|become a (?:member|subscriber)|log ?in)\b.{0,40}\bto (?:continue reading|keep reading|read (?:the (?:full|rest)|this|on)|unlock)|this (?:article|content|story) is (?:for|reserved for|only available to|exclusive to) (?:paying |paid |our )?(?:subscribers|members)|(?:already a subscriber|members[- ]only)|reserve(?:e|ee|es|ees)? ?(?:aux|a nos) abonne\w*|il vous reste .{1,20} de cet article|abonnez-vous pour (?:lire|continuer|acceder)|la suite est reservee|deja abonnee?|jetzt (?:weiterlesen|abonnieren und)|(?:weiterlesen|weiter ?lesen) mit|dieser (?:artikel|inhalt) ist (?:nur )?(?:fur|unseren) (?:abonnent\w*|mitglieder\w*)|nur fur abonnent\w*|contenido (?:exclusivo|solo) para suscriptor\w*|suscribete para (?:seguir|continuar) leyendo|hazte suscriptor|ya eres suscriptor|(?:articolo|contenuto) (?:riservato|per) (?:agli |soli )?abbonati|abbonati per (?:continuare|leggere)|sei gia abbonato)\b/;
const LOGIN =
  /\b(?:(?:log ?in|sign ?in) (?:to (?:see|view|continue|your account)|or (?:sign|create|register))|you must be logged in to (?:view|see|read)|please (?:log|sign) ?in to (?:view|see|read|continue)|connectez-vous (?:pour|a votre)|identifiez-vous|vous devez etre connecte|(?:bitte )?(?:melde dich|melden sie sich|logge dich|einloggen|anmelden),? (?:an|ein|um)|inicia(?:r)? sesion para|debes iniciar sesion|accedi (?:per|al tuo account)|effettua (?:il login|l'accesso))\b/;
const BOT =
  /\b(?:checking (?:your browser|if the site connection is secure)|verif(?:y|ying) (?:that )?you are (?:a )?human|enable javascript(?: and cookies)? to (?:continue|run)|needs? to enable javascript|are you a robot|(?:solve|complete) the captcha|access denied|attention required|just a moment|request (?:has been )?blocked|unusual traffic|ddos protection by|verifiez que vous etes humain|activer javascript|bestatigen sie, dass sie ein mensch|javascript (?:aktivieren|muss aktiviert)|habilita(?:r)? javascript|abilita(?:re)? javascript)\b/;
const ERROR =
  /^\W*(?:(?:error )?(?:404|403|410|500|502|503)\b|page not found|not found\b|page (?:introuvable|non trouvee)|seite nicht gefunden|pagina no encontrada|pagina non trovata|(?:oops|uh oh)\b.{0,40}\b(?:found|gone|lost)|this (?:page|account|domain|site) (?:doesn't exist|does not exist|has been (?:suspended|removed)|is (?:not|no longer) available|is for sale)|cette page n'existe|diese seite existiert nicht|esta pagina no existe|questa pagina non esiste|service unavailable|internal server error)/;
/** What publishers tell search engines of an article behind a wall (schema.org). */
const NOT_FREE = /"isAccessibleForFree"\s*:\s*"?false/i;

/** What stands between a reader and the article; null when there is an article to read. */
export function wallOf(page: Page, article: Article): Wall | null {
  const words = article.text.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
  const sign = signOf(page, article);
  if (sign) return sign;
  if (words === 0) return 'empty_page';
  const isShort =
    words < FEWEST_WORDS && !/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/.test(article.text);
  return isShort ? 'too_little_text' : null;
}

function signOf({ content, format }: Page, article: Article): Wall | null {
  if (format !== 'html') return null;
  const { length } = article.text;
  const text = folded(article.text.slice(0, LONGEST_TEASER));
  const title = folded(article.title);
  if (length < LONGEST_WALL) {
    if (ERROR.test(title) || ERROR.test(text)) return 'error_page';
    if (BOT.test(title) || BOT.test(text)) return 'bot_wall';
    const asksPassword = /<input[^>]+type\s*=\s*["']?password/i.test(content);
    if (LOGIN.test(text) && (asksPassword || length < LONGEST_WALL / 3)) return 'login_wall';
  }
  const breaksOff = length < LONGEST_TEASER && PAYWALL.test(text.slice(-600));
  return breaksOff || (length < LONGEST_TEASER && NOT_FREE.test(content)) ? 'paywall' : null;
}
