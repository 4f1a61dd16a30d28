import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { formatDateOrInterval } from '../../src/i18n/dates';
import { Unbroken } from '../../src/ui/Unbroken';

const whole = (words: string) => {
  const { container } = render(<Unbroken words={words} />);
  expect(container).toHaveTextContent(words);
  return [...container.querySelectorAll('span')].map((span) => span.textContent);
};

test.each(['2014', '2015/..', '2014-10', '2015-09-04', '2016-10-20/2016-10-21'])(
  'a Japanese date as we write it stays whole: %s',
  (date) => {
    const { ja } = formatDateOrInterval(date);
    expect(whole(ja)).toEqual([ja]);
  },
);

test.each(['2014-10', '2015-09-04', '2016-10-20/2016-10-21'])(
  'an English date of several words stays whole: %s',
  (date) => {
    const { en } = formatDateOrInterval(date);
    expect(whole(en)).toEqual([en]);
  },
);

test('inside other words, each date is a piece of its own', () => {
  expect(whole('2015年～（2016年10月の時点で実施中）')).toEqual(['2015年～', '2016年10月']);
  expect(whole('Announced for 22 July 2015')).toEqual(['22 July 2015']);
  expect(whole('構成員')).toEqual([]);
});
