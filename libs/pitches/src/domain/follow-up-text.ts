// A follow-up to begin with: short, one question, an easy way out. The officer makes it theirs before it leaves.

export type FollowUpLanguage = 'en' | 'fr';

export interface FollowUpOccasion {
  bloggerName: string;
  /** Subject of the pitch; empty while it isn't written. */
  subject: string;
  /** Title of the post that the pitch rests on, where there is one. */
  postTitle: string | null;
  officerName: string;
  /** 1 for the first follow-up, 2 for the last. */
  step: number;
}

/** French for French, English for every other language: better a plain letter in English than a wrong one. */
export function followUpLanguage(language: string): FollowUpLanguage {
  return language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
}

/** The text of a follow-up in a language, with what is known of the pitch and nothing left to fill in. */
export function followUpText(language: FollowUpLanguage, occasion: FollowUpOccasion): string {
  const name = firstName(occasion.bloggerName);
  const paragraphs = language === 'fr' ? french(occasion) : english(occasion);
  const greeting = language === 'fr' ? `Bonjour ${name},` : `Dear ${name},`;
  return [greeting, ...paragraphs, occasion.officerName].join('\n\n');
}

function english({ subject, postTitle, step }: FollowUpOccasion): string[] {
  const about = subject ? `my letter “${subject}”` : 'my letter';
  const after = postTitle ? `, written after reading “${postTitle}”` : '';
  if (step > 1) {
    return [
      `This is the last time I come back to ${about}.`,
      'If it interests you, a line is enough and I will do the rest. If I hear nothing, I will leave it there.',
    ];
  }
  return [
    `A short word about ${about}${after}. It may have reached you on a busy day.`,
    'Would it be something for you and your readers? If not, just say so: I will not insist.',
  ];
}

function french({ subject, postTitle, step }: FollowUpOccasion): string[] {
  const about = subject ? `mon message « ${subject} »` : 'mon message';
  const after = postTitle ? `, écrit après avoir lu « ${postTitle} »` : '';
  if (step > 1) {
    return [
      `Je reviens une dernière fois vers vous au sujet de ${about}.`,
      'Si cela vous intéresse, une ligne suffit et je m’occupe du reste. Sans réponse, j’en resterai là.',
    ];
  }
  return [
    `Un mot au sujet de ${about}${after}. Il est peut-être arrivé un jour chargé.`,
    'Est-ce que cela pourrait vous convenir, à vous et à vos lecteurs ? Sinon, dites-le-moi : je n’insisterai pas.',
  ];
}

/** "Anna Martin" is greeted as Anna; a name in one word, or that is no person's ("Les Gourmands"), as it stands. */
function firstName(name: string): string {
  const [first = name, ...others] = name.trim().split(/\s+/);
  return others.length === 1 && !/^(les?|la|the|der|die|das|el|los|il|mrs?|dr|mme)\.?$/i.test(first)
    ? first
    : name.trim();
}
