import { type Entered } from './bloggers.js';
import { type Office } from './office.js';
import { addressOf } from './staff.js';

/** The oven burnt Inês: Ben handled it in private, and she wrote what she thought all the same. */
export async function theBurntHand(office: Office, bloggers: Entered): Promise<void> {
  const ben = addressOf('ben');
  await office.until(46, '18:10');
  const opened = await office.as(ben, 'POST', '/cases', {
    bloggerId: bloggers.ines.id,
    summary: 'Burnt her hand on the handle of the oven',
    whatHappened:
      'She rang at six: the handle was hot after twenty minutes, and nothing in our booklet warns of it. Not badly hurt. She wishes that nobody else finds out like this.',
    severity: 'high',
  });
  await office.until(45, '09:30');
  await office.as(ben, 'POST', `/cases/${opened.id}/steps`, {
    takenOn: office.daysEarlier(0),
    text: 'The engineer measured it: 71 °C. The booklet is being changed; gloves go into every box from today.',
  });
  const waiting = await office.as(ben, 'PUT', `/cases/${opened.id}/state`, {
    state: 'waiting_for_blogger',
    reason: 'Apologised, told her what we found, sent gloves. Said that she may write about it as it was.',
    version: opened.version,
  });
  await office.until(38, '11:00');
  await office.as(ben, 'PUT', `/cases/${opened.id}/state`, {
    state: 'resolved',
    reason: 'She thanked us for the straight answer. The burn will be in her review, and so will the gloves.',
    version: waiting.version,
  });
}

/** Élise’s name was misspelt where everybody saw it; her answer is awaited. */
export async function theMisspeltName(office: Office, bloggers: Entered): Promise<void> {
  const chloe = addressOf('chloe');
  const opened = await office.as(chloe, 'POST', '/cases', {
    bloggerId: bloggers.elise.id,
    summary: 'Son nom est mal écrit sur notre affiche du salon',
    whatHappened:
      '« Élyse » sur l’affiche et dans le programme. Elle l’a vu en ligne et nous l’a écrit, fâchée : ce n’est pas la première fois.',
    severity: 'medium',
  });
  await office.as(chloe, 'POST', `/cases/${opened.id}/steps`, {
    takenOn: office.daysEarlier(0),
    text: 'Programme en ligne corrigé ; l’imprimeur refait l’affiche.',
  });
  await office.as(chloe, 'PUT', `/cases/${opened.id}/state`, {
    state: 'waiting_for_blogger',
    reason: 'Excuses envoyées, avec la photo de la nouvelle affiche. Demandé si cela lui convient.',
    version: opened.version,
  });
}
