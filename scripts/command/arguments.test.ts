import { describe, expect, test } from 'vitest';
import { readArguments } from './arguments.ts';

const accepted = { flags: ['yes', 'all'], options: ['province', 'id'], takesWords: true } as const;
const read = (...asked: readonly string[]) => readArguments(asked, accepted);

describe('readArguments', () => {
  test('tells flags, options with their values and plain words apart, in any order', () => {
    const { given, has, value } = read('plan', '--province', 'Đắk Lắk', 'a.docx', '--yes', '--id=x=1');
    expect(given).toEqual(['plan', 'a.docx']);
    expect([has('yes'), has('all')]).toEqual([true, false]);
    expect([value('province'), value('id')]).toEqual(['Đắk Lắk', 'x=1']);
    expect(read().value('id')).toBeNull();
  });

  test('takes an empty value, and one that begins with a hyphen', () => {
    expect(read('--id=', '--province', '-').value('id')).toBe('');
    expect(read('--province', '-').value('province')).toBe('-');
  });

  test.each([
    [['--provinc', 'x'], 'Không hiểu “--provinc”; có phải --province?'],
    [['--xyzzy'], 'Không hiểu “--xyzzy”; lệnh này có tùy chọn: --yes, --all, --province, --id.'],
    [['--yes=1'], 'Không hiểu “--yes=1”; có phải --yes?'],
    [['--province'], '--province cần một giá trị theo sau'],
    [['--province', '--yes'], '--province cần một giá trị theo sau'],
    [['--id', 'a', '--id', 'b'], '--id được nêu hai lần'],
  ])('says of %j what is wrong', (asked, message) => {
    expect(() => read(...asked)).toThrow(message);
  });

  test('refuses plain words where a command takes none', () => {
    expect(() => readArguments(['a'], {})).toThrow('Không hiểu “a”; lệnh này không có tùy chọn nào.');
  });
});
