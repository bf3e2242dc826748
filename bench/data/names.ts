import type { Random } from './random.js';

const FIRST = `Marie Anna Julie Sophie Léa Camille Emma Chloé Laura Sarah Manon Inès Zoé Lucie Élodie Amélie Aurélie
  Hélène Agnès Maëlle Anaïs Margaux Noémie Clémence Thomas Nicolas Julien Antoine François Jérôme Benoît Rémi Théo Léo
  Loïc Gaël Maël Raphaël Étienne Cédric Frédéric Olivier Jürgen Günther Björn Jörg Käthe Heike Silke Anke Birgit Ulrike
  Stefan Andreas Matthias Katharina Johanna Friederike Maximilian Leon Mia Hannah Lena Lukas Felix Jonas Niklas Søren
  Øystein Åsa Märta Ingrid Astrid Freja Nils Lars Anders Kjell María José Jesús Íñigo Begoña Lucía Sofía Martín Álvaro
  Andrés Inés Concepción Rosario Pilar Mónica Verónica Adrián Iván Giulia Chiara Francesca Matteo Niccolò Alessandro
  Beatrice Ludovica João Gonçalo Conceição Inês Tiago Rui Catarina Beatriz Mariana Agnieszka Małgorzata Łukasz Paweł
  Zofia Kasia Tomáš Jiří Zdeněk Lenka Petra Oliver George Harry Emily Charlotte Amelia Isla Grace Jack Alfie Niamh
  Siobhán Aoife Ciarán Seán Megan Rhys Owen Ewan Isobel Hamish Fiona Priya Aarav Ananya Rohan Mei Wei Hiroshi Yuki
  Sakura Kenji Amara Kwame Fatima Youssef Amina Leïla Karim Nadia Omar Zeynep Emre Elif Can Deniz Ayşe Çağla`;

const LAST = `Martin Bernard Dubois Durand Moreau Lefèvre Garnier Rousseau Müller Schmidt Schneider Weber Schäfer Köhler
  Núñez García Fernández Gonçalves Conti Ferrari Kowalski Nowak Dvořák Svoboda Smith Jones Taylor Brown O’Brien Murphy
  Nguyen Haddad Yılmaz Kaya Okafor Mensah Andersson Lindström Hansen Jørgensen`;

const OPENINGS =
  `Al An Ar Bal Bar Bel Ber Bor Bran Cal Car Cas Cha Col Cor Dal Del Dor Du El En Fal Fer Fon Gal Gar Gel
  Gre Hal Har Hel Hol Jan Jo Kal Kar Kel Kle Lam Lan Le Lin Lo Mal Mar Mel Mon Mor Na Nor Ol Or Pal Par Pel Per Pol Qui
  Ra Ren Ro Sal San Sche Sel Sor Ste Tal Tan Tel Thi Tor Ul Va Val Ver Vil Wal Wen Wil Ya Zel`.split(/\s+/);
const MIDDLES =
  `ba be bi bo ca ce cho da de di do du fe ga ge go ha la le li lo lu ma me mi mo na ne ni no pe pi qua ra re ri ro
  sa se si so ta te ti to va ve vi xa zé zi`.split(/\s+/);
const ENDINGS =
  `ac ard at aud bach berg çon dal der dez don dt eau el ell en er ès et ez feld gues hof ier in ini is kamp
  ko land ler lin mann mot nard ne net nier not on ot quez ra rand rd ren rt sen ska son stein ström tier ton tti val
  ville vo yer zzi`.split(/\s+/);

/** Thousands of family names: some real ones, common, and a long tail of made-up ones that sound like them. */
export function nameSource(random: Random): () => { first: string; last: string } {
  const firsts = FIRST.split(/\s+/);
  const made = Array.from(
    { length: 9_000 },
    () => `${random.one(OPENINGS)}${random.next() < 0.6 ? random.one(MIDDLES) : ''}${random.one(ENDINGS)}`,
  );
  const lasts = [...new Set([...LAST.split(/\s+/), ...made])];
  return () => ({ first: random.common(firsts), last: random.common(lasts) });
}
