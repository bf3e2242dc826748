import { describe, expect, it } from '@jest/globals';
import { toolOf } from './known-tools.js';
import { guessMapping } from './mapping-guess.js';
import { columnNames } from './table.js';

/** A table of these headings whose one row holds these cells, by heading. */
function meanings(headings: string, cells: Record<string, string>): Record<string, string> {
  const header = headings.split(',').map((heading) => heading.trim());
  const columns = columnNames(header);
  const row = { number: 2, line: 2, cells: columns.map((name) => cells[name] ?? '') };
  const mapping = guessMapping({ format: 'csv', columns, hasHeader: true, rows: [row] });
  return Object.fromEntries(mapping.map(({ column, field }) => [columns[column]!, field]));
}

const person = { 'First Name': 'Ana', 'Last Name': 'Duarte', Email: 'ana@pain.example' };

describe('the exports of other tools', () => {
  it('BuzzStream', () => {
    const headings =
      'Link Partner - Name, Link Partner - Domain, Linking from, Linking To, Anchor Text, Acquisition Method';
    expect(toolOf(headings.split(', '))).toBe('BuzzStream');
    expect(
      meanings(headings, {
        'Link Partner - Name': 'Pain',
        'Link Partner - Domain': 'pain.example',
        'Linking from': 'https://pain.example/x',
      }),
    ).toEqual({ 'Link Partner - Name': 'name', 'Link Partner - Domain': 'blogUrl' });
  });

  it('Pitchbox', () => {
    const headings =
      'Partner URL, Partner Category, Contact Email, Contact First Name, Contact Last Name, Company, Link Type, Link Type Price';
    expect(toolOf(headings.split(', '))).toBe('Pitchbox');
    expect(
      meanings(headings, { 'Partner URL': 'https://pain.example', 'Contact Email': 'ana@pain.example' }),
    ).toEqual({
      'Partner URL': 'blogUrl',
      'Partner Category': 'topics',
      'Contact Email': 'email',
      'Contact First Name': 'firstName',
      'Contact Last Name': 'lastName',
      Company: 'blogTitle',
    });
  });

  it('Muck Rack lists, where a title is a job', () => {
    const headings = 'Name, Outlet, Email, Beat, Title, Location';
    expect(toolOf(headings.split(', '))).toBe('Muck Rack');
    expect(meanings(headings, { Name: 'Ana Duarte', Title: 'Editor' })).toEqual({
      Name: 'name',
      Outlet: 'blogTitle',
      Email: 'email',
      Beat: 'topics',
    });
  });

  it('Muck Rack coverage, where the address is an article', () => {
    const headings = 'Article, URL, Author, Media Outlet, Published, Snippet, Topics, Sentiment';
    expect(toolOf(headings.split(', '))).toBe('Muck Rack coverage');
    const found = meanings(headings, {
      URL: 'https://pain.example/2024/rye',
      Author: 'Ana Duarte',
      'Media Outlet': 'Pain',
    });
    expect(found).toMatchObject({ Author: 'name', 'Media Outlet': 'blogTitle', Topics: 'topics' });
    expect(found['URL']).toBeUndefined();
  });

  it('HubSpot', () => {
    const headings =
      'Record ID, First Name, Last Name, Email, Phone Number, Job Title, Company Name, Contact owner, Lead Status, Country/Region, Original Source';
    expect(toolOf(headings.split(', '))).toBe('HubSpot');
    expect(meanings(headings, { ...person, 'Contact owner': 'Zoé Martin', 'Record ID': '101' })).toEqual({
      'First Name': 'firstName',
      'Last Name': 'lastName',
      Email: 'email',
      'Phone Number': 'phone',
      'Company Name': 'blogTitle',
      'Contact owner': 'owner',
      'Country/Region': 'country',
      'Original Source': 'source',
    });
  });

  it('Google Contacts, old and new', () => {
    const old =
      'Name, Given Name, Family Name, Notes, Language, Group Membership, E-mail 1 - Type, E-mail 1 - Value, E-mail 2 - Value, Phone 1 - Value, Address 1 - Formatted, Address 1 - Country, Organization 1 - Name, Website 1 - Type, Website 1 - Value';
    const values = { 'E-mail 1 - Value': 'ana@pain.example', 'Website 1 - Value': 'https://pain.example' };
    expect(toolOf(old.split(', '))).toBe('Google Contacts');
    expect(
      meanings(old, { ...values, 'Address 1 - Formatted': '1 Baker St', 'E-mail 1 - Type': '* Work' }),
    ).toEqual({
      Name: 'name',
      'Given Name': 'firstName',
      'Family Name': 'lastName',
      Notes: 'notes',
      Language: 'language',
      'Group Membership': 'topics',
      'E-mail 1 - Value': 'email',
      'E-mail 2 - Value': 'email',
      'Phone 1 - Value': 'phone',
      'Address 1 - Country': 'country',
      'Website 1 - Value': 'blogUrl',
    });
    const recent =
      'First Name, Middle Name, Last Name, File As, Organization Name, Notes, Labels, E-mail 1 - Label, E-mail 1 - Value, Website 1 - Value';
    expect(meanings(recent, { ...person, ...values })).toEqual({
      'First Name': 'firstName',
      'Last Name': 'lastName',
      Notes: 'notes',
      Labels: 'topics',
      'E-mail 1 - Value': 'email',
      'Website 1 - Value': 'blogUrl',
    });
  });

  it('Prowly, where an address is a street', () => {
    const headings =
      'Email, Outlet, First Name, Last Name, City, Address, Role, Country, Tag list, Phone, Twitter, Facebook, LinkedIn, Instagram, Pinterest, YouTube, Link';
    expect(toolOf(headings.split(', '))).toBe('Prowly');
    expect(
      meanings(headings, { ...person, Address: '1 Baker St', Link: 'https://pain.example' }),
    ).toMatchObject({
      Outlet: 'blogTitle',
      'Tag list': 'topics',
      Twitter: 'x',
      Facebook: 'otherNetwork',
      LinkedIn: 'linkedin',
      Link: 'blogUrl',
      Country: 'country',
    });
  });

  it('Atomic CRM', () => {
    const headings =
      'first_name, last_name, gender, title, background, first_seen, has_newsletter, status, tags, linkedin_url, company, email_work, email_home, phone_work';
    expect(toolOf(headings.split(', '))).toBe('Atomic CRM');
    expect(meanings(headings, { email_work: 'ana@pain.example', title: 'Editor' })).toEqual({
      first_name: 'firstName',
      last_name: 'lastName',
      background: 'notes',
      tags: 'topics',
      linkedin_url: 'linkedin',
      company: 'blogTitle',
      email_work: 'email',
      email_home: 'email',
      phone_work: 'phone',
    });
  });

  it('Mautic, with its do-not-e-mail flag', () => {
    const headings =
      'firstname, lastname, email, company, website, tags, doNotEmail, preferred_locale, timezone';
    expect(toolOf(headings.split(', '))).toBe('Mautic');
    expect(meanings(headings, { email: 'ana@pain.example', doNotEmail: '1' })).toEqual({
      firstname: 'firstName',
      lastname: 'lastName',
      email: 'email',
      website: 'blogUrl',
      tags: 'topics',
      doNotEmail: 'optedOut',
      preferred_locale: 'language',
      timezone: 'timeZone',
    });
  });

  it('Outlook', () => {
    const headings =
      'First Name, Last Name, Company, Business Country/Region, E-mail Address, E-mail 2 Address, Web Page, Notes, Categories, Language';
    expect(toolOf(headings.split(', '))).toBe('Outlook');
    expect(meanings(headings, { 'E-mail Address': 'ana@pain.example' })).toMatchObject({
      'E-mail Address': 'email',
      'E-mail 2 Address': 'email',
      'Web Page': 'blogUrl',
      Categories: 'topics',
      'Business Country/Region': 'country',
    });
  });
});

describe('a list of somebody’s own', () => {
  it('is understood in French, in any order, capitals and accents', () => {
    expect(
      meanings('THEMES, Adresse du blog, prenom, COURRIEL, Désinscrit, Nom du blog', {
        'Adresse du blog': 'https://pain.example',
      }),
    ).toEqual({
      THEMES: 'topics',
      'Adresse du blog': 'blogUrl',
      prenom: 'firstName',
      COURRIEL: 'email',
      Désinscrit: 'optedOut',
      'Nom du blog': 'blogTitle',
    });
  });

  it('is believed by its content before its headings', () => {
    expect(
      meanings('Introduction, Address, RSS feed', {
        Introduction: 'Pain perdu',
        Address: 'https://pain.example',
        'RSS feed': 'https://pain.example/feed',
      }),
    ).toEqual({ Introduction: 'blogTitle', Address: 'blogUrl', 'RSS feed': 'feedUrl' });
    expect(meanings('Name, Address', { Name: 'Ana', Address: '1 Baker St' })).toEqual({ Name: 'name' });
  });

  it('takes a "Nom" beside a "Prénom" for the family name, unless it repeats the first name', () => {
    expect(meanings('Prénom, Nom', { Prénom: 'Maud', Nom: 'Le Goff' })).toEqual({
      Prénom: 'firstName',
      Nom: 'lastName',
    });
    expect(meanings('First name, Name', { 'First name': 'Maud', Name: 'Maud Le Goff' })).toEqual({
      'First name': 'firstName',
      Name: 'name',
    });
  });

  it('without headings is told by its content alone', () => {
    const rows = [
      ['Pain perdu', 'https://pain.example', 'ana@pain.example', 'https://pain.example/feed'],
      ['All Rye', 'https://rye.example', 'bo@rye.example', 'https://rye.example/rss.xml'],
    ].map((cells, index) => ({ number: index + 1, line: index + 1, cells }));
    const columns = columnNames(['', '', '', '']);
    expect(
      guessMapping({ format: 'csv', columns, hasHeader: false, rows }).map(({ field }) => field),
    ).toEqual(['blogTitle', 'blogUrl', 'email', 'feedUrl']);
  });
});

describe('a heading that may mean two things', () => {
  it.each([
    ['https://pain.example/', 'blogUrl'],
    ['Pain et levain', 'blogTitle'],
  ])('“Blog” over %s is the %s', (cell, field) => {
    expect(meanings('Name, Blog', { Name: 'Ana Duarte', Blog: cell })).toEqual({ Name: 'name', Blog: field });
  });
});
