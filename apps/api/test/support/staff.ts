import { Account, hashPassword } from '@rapport/accounts';
import { newId, type Role } from '@rapport/platform';
import { DataSource } from 'typeorm';
import supertest from 'supertest';
import type { TestApi } from './start-api.js';

export const PASSWORD = 'a long enough password';

let passwordHash: Promise<string> | undefined;

/** A member of staff in the database. */
export interface Person {
  id: string;
  email: string;
  name: string;
  role: Role;
}

/** Adds a member of staff, by default named after the role. */
export async function person(api: TestApi, role: Role, name = `Vera ${role}`): Promise<Person> {
  passwordHash ??= hashPassword(PASSWORD);
  const id = newId();
  const email = `${name.toLowerCase().replaceAll(' ', '.')}.${id.slice(-6)}@agency.example`;
  await api.app.get(DataSource).manager.insert(Account, {
    id,
    email,
    name,
    role,
    passwordHash: await passwordHash,
    language: 'en',
    timeZone: 'Europe/Paris',
    signature: '',
    createdAt: api.clock.now(),
  });
  return { id, email, name, role };
}

/** A client that keeps its cookies, signed in as this person. */
export async function signIn(api: TestApi, who: Person): Promise<ReturnType<typeof supertest.agent>> {
  const agent = supertest.agent(api.server);
  await agent.post('/api/session').send({ email: who.email, password: PASSWORD }).expect(204);
  return agent;
}

/** Adds a member of staff with this role and signs them in. */
export async function staff(
  api: TestApi,
  role: Role,
  name?: string,
): Promise<{ who: Person; agent: ReturnType<typeof supertest.agent> }> {
  const who = await person(api, role, name);
  return { who, agent: await signIn(api, who) };
}
