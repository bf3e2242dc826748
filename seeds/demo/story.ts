import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type Campaigns, planCampaigns, planTheWinter } from './campaigns.js';
import { enterBloggers, type Entered } from './bloggers.js';
import { Correspondence } from './correspondence.js';
import { theBurntHand, theMisspeltName } from './grievances.js';
import { bringTheFair } from './list.js';
import { type Office } from './office.js';
import { addressOf } from './staff.js';

/** Four months at Atelier Braise, in order, up to the present. */
export async function tellTheStory(app: NestFastifyApplication, office: Office): Promise<void> {
  const bloggers = await enterBloggers(office);
  const campaigns = await planCampaigns(office);
  const letters = new Correspondence(office, bloggers, campaigns);
  await theMill(office, letters);
  await bruno(office, bloggers);
  await office.until(64, '09:30');
  await planTheWinter(office, campaigns);
  await theOven(office, letters, bloggers);
  await office.until(25, '09:15');
  await bringTheFair(app, office);
  await thePresent(office, letters, bloggers, campaigns);
}

async function theMill(office: Office, letters: Correspondence): Promise<void> {
  await office.until(118, '10:10');
  await letters.send('anaMill');
  await letters.send('femiMill');
  await office.until(117, '11:30');
  await letters.send('eliseMill');
  await office.until(114, '18:40');
  await letters.settle(
    'anaMill',
    'accepted',
    'Avec plaisir. Je ne promets rien, mais je le ferai travailler.',
  );
  await office.until(113, '09:20');
  const review = await letters.propose('anaMill', {
    materialConnection: 'gift',
    connectionDetail: 'Le moulin est à garder.',
    dueOn: office.day(-80),
    sample: { kind: 'gift', valueCents: 24900, currency: 'EUR' },
    subject: 'Le moulin et votre avis',
    body: 'Bonjour Ana,\n\nLe moulin part demain. Essayez-le comme vous voulez, aussi longtemps que vous voulez.\n\nChloé',
  });
  await letters.review('anaMill', review, 'agreement');
  await office.until(111, '16:00');
  await letters.settle(
    'eliseMill',
    'declined',
    'Merci, mais je n’ai plus de place, ni dans la cuisine ni dans l’agenda.',
  );
  const parcel = {
    carrier: 'La Poste',
    trackingNumber: '6A 0000 0000 001',
    costCents: 1490,
    currency: 'EUR',
  };
  await letters.review('anaMill', review, 'shipment', {
    ...parcel,
    shippedOn: office.daysEarlier(1),
    address: 'Ana Duarte, 4 rue du Four, 69001 Lyon',
  });
  await office.until(107, '09:00');
  await letters.review('anaMill', review, 'receipt', { receivedOn: office.daysEarlier(1) });
  await office.until(88, '10:00');
  const post = {
    url: 'https://mie-et-croute.example/moudre-le-matin',
    title: 'Moudre le matin',
    publishedOn: office.daysEarlier(1),
    sentiment: 'positive',
    keyPoints: 'Aime la farine tiède, trouve le moulin bruyant avant huit heures.',
  };
  await letters.publish('anaMill', review, post, {
    status: 'compliant',
    reason: 'Dit en tête de billet, avant le premier lien.',
    evidence: '« Produit offert par Braise, collaboration non rémunérée. »',
  });
}

async function bruno(office: Office, bloggers: Entered): Promise<void> {
  await office.until(76, '15:30');
  const reason = 'Asked on the telephone not to be written to any more; says so on his blog as well.';
  await office.as(addressOf('ben'), 'PUT', `/bloggers/${bloggers.bruno.id}/do-not-contact`, { reason });
}

async function theOven(office: Office, letters: Correspondence, bloggers: Entered): Promise<void> {
  await office.until(61, '10:15');
  await letters.send('ana');
  await letters.send('ines');
  await office.until(58, '12:00');
  await letters.settle('ines', 'accepted', 'You are braver than most. Send it.');
  const oven = { kind: 'gift', valueCents: 59000, currency: 'EUR' };
  const inesReview = await letters.propose('ines', {
    materialConnection: 'gift',
    connectionDetail: 'Hers to keep, or to send back.',
    dueOn: office.day(-20),
    sample: oven,
    subject: 'The oven, and your opinion of it',
    body: 'Dear Inês,\n\nIt leaves on Thursday. Be as hard on it as you like.\n\nBen',
  });
  await letters.review('ines', inesReview, 'agreement');
  await office.until(57, '17:45');
  await letters.settle('ana', 'accepted', 'Pour tout l’hiver ? Oui.');
  const anaReview = await letters.propose('ana', {
    materialConnection: 'loan',
    connectionDetail: 'Prêté jusqu’à fin mars.',
    dueOn: office.day(-15),
    sample: { kind: 'loan', valueCents: 59000, currency: 'EUR', returnDueOn: office.day(120) },
    subject: 'Le four de l’hiver',
    body: 'Bonjour Ana,\n\nLe four arrive la semaine prochaine, avec nos relevés.\n\nChloé',
  });
  await letters.review('ana', anaReview, 'agreement');
  await office.until(54, '11:00');
  const parcel = { carrier: 'DHL', costCents: 5200, currency: 'EUR', shippedOn: office.daysEarlier(1) };
  await letters.review('ines', inesReview, 'shipment', {
    ...parcel,
    trackingNumber: 'JD 0000 0000 017',
    address: 'Inês Carvalho, Rua das Pedras 12, Porto',
  });
  await letters.review('ana', anaReview, 'shipment', {
    ...parcel,
    trackingNumber: 'JD 0000 0000 018',
    address: 'Ana Duarte, 4 rue du Four, 69001 Lyon',
  });
  await office.until(48, '09:40');
  await letters.review('ines', inesReview, 'receipt', { receivedOn: office.daysEarlier(1) });
  await letters.review('ana', anaReview, 'receipt', { receivedOn: office.daysEarlier(1) });
  await theBurntHand(office, bloggers);
  await office.until(27, '10:30');
  const verdict = {
    url: 'https://forno.example/an-oven-i-gave-back',
    title: 'An oven I gave back',
    publishedOn: office.daysEarlier(1),
    sentiment: 'negative',
    keyPoints: 'Heats fast, but the door warps and the handle burns. Says she would wait for the next model.',
  };
  await letters.publish('ines', inesReview, verdict, {
    status: 'missing',
    reason: 'Nowhere on the page is it said that we gave the oven.',
  });
}

async function thePresent(
  office: Office,
  letters: Correspondence,
  bloggers: Entered,
  campaigns: Campaigns,
): Promise<void> {
  await office.until(24, '11:20');
  await letters.send('dev');
  await office.until(20, '13:00');
  await letters.settle('dev', 'accepted', 'No script, no edits, and I keep the thermometer running. Deal.');
  const devReview = await letters.propose('dev', {
    materialConnection: 'loan',
    connectionDetail: 'On loan until the spring.',
    dueOn: office.day(21),
    sample: { kind: 'loan', valueCents: 59000, currency: 'EUR', returnDueOn: office.day(130) },
    subject: 'The oven is yours until the spring',
    body: 'Hi Dev,\n\nOur engineer is free on any Wednesday. The oven leaves tomorrow.\n\nBen',
  });
  await letters.review('dev', devReview, 'agreement');
  await office.until(13, '10:00');
  const parcel = { carrier: 'DPD', trackingNumber: '1550 0000 0000 42', costCents: 6100, currency: 'EUR' };
  await letters.review('dev', devReview, 'shipment', {
    ...parcel,
    shippedOn: office.daysEarlier(1),
    address: 'Dev Patel, 9 Kiln Lane, Bristol',
  });
  await office.until(8, '15:10');
  await letters.send('camille');
  await office.until(7, '09:45');
  await letters.send('hugo');
  await letters.mention('dev', {
    url: 'https://embers.example/first-fire',
    title: 'First fire',
    publishedOn: office.daysEarlier(1),
    sentiment: 'mixed',
    keyPoints: 'Up to heat in 23 minutes, he says 20 were promised.',
  });
  await office.until(6, '10:30');
  await letters.send('greta');
  await office.until(4, '17:10');
  await letters.settle('hugo', 'accepted', 'Cela me tente, oui. Pas avant la mi-décembre pour le billet.');
  const hugoReview = await letters.propose('hugo', {
    materialConnection: 'gift',
    connectionDetail: 'Le four est à garder.',
    dueOn: office.day(30),
    sample: { kind: 'gift', valueCents: 59000, currency: 'EUR' },
    subject: 'Le four éteint, et votre avis',
    body: 'Bonjour Hugo,\n\nLe four part dès que nous avons votre adresse. Prenez votre temps.\n\nChloé',
  });
  await letters.review('hugo', hugoReview, 'agreement');
  await office.until(3, '16:20');
  await letters.answer(
    'camille',
    'Bonjour Chloé,\n\nL’idée me plaît. Mais qui paie le retour au printemps ? Et le four passe-t-il par une porte de 70 cm ?\n\nCamille',
  );
  const { id } = await letters.write('kenza');
  await office.as(addressOf('chloe'), 'POST', `/pitches/${id}/exceptions`, {
    rule: 'read',
    reason:
      'Elle publie deux fois l’an : son dernier billet a plus de six mois, et c’est justement celui dont je parle.',
  });
  await office.as(addressOf('chloe'), 'POST', `/bloggers/${bloggers.leo.id}/notes`, {
    body: 'Croisé au salon de Genève. Dit de repasser par son formulaire après les fêtes.',
  });
  await theMisspeltName(office, bloggers);
  await office.untilNow();
  await letters.send('jack', 'morning');
  await seeWhatIsWanting(office, campaigns);
}

/** The report must have something to say: a story that went wrong is found here and not by a guest. */
async function seeWhatIsWanting(office: Office, { oven }: Campaigns): Promise<void> {
  const sent = await office.as<unknown[]>(
    addressOf('vera'),
    'GET',
    `/pitches?filter=${encodeURIComponent(JSON.stringify({ campaignId: oven }))}`,
  );
  if (sent.length < 5) throw new Error(`Only ${sent.length} pitches of the demonstration came about`);
}
