import { describe, expect, test } from 'vitest';
import { markWords } from './mark-words.ts';

const said = (text: string, quoted: Parameters<typeof markWords<string>>[1]): readonly string[] =>
  markWords(text, quoted).map(
    ({ text: run, quotedBy, figureOf }) =>
      `${run}[${quotedBy.join('')}${figureOf.length > 0 ? `#${figureOf.join('')}` : ''}]`,
  );

describe('markWords', () => {
  test('cuts where a quotation and its figure begin and end', () => {
    expect(said('có trên 20 sáng kiến.', [{ name: 'a', quote: 'trên 20 sáng kiến', printed: '20' }])).toEqual(
      ['có []', 'trên [a]', '20[a#a]', ' sáng kiến[a]', '.[]'],
    );
  });

  test('keeps apart quotations that lie in each other', () => {
    const quoted = [
      { name: 'a', quote: 'một hai ba', printed: null },
      { name: 'b', quote: 'hai', printed: null },
    ];
    expect(said('một hai ba', quoted)).toEqual(['một [a]', 'hai[ab]', ' ba[a]']);
  });

  test('leaves words as they are that nobody quotes, and loses none of them', () => {
    expect(said('một hai', [{ name: 'a', quote: 'ba', printed: '3' }])).toEqual(['một hai[]']);
    expect(said('', [])).toEqual([]);
  });

  test('does not find a figure within a longer one', () => {
    expect(said('15% và 5%', [{ name: 'a', quote: '5%', printed: '5%' }])).toEqual(['15% và []', '5%[a#a]']);
  });
});
