import { expect, test } from 'vitest';
import { profileMessages } from '../../src/i18n/messages/profile';
import { profileCompareMessages } from '../../src/i18n/messages/profileCompare';
import { profileSeenMessages } from '../../src/i18n/messages/profileSeen';

const NAME = { ja: '英国', en: 'UK' };
const BOTH = { ja: '2か国とも', en: 'both' };

test('a number is a lower bound only where something is not documented', () => {
  expect(profileMessages.figures.forumsCount(9, 16, 3)).toEqual({
    ja: '16会議のうち少なくとも9会議',
    en: 'at least 9 of 16',
  });
  expect(profileMessages.figures.forumsCount(9, 16, 0)).toEqual({ ja: '16会議のうち9会議', en: '9 of 16' });
  expect(profileSeenMessages.forums(NAME, 9, 16, 0).en).toBe(
    'By added facts the UK is in 9 of the 16 forums.',
  );
  expect(profileSeenMessages.sharedForums(BOTH, 5, 16, 0)).toEqual({
    ja: '補足情報によれば、2か国とも参加等を確認できるのは16会議のうち5会議。',
    en: 'By added facts, both are in 5 of the 16 forums.',
  });
  expect(profileCompareMessages.sharedForums(BOTH, 5, 4)).toEqual({
    ja: '2か国とも参加等を確認できる会議（少なくとも5会議）',
    en: 'Forums that both are in (at least 5)',
  });
  expect(profileCompareMessages.sharedForums(BOTH, 5, 0)).toEqual({
    ja: '2か国とも参加等を確認できる会議（5会議）',
    en: 'Forums that both are in (5)',
  });
});

test('none is "not known" only where something is not documented', () => {
  expect(profileMessages.figures.forumsCount(0, 16, 3).en).toBe('none known of 16');
  expect(profileMessages.figures.forumsCount(0, 16, 0).en).toBe('none of 16');
  expect(profileSeenMessages.forums(NAME, 0, 16, 3).en).toBe(
    'By added facts the UK is not known to be in any of the 16 forums; for 3 this is not documented.',
  );
  expect(profileSeenMessages.forums(NAME, 0, 16, 0).en).toBe(
    'By added facts the UK is in none of the 16 forums.',
  );
  expect(profileSeenMessages.sharedForums(BOTH, 0, 16, 3).en).toBe(
    'By added facts, none of the 16 forums is known to include both; for 3 it cannot be said.',
  );
  expect(profileSeenMessages.sharedForums(BOTH, 0, 16, 0).en).toBe(
    'By added facts, none of the 16 forums includes both.',
  );
  expect(profileCompareMessages.sharedForums(BOTH, 0, 0).en).toBe('No forum that both are in');
});
