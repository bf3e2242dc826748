import { type BloggerKey } from './people.js';
import { type Colleague } from './staff.js';

/** A pitch as an officer wrote it: what was read, what it gives, and the words themselves. */
export interface Letter {
  to: BloggerKey;
  by: Colleague;
  campaign: 'mill' | 'oven';
  takeaway: string;
  angle: string;
  mutualValue: string;
  subject: string;
  body: string;
}

export const letters = {
  anaMill: {
    to: 'ana',
    by: 'chloe',
    campaign: 'mill',
    takeaway:
      'Elle laisse le temps travailler et note chaque farine : un moulin l’intéresserait pour ses mélanges.',
    angle: 'La farine moulue le matin change la miche de trois jours',
    mutualValue: 'Un moulin à garder et un meunier qui répond aux questions de ses lectrices',
    subject: 'Moudre le matin, pétrir à midi ?',
    body:
      'Bonjour Ana,\n\nJ’ai relu « Trois jours pour une miche » : vous y notez la farine de chaque essai, et c’est ce qui m’a fait penser à vous.\n\n' +
      'Nous avons dessiné un petit moulin de table. Si cela vous dit, il est à garder, et notre meunier répond aux questions de vos lectrices. Dites-en ce que vous en pensez, ou rien du tout.\n\nBien à vous,\nChloé',
  },
  eliseMill: {
    to: 'elise',
    by: 'chloe',
    campaign: 'mill',
    takeaway: 'Elle cherche à gagner du temps ; le moulin en prend. À proposer avec prudence.',
    angle: 'Les enfants moulent, les parents cuisinent',
    mutualValue: 'Un atelier de mouture à faire avec les enfants de la tribu',
    subject: 'Un atelier de mouture pour douze ?',
    body: 'Bonjour Élise,\n\n« Douze à table un mardi » m’a fait rire, puis noter trois de vos astuces.\n\nNotre moulin de table est lent, mais les enfants l’adorent : nous pourrions préparer avec vous un atelier de mouture pour la tribu. Est-ce que l’idée vous amuse ?\n\nChloé',
  },
  femiMill: {
    to: 'femi',
    by: 'ben',
    campaign: 'mill',
    takeaway: 'He writes about sound and memory more than about tools.',
    angle: 'A stone mill that can be heard',
    mutualValue: 'Recordings of our mill and a visit to the stone cutter for his readers',
    subject: 'The sound of another stone mill',
    body:
      'Dear Femi,\n\nI keep coming back to “The sound of a stone mill”. Nobody else writes about what a kitchen sounds like.\n\n' +
      'We make a small mill, and I would love to send you our recordings of it and to arrange a visit to the stone cutter for your readers. Would that be of use to you?\n\nBen',
  },
  ana: {
    to: 'ana',
    by: 'chloe',
    campaign: 'oven',
    takeaway: 'Elle écoute la croûte pour juger la chaleur : elle saura dire si notre four tient.',
    angle: 'Une croûte qui chante, sur un balcon',
    mutualValue: 'Un four prêté tout l’hiver et nos relevés de température pour ses articles',
    subject: 'Un four qui ferait chanter la croûte ?',
    body:
      'Bonjour Ana,\n\n« La croûte qui chante » m’a fait tendre l’oreille à mon propre pain. Merci pour ce billet.\n\n' +
      'Notre four de balcon sort cet automne. Nous pouvons vous le prêter tout l’hiver, avec nos relevés de température, pour vos articles ou pour le plaisir. Vous en direz ce que vous voudrez.\n\nBien à vous,\nChloé',
  },
  ines: {
    to: 'ines',
    by: 'ben',
    campaign: 'oven',
    takeaway:
      'She returns what does not earn its place. A bad review from her would teach us more than praise.',
    angle: 'An oven that may well be given back',
    mutualValue: 'The oven to keep or return, and our test bench figures before anybody else',
    subject: 'One more tool you might give back',
    body:
      'Dear Inês,\n\n“Tools I gave back” is the best thing I have read on reviewing this year.\n\n' +
      'We have a small wood-fired oven. It is yours to keep or to return, and you would have our test bench figures before anybody else. If it is not good enough, please say so in public.\n\nBen',
  },
  dev: {
    to: 'dev',
    by: 'ben',
    campaign: 'oven',
    takeaway: 'He measures everything; he will want the numbers and no script.',
    angle: 'The ninety-second claim, measured by somebody else',
    mutualValue: 'An oven on loan and an hour with the engineer who set the dome',
    subject: 'Ninety seconds, if you bring the stopwatch',
    body:
      'Hi Dev,\n\n“Ninety seconds: the honest pizza test” made our engineer blush.\n\n' +
      'We would lend you our oven until the spring, and you would get an hour with the engineer who set the dome, with no script and no edits. Interested?\n\nBen',
  },
  camille: {
    to: 'camille',
    by: 'chloe',
    campaign: 'oven',
    takeaway: 'Elle cuisine dehors par grand froid : le seul vrai test pour notre four.',
    angle: 'Le four à moins vingt',
    mutualValue: 'Un four prêté pour l’hiver et le bois livré chez elle',
    subject: 'Un four, à moins vingt ?',
    body:
      'Bonjour Camille,\n\n« Cuisiner dehors à moins vingt » : nous n’avons jamais osé essayer notre four par ce froid.\n\n' +
      'Nous aimerions vous le prêter pour l’hiver, bois livré chez vous, et lire ce que le gel en fait. Qu’en dites-vous ?\n\nChloé',
  },
  greta: {
    to: 'greta',
    by: 'ben',
    campaign: 'oven',
    takeaway: 'Rye needs a falling heat; our oven holds it for three hours.',
    angle: 'Falling heat for rye',
    mutualValue: 'The oven for a winter of rye and our baker’s notes on falling heat',
    subject: 'Falling heat for your rye',
    body:
      'Dear Greta,\n\nI read “Rye, smoke and long evenings” by candle light, as it deserves.\n\n' +
      'Our oven keeps a falling heat for three hours. We would lend it to you for a winter of rye, together with our baker’s notes. May I tell you more?\n\nBen',
  },
  jack: {
    to: 'jack',
    by: 'ben',
    campaign: 'oven',
    takeaway: 'He knows how clay fails; he will look at ours with a builder’s eye.',
    angle: 'A builder looks inside',
    mutualValue: 'An oven to take apart and the drawings of its dome',
    subject: 'An oven you may take apart',
    body:
      'Hi Jack,\n\n“I built an oven and it cracked” is pinned above our workbench.\n\n' +
      'We would send you one of ours to take apart, with the drawings of its dome, so that your readers see why it does or doesn’t crack. Would you enjoy that?\n\nBen',
  },
  hugo: {
    to: 'hugo',
    by: 'chloe',
    campaign: 'oven',
    takeaway: 'Il se sert de la chaleur qui reste : notre four en garde trois heures.',
    angle: 'Ce que l’on fait de la chaleur qui reste',
    mutualValue: 'Un four à garder et nos courbes de refroidissement pour ses conserves',
    subject: 'La chaleur qui reste',
    body:
      'Bonjour Hugo,\n\n« Tout sécher au four éteint » : nous n’avions jamais pensé à notre four comme à un four éteint.\n\n' +
      'Il garde sa chaleur trois heures. Nous vous en proposons un, à garder, avec nos courbes de refroidissement pour vos conserves. Cela vous tente ?\n\nChloé',
  },
  kenza: {
    to: 'kenza',
    by: 'chloe',
    campaign: 'oven',
    takeaway:
      'Le four de quartier comme lieu : notre four est pour une seule maison, il faut en parler honnêtement.',
    angle: 'Du four de quartier au four de balcon',
    mutualValue: 'Une rencontre avec nos artisans et un four pour l’association du quartier',
    subject: 'Du ferrane au balcon',
    body:
      'Bonjour Kenza,\n\n« Le ferrane de mon enfance » nous a rappelé qu’un four est d’abord un lieu.\n\n' +
      'Nous voudrions vous proposer une rencontre avec nos artisans, et offrir un four à l’association de votre quartier.\n\nChloé',
  },
} as const satisfies Record<string, Letter>;

export type LetterKey = keyof typeof letters;
