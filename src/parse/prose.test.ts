import { describe, expect, test } from 'vitest';
import { told } from '../testing/told.ts';
import { parseProse } from './prose.ts';

const head = '---\ntitle: Thử\ndescription: Một trang thử.\n---\n\n';
const pictures = new Map([
  ['content/pages/hinh.png', 'png' as const],
  ['content/pages/gia.png', null],
]);
const findings = (body: string) => parseProse(head + body, 'content/pages/thu.mdx', pictures).map(told);

describe('a prose page', () => {
  test('may hold Markdown and the components of the list', () => {
    expect(findings('## Mục\n\nChữ **đậm**, [liên kết](/ke-hoach/).\n\n<StatusRules />\n')).toEqual([]);
  });

  test('may hold no code, and all of it is reported at once', () => {
    expect(findings("import x from 'y'\n\nHai {1 + 1}.\n\n<script>x</script>\n")).toMatchInlineSnapshot(`
      [
        "content/pages/thu.mdx:6:1 — đoạn “import x from 'y'” là mã lệnh (import, export hoặc biểu thức); trang chỉ được có chữ. Xóa đoạn này; nếu cần in ngoặc nhọn thì viết \\{ và \\}.",
        "content/pages/thu.mdx:8:5 — đoạn “1 + 1” là mã lệnh (import, export hoặc biểu thức); trang chỉ được có chữ. Xóa đoạn này; nếu cần in ngoặc nhọn thì viết \\{ và \\}.",
        "content/pages/thu.mdx:10:1 — thành phần <script> không được dùng ở đây (chỉ được dùng: SiteContact, StatusRules). Xóa thẻ, giữ lại chữ bên trong.",
      ]
    `);
  });

  test('is told the component that was probably meant', () => {
    expect(findings('<StatusRule />\n')).toMatchInlineSnapshot(`
      [
        "content/pages/thu.mdx:6:1 — thành phần <StatusRule> không được dùng ở đây (chỉ được dùng: SiteContact, StatusRules). Có phải bạn muốn viết <StatusRules />?",
      ]
    `);
  });

  test('may give a component nothing to run', () => {
    expect(findings('<StatusRules onload={alert(1)} />\n')).toMatchInlineSnapshot(`
      [
        "content/pages/thu.mdx:6:1 — <StatusRules /> không nhận thuộc tính hay nội dung nào. Viết đúng <StatusRules />.",
      ]
    `);
  });

  test('links to the web, to mail, within the site and within the page, and to nothing else', () => {
    const fine = '[a](https://a.vn) [b](mailto:a@b.vn) [c](/tinh/) [d](#muc) https://e.vn';
    expect(findings(`${fine}\n`)).toEqual([]);
    const bad = [
      'javascript:alert(1)',
      'data:text/html,x',
      '//evil.vn',
      '/\\evil.vn',
      './evil.mjs',
      'JAVASCRIPT:x',
    ];
    for (const url of bad) expect(findings(`[x](<${url}>)\n`), url).toHaveLength(1);
    expect(findings('[x][y]\n\n[y]: javascript:alert(1)\n')).toMatchInlineSnapshot(`
      [
        "content/pages/thu.mdx:8:1 — liên kết “javascript:alert(1)” không dùng được (chỉ nhận https://, http://, mailto:, địa chỉ trong trang bắt đầu bằng “/”, hoặc “#”). Sửa địa chỉ, hoặc bỏ liên kết, giữ lại chữ.",
      ]
    `);
  });

  test('shows only pictures that lie beside it and are pictures by what they hold', () => {
    expect(findings('![Ảnh](./hinh.png)\n')).toEqual([]);
    expect(
      findings(
        '![x](./evil.mjs)\n\n![x](https://a.vn/x.png)\n\n![x](./gia.png)\n\n![x](./mat.png)\n\n![x][y]\n\n[y]: ./evil.mjs\n',
      ),
    ).toMatchInlineSnapshot(`
      [
        "content/pages/thu.mdx:6:1 — hình “./evil.mjs” không dùng được (cần một tệp hình đặt cùng thư mục, viết ./ten-tep.png; các loại: png, jpeg, webp, avif, gif). Lưu hình vào cùng thư mục với trang, tên không dấu, rồi viết ./ và tên tệp.",
        "content/pages/thu.mdx:8:1 — hình “https://a.vn/x.png” không dùng được (cần một tệp hình đặt cùng thư mục, viết ./ten-tep.png; các loại: png, jpeg, webp, avif, gif). Lưu hình vào cùng thư mục với trang, tên không dấu, rồi viết ./ và tên tệp.",
        "content/pages/thu.mdx:10:1 — tệp content/pages/gia.png không phải là hình (xét theo nội dung; cần png, jpeg, webp, avif, gif). Lưu lại hình từ chương trình xem ảnh, đừng chỉ đổi đuôi tệp.",
        "content/pages/thu.mdx:12:1 — không có tệp hình content/pages/mat.png. Lưu hình vào đó, hoặc sửa tên tệp.",
        "content/pages/thu.mdx:14:1 — hình có địa chỉ viết tách ra ở chỗ khác. Viết liền: ![mô tả](./ten-tep.png).",
        "content/pages/thu.mdx:16:1 — liên kết “./evil.mjs” không dùng được (chỉ nhận https://, http://, mailto:, địa chỉ trong trang bắt đầu bằng “/”, hoặc “#”). Sửa địa chỉ, hoặc bỏ liên kết, giữ lại chữ.",
      ]
    `);
  });

  test('needs its title, told at its place in the file', () => {
    expect(parseProse('---\ndescription: Một trang thử.\n---\n', 'content/pages/thu.mdx').map(told))
      .toMatchInlineSnapshot(`
      [
        "content/pages/thu.mdx:2:1 — thiếu trường “title” (cần một đoạn chữ).",
      ]
    `);
  });
});
