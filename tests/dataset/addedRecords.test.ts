import { expect, test } from 'vitest';
import { addedRecords } from '../../src/dataset/addedRecords';
import { withoutSupplement } from '../../src/dataset/withoutSupplement';
import { file, nodes } from '../support/bundledDataset';
import { realDataset } from '../support/realDataset';

test('names every record that something outside the source is known about, and no other', () => {
  const added = addedRecords(realDataset());
  const { supplement } = file;
  const terms = new Set(supplement.terms.filter(({ status }) => status !== 'not-found').map(({ id }) => id));
  const named = [...nodes, ...file.documents, ...file.agencies].filter(({ englishTerm }) =>
    terms.has(englishTerm ?? ''),
  );
  for (const { id } of [...file.consultations, ...file.forums, ...file.partners, ...named]) {
    expect(added.has(id), id).toBe(true);
  }
  for (const { id } of file.forumLevels) expect(added.has(id), id).toBe(false);
  // Nothing but our own translation of its title.
  expect(added.has('ms-g7-ise-shima-declaration')).toBe(false);
  expect(added.has('ms-asean-japan-infosec-9')).toBe(true);
  expect(added.has('jaif')).toBe(true);
});

test('names none while the added facts are switched off', () => {
  expect(addedRecords(withoutSupplement(realDataset())).size).toBe(0);
});
