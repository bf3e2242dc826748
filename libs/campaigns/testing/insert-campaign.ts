import { newId } from '@rapport/platform';
import type { DataSource } from 'typeorm';
import type { CampaignState, Objective } from '@rapport/campaigns';

export interface CampaignSeed {
  id: string;
  name: string;
  objective: Objective | null;
  target: string;
  targetCount: number | null;
  startsOn: string | null;
  endsOn: string | null;
  state: CampaignState;
}

/** Stores a running campaign, or what `seed` says instead; gives its id. */
export async function insertCampaign(
  database: DataSource,
  seed: Partial<CampaignSeed> = {},
): Promise<string> {
  const campaign: CampaignSeed = {
    id: newId(),
    name: 'Lamps for winter evenings',
    objective: 'reviews',
    target: 'Ten honest reviews',
    targetCount: 10,
    startsOn: '2026-11-01',
    endsOn: '2026-12-31',
    state: 'running',
    ...seed,
  };
  await database.query(
    `INSERT INTO campaigns (id, name, objective, target, target_count, starts_on, ends_on, state)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      campaign.id,
      campaign.name,
      campaign.objective,
      campaign.target,
      campaign.targetCount,
      campaign.startsOn,
      campaign.endsOn,
      campaign.state,
    ],
  );
  return campaign.id;
}
