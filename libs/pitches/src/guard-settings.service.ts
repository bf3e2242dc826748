import { Injectable } from '@nestjs/common';
import { type Actor, Database, type FieldFault, invalidFields, SettingsStore } from '@rapport/platform';
import { GUARD_DEFAULTS, guardSettings, type GuardSettings } from './domain/guard-settings.js';

/** The settings key of the guard's numbers. */
const GUARD = 'guard';

export type GuardSettingsWithVersion = GuardSettings & { version: number };

/** The numbers of the one-to-one guard, per installation. */
@Injectable()
export class GuardSettingsService {
  constructor(
    private readonly database: Database,
    private readonly store: SettingsStore,
  ) {}

  /** The numbers in force, with the version that a revision must name. */
  async read(): Promise<GuardSettingsWithVersion> {
    const { value, version } = await this.store.read<Partial<Record<keyof GuardSettings, unknown>>>(GUARD, {
      ...GUARD_DEFAULTS,
    });
    return { ...guardSettings(value), version };
  }

  /** Stores other numbers. @throws DomainError `stale-edit`, `guard.numbers-at-odds` */
  async revise(
    actor: Actor,
    { version, ...value }: GuardSettingsWithVersion,
  ): Promise<GuardSettingsWithVersion> {
    refuseAtOdds(value);
    await this.database.transaction((tx) => this.store.write(tx, GUARD, { value, version }, actor.id));
    return this.read();
  }
}

/** Numbers that are right each by itself, and wrong together. */
function refuseAtOdds({
  windowFromHour,
  windowToHour,
  followUpsByDefault,
  followUpsAtMost,
}: GuardSettings): void {
  const faults: FieldFault[] = [];
  const code = 'guard.numbers-at-odds';
  if (windowToHour <= windowFromHour) {
    faults.push({ pointer: '/windowToHour', code, detail: 'The window must close after it opens.' });
  }
  if (followUpsByDefault > followUpsAtMost) {
    faults.push({ pointer: '/followUpsByDefault', code, detail: 'Not more by default than at most.' });
  }
  if (faults.length > 0) throw invalidFields(code, 'These numbers contradict each other.', faults);
}
