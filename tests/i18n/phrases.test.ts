import { describe, expect, test } from 'vitest';
import { eitherOf, fullStop } from '../../src/i18n/phrases';
import { same } from '../../src/i18n/text';

describe('a full stop', () => {
  test('ends a sentence once', () => {
    expect(fullStop('Named by France')).toBe('Named by France.');
    expect(fullStop('One consultation with the U.S.')).toBe('One consultation with the U.S.');
  });
});

describe('one of several', () => {
  test('joins the last with 又は / or', () => {
    expect(eitherOf([])).toEqual(same(''));
    expect(eitherOf([same('2012')])).toEqual(same('2012'));
    expect(eitherOf([same('2012'), same('2014')])).toEqual({ ja: '2012又は2014', en: '2012 or 2014' });
    expect(eitherOf([same('①'), same('②'), same('③')])).toEqual({ ja: '①、②又は③', en: '①, ② or ③' });
  });
});
