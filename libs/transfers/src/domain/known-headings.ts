import { type Field } from './fields.js';
import { plainWords } from './plain-words.js';

/** Headings people and tools write for each field, as plain words, in English and French. Tools' own are in known-tools. */
const headings: Record<Field, string> = {
  name: `name, full name, contact name, contact, person, blogger, author, author name, creator, influencer, journalist,
    nom, nom complet, nom et prenom, prenom nom, nom prenom, contact principal, blogueur, blogueuse, blogueur se, auteur,
    auteure, display name, file as, person name, link partner name, nom du contact, nom du blogueur`,
  firstName: `first name, firstname, given name, forename, contact first name, prenom, fname, first`,
  lastName: `last name, lastname, family name, surname, contact last name, nom de famille, patronyme, lname, last`,
  email: `email, e mail, mail, email address, e mail address, e mail value, contact email, work email, email work,
    email home, email other, personal email, primary email, secondary email, adresse email, adresse e mail, adresse mail,
    courriel, adresse de messagerie, mel, emails, email addresses, e mails, courriels, adresse electronique, contact mail,
    author email, adresse courriel`,
  phone: `phone, telephone, phone number, mobile, mobile phone, phone value, tel, portable, numero de telephone, phone work,
    phone home, phone other, business phone, home phone, mobile phone number, cell, cell phone`,
  blogTitle: `blog, blog name, blog title, site name, website name, site title, outlet, outlet name, media outlet, publication,
    publication name, media, support, nom du blog, titre du blog, nom du site, titre du site, title, titre, feed title, company,
    company name, publisher, blog site`,
  blogUrl: `url, website, web site, site, site web, blog url, website url, site url, homepage, home page, web page, webpage, link,
    domain, root domain, domain name, address, adresse, adresse du blog, adresse du site, adresse web, url du blog, url du site,
    lien, lien du blog, html url, partner url, website value, blog address, web address, blog link, page web, site internet,
    link partner domain, personal web page, outlet url, publication url, company domain name, website address, weblog, web`,
  feedUrl: `feed, rss, rss feed, feed url, rss url, xml url, atom, atom feed, flux, flux rss, url du flux, adresse du flux, rss link,
    feed link, feed address, lien rss, rss atom`,
  newsletter: `newsletter, newsletter url, substack, infolettre, lettre d information, lettre`,
  instagram: `instagram, instagram url, instagram handle, insta, ig, compte instagram, instagram account, instagram username`,
  youtube: `youtube, youtube url, youtube channel, chaine youtube, youtube link`,
  tiktok: `tiktok, tik tok, tiktok url, tiktok handle, compte tiktok`,
  podcast: `podcast, podcast url, podcast feed, podcast link`,
  x: `twitter, x, x twitter, twitter url, twitter handle, twitter username, compte twitter, x url, x handle, twitter x`,
  mastodon: `mastodon, fediverse, mastodon url, mastodon handle, compte mastodon`,
  linkedin: `linkedin, linked in, linkedin url, linkedin profile, profil linkedin, linkedin link`,
  otherNetwork: `facebook, facebook url, pinterest, pinterest url, vimeo, threads, bluesky, twitch, snapchat, facebook page,
    page facebook, reddit, tumblr, medium`,
  topics: `topics, topic, tags, tag, tag list, categories, category, keywords, beat, beats, niche, niches, theme, themes,
    thematique, thematiques, sujets, sujet, rubrique, rubriques, etiquettes, mots cles, mot cle, labels, group membership,
    partner category, interests, domaine, domaines, subject, subjects, folder, groups, specialite, folders, centres d interet`,
  language: `language, languages, lang, langue, langues, locale, preferred locale, preferred language`,
  country: `country, country region, pays, pays region, country code, code pays, address country, nation, location country,
    business country region, home country region, other country region, country name`,
  timeZone: `time zone, timezone, tz, fuseau horaire, fuseau`,
  notes: `notes, note, comments, comment, remarks, remark, remarques, remarque, commentaire, commentaires, background,
    description, bio, about, biographie, a propos, memo, observations`,
  owner: `owner, contact owner, assigned to, assignee, account manager, responsable, proprietaire, attribue a, assigne a,
    charge de, suivi par, record owner, lead owner, relationship owner`,
  doNotContact: `do not contact, dnc, do not pitch, ne pas contacter, blacklist, blacklisted, blocklist, do not approach,
    liste noire, opposition, liste d opposition, no contact, blocked`,
  optedOut: `do not email, opted out, opt out, unsubscribed, email opt out, desinscrit, desinscrite, desabonne, desinscription,
    has opted out of email, unsubscribe, email opted out, unsubscribed from all email, do not mail, opt out of email, optout`,
  lawfulBasis: `lawful basis, legal basis, base legale, base juridique, gdpr basis, base rgpd, gdpr lawful basis,
    legal basis for processing contact s data`,
  source: `source, lead source, original source, where found, found at, found on, provenance, origine, data source, contact source,
    trouve sur, source des donnees`,
};

const fieldOfHeading = new Map(
  Object.entries(headings).flatMap(([field, words]) =>
    words.split(',').map((heading) => [plainWords(heading), field as Field] as const),
  ),
);

/** The field that people mean by this heading, whatever its case, accents and punctuation; null when it is none we know. */
export function fieldOfHeader(heading: string): Field | null {
  return fieldOfHeading.get(plainWords(heading)) ?? null;
}
