import { describe, expect, test } from 'vitest';
import { SettingsError } from '../../src/load/settings.ts';
import { explain } from './explain.ts';
import { Failure } from './failure.ts';

const failing = (message: string, facts: Record<string, string>) => Object.assign(new Error(message), facts);

describe('explain', () => {
  test('says what was foreseen as it is', () => {
    expect(explain(new Failure('Chưa có trang.'))).toBe('Chưa có trang.');
    expect(explain(new SettingsError(['PORT=x …', 'AS_OF=y …']))).toBe('PORT=x …\nAS_OF=y …');
  });

  test.each([
    [failing('ENOSPC', { code: 'ENOSPC', path: '/a' }), 'Đĩa đã đầy, không ghi được (/a).'],
    [failing('failed: No space left on device (os error 28)', {}), 'Đĩa đã đầy, không ghi được.'],
    [failing('EROFS', { code: 'EROFS', path: '/a', dest: '/b' }), 'Máy không cho ghi hoặc đọc (/b).'],
    [failing('EACCES', { code: 'EACCES', path: '/a' }), 'Máy không cho ghi hoặc đọc (/a).'],
    [
      failing('ENOENT', { code: 'ENOENT', syscall: 'mkdir', path: '/proc/a' }),
      'Máy không cho ghi hoặc đọc (/proc/a).',
    ],
    [failing('EMFILE', { code: 'EMFILE' }), 'Máy không cho mở thêm tệp.'],
    [failing('EIO', { code: 'EIO', path: '/a' }), 'Đĩa báo lỗi khi đọc hoặc ghi (/a).'],
  ])('says of %s what the machine lacks, in one line', (error, sentence) => {
    expect(explain(error)).toContain(sentence);
    expect(explain(error)).not.toContain('\n');
  });

  test('says of all else that the program is at fault, with the stack and its cause', () => {
    const said = explain(new Error('hỏng', { cause: new TypeError('vì thế') }));
    expect(said).toMatch(/^Lệnh dừng vì một lỗi của chương trình, không phải vì tệp bạn viết\./);
    expect(said).toContain('Error: hỏng\n    at ');
    expect(said).toContain('TypeError: vì thế\n    at ');
    expect(explain('chuỗi')).toContain('chuỗi');
  });
});
