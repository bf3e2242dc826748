import { type Office } from './office.js';
import { addressOf } from './staff.js';

export interface Campaigns {
  mill: string;
  oven: string;
  products: { mill: string; oven: string };
}

const manager = addressOf('tomasz');

/** The products, and the campaign of the summer that is over by now. */
export async function planCampaigns(office: Office): Promise<Campaigns> {
  const mill = await product(office, 'Moulin Braise', 'Small stone mill for the kitchen table.', 24900);
  const oven = await product(
    office,
    'Four Braise',
    'Wood-fired oven that stands on a balcony: 14 kg, 400 °C in twenty minutes.',
    59000,
  );
  const millCampaign = await started(office, {
    name: 'A mill for the table',
    objective: 'product_feedback',
    target: 'Three honest opinions on grinding and noise',
    targetCount: 3,
    startsOn: office.day(-120),
    endsOn: office.day(-72),
    productIds: [mill],
    approaches: [{ network: 'blog', approach: 'Lend or give one mill, ask about flour and noise.' }],
  });
  return { mill: millCampaign, oven: '', products: { mill, oven } };
}

/** The campaign that is under way, and the next one, which nobody has given an objective yet. */
export async function planTheWinter(office: Office, campaigns: Campaigns): Promise<void> {
  await office.as(manager, 'PUT', `/campaigns/${campaigns.mill}/end`);
  campaigns.oven = await started(office, {
    name: 'Un four pour l’hiver',
    objective: 'reviews',
    target: 'Eight honest reviews of the oven, good or bad',
    targetCount: 8,
    startsOn: office.day(-64),
    endsOn: office.day(45),
    productIds: [campaigns.products.oven],
    approaches: [
      {
        network: 'blog',
        approach: 'Only people whose oven posts we have read; lend it for a winter, no text of ours.',
      },
      { network: 'youtube', approach: 'A full bake without cuts, thermometer in the picture.' },
      { network: 'instagram', approach: 'Nothing on its own: it follows a blog post.' },
    ],
  });
  await office.as(manager, 'POST', '/campaigns', {
    name: 'Spring baking weekend',
    startsOn: office.day(110),
    endsOn: office.day(140),
  });
}

async function product(
  office: Office,
  name: string,
  description: string,
  valueCents: number,
): Promise<string> {
  const url = 'https://braise.example/';
  const draft = { name, description, valueCents, brand: 'Braise', url, currency: 'EUR' };
  return (await office.as(manager, 'POST', '/products', draft)).id;
}

async function started(office: Office, draft: object): Promise<string> {
  const me = await office.as<{ id: string }>(manager, 'GET', '/session');
  const { id } = await office.as(manager, 'POST', '/campaigns', { ...draft, managerId: me.id });
  await office.as(manager, 'PUT', `/campaigns/${id}/start`);
  return id;
}
