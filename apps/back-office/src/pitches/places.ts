/** The fields of the composer that a rule may lead to. */
export const places = {
  address: 'composer-address',
  when: 'composer-when',
  value: 'composer-value',
  readings: 'composer-readings',
  subject: 'composer-subject',
  body: 'composer-body',
  followUps: 'composer-follow-ups',
} as const;

/** Puts the cursor into a field, with these words of it selected where they stand in it. */
export function goTo(place: keyof typeof places, words?: string): void {
  const field = document.getElementById(places[place]);
  field?.scrollIntoView({ block: 'center' });
  field?.focus();
  if (!words || !(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) return;
  const at = field.value.replace(/\s/g, ' ').indexOf(words);
  if (at >= 0) field.setSelectionRange(at, at + words.length);
}

/** Brings the one-to-one rules into view. */
export function showRules(): void {
  document.getElementById('guard-title')?.scrollIntoView({ block: 'center' });
}

/** The field of the message, and what is selected in it. */
export function bodyField(): HTMLTextAreaElement | null {
  return document.getElementById(places.body) as HTMLTextAreaElement | null;
}
