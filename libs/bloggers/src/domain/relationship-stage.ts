/** Where the relationship with a blogger stands; the pitch, the message and what they permit each stand apart. */
export const stages = ['new', 'researched', 'contacted', 'in_conversation', 'partner', 'dormant'] as const;
export type Stage = (typeof stages)[number];

/** What happened between us. */
export type Encounter = 'read' | 'written-to' | 'heard-from' | 'agreed';

const MOVES: Record<Encounter, Partial<Record<Stage, Stage>>> = {
  read: { new: 'researched' },
  'written-to': { new: 'contacted', researched: 'contacted', dormant: 'contacted' },
  'heard-from': {
    new: 'in_conversation',
    researched: 'in_conversation',
    contacted: 'in_conversation',
    dormant: 'in_conversation',
  },
  agreed: {
    new: 'partner',
    researched: 'partner',
    contacted: 'partner',
    in_conversation: 'partner',
    dormant: 'partner',
  },
};

/** The stage after an encounter: it only ever brings people nearer; a person sets it back or to dormant by hand. */
export function stageAfter(stage: Stage, encounter: Encounter): Stage {
  return MOVES[encounter][stage] ?? stage;
}
