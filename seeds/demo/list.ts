import { type NestFastifyApplication } from '@nestjs/platform-fastify';
import { ImportRunsService } from '@rapport/transfers';
import { type Office } from './office.js';
import { addressOf } from './staff.js';

const fileName = 'salon-du-pain.csv';
const rows = [
  'Prénom;Nom;Blog;Adresse du blog;Courriel;Langue;Pays;Thèmes;Stand',
  'Maud;Le Goff;Sarrasin;https://sarrasin.example;maud@sarrasin.example;français;France;galettes, farines;B12',
  'Nils;Haugen;Flatbrød og røyk;https://flatbrod.example;nils@flatbrod.example;anglais;Norvège;pain plat;C03',
  'Oriane;Petit;;https://latourtiere.example;oriane(at)latourtiere;français;Canada;tourtes;C07',
];

/** The visiting cards of a fair, brought in as a list: two people come in, one row is wrong and stays out. */
export async function bringTheFair(app: NestFastifyApplication, office: Office): Promise<void> {
  const chloe = addressOf('chloe');
  const list = await office.upload<{ id: string; mapping: object[]; version: number }>(
    chloe,
    '/imports',
    fileName,
    rows.join('\n'),
  );
  const { id, mapping, version } = list;
  const said = { mapping, version, source: 'Salon du pain', lawfulBasis: 'consent' };
  await office.as(chloe, 'PUT', `/imports/${id}/mapping`, said);
  await app.get(ImportRunsService).checkNow(id);
  await office.as(chloe, 'PUT', `/imports/${id}/run`);
  await app.get(ImportRunsService).runNow(id);
}
